/// The rows of pipe tables, as GitHub Flavored Markdown writes them.
enum TableSyntax {
    /// The columns that a delimiter row (`|---|:-:|`) describes; nil if the line is not one.
    static func alignments(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [TableExcerpt.Alignment]? {
        var (index, end) = (line.lowerBound, line.upperBound)
        while end > index, bytes[end - 1].isSpaceOrTab { end -= 1 }
        if index < end, bytes[index] == UInt8(ascii: "|") { index += 1 }
        if end > index, bytes[end - 1] == UInt8(ascii: "|") { end -= 1 }
        var columns: [TableExcerpt.Alignment] = []
        while true {
            guard let column = marker(bytes, &index, end) else { return nil }
            columns.append(column)
            if index == end { return columns }
            guard bytes[index] == UInt8(ascii: "|") else { return nil }
            index += 1
        }
    }

    /// One `:---:` with the blanks around it.
    private static func marker(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int
    ) -> TableExcerpt.Alignment? {
        func skipBlanks() { while index < end, bytes[index].isSpaceOrTab { index += 1 } }
        func skipColon() -> Bool {
            guard index < end, bytes[index] == UInt8(ascii: ":") else { return false }
            index += 1
            return true
        }
        skipBlanks()
        let isLeft = skipColon()
        let dashes = index
        while index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
        guard index > dashes else { return nil }
        let isRight = skipColon()
        skipBlanks()
        return isLeft ? (isRight ? .center : .left) : (isRight ? .right : .natural)
    }

    /// The cells of a row, without the blanks around them. A `|` separates unless a backslash stands before it.
    static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        _ = appendCells(bytes, line, to: &cells)
        return cells
    }

    /// Adds the cells of a row and returns how many there are.
    static func appendCells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, to cells: inout [Range<Int>]) -> Int {
        let count = cells.count
        var (start, end) = (line.lowerBound, line.upperBound)
        while start < end, bytes[start].isSpaceOrTab { start += 1 }
        while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
        if start < end, bytes[start] == UInt8(ascii: "|") { start += 1 }
        var index = start
        while index < end {
            if bytes[index] == UInt8(ascii: "|"), index == line.lowerBound || bytes[index - 1] != UInt8(ascii: "\\") {
                cells.append(trimmed(bytes, start..<index))
                start = index + 1
            }
            index += 1
        }
        let rest = trimmed(bytes, start..<max(start, end))
        if !rest.isEmpty { cells.append(rest) }
        return cells.count - count
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isSpaceOrTab { start += 1 }
        while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
        return start..<end
    }
}
