internal import Catalog
internal import Diagnostics
internal import Markup

/// A `{{placeholder}}` as it stands in a reply.
struct PlaceholderUse {
    let name: String
    /// Byte offsets in the file, braces included.
    let range: Range<Int>

    /// Those of the subject, then those of the text, in its order.
    static func all(in text: any Text) -> [PlaceholderUse] {
        let subject = (text as? Reply)?.subject
        // The bytes of a value in quotes stand in the file one for one, unless they are escaped; then the whole value is the place.
        let first = subject.map { subject in
            let isPlain = text.file.text(subject.range).contains(subject.value)
            let offset = text.file.text(subject.range).utf8.first.map { $0 == 0x22 || $0 == 0x27 ? 1 : 0 } ?? 0
            return uses(in: subject.value) { range in
                isPlain
                    ? (range.lowerBound + offset + subject.range.lowerBound)..<(range.upperBound + offset
                        + subject.range.lowerBound) : subject.range
            }
        }
        return (first ?? []) + text.body.blocks.flatMap { block in uses(in: block.text, block.fileRange(of:)) }
    }

    private static func uses(in text: String, _ place: (Range<Int>) -> Range<Int>) -> [PlaceholderUse] {
        let bytes = Array(text.utf8)
        var uses: [PlaceholderUse] = []
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{"),
                let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "}")), end + 1 < bytes.count,
                bytes[end + 1] == UInt8(ascii: "}")
            else {
                index += 1
                continue
            }
            let name = String(decoding: bytes[(index + 2)..<end].filter { $0 != 0x20 }, as: UTF8.self)
            uses.append(PlaceholderUse(name: name, range: place(index..<(end + 2))))
            index = end + 2
        }
        return uses
    }
}
