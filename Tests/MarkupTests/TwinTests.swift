import Diagnostics
import Testing

@testable import Markup

@Suite("Projection and Markdown twin")
struct TwinTests {
    private func twin(_ text: String, from start: Int = 0) -> String {
        let file = SourceFile(path: "text.md", text: text)
        let document = MarkdownParser().parse(file, from: start)
        let twin = MarkdownTwin(document, of: file, from: start)
        let bytes = twin.bytes(
            target: { index in
                let destination = document.links[index].destination
                return destination.hasPrefix("sla:") ? .nowhere : .address("https://x/" + destination)
            }, text: { "text of \(document.links[$0].destination)" })
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "links point to where the page's links point",
        arguments: [
            ("a [b](c 't') d\n", "a [b](https://x/c 't') d\n"), ("[](c)\n", "[text of c](https://x/c)\n"),
            ("![b](<c d>)\n", "![b](<https://x/c%20d>)\n"),
            ("[![b](c)](d)\n", "[![b](https://x/c)](https://x/d)\n"),
            ("[b][r] [r] [r][]\n\n[r]: c 't'\n", "[b](https://x/c \"t\") [r](https://x/c \"t\") [r](https://x/c \"t\")\n"),
            ("| [b](c) |\r\n|---|\r\n", "| [b](https://x/c) |\n|---|\n"), ("[b](c\\(d)\n", "[b](<https://x/c(d>)\n"),
            ("a[^1]\n\n[^1]: [b](c)\n", "a[^1]\n\n[^1]: [b](https://x/c)\n"),
            ("<https://c>\n", "[https://c](https://x/https://c)\n"), ("> - [b](c)\n", "> - [b](https://x/c)\n"),
            ("`[b](c)`\n", "`[b](c)`\n"),
            ("[r]:\n  c\n  'long\n  title'\n\na [r]\n", "a [r](https://x/c \"long title\")\n"),
            ("> [r]: c\n\n[r]\n", "[r](https://x/c)\n"),
            ("a\n\n[v *2* urah](sla:a.b) c\n", "a\n\nv *2* urah c\n"), ("a [](sla:a.b).\n", "a text of sla:a.b.\n"),
            ("[r][r]\n\n[r]: sla:a.b\n", "r\n"),
        ])
    func links(_ text: String, _ expected: String) { #expect(twin(text) == expected) }

    @Test(
        "what is not for everybody is not there",
        arguments: [
            ("a\n\n> [!INTERNAL]\n> b [c](d)\n\ne\n", "a\n\ne\n"), ("- a\n\n  > [!INTERNAL]\n  > b\n\n- c\n", "- a\n\n- c\n"),
            ("a\n\n> [!INTERNAL]\n> b[^1]\n\nc\n\n[^1]: d\n", "a\n\nc\n"),
            ("a <b>c</b> <!-- d -->e\n", "a c e\n"), ("<!-- a\nb -->\nc\n", "c\n"), ("[x](javascript:y)\n", "x\n"),
            ("> [!NOTE]\n> a\n>\n> > [!INTERNAL]\n> > b\n", "> [!NOTE]\n> a\n>\n"),
            ("[s]: https://geheim/\n\n> [!INTERNAL]\n> [a][s]\n\nb\n", "b\n"), ("a\u{1}b\n", "a\u{FFFD}b\n"),
        ])
    func omissions(_ text: String, _ expected: String) { #expect(twin(text) == expected) }

    @Test("the twin begins after the front matter")
    func frontMatter() { #expect(twin("---\nx: y\n---\n[a](b)\n", from: 13) == "[a](https://x/b)\n") }

    @Test(
        "other alerts, tasks and tables stay as they are",
        arguments: [
            "> [!NOTE]\n> a\n", "> [!DONT] r\n> a\n", "- [ ] a\n", "| a |\n|---|\n| b |\n", "~~a~~\n", "```\n<!-- x -->\n```\n",
            "a[^1]\n\n[^1]: b\n\n    c\n",
        ])
    func unchanged(_ text: String) { #expect(twin(text) == text) }

    @Test("in a projection everything refers to the right thing")
    func projection() throws {
        let text = """
            # One

            [a](b)

            > [!INTERNAL]
            > # Two
            > [c](d) ![e](f)
            >
            >     code
            >
            > > [!TIP]
            > > g

            > [!NOTE]
            > [h](i) ![j](k)

            ```step
            l: m
            ```

            """
        let document = parse(text).publicProjection()
        #expect(document.headings.map(\.text) == ["One"])
        #expect(document.links.map(\.destination) == ["b", "i", "k"])
        #expect(document.links.map(\.heading) == [0, 0, 0])
        #expect(document.codeBlocks.map(\.info) == ["step"])
        #expect(document.alerts.map(\.kind) == [.note])
        let note = try #require(document.alerts.first)
        #expect(document.blocks[note.blocks].map(\.text) == ["h ", "j"])
        #expect(String(decoding: document.html.bytes[note.html], as: UTF8.self).hasPrefix("<div class=\"alert alert-note\""))
        #expect(String(decoding: document.html.bytes[note.html], as: UTF8.self).hasSuffix("</div>"))
        #expect(document.blocks.compactMap(\.alert) == [0, 0])
        let indexes = html(document)
        for part in ["{href(0)}", "{href(1)}", "{source(2)}", "{imageAttributes(2)}", "{alertTitle(0)}", "{step(0)}"] {
            #expect(indexes.contains(part))
        }
        #expect(html(document) == html(document, for: .everyone))
    }

    @Test("in made-up texts no internal word gets out", arguments: 0..<40)
    func leaks(round: Int) {
        for index in 0..<50 {
            var generator = RandomMarkdown(seed: UInt64(90_000 + round * 50 + index), pieces: TwinTests.pieces)
            let text = generator.text(pieces: 2 + index / 3)
            let file = SourceFile(path: "text.md", text: text)
            let document = MarkdownParser().parse(file)
            let projection = document.publicProjection()
            let twin = MarkdownTwin(document, of: file, from: 0).bytes(target: { _ in .unchanged }, text: { _ in nil })
            let outputs = [
                html(document, for: .everyone), html(projection), document.plainText(for: .everyone), "\(projection)",
                String(decoding: twin, as: UTF8.self), String(decoding: projection.html.bytes, as: UTF8.self),
                document.summary(limit: 1000),
            ]
            let leak = outputs.firstIndex { $0.lowercased().contains("geheim") }
            #expect(leak == nil, "output \(leak ?? 0) of \(text.debugDescription)")
        }
    }

    /// Public and internal blocks; only the internal ones have the word.
    private static let pieces = [
        "a [b](c) *d*\n\n", "# Title\n\n", "- item\n- [ ] task\n\n", "| a |\n|---|\n| b |\n\n", "> quote\n\n",
        "> [!NOTE]\n> note\n\n", "```\ncode\n```\n\n", "x[^p] y\n\n[^p]: public\n\n",
        "> [!INTERNAL]\n> geheim [geheim](geheim) ![geheim](geheim)\n\n", "> [!INTERNAL]\n> # Geheim\n> - geheim\n\n",
        "> [!internal] geheim\ngeheim\n\n", "> [!INTERNAL]\n> | geheim |\n> |---|\n> | `geheim` |\n\n",
        "> [!INTERNAL]\n> x[^s]\n\n[^s]: geheim\n\n    geheim [x](geheim)\n\n", "> [!INTERNAL]\n> y[^t]\n>\n> [^t]: geheim\n\n",
        "- list\n\n  > [!INTERNAL]\n  > geheim\n  > ```\n  > geheim\n  > ```\n\n",
        "> [!NOTE]\n> open\n>\n> > [!INTERNAL]\n> > geheim\n\n", "> [!INTERNAL]\n> ```step\n> geheim: 1\n> ```\n\n",
        "> [!INTERNAL]\n> [x][geheim]\n\n[geheim]: https://geheim/ 'geheim'\n\n", "<!-- geheim -->\n\n",
        "> [!INTERNAL]\n> ## Title\n> > geheim\n\n", "z <!-- geheim --> w\n\n",
        "> [!INTERNAL]\n> <b title=\"geheim\">geheim</b>\n\n", "\r\n\r\n> [!INTERNAL]\r\n> geheim\r\n\r\n",
    ]
}
