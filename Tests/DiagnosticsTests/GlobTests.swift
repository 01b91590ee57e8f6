import Diagnostics
import Testing

@Suite("Globs")
struct GlobTests {
    @Test(
        "A star stays within a folder, two run across",
        arguments: [
            ("content/sl/*.md", "content/sl/a.md", true), ("content/sl/*.md", "content/sl/b/a.md", false),
            ("content/**/a.md", "content/a.md", true), ("content/**/a.md", "content/x/y/a.md", true),
            ("content/**/a.md", "content/xa.md", false), ("**", "x/y", true), ("**/*.md", "a.md", true),
            ("content/**", "content/x/y.md", true), ("a?c", "aéc", true), ("a?c", "a/c", false), ("", "", true), ("", "a", false),
            ("{sl,cs}/*", "cs/a", true), ("{sl,cs}/*", "pl/a", false), ("a{,b}c", "ac", true), ("a{b", "a{b", true),
            ("*a*b*", "xaxbx", true), ("*a*b*", "xbxax", false),
        ])
    func whole(pattern: String, name: String, fits: Bool) {
        #expect(Glob(pattern).matches(name) == fits)
    }

    @Test(
        "A folder means everything in it",
        arguments: [
            ("content/sl", "content/sl/faq/a.md", true), ("content/sl/", "content/sl/faq/a.md", true),
            ("content/*/replies", "content/sl/replies/a.md", true), ("content/s", "content/sl/a.md", false),
            ("pult.yaml", "pult.yaml", true), ("content/*/replies/**", "content/sl/tone/a.md", false),
        ])
    func paths(pattern: String, path: String, fits: Bool) {
        #expect(Glob(pattern).matches(path: path) == fits)
    }

    @Test(
        "One star is enough for all codes, and two are for paths",
        arguments: [("*", true), ("link/*", true), ("*broken", true), ("link/broken", true), ("link", false), ("link/**", false)])
    func codes(pattern: String, fits: Bool) {
        #expect(Glob(pattern).matches(DiagnosticCode("link/broken", .error, "", manual: "")) == fits)
    }

    @Test("A pattern that was made to be slow is not")
    func hostile() {
        let pattern = String(repeating: "*a", count: 200)
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 1000) + "b"))
    }
}
