internal import Markup

/// The addresses of styles and scripts that a page loads, as they stand in its tags.
struct PageParts {
    private(set) var addresses: [String] = []

    /// Looks no further than the head where all of them stand there.
    init(_ page: [UInt8], isOnlyInHead: Bool) {
        page.withUnsafeBufferPointer { bytes in
            var index = 0
            while let open = Self.next(UInt8(ascii: "<"), in: bytes, from: index) {
                index = open + 1
                if isOnlyInHead, Self.has("/head", in: bytes, at: index) { return }
                guard Self.has("link", in: bytes, at: index) || Self.has("script", in: bytes, at: index) else { continue }
                let close = Self.next(UInt8(ascii: ">"), in: bytes, from: index) ?? bytes.count - 1
                if let address = Self.address(Array(bytes[open...close])) { addresses.append(address) }
                index = close
            }
        }
    }

    private static func address(_ bytes: [UInt8]) -> String? {
        var scan = TagScan(bytes[...])
        guard let tag = scan.next() else { return nil }
        func value(_ name: String) -> String? {
            tag.attributes.first { $0.name == name }.map { TagScan.text(bytes[$0.value]) }
        }
        if tag.name == "script" { return value("src") }
        guard tag.name == "link", let kinds = value("rel"), kinds.lowercased().split(separator: " ").contains("stylesheet") else {
            return nil
        }
        return value("href")
    }

    private static func next(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private static func has(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
        // Letters of either case.
        return word.withUTF8Buffer { word in word.indices.allSatisfy { bytes[start + $0] | 0x20 == word[$0] | 0x20 } }
    }

    /// The path from the document root that an address on a page stands for; nil for other hosts.
    static func path(of address: String, on page: String) -> String? {
        let plain = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard !plain.isEmpty, !plain.contains(UInt8(ascii: ":")), !plain.starts(with: "//".utf8) else { return nil }
        // From the host's root: below which path the site lies there is a matter of the caller.
        if plain.first == UInt8(ascii: "/") { return String(Substring(plain)) }
        // Nearly every address climbs to the document root and goes down from there.
        let depth = page.utf8.count { $0 == UInt8(ascii: "/") }
        var (rest, climbed) = (plain, 0)
        while rest.starts(with: "../".utf8) { (rest, climbed) = (rest.dropFirst(3), climbed + 1) }
        if climbed == depth, !rest.starts(with: ".".utf8) { return String(Substring(rest)) }
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in Substring(plain).split(separator: "/") {
            switch part {
            case ".": break
            case "..": _ = parts.popLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
