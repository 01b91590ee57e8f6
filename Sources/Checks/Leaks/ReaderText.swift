/// What a person reads in the bytes of a file: words, whatever markup and escapes stand between them.
enum ReaderText {
    /// A word and where it stands.
    struct Word: Hashable {
        let hash: UInt64
        let range: Range<Int>
    }

    static func words(in text: String) -> [Word] {
        var text = text
        return text.withUTF8(words)
    }

    /// The words of HTML, XML, JSON or Markdown.
    static func words(inMarkup bytes: [UInt8]) -> [Word] {
        let plain = withoutTags(bytes)
        return (unescaped(plain) ?? plain).withUnsafeBufferPointer(words)
    }

    private static func words(in bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
        var words: [Word] = []
        var index = 0
        while index < bytes.count {
            let start = index
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            while index < bytes.count, isPartOfWord(bytes, index) {
                // Capitals do not make another word.
                let byte = bytes[index] &- UInt8(ascii: "A") < 26 ? bytes[index] | 0x20 : bytes[index]
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
                index += 1
            }
            if index > start { words.append(Word(hash: hash, range: start..<index)) } else { index += 1 }
        }
        return words
    }

    /// Letters and digits; of what is not ASCII, everything but signs (U+0080–U+00BF and U+2000–U+2FFF).
    private static func isPartOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0xC2, 0xE2: return false
        case 0xC3...0xFF: return true
        case 0x80...0xBF:
            var lead = index
            while lead > 0, index - lead < 3, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
            return bytes[lead] != 0xC2 && bytes[lead] != 0xE2 && bytes[lead] >= 0xC3
        default: return false
        }
    }

    /// Tags give way to spaces; one that is cut off at either end goes, too.
    private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), index + 1 < bytes.count, isTagStart(bytes[index + 1]) {
                output.append(0x20)
                index = bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
            } else {
                output.append(byte)
                index += 1
            }
        }
        return output
    }

    private static func isTagStart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
    }

    /// The bytes with entities, JSON's escapes and percent signs resolved; nil when there are none.
    static func unescaped(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "%") }) else {
            return nil
        }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let read: (text: [UInt8], length: Int)? =
                switch bytes[index] {
                case UInt8(ascii: "&"): entity(bytes[index...])
                case UInt8(ascii: "\\"): escape(bytes[index...])
                case UInt8(ascii: "%"): percent(bytes[index...])
                default: nil
                }
            output += read?.text ?? [bytes[index]]
            index += read?.length ?? 1
        }
        return output
    }

    private static let names: [(String, String)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", " "), ("shy", ""),
    ]

    private static func entity(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], length: Int)? {
        guard let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self)
        let length = end + 1 - bytes.startIndex
        if let known = names.first(where: { $0.0 == name }) { return (Array(known.1.utf8), length) }
        // Quotation marks, dashes: whatever it is, it is no part of a word.
        guard name.hasPrefix("#") else { return name.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 } ? ([0x20], length) : nil }
        let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        return scalar(UInt32(digits, radix: isHexadecimal ? 16 : 10)).map { ($0, length) }
    }

    private static func escape(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], length: Int)? {
        guard let next = bytes.dropFirst().first else { return nil }
        switch next {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return ([0x20], 2)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return ([next], 2)
        case UInt8(ascii: "u"):
            let digits = String(decoding: bytes.dropFirst(2).prefix(4), as: UTF8.self)
            return scalar(UInt32(digits, radix: 16)).map { ($0, 6) }
        default: return nil
        }
    }

    private static func percent(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], length: Int)? {
        let digits = String(decoding: bytes.dropFirst().prefix(2), as: UTF8.self)
        return digits.utf8.count == 2 ? UInt8(digits, radix: 16).map { ([$0], 3) } : nil
    }

    private static func scalar(_ number: UInt32?) -> [UInt8]? {
        number.flatMap(Unicode.Scalar.init).map { $0.value == 0xA0 ? [0x20] : Array(String(Character($0)).utf8) }
    }
}
