/// Stretches of a text that are somebody else's words or no words at all: quotations and placeholders.
enum Quotations {
    /// In the order of their beginnings. A text that is one quotation from end to end speaks for itself.
    static func ranges(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            var ranges: [Range<Int>] = []
            var index = 0
            while index < bytes.count {
                guard mayOpen(bytes[index]), let end = end(bytes, from: index) else {
                    index += 1
                    continue
                }
                if index > 0 || end < bytes.count { ranges.append(index..<end) }
                index = end
            }
            return ranges
        }
    }

    /// How far a closing mark may be away.
    private static let longest = 240

    private static let pairs: [(opening: [UInt8], closings: [[UInt8]])] = [
        (Array("{{".utf8), [Array("}}".utf8)]), (Array("„".utf8), [Array("“".utf8), Array("”".utf8)]),
        (Array("“".utf8), [Array("”".utf8)]), (Array("»".utf8), [Array("«".utf8)]), (Array("«".utf8), [Array("»".utf8)]),
        (Array("\"".utf8), [Array("\"".utf8)]),
    ]

    /// Nearly all bytes are passed over by this.
    @inline(__always)
    private static func mayOpen(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "\"") || byte == 0xE2 || byte == 0xC2
    }

    private static func end(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
        guard let pair = pairs.first(where: { bytes[index...].starts(with: $0.opening) }) else { return nil }
        var end = index + pair.opening.count
        while end < bytes.count, end - index < longest {
            if let closing = pair.closings.first(where: { bytes[end...].starts(with: $0) }) { return end + closing.count }
            end += 1
        }
        return nil
    }
}
