import Testing

@testable import Markup

@Suite("Deletions, tasks and heading ids")
struct AdditionTests {
    @Test(
        "tildes delete",
        arguments: [
            ("~~a~~", "<p><del>a</del></p>\n"), ("~a~", "<p><del>a</del></p>\n"),
            ("~~a *b* c~~", "<p><del>a <em>b</em> c</del></p>\n"),
            ("~~a~", "<p>~~a~</p>\n"), ("~~~a~~~ b", "<pre><code class=\"language-a~~~\"></code></pre>\n"),
            ("x ~~~a~~~", "<p>x ~~~a~~~</p>\n"),
            ("\\~~a~~", "<p>~~a~~</p>\n"), ("~~ a ~~", "<p>~~ a ~~</p>\n"), ("a ~~b~~c", "<p>a <del>b</del>c</p>\n"),
            ("&#126;&#126;a~~", "<p>~~a~~</p>\n"), ("`~~a~~`", "<p><code>~~a~~</code></p>\n"),
            ("~~a\nb~~", "<p><del>a\nb</del></p>\n"),
            ("[~~a~~](b)", "<p><a href=\"b\"><del>a</del></a></p>\n"), ("~~[a](b)~~", "<p><del><a href=\"b\">a</a></del></p>\n"),
            ("*~~a*~~", "<p><em>~~a</em>~~</p>\n"), ("~~a~~ ~~b~~", "<p><del>a</del> <del>b</del></p>\n"),
        ])
    func deletions(_ text: String, _ expected: String) { #expect(specified(text) == expected) }

    @Test("the tildes are no part of the text, and places behind them are right")
    func deletionText() {
        let document = parse("## a ~~b~~ [c ~d~](e) f\n")
        #expect(document.headings.map(\.text) == ["a b c d f"])
        #expect(document.links.map(\.text) == ["c d"])
        #expect(
            document.blocks.first?.map.last.map { Int($0.source) - Int($0.text) } == "## a ~~b~~ [c ~d~](e) f".utf8.count
                - "a b c d f".utf8.count)
    }

    @Test("a task is a labelled checkbox")
    func tasks() {
        #expect(
            html("- [ ] *one*\n- [X] two\n") == """
                <ul>
                <li class="task"><label><input type="checkbox" disabled=""> <em>one</em></label></li>
                <li class="task"><label><input type="checkbox" checked="" disabled=""> two</label></li>
                </ul>

                """)
        #expect(
            html("1. [x] a\n\n   b\n").contains(
                "<li class=\"task\">\n<p><label><input type=\"checkbox\" checked=\"\" disabled=\"\"> a</label></p>\n<p>b</p>"))
    }

    @Test("no task", arguments: ["- [ ]x", "- [y] x", "- x [ ] y", "[ ] x", "- \\[ ] x", "- `[ ]` x", "- > [ ] x"])
    func noTasks(_ text: String) { #expect(!html(text).contains("checkbox")) }

    @Test(
        "a heading's id",
        arguments: [
            ("Pošlji obrazec", "pošlji-obrazec"), ("Kdaj, kako & zakaj?", "kdaj-kako--zakaj"), ("ČŠŽ", "čšž"), ("a_b-c", "a_b-c"),
            ("1. korak", "1-korak"),
            ("!?", "section"), ("`code` *em*", "code-em"), ("日本", "日本"), ("fn-1", "section-fn-1"), ("fnref 2", "section-fnref-2"),
            ("a &amp; b", "a--b"),
            ("🎁 Darilo", "-darilo"), ("ß", "ß"), ("e\u{301}a", "e\u{301}a"),
        ])
    func ids(_ heading: String, _ id: String) { #expect(parse("## \(heading)\n").headings.map(\.id) == [id]) }

    @Test("ids are unique")
    func unique() {
        #expect(parse("# a\n# a-1\n# a\n# a\n#\n#\n").headings.map(\.id) == ["a", "a-1", "a-2", "a-3", "section", "section-1"])
    }

    @Test("what agents are told does not change the ids of what everybody sees")
    func publicFirst() {
        let document = parse("> [!INTERNAL]\n> # a\n\n# a\n\n# b\n")
        #expect(document.headings.map(\.id) == ["a-1", "a", "b"])
        #expect(html(document, for: .everyone) == "<h1 id=\"a\">a</h1>\n<h1 id=\"b\">b</h1>\n")
    }
}
