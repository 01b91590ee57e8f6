import Diagnostics
import Testing

@testable import Markup

/// Each of these would run for minutes, or into the end of the stack, if any part of the work grew with the square of the text
/// or called itself for every level.
@Suite("Hostile texts", .timeLimit(.minutes(3)))
struct HostileTests {
    private static let count = 100_000

    @Test(
        "a long row of one sign is no trouble",
        arguments: [
            "[", "]", "![", "[^a]", "|", "~", "~~a ", "~~a~~ ", "`", "`a``", "*a ", "_a_ ", "<", "<b>", "<!--", "&", "&amp;",
            "\\", "[a](", "[](", "[a](b) ", "a", "\u{1}", "a\n", "# a\n", "- a\n", "\r", "\t",
        ])
    func rows(_ piece: String) {
        let document = parse(String(repeating: piece, count: HostileTests.count))
        #expect(!document.html.bytes.isEmpty || piece == "<b>" || piece == "<!--" || piece == "\r" || piece == "\t")
    }

    @Test(
        "deep nesting is reported, and nothing of it is public",
        arguments: [">", "> ", "+ ", "1. ", "> - ", "*a **b ", "![a"])
    func nesting(_ piece: String) {
        let end =
            piece.hasPrefix("*")
            ? String(repeating: "**b *a", count: HostileTests.count)
            : piece == "![a" ? String(repeating: "](b)", count: HostileTests.count) : "a"
        let document = parse(String(repeating: piece, count: HostileTests.count) + end + "\n\n\n")
        #expect(document.codes == ["markup/nesting"])
        #expect(html(document, for: .everyone).isEmpty)
        #expect(html(document).contains("<pre>"))
    }

    @Test("a row of two hundred dashes is a rule")
    func rule() { #expect(html(String(repeating: "- ", count: 500) + "\n") == "<hr />\n") }

    @Test("one line of a megabyte is no trouble")
    func longLine() {
        let document = parse(String(repeating: "beseda [a](b) ~~c~~ ", count: 50_000))
        #expect(document.links.count == 50_000)
    }

    @Test("many footnotes, tables and definitions are no trouble")
    func many() {
        let references = (0..<10_000).map { "[^\($0)] " }.joined()
        let definitions = (0..<10_000).map { "[^\($0)]: x\n\n" }.joined()
        #expect(parse(references + "\n\n" + definitions).findings.isEmpty)
        #expect(parse(String(repeating: "| a |\n|---|\n| b |\n\n", count: 5_000)).blocks.count == 10_000)
        #expect(
            parse(
                String(repeating: "|", count: 50_000) + "\n" + String(repeating: "|-", count: 50_000) + "\n"
                    + String(repeating: "|a\n", count: 20_000)
            ).blocks.isEmpty == false)
        let links = (0..<10_000).map { "[\($0)]: x\n" }.joined() + "\n" + (0..<10_000).map { "[\($0)] " }.joined()
        #expect(parse(links).links.count == 10_000)
    }

    @Test("a wide table with many short rows is not filled up without end")
    func wideTable() {
        let text =
            String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000) + "\n"
            + String(repeating: "|b\n", count: 20_000)
        #expect(parse(text).html.bytes.count < 5_000_000)
    }

    @Test("findings have an end")
    func findings() { #expect(parse(String(repeating: "<b> ", count: 20_000)).findings.count == Reports.limit) }
}
