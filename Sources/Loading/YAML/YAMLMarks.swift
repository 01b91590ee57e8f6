/// Turns the lines and columns of libyaml into byte offsets, and finds where a value ends, which libyaml tells but Yams does not.
///
/// libyaml counts columns in Unicode scalars, and ends lines at CR, LF, CRLF, U+0085, U+2028 and U+2029.
struct YAMLMarks {
    private let bytes: [UInt8]
    private let lineStarts: [Int]
    // Values come in the order of the text, so the last answer is the place to count on from: a long line stays linear.
    private var last = (line: 0, column: 1, offset: 0)

    init(bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let length = Self.breakLength(bytes, at: index)
            index += max(1, length)
            if length > 0 { starts.append(index) }
        }
        lineStarts = starts
    }

    /// The offset of a line and a column, both counted from 1; what lies past the end means the end.
    mutating func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return bytes.count }
        if last.line != line || last.column > column { last = (line, 1, lineStarts[line - 1]) }
        while last.column < column, last.offset < bytes.count {
            last.offset += 1
            while last.offset < bytes.count, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
            last.column += 1
        }
        return last.offset
    }

    /// The end of the line around an offset, blanks before it left out.
    func endOfLine(_ offset: Int) -> Int {
        var end = min(offset, bytes.count)
        while end < bytes.count, Self.breakLength(bytes, at: end) == 0 { end += 1 }
        while end > offset, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
        return end
    }

    /// Where a flow collection that begins at `start` ends, its last value ending at `inner`; for a block collection that is `inner`.
    func endOfCollection(start: Int, inner: Int) -> Int {
        guard start < bytes.count else { return inner }
        let closing: UInt8
        switch bytes[start] {
        case UInt8(ascii: "["): closing = UInt8(ascii: "]")
        case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
        default: return inner
        }
        var index = max(inner, start + 1)
        while index < bytes.count, bytes[index] != closing {
            if bytes[index] == UInt8(ascii: "#") { index = endOfLine(index) } else { index += 1 }
        }
        return min(index + 1, bytes.count)
    }

    private static func breakLength(_ bytes: [UInt8], at index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "\n"): 1
        case UInt8(ascii: "\r"): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 1
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: 2
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8: 3
        default: 0
        }
    }
}

extension YAMLMarks {
    /// Past tags, to where the value itself begins.
    func startOfScalar(_ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: "!") {
            while index < bytes.count, !isBlank(index) { index += 1 }
            while index < bytes.count, isBlank(index) { index += 1 }
        }
        return index
    }

    /// The end of a quoted scalar, its closing quote included.
    func endOfQuoted(_ start: Int) -> Int {
        guard start < bytes.count else { return start }
        let quote = bytes[start]
        var index = start + 1
        while index < bytes.count {
            if quote == UInt8(ascii: "\""), bytes[index] == UInt8(ascii: "\\") {
                index += 2
            } else if bytes[index] != quote {
                index += 1
            } else if quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote {
                index += 2
            } else {
                return index + 1
            }
        }
        return bytes.count
    }

    /// The end of a plain scalar, which may run over several lines that the value holds folded.
    func endOfPlain(_ start: Int, value: String) -> Int {
        var index = start
        var wasBlank = false
        for byte in value.utf8 {
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
                wasBlank = true
                continue
            }
            if wasBlank { while index < bytes.count, isBlank(index) { index += 1 } }
            wasBlank = false
            index += 1
        }
        return min(index, bytes.count)
    }

    /// The end of a literal or folded scalar whose `|` or `>` stands at `start`.
    func endOfBlock(_ start: Int) -> Int {
        let line = lineIndex(of: start)
        let parent = parentIndentation(lineStart: lineStarts[line], scalar: start)
        var end = endOfLine(start)
        for next in lineStarts[(line + 1)...] {
            let lineEnd = endOfLine(next)
            var first = next
            while first < lineEnd, bytes[first] == UInt8(ascii: " ") { first += 1 }
            if first == lineEnd { continue }
            guard first - next > parent else { break }
            end = lineEnd
        }
        return end
    }

    /// The column of the key or the dash that a block scalar belongs to; its lines are indented deeper.
    private func parentIndentation(lineStart: Int, scalar: Int) -> Int {
        var index = lineStart
        var lastDash = lineStart
        while index < scalar {
            let isDash = bytes[index] == UInt8(ascii: "-") && isBlank(index + 1)
            guard bytes[index] == UInt8(ascii: " ") || isDash else { return index - lineStart }
            if isDash { lastDash = index }
            index += 1
        }
        return lastDash - lineStart
    }

    private func lineIndex(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func isBlank(_ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }
}
