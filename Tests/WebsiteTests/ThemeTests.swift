import Diagnostics
import TestSupport
import Testing
import Website

@Suite("Themes")
struct ThemeTests {
    @Test("the built-in theme is without faults")
    func builtIn() {
        #expect(Theme.load().1 == [])
    }

    @Test("a file of the site takes the place of the built-in one of the same path, others are added")
    func overrides() {
        let page = SourceFile(path: "templates/help-center/home.mustache", text: "<h1>My own</h1>")
        let style = SourceFile(path: "templates/shared/base.css", text: "body{}")
        let font = SourceFile(path: "templates/fonts/own.woff2", bytes: [0, 1, 2])
        var site = SampleSite()
        let (theme, findings) = Theme.load(overrides: [page, style, font])
        site.theme = theme
        let files = site.files(.public)
        #expect(findings == [])
        #expect(files["sl/index.html"]?.contains("<h1>My own</h1>") == true)
        #expect(files["theme/shared/base.css"] == "body{}")
        #expect(files["theme/fonts/own.woff2"] != nil)
    }

    @Test(
        "what a template cannot mean is reported at its place",
        arguments: [
            ("config/template", "a\n▶{{#related}}◀x", "never closed"),
            ("config/template", "{{#related}}x▶{{/topics}}◀", "should close"),
            ("config/template", "x▶{{/related}}◀", "not open"),
            ("config/template", "{{#related}}{{/related}} ▶{{◀title", "never closed"),
            ("config/template-name", "{{ ▶titel◀ }}", "Did you mean “title”?"),
            ("config/template-name", "{{#contents}}{{{▶urll◀}}}{{/contents}}", "Did you mean “url”?"),
            ("config/template-name", "{{▶t.serch◀}}", "Did you mean “t.search”?"),
            ("config/template-name", "{{^▶relatd◀}}{{/relatd}}", "Did you mean “related”?"),
            ("config/template-name", "{{> ▶help-center/headin◀}}", "Did you mean “help-center/heading”?"),
            ("config/template-name", "ž{{upperCased(▶tittle◀)}}", "Did you mean “title”?"),
        ])
    func faults(code: String, marked: String, words: String) throws {
        let (path, marked) = ("templates/help-center/article.mustache", MarkedText(marked))
        let (_, findings) = Theme.load(overrides: [SourceFile(path: path, text: marked.text)])
        let finding = try #require(findings.first)
        #expect(finding.code.id == code)
        #expect(finding.place == marked.places(in: path)[0])
        #expect(finding.message.contains(words))
    }

    @Test("a finding about a name says what is known there")
    func knownNames() {
        let file = SourceFile(path: "templates/help-center/article.mustache", text: "{{#contents}}{{nonsense}}{{/contents}}")
        let notes = Theme.load(overrides: [file]).1.first?.notes.joined() ?? ""
        #expect(notes.contains("heading") && notes.contains("updated_date"))
    }
}
