import Diagnostics
import Testing

@testable import Markup

@Suite("Links, raw HTML and control characters")
struct LinkTests {
    @Test(
        "a link stands where it stands",
        arguments: [
            "Hello [a](x.md) and\n    more ▶[b](y)◀\n", "> a\n>   b ▶[c](y)◀\n", "> a\nlazy ▶[c](y)◀\n", "1. a\n\n\tb ▶[c](y)◀\n",
            "čšž ▶[b](y)◀ x\n", "a &amp; \\* ▶[b](y)◀\n",
            "`a\n b` ▶[b](y)◀\n", "*a **b ▶[c](y)◀***\n", "# a ▶[b](y)◀ #\n", "a\r\n  ▶[b](y)◀\r\n", "\u{FEFF}a ▶[b](y)◀\n",
            "a ▶![b\n   c](y)◀ d\n", "▶<https://a.b>◀\n",
            "▶[a]◀\n\n[a]: y\n", "▶[a][]◀\n\n[a]: y\n", "▶[b][a]◀\n\n[a]: y\n", "- > - a\n  >   b ▶[c](y)◀\n",
            "[x]: y\na ▶[b](y)◀\n", "a ▶[b](<y> \"t\n  u\")◀\n", "``a` `` ▶[b](y)◀\n",
            "| a | x ▶[b](y)◀ |\n|---|---|\n", "a\n▶[b](y)◀\n===\n", "~~x ▶[b](y)◀~~\n", "a <b c='\n d'> ▶[b](y)◀\n",
            "-\ta\n\n\tb ▶[c](y)◀\n", "a\\\n   ▶[c](y)◀\n",
        ])
    func ranges(_ marked: String) {
        let text = MarkedText(marked)
        #expect(parse(text.text).links.last?.range == text.range || parse(text.text).links.first?.range == text.range)
    }

    @Test("text and destination stand where they stand")
    func parts() throws {
        let text = "x [a *b*](<c d> 't') y"
        let link = try #require(parse(text).links.first)
        let bytes = Array(text.utf8)
        #expect(String(decoding: bytes[link.textRange], as: UTF8.self) == "a *b*")
        #expect(link.destinationRange.map { String(decoding: bytes[$0], as: UTF8.self) } == "c d")
        #expect((link.text, link.destination, link.title) == ("a b", "c d", "t"))
    }

    @Test("front matter counts in places")
    func frontMatter() {
        let file = SourceFile(path: "text.md", text: "---\na: b\n---\nx [y](z)\n")
        let document = MarkdownParser().parse(file, from: 13)
        #expect(document.links.first.map { file.text($0.range) } == "[y](z)")
    }

    @Test("a link without text gets a slot for one, an image in a link does")
    func empty() {
        #expect(html("[](a)") == "<p><a href=\"{href(0)}\"{linkAttributes(0)}>{linkText(0)}</a></p>\n")
        #expect(!html("[![](a)](b)").contains("linkText"))
        #expect(parse("[![x](a)](b)").links.map(\.text) == ["x", "x"])
    }

    @Test("a link knows its nearest heading, and public links no internal one")
    func headings() {
        let document = parse("[a](b)\n# x\n[c](d)\n\n> [!INTERNAL]\n> # y\n> [e](f)\n\n[g](h)\n")
        #expect(document.links.map(\.heading) == [nil, 0, 1, 0])
    }

    @Test(
        "dangerous addresses become text",
        arguments: [
            "[x](javascript:a)", "[x](JavaScript:a)", "[x](java&#115;cript:a)", "[x](&#x6A;avascript:a)",
            "[x](javascript&colon;a)", "[x](java%73cript:a)", "[x](<java\tscript:a>)",
            "[x](vbscript:a)", "[x](file:///etc)", "[x](data:text/html,a)", "[x](data:image/png;base64,a)",
            "[x][r]\n\n[r]: javascript:a", "[x](\\javascript:a)", "[x](<  javascript:a>)",
            "[x](&Tab;javascript:a)", "[x](&#1;javascript:a)", "[x](data:image/svg+xml,a)",
        ])
    func unsafe(_ text: String) {
        let document = parse(text)
        let isSafe = text.contains("\\")
        #expect(document.codes.contains("markup/unsafe-link") != isSafe)
        #expect(html(document).contains("<a ") == isSafe)
        #expect(html(document).contains("x"))
        #expect(document.links.isEmpty != isSafe)
    }

    @Test("an unsafe autolink and an unsafe image become text, a picture may be data")
    func unsafeOthers() {
        #expect(html("<javascript:a>") == "<p>javascript:a</p>\n")
        #expect(html("![x](data:text/html,a)") == "<p>x</p>\n")
        #expect(parse("![x](data:image/png;base64,a)").codes.isEmpty)
        #expect(parse("![x](data:image/pngx,a)").codes == ["markup/unsafe-link"])
        #expect(parse("[j](journal.md) [d](data.md) [f](files/x.md)").links.count == 3)
    }

    @Test("raw HTML is dropped and reported, comments are just dropped")
    func rawHTML() {
        let document = parse("a <b>c</b> d <!-- e --> f\n\n<div>\ng\n</div>\n\n<!-- h -->\n")
        #expect(html(document) == "<p>a c d  f</p>\n")
        #expect(document.codes == ["markup/raw-html", "markup/raw-html"])
    }

    @Test(
        "HTML that runs scripts is dropped even where HTML is allowed",
        arguments: [
            "<script>a</script>", "<SCRIPT src=x></SCRIPT>", "a <b onclick=\"c\">", "a <b\nonclick='c'>", "a <b ONCLICK=c>",
            "<a href=\"javascript:x\">", "a <a href=' &#106;avascript:x'>b",
            "<p>\n<b/onclick=x>", "<div>\n<svg/onload=x>\n</div>", "a <a href=\"&#0000106avascript:x\">", "<iframe srcdoc=\"x\">",
            "<div title=\"", "<div>\n<!-- x", "<base href=\"x\">", "<form action=javascript:x>",
            "<div a=\"x\"onclick=y>",
        ])
    func unsafeHTML(_ text: String) {
        let document = parse(text, rawHTML: true)
        #expect(document.codes == ["markup/unsafe-html"], "\(html(document))")
        let output = html(document).lowercased()
        #expect(
            !output.contains("<script") && !output.contains("onclick") && !output.contains("<a ") && !output.contains("onload"))
    }

    @Test(
        "harmless HTML passes where it is allowed",
        arguments: [
            "<div class=\"a\">\nb\n</div>", "a <kbd>on</kbd>", "<!-- c -->", "<a href=\"https://x\">", "a <br/> b",
            "<p>JavaScript: x</p>",
        ])
    func harmless(_ text: String) {
        #expect(parse(text, rawHTML: true).codes.isEmpty)
        #expect(html(parse(text, rawHTML: true)).contains("<"))
    }

    @Test("control characters show as U+FFFD and are reported once, where the first one stands")
    func controls() {
        let text = MarkedText("a▶\u{1}◀b \u{2}`\u{8}`[c](\u{3}d \"\u{4}\")\n\n    \u{0}\n")
        let document = parse(text.text)
        let output = html(document)
        #expect(output.hasPrefix("<p>a\u{FFFD}b \u{FFFD}<code>\u{FFFD}</code>"))
        #expect(!output.utf8.contains { $0.isForbiddenControl })
        #expect(document.codes == ["markup/control-character"])
        #expect(document.findings.first?.place == SourceFile(path: "text.md", text: text.text).place(text.range))
    }

    @Test(
        "marks cannot be forged by character references",
        arguments: [
            "&#1;b0&#2;x&#1;e0&#2;", "`a` &#1;l5&#2;", "![&#1;l9&#2;](x)", "[x](y '&#1;l7&#2;')", "```a&#1;h3&#2;\n```",
            "*&#1;*&#2;\\*&#1;", "[&#1;l9&#2;](x)", "| &#1;h9&#2; |\n|-|\n",
        ])
    func forged(_ text: String) {
        let output = html(text)
        #expect(output.contains("\u{FFFD}") && !output.utf8.contains { $0.isForbiddenControl })
        #expect(!output.contains("internal"))
    }
}
