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
        let first = subject.map { subject in uses(in: subject.value) { subject.stretch(of: $0, in: text.file) } }
        return (first ?? []) + text.body.blocks.flatMap { block in uses(in: block.text, block.sourceRange(of:)) }
    }

    /// Those of a piece of text; `place` says where in the file a stretch of it stands.
    static func uses(in text: String, _ place: (Range<Int>) -> Range<Int> = { $0 }) -> [PlaceholderUse] {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
        let bytes = Array(text.utf8)
        var uses: [PlaceholderUse] = []
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{"),
                let end = bytes[(index + 2)...].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }),
                end + 1 < bytes.count, bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == UInt8(ascii: "}")
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

extension Located<String> {
    /// The bytes of the file that a part of the value was read from; all of the value where escapes stand between them.
    func stretch(of part: Range<Int>, in file: SourceFile) -> Range<Int> {
        let source = file.bytes[range]
        let isQuoted = source.first == UInt8(ascii: "\"") || source.first == UInt8(ascii: "'")
        let start = range.lowerBound + (isQuoted ? 1 : 0)
        guard file.bytes[start..<min(start + value.utf8.count, file.bytes.count)].elementsEqual(value.utf8) else { return range }
        return (start + part.lowerBound)..<(start + part.upperBound)
    }
}
