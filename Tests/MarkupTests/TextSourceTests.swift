import Diagnostics
import Markup
import Testing

@Suite("The way from a block's text back to the file")
struct TextSourceTests {
    private func block(_ text: String) throws -> (TextBlock, SourceFile) {
        let file = SourceFile(path: "a.md", text: text)
        return (try #require(MarkdownParser().parse(file).blocks.first), file)
    }

    @Test(
        "a stretch of the text is found where it was written",
        arguments: [
            "ena ▶dve◀ tri", "ena **▶dve◀** tri", "> ena\n> ▶dve◀ tri", "- ena [▶dve◀](a.md) tri", "&lt; ▶dve◀",
            "ena ▶*d*ve◀ tri",
        ])
    func stretches(marked: String) throws {
        let marked = MarkedText(marked)
        let (block, file) = try block(marked.text)
        let start = try #require(block.text.firstRange(of: "dve"))
        let offset = block.text.utf8.distance(from: block.text.startIndex, to: start.lowerBound)
        let range = block.sourceRange(of: offset..<(offset + 3))
        #expect(file.text(range).filter { $0 != "*" } == "dve" && range.upperBound == marked.range.upperBound)
    }

    @Test(
        "code at the end of a file without a last line feed ends with the file",
        arguments: ["    ena", "```\nena", ">     ena", "- x\n\n      ena"])
    func codeAtTheEnd(text: String) throws {
        let file = SourceFile(path: "a.md", text: text)
        let block = try #require(MarkdownParser().parse(file).blocks.last)
        #expect(block.kind == .code && block.sourceRange(of: 0..<block.text.utf8.count).upperBound == text.utf8.count)
    }

    @Test(
        "a control character at the end of a file does not make a text longer than its file",
        arguments: [
            "\u{6}", "ena \u{6}\u{6}", "`\u{6}`", "# ena\u{6}", "| a |\n|---|\n| \u{6} |", "![\u{6}](a.svg)", "    \u{6}",
        ])
    func controlAtTheEnd(text: String) throws {
        let file = SourceFile(path: "a.md", text: text)
        for block in MarkdownParser().parse(file).blocks {
            let range = block.sourceRange(of: 0..<block.text.utf8.count)
            #expect(
                range.upperBound <= text.utf8.count
                    && file.text(range).last == block.text.last.map { $0 == "\u{FFFD}" ? "\u{6}" : $0 })
        }
    }

    @Test(
        "what stands between backticks is known",
        arguments: [
            ("a `b` c", ["b"]), ("`b`", ["b"]), ("a `b` `c` d", ["b", "c"]), ("``b`` a", ["b"]), ("a b \\` c", []),
            ("**a** `b c`", ["b c"]),
        ])
    func code(text: String, spans: [String]) throws {
        let (block, file) = try block(text)
        let bytes = Array(block.text.utf8)
        #expect(block.codeSpans(in: file).map { String(decoding: bytes[$0], as: UTF8.self) } == spans)
    }
}
