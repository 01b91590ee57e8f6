import Diagnostics
import Testing

@testable import Markup

@Suite("Alerts")
struct AlertTests {
    @Test("a quotation that begins with a name is an alert", arguments: ["NOTE", "tip", "Important", "WARNING", "caution"])
    func kinds(_ name: String) {
        let kind = name.lowercased()
        #expect(
            html("> [!\(name)]\n> a *b*\n") == """
                <div class="alert alert-\(kind)" role="note">
                <p class="alert-title">{alertTitle(0)}</p>
                <p>a <em>b</em></p>
                </div>

                """)
    }

    @Test("examples name the rule they show")
    func arguments() {
        let document = parse("> [!DONT] no-generic_salutation\n> Draga stranka\n\n> [!do] calm\n> - a\n")
        #expect(document.alerts.map(\.argument) == ["no-generic_salutation", "calm"])
        #expect(document.alerts.map(\.kind) == [.dont, .do])
        #expect(document.alerts.map(\.blocks) == [0..<1, 1..<2])
        #expect(document.blocks.map(\.text) == ["Draga stranka", "a"])
        #expect(document.blocks.map(\.alert) == [0, 1])
    }

    @Test("an alert's own bytes are known")
    func bytes() {
        let document = parse("x\n\n> [!TIP]\n> a\n\ny\n")
        #expect(
            document.alerts.map { String(decoding: document.html.bytes[$0.html], as: UTF8.self) } == [
                "<div class=\"alert alert-tip\" role=\"note\">\n<p class=\"alert-title\"></p>\n<p>a</p>\n</div>"
            ])
    }

    @Test("text on the line of the name belongs to the alert")
    func sameLine() { #expect(html("> [!NOTE] a\n> b\n").contains("</p>\n<p>a\nb</p>\n</div>")) }

    @Test(
        "what stands in an internal block is for agents",
        arguments: [
            "> [!INTERNAL]\n> geheim\n", "> [!internal] geheim\n", "> [!INTERNAL]geheim\n", "> [!INTERNAL]\n> ---\n> geheim\n",
            "> [!Internal]\n> | geheim |\n> |---|\n",
            "- a\n  > [!INTERNAL]\n  > geheim\n", "> [!INTERNAL]\ngeheim\n", "> [!INTERNAL]\n> [!NOTE]\n> geheim\n",
            "> [!INTERNAL]\n> > [!NOTE]\n> > geheim\n",
            "> [!INTERNAL]\n> geheim\n> ===\n", "> [!INTERNAL]\n\n> [!INTERNAL]\n> ```\n> geheim\n> ```\n",
            "> [ ! INTERNAL]\n\n> [!  internal  ] geheim\n",
            "> [!INTERNAL]: geheim\n", "> [!INTERNAL][geheim]\n\n[geheim]: geheim\n", "> [!INTERNAL](geheim)\n",
        ])
    func internalBlocks(_ text: String) {
        let document = parse("public\n\n\(text)\npublic too\n")
        #expect(!html(document, for: .everyone).contains("geheim"), "\(html(document, for: .everyone))")
        #expect(!html(document.publicProjection()).contains("geheim"))
        #expect(!document.plainText(for: .everyone).contains("geheim"))
        #expect(html(document, for: .everyone).contains("public too"))
    }

    @Test("public HTML around an internal block does not show the gap")
    func gap() { #expect(html("a\n\n> [!INTERNAL]\n> b\n\nc\n", for: .everyone) == "<p>a</p>\n<p>c</p>\n") }

    @Test("an unknown name is reported where it stands, with what was probably meant")
    func unknown() throws {
        let marked = MarkedText("a\n\n> [!▶WARNNG◀]\n> b\n")
        let file = SourceFile(path: "text.md", text: marked.text)
        let finding = try #require(MarkdownParser().parse(file).findings.first)
        #expect(finding.code.id == "markup/unknown-alert")
        #expect(finding.severity == .warning)
        #expect(finding.place == file.place(marked.range))
        #expect(finding.message.contains("[!WARNING]"))
        #expect(html(marked.text).contains("<blockquote>\n<p>[!WARNNG]\nb</p>\n</blockquote>"))
    }

    @Test("a misspelled INTERNAL is an error, because it would be published")
    func misspelled() { #expect(parse("> [!INTERNL]\n> a\n").findings.map(\.severity) == [.error]) }

    @Test("a name outside a quotation is reported, and an error if customers would read what follows")
    func stray() {
        #expect(parse("[!INTERNAL]\na\n").findings.map(\.severity) == [.error])
        #expect(parse("> a\n>\n> [!NOTE]\n> b\n").codes == ["markup/stray-alert"])
        #expect(parse("> [!NOTE]\n> a\n\n\\[!NOTE] [!x](y)\n").codes.isEmpty)
    }

    @Test("no alert", arguments: ["> [!NOTE](x)\n", "[!NOTE]\na\n", "> a\n> [!NOTE]\n", "> \\[!NOTE]\n", "> `[!NOTE]`\n"])
    func noAlerts(_ text: String) { #expect(parse(text).alerts.isEmpty) }
}
