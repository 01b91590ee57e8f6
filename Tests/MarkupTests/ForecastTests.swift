import Diagnostics
import Testing

@testable import Markup

@Suite("Tables that are foreseen")
struct ForecastTests {
    private func ways(_ text: String) -> (foreseen: Document?, examined: Document) {
        let source = SourceText(SourceFile(path: "text.md", text: text), from: 0)
        return (MarkdownParser().foreseen(source), MarkdownParser().examined(source))
    }

    @Test("made-up Markdown with tables comes out the same, foreseen or searched for", arguments: 0..<40)
    func random(round: Int) {
        for index in 0..<50 {
            let isOrdinary = index % 2 == 0
            let pieces = isOrdinary ? Self.tables + Self.plain : Self.tables + Self.plain + Self.surroundings
            var generator = RandomMarkdown(seed: UInt64(round * 50 + index), pieces: pieces)
            let text = generator.text(pieces: 3 + index / 2)
            let (foreseen, examined) = ways(text)
            if let foreseen { #expect(description(foreseen) == description(examined), "\(text.debugDescription)") }
        }
    }

    @Test(
        "an ordinary table is foreseen",
        arguments: [
            "| a | b |\n|---|:-:|\n| c | d |\n", "Text.\n\n| a |\n|---|\n\nMore: `x | y`.",
            "# T\n\n|a|\r\n|-|\r\n|b|c|\r\n\r\n- x\n\n---\n",
            "- item\n\n| a |\n|---|\n| \\| |", "```\nx\n```\n\n| a |\n|---|\n",
        ]
    )
    func ordinary(_ text: String) throws {
        let (foreseen, examined) = ways(text)
        #expect(description(try #require(foreseen)) == description(examined))
        #expect(html(examined).contains("<table>"))
    }

    @Test(
        "what cannot be told by its lines is left to the search",
        arguments: [
            "```\n\n| a |\n|---|\n\n```\n", "<!--\n\n| a |\n|---|\n\n-->\n", "Text\n| a |\n|---|\n", "> | a |\n> |---|\n",
            "- | a |\n  |---|\n", "a | b\n--|--\n", "| a |\n|---|\nrest\n", "| a |\n|---|\n|\n", "| a | b |\n|---|\n",
            "| a[^1] |\n|---|\n\n[^1]: x\n",
        ]
    )
    func unusual(_ text: String) {
        #expect(ways(text).foreseen == nil)
    }

    private static let tables = [
        "\n\n| a | b |\n|---|---|\n| `x` | *y* [q](r) |\n| c |\n\n", "\n\n|a|\n|-|\n| b[ref] |\n\n",
        "\n\n| h \\| |\n|:-:|\n|x|y|z|\n\n",
    ]
    private static let plain = [
        "word ", "**b** ", "\n", "\n\n", "\n\n## Title\n\n", "\n\n- item\n\n", "\n\n1. item\n", "\n\n> quote\n\n",
        "\n\n[ref]: /u\n\n",
        "\n\n> [!INTERNAL]\n> ", "[^1]", "\n\n    code\n\n",
    ]
    private static let surroundings = [
        "\n\n```\n", "\n\n~~~\n\n", "\n\n<div>\n\n", "\n\n<!--\n", "\n-->\n", "\n\n<script>\n", "</script>\n\n", "\n\n<?\n",
        "\n[r]: /u '\n", "\n\n|a|\n|-|\n# h\n", "\n\n|a|\n|-|\n- x\n", "\n\n|a|\n|-|\n|b|\n===\n", "\n\n|a|\n---\n|-|\n",
        "\n\n  | a |\n  |---|\n", "|", "\n|", "\n> ", "\n- ", "\n   ", "\r\n", "\t", "&#1;", "\u{1}", "\n\n[^1]: note\n",
    ]

    private func description(_ document: Document) -> String {
        let html = String(decoding: document.html.bytes, as: UTF8.self)
        return "\(html) \(document.html.slots) \(document.headings) \(document.links) \(document.codeBlocks) \(document.alerts) "
            + "\(document.blocks) \(document.omissions) \(document.definitions) \(document.findings)"
    }
}
