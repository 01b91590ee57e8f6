internal import Catalog
internal import Diagnostics
internal import Markup

extension Subject {
    /// Where a link's destination stands: in the link itself, or in the definition that it refers to.
    func destinationRange(of link: Link) -> Range<Int>? {
        link.destinationRange ?? link.definedRange
    }

    /// What a finding about a link's destination points at.
    func place(of link: Link) -> Place { text.file.place(destinationRange(of: link) ?? link.range) }

    /// The fix that puts another destination into the place of a link's own.
    func fixes(_ link: Link, _ destination: String?, isSafe: Bool = false) -> [Fix] {
        guard let destination, destinationRange(of: link) != nil else { return [] }
        return LinkWriting.fixes(destination, isSafe: isSafe)
    }

    /// Findings about links, each fault of a definition only once however many links refer to it.
    func linkFindings(_ finding: (Link, Resolution) -> Diagnostic?) -> [Diagnostic] {
        let found = links.compactMap { finding($0.link, $0.destination) }
        guard !text.body.references.isEmpty else { return found }
        var seen: Set<Diagnostic> = []
        return found.filter { seen.insert($0).inserted }
    }
}

/// How destinations are written.
enum LinkWriting {
    static func fixes(_ destination: String, isSafe: Bool = false) -> [Fix] {
        [Fix("Write “\(destination)”.", replacement: escaped(destination), isSafe: isSafe)]
    }

    /// The way from one file of the site to another.
    static func relative(_ path: String, from file: String, fragment: String? = nil) -> String {
        let (own, other) = (file.split(separator: "/").dropLast(), path.split(separator: "/"))
        var common = 0
        while common < min(own.count, other.count - 1), own[common] == other[common] { common += 1 }
        let steps = Array(repeating: "..", count: own.count - common) + other.dropFirst(common).map(String.init)
        return escaped(steps.joined(separator: "/") + tail(fragment))
    }

    static func tail(_ fragment: String?) -> String { fragment.map { "#" + $0 } ?? "" }

    /// The part from `#` on, as written.
    static func fragmentPart(of destination: String) -> String {
        destination.firstIndex(of: "#").map { String(destination[$0...]) } ?? ""
    }

    /// Blanks, brackets and control characters may not stand in a destination that has no pointed brackets around it.
    static func escaped(_ destination: String) -> String {
        guard destination.utf8.contains(where: isSpecial) else { return destination }
        var result = ""
        for scalar in destination.unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), isSpecial(byte) {
                result += byte < 16 ? "%0" : "%"
                result += String(byte, radix: 16, uppercase: true)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "<")
            || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\\")
    }

    static func meant(_ suggestion: String?) -> String { suggestion.map { " Did you mean “\($0)”?" } ?? "" }
}
