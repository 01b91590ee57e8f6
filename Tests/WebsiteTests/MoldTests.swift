import Diagnostics
import Testing

@testable import Website

@Suite("Molds")
struct MoldTests {
    private static let template = """
        <h1 title="{{title}}">{{title}}</h1>{{{description}}}
        {{#contents}}
        <a href="{{url}}">{{heading}}, {{title}}</a>
        {{/contents}}
        {{^updated}}never{{/updated}}{{#has_contents}}!{{/has_contents}}
        """

    private static let path = "templates/help-center/article.mustache"

    @Test(
        "give the very text that the template library gives",
        arguments: [
            ("A & B", "<em>x</em>", ["One < two", "\"Three\""], ""), ("", "", [], "today"), ("'", "&amp;", ["é\u{301}"], "1"),
        ])
    func sameText(title: String, description: String, headings: [String], updated: String) {
        let theme = Theme.load(overrides: [SourceFile(path: Self.path, text: Self.template)]).0
        let fields: Fields = [
            "title": .text(title), "description": .html(description), "updated": .text(updated),
            "has_contents": .flag(!headings.isEmpty),
            "contents": .list(headings.map { ["heading": .text($0), "url": .text("#" + $0)] }),
        ]
        let name = "help-center/article"
        let expected = theme.renderDirectly(name, fields)
        #expect(theme.render(name, fields) == expected)
        #expect(theme.render(name, fields) == expected, "and again, from memory")
    }

    @Test("step back where a template works on a value, itself or in what it includes")
    func transforms() {
        let part = SourceFile(path: "templates/help-center/heading.mustache", text: "{{uppercased(title)}}")
        let page = SourceFile(path: Self.path, text: "{{> help-center/heading}} {{{body}}}")
        let theme = Theme.load(overrides: [part, page]).0
        var bytes: [UInt8] = []
        theme.render("help-center/article", ["title": .text("word"), "body": .open], into: &bytes) { $0 += "body".utf8 }
        #expect(String(decoding: bytes, as: UTF8.self) == "WORD body")
    }

    @Test("leave a place open for the caller, as often as the template has it")
    func open() {
        let page = SourceFile(path: Self.path, text: "[{{{body}}}|{{{body}}}]{{title}}")
        let theme = Theme.load(overrides: [page]).0
        var bytes: [UInt8] = []
        theme.render("help-center/article", ["title": .text("<"), "body": .open], into: &bytes) { $0 += "\u{1}0<\u{1}".utf8 }
        #expect(String(decoding: bytes, as: UTF8.self) == "[\u{1}0<\u{1}|\u{1}0<\u{1}]&lt;")
    }
}
