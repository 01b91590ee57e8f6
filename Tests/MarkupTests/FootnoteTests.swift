import Diagnostics
import Testing

@testable import Markup

@Suite("Footnotes")
struct FootnoteTests {
    @Test("a footnote is numbered, linked and linked back")
    func simple() {
        #expect(
            html("a[^x] b\n\n[^x]: *c*\n") == """
                <p>a<sup class="footnote-ref"><a id="fnref-1" href="#fn-1">1</a></sup> b</p>
                <section class="footnotes" aria-label="{footnotesTitle}">
                <ol>
                <li id="fn-1">
                <p><em>c</em> <a href="#fnref-1" class="footnote-back" aria-label="{footnoteBackLabel(1)}">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test("numbers go by the first reference, each reference has a link back")
    func order() {
        let output = html("a[^b] c[^a] d[^b]\n\n[^a]: A\n[^b]: B\n")
        #expect(output.contains("<li id=\"fn-1\">\n<p>B <a href=\"#fnref-1\""))
        #expect(
            output.contains("href=\"#fnref-1-2\" class=\"footnote-back\" aria-label=\"{footnoteBackLabel(1)}\">↩<sup>2</sup></a>")
        )
        #expect(output.contains("<li id=\"fn-2\">\n<p>A "))
    }

    @Test("a footnote may have several blocks, lazy lines and link definitions of the text")
    func blocks() {
        let output = html("a[^1]\n\n[^1]: b\nc\n\n    - [d]\n\n    e\n\nf\n\n[d]: /x\n")
        #expect(
            output.contains(
                "<li id=\"fn-1\">\n<p>b\nc</p>\n<ul>\n<li><a href=\"{href(0)}\"{linkAttributes(0)}>d</a></li>\n</ul>\n<p>e <a href="
            ))
        #expect(output.contains("<p>f</p>\n<section"))
    }

    @Test("a footnote may refer to another, and to itself")
    func chains() {
        let output = html("a[^1]\n\n[^1]: b[^2][^1]\n[^2]: c\n")
        #expect(output.contains("<li id=\"fn-2\">\n<p>c"))
    }

    @Test(
        "a definition may interrupt a paragraph, and stand in quotes and lists",
        arguments: ["a[^1]\n[^1]: b\n", "> a[^1]\n>\n> [^1]: b\n", "- a[^1]\n\n  [^1]: b\n"])
    func containers(_ text: String) { #expect(html(text).contains("<li id=\"fn-1\">\n<p>b <a"), "\(html(text))") }

    @Test(
        "no footnote",
        arguments: [
            "a[^1]\n\n    [^1]: b\n", "a[^1]\n\n```\n[^1]: b\n```\n", "a\\[^1]\n\n[^1]: b\n", "`a[^1]`\n\n[^1]: b\n",
            "a[^1 2]\n\n[^1 2]: b\n",
        ])
    func noFootnotes(_ text: String) { #expect(!html(text).contains("footnote-ref"), "\(html(text))") }

    @Test(
        "brackets in code, links and HTML stay what they were",
        arguments: [
            "`[^1]`", "[x [^1]](y)", "![[^1]](y)", "```\n[^1]\n```", "    [^1]\n", "[x](/[^1])", "[x](y '[^1]')",
        ])
    func untouched(_ text: String) {
        let expected = html(text + "\n\n[z]: x\n")
        let output = html(text + "\n\n[^2] \n\n[^1]: a\n[^2]: b\n")
        #expect(output.hasPrefix(expected), "\(output)")
        #expect(parse(text + "\n\n[^1]: a\n").links.map(\.destination) == parse(text).links.map(\.destination))
    }

    @Test("a reference without a definition is reported once, a definition without a reference as well")
    func reports() {
        let undefined = MarkedText("a ▶[^nowhere]◀ b [^nowhere]\n")
        let document = parse(undefined.text)
        #expect(document.codes == ["markup/undefined-footnote"])
        #expect(document.findings.first?.place == SourceFile(path: "text.md", text: undefined.text).place(undefined.range))
        #expect(html(document).contains("[^nowhere]"))
        let lone = MarkedText("a\n\n▶[^1]: b◀\n")
        let unused = parse(lone.text)
        #expect(unused.codes == ["markup/unused-footnote"])
        #expect(unused.findings.first?.place == SourceFile(path: "text.md", text: lone.text).place(lone.range))
        #expect(html(unused) == "<p>a</p>\n")
        #expect(parse("a[^1]\n\n[^1]: b\n").codes == [])
    }

    @Test(
        "links in footnotes have places in the file",
        arguments: ["a[^1]\n\n[^1]: b\n    ▶[c](d)◀\n", "> a[^1]\n>\n> [^1]: x\n>\n>     y ▶[c](d)◀\n"])
    func places(_ marked: String) {
        let text = MarkedText(marked)
        #expect(parse(text.text).links.map(\.range) == [text.range])
    }

    @Test("a footnote of an internal block is hidden with it, and the numbers do not tell")
    func internalFootnotes() {
        let text = "> [!INTERNAL]\n> x[^s] y[^p]\n\na[^p]\n\n[^s]: geheim\n[^p]: public\n"
        let output = html(text, for: .everyone)
        #expect(!output.contains("geheim"))
        #expect(output == html("a[^p]\n\n[^p]: public\n", for: .everyone))
        #expect(html(text).contains("geheim"))
    }

    @Test("a section of nothing but internal footnotes is hidden")
    func internalSection() {
        #expect(html("> [!INTERNAL]\n> x[^s]\n\na\n\n[^s]: geheim\n", for: .everyone) == "<p>a</p>\n")
    }

    @Test("a public reference to a footnote in an internal block is an error, and shows nothing")
    func betrayal() {
        let text = MarkedText("a[^s]\n\n> [!INTERNAL]\n> x\n>\n> ▶[^s]: geheim◀\n")
        let document = parse(text.text)
        #expect(document.findings.map(\.place) == [SourceFile(path: "text.md", text: text.text).place(text.range)])
        #expect(document.codes == ["markup/internal-footnote"])
        #expect(html(document, for: .everyone) == "<p>a</p>\n")
    }
}
