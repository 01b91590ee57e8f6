import Diagnostics
import Testing

@testable import Markup

@Suite("Code blocks and text")
struct CodeTests {
    @Test(
        "a step's block is a slot, its text and place are known",
        arguments: [
            "```step\n▶role: agent\n◀```\n", "- a\n\n  ```step\n  ▶role: agent\n◀  ```\n", "> ~~~ step\n> ▶role: agent\n◀> ~~~\n",
            "  ```step\n  ▶role: agent\n◀  ```\n",
        ])
    func steps(_ marked: String) throws {
        let text = MarkedText(marked)
        let document = parse(text.text)
        let block = try #require(document.codeBlocks.first)
        #expect((block.info, block.text, block.textOffset) == ("step", "role: agent\n", text.range.lowerBound))
        #expect(html(document).contains("{step(0)}"))
        #expect(!html(document).contains("role"))
        #expect(document.blocks.allSatisfy { $0.kind != .code })
    }

    @Test("indented and fenced code is text with places")
    func places() throws {
        let text = "a\n\n    x\n\n      y\n\n```js\nz\n```\n"
        let document = parse(text)
        #expect(document.codeBlocks.map(\.text) == ["x\n\n  y\n", "z\n"])
        #expect(document.codeBlocks.map(\.info) == ["", "js"])
        let code = document.blocks.filter { $0.kind == .code }
        #expect(code.map(\.text) == ["x\n\n  y\n", "z\n"])
        #expect(code.map { $0.map.count } == [2, 1])
    }

    @Test("plain text is what a reader reads")
    func plainText() {
        let document = parse("# A *b*\n\nc `d`\ne\\\nf ![g](h)\n\n- i\n\n| j | k |\n|---|---|\n\n> [!INTERNAL]\n> l\n")
        #expect(document.plainText(for: .everyone) == "A b\nc d e\nf \ng\ni\nj\nk")
        #expect(document.plainText(for: .agents).hasSuffix("k\nl"))
        #expect(
            document.blocks.map(\.kind) == [.heading, .paragraph, .imageText, .paragraph, .tableCell, .tableCell, .paragraph])
    }

    @Test("other people's words are marked")
    func quoted() { #expect(parse("> a\n\n> [!NOTE]\n> b\n> > c\n").blocks.map(\.isQuoted) == [true, false, true]) }

    @Test(
        "a summary is the first public paragraph, cut at a word",
        arguments: [(100, "Ena dve tri."), (12, "Ena dve tri."), (11, "Ena dve…"), (8, "Ena dve…"), (7, "Ena…"), (3, "En…")])
    func summary(_ limit: Int, _ expected: String) {
        #expect(parse("# x\n\n> [!INTERNAL]\n> a\n\n> q\n\nEna *dve*\ntri.\n\nb\n").summary(limit: limit) == expected)
    }

    @Test("every code has a page in the manual", arguments: MarkupCodes.all)
    func manual(_ code: DiagnosticCode) {
        #expect(code.id.hasPrefix("markup/"))
        #expect(code.manual.split(separator: "\n", omittingEmptySubsequences: false).count >= 3)
    }
}
