extension Reading {
    /// Notes brackets at the cursor that cmark took for text although they have the form of a link.
    mutating func noteLooseBrackets() {
        guard !options.followsSpecifications, !inlines.isInImage, inlines.openLinks.isEmpty,
            document.looseBrackets.count < Reports.limit, !followsWord
        else { return }
        var end = inlines.cursor
        guard let text = LinkSyntax.bracketed(&end), !text.isEmpty, let found = looseKind(&end, text) else { return }
        let start = inlines.cursor.offset
        let isImage = start > inlines.cursor.lineStart && page.bytes[start - 1] == UInt8(ascii: "!")
        document.looseBrackets.append(
            LooseBrackets(
                kind: found.kind, text: string(text), part: string(found.part),
                range: page.fileRange((isImage ? start - 1 : start)..<max(start, end.offset)),
                partRange: page.fileRange(found.part),
                isImage: isImage, visibility: visibility))
    }

    /// Whether the bracket belongs to what stands before it: `list[0][1]`, `[[page]]`.
    private var followsWord: Bool {
        let before = scalarBefore()
        return before.properties.isAlphabetic || "0123456789[])_}\"'`".unicodeScalars.contains(before)
    }

    /// What follows the closing bracket. The cursor comes to stand behind it.
    private func looseKind(_ end: inout ContentCursor, _ text: Range<Int>) -> (kind: LooseBrackets.Kind, part: Range<Int>)? {
        switch end.byte {
        case UInt8(ascii: "["):
            guard let label = LinkSyntax.label(&end), end.byte != UInt8(ascii: "["), end.byte != UInt8(ascii: "(") else {
                return nil
            }
            return (.reference, label.isEmpty ? text : label)
        case UInt8(ascii: "("): return LinkSyntax.parenthesized(&end).map { (.target, $0) }
        case 0x20 where end.following == UInt8(ascii: "("):
            var target = end
            target.advance()
            guard let part = LinkSyntax.parenthesized(&target) else { return shortcut(text) }
            end = target
            return (.detached, part)
        case UInt8(ascii: ":"): return nil
        default: return shortcut(text)
        }
    }

    private func shortcut(_ text: Range<Int>) -> (kind: LooseBrackets.Kind, part: Range<Int>)? {
        source.mayHaveDefinitions ? (.shortcut, text) : nil
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: page.bytes[range].map { $0.isWhitespace ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension LinkSyntax {
    /// `[text]` with brackets and code in it; at most a few lines long.
    static func bracketed(_ cursor: inout ContentCursor) -> Range<Int>? {
        cursor.advance()
        let start = cursor.offset
        var (depth, count) = (0, 0)
        while !cursor.isAtEnd, count < 400, depth < 4 {
            switch cursor.byte {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"):
                if depth == 0 {
                    let end = cursor.offset
                    cursor.advance()
                    return start..<end
                }
                depth -= 1
            case UInt8(ascii: "`"): return nil
            case UInt8(ascii: "\\") where cursor.following.isPunctuation: cursor.advance()
            default: break
            }
            cursor.advance()
            count += 1
        }
        return nil
    }

    /// `(…)` on one line.
    static func parenthesized(_ cursor: inout ContentCursor) -> Range<Int>? {
        let rest = cursor.restOfLine
        guard let close = rest.prefix(400).firstIndex(of: UInt8(ascii: ")")), close > 1 else { return nil }
        let start = cursor.offset + 1
        cursor.advance(onLine: close + 1)
        return start..<(start + close - 1)
    }
}
