import Testing

@testable import Markup

@Suite("Tables")
struct TableTests {
    @Test("columns are aligned by class, in a region that can be scrolled")
    func alignment() {
        #expect(
            html("| a | b |\n|:-:|--:|\n| 1 | *2* |\n") == """
                <div class="table" role="region" tabindex="0" aria-label="{tableLabel}">
                <table>
                <thead>
                <tr>
                <th class="align-center">a</th>
                <th class="align-right">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-center">1</td>
                <td class="align-right"><em>2</em></td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test(
        "the text is a table",
        arguments: [
            "a|b\n-|-\n", "a\n:-:\n", "|a|\n|-|\n", "text\n| a | b |\n|---|---|\n| c | d |\n", "> | a |\n> |---|\n> | b |\n",
            "- | a |\n  |---|\n  | b |\n", "1. x\n\n   | a |\n   |---|\n", "| a\\|b |\n|---|\n", "   | a |\n  |---|\n",
            "| a |\r\n|---|\r\n| b |\r\n",
            "\t- x\n\n- y\n\n  | a |\n  |---|\n", "-\t| a |\n\t|---|\n\t| b |\n", "> - | a |\n>   |---|\n>   | b |\n",
        ])
    func tables(_ text: String) { #expect(specified(text).contains("<table>"), "\(specified(text))") }

    @Test(
        "the text is no table",
        arguments: [
            "a|b\n-|-|-\n", "a | b\n", "|a|\n|b|\n", "a\n---\n", "    | a |\n    |---|\n", "```\n|a|\n|-|\n```\n", "|a|\n\n|-|\n",
            "> | a |\n|---|\n",
            "| a |\n| - - |\n", "| a |\n    |---|\n",
        ])
    func noTables(_ text: String) { #expect(!specified(text).contains("<table>"), "\(specified(text))") }

    @Test(
        "a table ends where another block begins",
        arguments: [
            ("<b>\n", "<b>"), ("2. x\n", "<ol start=\"2\">"), ("    code\n", "<pre><code>code"), ("---\n", "<hr />"),
            ("> q\n", "<blockquote>"),
            ("# h\n", "<h1>h</h1>"), ("- i\n", "<ul>"), ("\ntext\n", "<p>text</p>"), ("-\n", "<ul>"),
        ])
    func ends(_ following: String, _ expected: String) {
        let output = specified("| a |\n|---|\n| b |\n" + following)
        #expect(output.contains("<td>b</td>\n</tr>\n</tbody>\n</table>\n" + expected), "\(output)")
    }

    @Test("a lazy line does not go on with a table")
    func lazy() {
        let output = specified("> | a |\n> |---|\n| b |\n")
        #expect(
            output == "<blockquote>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n</blockquote>\n<p>| b |</p>\n"
        )
    }

    @Test("a row of equals signs is a row, not an underline")
    func underline() { #expect(specified("| a |\n|---|\n| b |\n===\n").contains("<td>===</td>")) }

    @Test("short rows are filled and long ones cut")
    func rows() {
        let output = specified("|a|b|\n|-|-|\n|1|\n|1|2|3|\n")
        #expect(output.contains("<tr>\n<td>1</td>\n<td></td>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n"))
    }

    @Test("an escaped pipe is part of a cell, in code too")
    func escapes() {
        let output = specified("| a |\n|---|\n| `x\\|y` \\| z |\n")
        #expect(output.contains("<td><code>x|y</code> | z</td>"))
    }

    @Test("an escaped pipe does not shift places")
    func places() {
        let marked = MarkedText("| a | b |\n|---|---|\n| \\| x | y \\| ▶[l](m)◀ |\n")
        let document = parse(marked.text)
        #expect(document.links.first?.range == marked.range)
    }

    @Test(
        "what would begin a block elsewhere is text in a cell", arguments: ["- x", "# x", "> x", "1. x", "```", "***", "[a]: b"])
    func protected(_ cell: String) {
        let output = specified("| a |\n|---|\n| \(cell) |\n")
        let text = cell.replacing(">", with: "&gt;")
        #expect(output.contains("<td>\(text)</td>"), "\(output)")
    }

    @Test("a cell refers to link definitions anywhere in the text")
    func references() {
        #expect(specified("| [a] |\n|---|\n\n[a]: /x\n").contains("<th><a href=\"/x\">a</a></th>"))
        #expect(specified("[a]: /x\n\n> | [a] |\n> |---|\n").contains("<th><a href=\"/x\">a</a></th>"))
    }

    @Test("a code fence that is not closed does not swallow a table")
    func openFence() { #expect(specified("| a |\n|---|\n\n```\nx\n").contains("<th>a</th>")) }

    @Test("two tables stand in one text, one of them in a footnote")
    func several() {
        let document = parse("| a |\n|---|\n\nx[^1]\n\n| b |\n|---|\n\n[^1]: y\n\n    | c |\n    |---|\n")
        #expect(document.blocks.filter { $0.kind == .tableCell }.map(\.text) == ["a", "b", "c"])
        #expect(document.html.slots.filter { $0.kind == .tableLabel }.count == 3)
    }

    @Test("a row of dashes under a title is its underline, whatever stands elsewhere", arguments: ["a | b", "| a |\n|---|"])
    func underlined(_ other: String) {
        let output = specified("Title\n---\n\n\(other)\n")
        #expect(output.contains(">Title</h2>") && !output.contains("<th>Title</th>"), "\(output)")
    }
}
