internal import CCmark

/// Character references: `&amp;`, `&#35;`, `&#x22;`.
enum Entity {
    /// The reference at the beginning of `bytes`: how long it is, and what it stands for.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (length: Int, text: [UInt8])? {
        guard bytes.count >= 3, bytes[0] == UInt8(ascii: "&") else { return nil }
        let limit = min(bytes.count, 36)
        var end = 1
        while end < limit, bytes[end] != UInt8(ascii: ";") {
            guard bytes[end].isAlphanumeric || (end == 1 && bytes[end] == UInt8(ascii: "#")) else { return nil }
            end += 1
        }
        guard end < limit, end > 1 else { return nil }
        let name = UnsafeBufferPointer(rebasing: bytes[1..<end])
        if name[0] == UInt8(ascii: "#") { return numeric(name).map { (end + 1, $0) } }
        return named(UnsafeBufferPointer(rebasing: bytes[0...end])).map { (end + 1, $0) }
    }

    private static func numeric(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard name.count > 1 else { return nil }
        let isHexadecimal = name[1] | 0x20 == UInt8(ascii: "x")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        guard !digits.isEmpty, digits.count <= (isHexadecimal ? 6 : 7) else { return nil }
        guard let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10) else { return nil }
        let scalar = number == 0 ? nil : Unicode.Scalar(number)
        return Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
    }

    /// cmark knows the names; the few that people write are known here, too.
    private static func named(_ reference: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        switch reference.count {
        case 4 where reference[1] == UInt8(ascii: "l") && reference[2] == UInt8(ascii: "t"): return [UInt8(ascii: "<")]
        case 4 where reference[1] == UInt8(ascii: "g") && reference[2] == UInt8(ascii: "t"): return [UInt8(ascii: ">")]
        case 5 where reference.elementsEqual("&amp;".utf8): return [UInt8(ascii: "&")]
        case 6 where reference.elementsEqual("&nbsp;".utf8): return [0xC2, 0xA0]
        default: break
        }
        guard let tree = Tree(parsing: reference), let text = tree.root.firstChild?.firstChild else { return nil }
        let literal = Array(text.literal)
        return literal.elementsEqual(reference) ? nil : literal
    }
}
