/// A place in the inline content of one block: the bytes as cmark saw them, line by line, without what belongs to the
/// containers around the block. Offsets are the manuscript's, so that every place is known without searching.
struct ContentCursor {
    let page: Page
    private(set) var offset: Int
    private(set) var line: Int
    /// The end of the current line, its line end excluded.
    private(set) var lineEnd: Int
    /// Where the content begins on the current line.
    private(set) var lineStart: Int
    let lastLine: Int
    /// The end of the line before the current one.
    private(set) var endOfLast: Int

    /// At the beginning of a block's content.
    init(_ node: Node, on page: Page) {
        self.page = page
        line = node.startLine
        lastLine = max(node.startLine, node.endLine)
        lineEnd = page.line(line).upperBound
        offset = min(page.start(of: node), lineEnd)
        lineStart = offset
        endOfLast = offset
        if node.kind == .heading { skipHeadingMark() }
    }

    /// The byte here; a line feed at the end of a line, 0 at the end of the content.
    var byte: UInt8 {
        if offset < lineEnd { return page.bytes[offset] }
        return line < lastLine ? 0x0A : 0
    }

    var isAtEnd: Bool { offset >= lineEnd && line >= lastLine }
    var isAtLineStart: Bool { offset == lineStart }

    /// The byte after this one on the same line, or a line feed.
    var following: UInt8 { byte(after: 1) }

    func byte(after count: Int) -> UInt8 { offset + count < lineEnd ? page.bytes[offset + count] : 0x0A }

    /// What can be read here without a line end in between.
    var restOfLine: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: page.bytes[offset..<max(offset, lineEnd)]) }

    mutating func advance() {
        if offset < lineEnd { offset += 1 } else { nextLine() }
    }

    /// Moves on by bytes that stand on one line.
    mutating func advance(onLine count: Int) { offset = min(offset + count, lineEnd) }

    mutating func skipToLineEnd() { offset = lineEnd }

    mutating func skipBlanks() { while offset < lineEnd, page.bytes[offset].isSpaceOrTab { offset += 1 } }

    /// White space and line ends.
    mutating func skipWhitespace() { while !isAtEnd, byte.isWhitespace { advance() } }

    /// A run of this byte; at most one line long.
    mutating func skipRun(of wanted: UInt8) -> Int {
        let start = offset
        while offset < lineEnd, page.bytes[offset] == wanted { offset += 1 }
        return offset - start
    }

    private mutating func nextLine() {
        guard line < lastLine else { return }
        endOfLast = lineEnd
        line += 1
        lineEnd = page.line(line).upperBound
        let (cursor, matched) = page.contents(ofLine: line)
        offset = matched == page.containers.count ? cursor.indentation.offset : cursor.offset
        lineStart = offset
    }

    /// Passes the `#`s of a heading. One that is underlined has none at its beginning that a space could follow.
    private mutating func skipHeadingMark() {
        guard line == lastLine else { return }
        let count = skipRun(of: UInt8(ascii: "#"))
        if count == 0 { return }
        skipBlanks()
        lineStart = offset
    }
}
