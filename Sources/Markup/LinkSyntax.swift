/// Reads the parts of links in a block's content by the rules of CommonMark. Each function moves the cursor past what it reads,
/// and says nil where it is not there; the cursor's place is then of no use.
enum LinkSyntax {
    /// `[label]`: the label's range.
    static func label(_ cursor: inout ContentCursor) -> Range<Int>? {
        guard cursor.byte == UInt8(ascii: "[") else { return nil }
        cursor.advance()
        let start = cursor.offset
        var count = 0
        while !cursor.isAtEnd, count <= 1000 {
            switch cursor.byte {
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"):
                let end = cursor.offset
                cursor.advance()
                return start..<end
            case UInt8(ascii: "\\") where cursor.following.isPunctuation: cursor.advance()
            default: break
            }
            cursor.advance()
            count += 1
        }
        return nil
    }

    /// A destination, in pointed brackets or bare; the range is what stands between the brackets.
    static func destination(_ cursor: inout ContentCursor) -> Range<Int>? {
        cursor.byte == UInt8(ascii: "<") ? pointedDestination(&cursor) : bareDestination(&cursor)
    }

    private static func pointedDestination(_ cursor: inout ContentCursor) -> Range<Int>? {
        cursor.advance()
        let start = cursor.offset
        while !cursor.isAtEnd {
            switch cursor.byte {
            case UInt8(ascii: ">"):
                cursor.advance()
                return start..<(cursor.offset - 1)
            case UInt8(ascii: "<"), 0x0A: return nil
            case UInt8(ascii: "\\") where cursor.following.isPunctuation: cursor.advance()
            default: break
            }
            cursor.advance()
        }
        return nil
    }

    private static func bareDestination(_ cursor: inout ContentCursor) -> Range<Int>? {
        let start = cursor.offset
        var depth = 0
        reading: while !cursor.isAtEnd {
            switch cursor.byte {
            case UInt8(ascii: "\\") where cursor.following.isPunctuation: cursor.advance()
            case UInt8(ascii: "("):
                depth += 1
                if depth > 32 { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { break reading }
                depth -= 1
            case 0...0x20, 0x7F: break reading
            default: break
            }
            cursor.advance()
        }
        return depth == 0 ? start..<cursor.offset : nil
    }

    /// A title in quotes or parentheses, brackets included.
    static func title(_ cursor: inout ContentCursor) -> Range<Int>? {
        let start = cursor.offset
        let open = cursor.byte
        let close: UInt8
        switch open {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): close = open
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        cursor.advance()
        while !cursor.isAtEnd {
            if cursor.byte == close {
                cursor.advance()
                return start..<cursor.offset
            }
            if cursor.byte == open { return nil }
            if cursor.byte == UInt8(ascii: "\\"), cursor.following.isPunctuation { cursor.advance() }
            cursor.advance()
        }
        return nil
    }

    /// `(destination "title")`: the destination's range.
    static func target(_ cursor: inout ContentCursor) -> Range<Int>? {
        guard cursor.byte == UInt8(ascii: "(") else { return nil }
        cursor.advance()
        cursor.skipWhitespace()
        guard let destination = destination(&cursor) else { return nil }
        let end = cursor.offset
        cursor.skipWhitespace()
        if cursor.offset != end {
            let beforeTitle = cursor
            if title(&cursor) == nil { cursor = beforeTitle }
            cursor.skipWhitespace()
        }
        guard cursor.byte == UInt8(ascii: ")") else { return nil }
        cursor.advance()
        return destination
    }

    /// `[label]: destination "title"` with the end of its line.
    static func definition(_ cursor: inout ContentCursor) -> (label: Range<Int>, destination: Range<Int>)? {
        guard let label = label(&cursor), cursor.page.bytes[label].contains(where: { !$0.isWhitespace }),
            cursor.byte == UInt8(ascii: ":")
        else { return nil }
        cursor.advance()
        cursor.skipWhitespace()
        guard !cursor.isAtEnd, let destination = destination(&cursor) else { return nil }
        let beforeTitle = cursor
        cursor.skipWhitespace()
        if cursor.offset != beforeTitle.offset, title(&cursor) != nil, endsLine(&cursor) { return (label, destination) }
        cursor = beforeTitle
        return endsLine(&cursor) ? (label, destination) : nil
    }

    private static func endsLine(_ cursor: inout ContentCursor) -> Bool {
        cursor.skipBlanks()
        guard cursor.offset == cursor.lineEnd else { return false }
        cursor.advance()
        return true
    }
}
