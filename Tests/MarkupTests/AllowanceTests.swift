import Diagnostics
import Testing

@testable import Markup

@Suite("Comments that let findings pass")
struct AllowanceTests {
    /// What an exception is about, as text.
    private func scope(_ marked: String, _ number: Int = 0) -> (String?, String) {
        let text = MarkedText(marked)
        let document = parse(text.text)
        guard document.allowances.indices.contains(number), case .stretch(let range) = document.allowances[number].scope else {
            return (nil, "")
        }
        let bytes = Array(text.text.utf8)
        return (String(decoding: bytes[range], as: UTF8.self), String(decoding: bytes[text.range], as: UTF8.self))
    }

    @Test(
        "on a line of its own it is about the next block, at the end of a line about that line",
        arguments: [
            "<!-- pult: allow a/b: c -->\n▶one\ntwo◀\n\nthree", "<!-- pult: allow a/b: c -->\n\n▶# one◀\n\ntwo",
            "<!-- pult: allow a/b: c -->\n▶- one\n\n- two◀\n\nthree",
            "x\n\n<!-- pult: allow a/b: c -->\n▶```step\na: b\n```◀\n\nc",
            "<!-- pult: allow a/b: c -->\n▶| a | b |\n|---|---|\n| c | d |\n| e | f |◀\n\nx",
            "> <!-- pult: allow a/b: c -->\n> ▶one\n> two◀\n\nthree", "- a\n\n  <!-- pult: allow a/b: c -->\n  ▶b◀\n- c",
            "<!-- pult: allow a/b: c -->\n<!-- pult: allow d/e: f -->\n▶one◀\n", "one\n▶two <!-- pult: allow a/b: c -->◀\nthree",
            "▶- one <!-- pult: allow a/b: c -->◀\n- two", "| a |\n|---|\n▶| b <!-- pult: allow a/b: c --> |◀\n| c |",
            "▶# One <!-- pult: allow a/b: c -->◀\n\ntwo", "a[^1]\n\n▶[^1]: b <!-- pult: allow a/b: c -->◀\n",
            "  <!--pult: allow a/b: c-->\n▶one◀\n",
        ])
    func scopes(marked: String) {
        let (found, expected) = scope(marked)
        #expect(found == expected)
    }

    @Test("it names codes and a reason")
    func parts() {
        let document = parse("<!-- pult: allow a/b, c/*  d/e: it: is\n  so -->\nx\n")
        #expect(document.allowances.map(\.codes) == [["a/b", "c/*", "d/e"]])
        #expect(document.allowances.map(\.reason) == ["it: is so"])
        #expect(document.allowances.map(\.verb) == ["allow"])
        let file = parse("<!-- pult: allow-file a/b -->\n")
        #expect(file.allowances.map(\.scope) == [.file] && file.allowances.map(\.reason) == [""])
        #expect(parse("<!-- pult: allow a/b: c -->\n").allowances.map(\.scope) == [.nothing])
        #expect(parse("a[^x]\n\n[^x]: y\n\nb <!-- pult: allow a/b: see [1] -->").allowances.map(\.reason) == ["see [1]"])
    }

    @Test("its place is the comment")
    func places() {
        for marked in [
            "x\n\n▶<!-- pult: allow a/b: c -->◀\ny", "> ▶<!-- pult: allow a/b: č -->◀", "a ▶<!-- pult: allow a/b: c -->◀ b",
        ] {
            let text = MarkedText(marked)
            #expect(parse(text.text).allowances.map(\.range) == [text.range])
        }
    }

    @Test("nobody reads it, be HTML allowed or not", arguments: [true, false])
    func invisible(rawHTML: Bool) {
        let text = "one <!-- pult: allow a/b: secret --> two\n\n<!-- pult: allow a/b: secret -->\n\nthree\n"
        let document = parse(text, rawHTML: rawHTML)
        #expect(document.codes == [] && document.allowances.count == 2 && document.omissions.count == 2)
        #expect(!html(document).contains("secret") && !html(document).contains("<!--"))
        #expect(!document.blocks.contains { $0.text.contains("secret") })
    }

    @Test("HTML around it stays what it is")
    func mixed() {
        let kept = parse("<div> <!-- pult: allow a/b: secret --> x </div>\n", rawHTML: true)
        #expect(html(kept) == "<div>  x </div>\n" && kept.allowances.count == 1 && kept.omissions.count == 1)
        #expect(parse("<div> <!-- pult: allow a/b: secret --></div>\n").codes == ["markup/raw-html"])
    }

    @Test("text behind it on a line that it begins is lost, and that is said")
    func lostText() {
        let document = parse("<!-- pult: allow a/b: c --> one [two](three.md)\n")
        #expect(document.codes == ["markup/raw-html"])
        #expect(document.findings.first?.message.contains("line of its own") == true)
        #expect(parse("<!-- a remark -->\n\none <!-- two --> three\n").allowances == [])
    }
}
