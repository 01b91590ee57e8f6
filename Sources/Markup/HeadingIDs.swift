/// Ids of headings: the text in small letters, blanks as hyphens, no punctuation, as code hosts make them.
enum HeadingIDs {
    /// Gives every heading its id. What everybody sees is named first, so that it keeps its ids whatever agents are told.
    static func assign(to headings: inout [Heading]) {
        guard !headings.isEmpty else { return }
        var names = Names()
        for index in headings.indices where headings[index].visibility == .everyone {
            headings[index].id = names.unique(slug(of: headings[index].text))
        }
        for index in headings.indices where headings[index].visibility == .agents {
            headings[index].id = names.unique(slug(of: headings[index].text))
        }
    }

    /// The id of a text that stands alone.
    static func slug(of text: String) -> String {
        var slug: [UInt8] = []
        var text = text
        let isASCII = text.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
            slug.reserveCapacity(bytes.count)
            for byte in bytes { append(byte, to: &slug) }
            return true
        }
        if !isASCII { for scalar in text.unicodeScalars { append(scalar, to: &slug) } }
        if slug.isEmpty { return "section" }
        let id = String(decoding: slug, as: UTF8.self)
        return isTaken(id) ? "section-" + id : id
    }

    private static func append(_ byte: UInt8, to slug: inout [UInt8]) {
        if byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
            slug.append(byte.lowercased)
        } else if byte.isWhitespace {
            slug.append(UInt8(ascii: "-"))
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
        if scalar.isASCII { return append(UInt8(scalar.value), to: &slug) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber,
            .letterNumber, .otherNumber, .connectorPunctuation:
            slug.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        case .spaceSeparator: slug.append(UInt8(ascii: "-"))
        default: break
        }
    }

    /// The ids of footnotes and of the references to them.
    private static func isTaken(_ id: String) -> Bool {
        guard id.utf8.first == UInt8(ascii: "f") else { return false }
        for prefix in ["fn-", "fnref-"] where id.hasPrefix(prefix) {
            if id.utf8.dropFirst(prefix.utf8.count).first?.isDigit ?? false { return true }
        }
        return false
    }

    /// Names that are taken. Most texts have a few headings, and a look at each is cheaper than a table.
    private struct Names {
        private var few: [String] = []
        private var many: Set<String> = []
        /// The last number that was added to a name.
        private var numbers: [String: Int] = [:]

        private static let fewest = 16

        mutating func unique(_ name: String) -> String {
            if take(name) { return name }
            var number = numbers[name, default: 0]
            while true {
                number += 1
                let candidate = "\(name)-\(number)"
                guard take(candidate) else { continue }
                numbers[name] = number
                return candidate
            }
        }

        /// False if the name is taken already.
        private mutating func take(_ name: String) -> Bool {
            if !many.isEmpty { return many.insert(name).inserted }
            guard !few.contains(name) else { return false }
            few.append(name)
            if few.count > Self.fewest { many = Set(few) }
            return true
        }
    }
}
