import Catalog
import Diagnostics
import TestSupport
import Testing

@testable import Loading

@Suite("feedback in pult.yaml")
struct FeedbackTests {
    private func load(_ feedback: String) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        ConfigurationLoader.load(SourceFile(path: "pult.yaml", text: "locales: [sl]\ntitle: T\n" + feedback))
    }

    @Test(
        "is asked for where answers have a place to go",
        arguments: [
            ("", nil, nil), ("feedback: none", nil, nil), ("feedback:", nil, nil),
            (
                "feedback: { to: https://Hear.example/f?shop=1 }", .service("https://Hear.example/f?shop=1"),
                "https://hear.example"
            ),
            ("feedback: { to: https://hear.example }", .service("https://hear.example"), "https://hear.example"),
            (
                "feedback: { to: \"https://hear.example:8443/f\" }", .service("https://hear.example:8443/f"),
                "https://hear.example:8443"
            ),
            ("feedback: { to: \"http://127.0.0.1:9000/f\" }", .service("http://127.0.0.1:9000/f"), "http://127.0.0.1:9000"),
            ("feedback: { to: mailto:mnenja@melisa.example }", .mail("mnenja@melisa.example"), nil),
        ] as [(String, Feedback?, String?)])
    func places(yaml: String, feedback: Feedback?, origin: String?) {
        let (configuration, diagnostics) = load(yaml)
        #expect(diagnostics.map(\.message) == [])
        #expect(configuration?.feedback == feedback && configuration?.feedback?.origin == origin)
    }

    @Test(
        "what nobody could hear is reported",
        arguments: [
            Example("config/type", "feedback: ▶yes◀", says: "{ to: https://… }"),
            Example("config/type", "feedback: ▶https://hear.example/f◀", says: "{ to: \"https://hear.example/f\" }"),
            Example("config/type", "feedback: ▶mnenja@melisa.example◀", says: "{ to: \"mailto:mnenja@melisa.example\" }"),
            Example("config/type", "feedback: ▶[https://hear.example]◀"),
            Example("config/type", "feedback: { to: ▶[https://hear.example]◀ }"),
            Example("config/missing-key", "feedback: ▶◀{}", says: "to: mailto:…"),
            Example("config/url", "feedback: { to: ▶http://hear.example/f◀ }", says: "“https://hear.example/f”"),
            Example("config/url", "feedback: { to: ▶hear.example/f◀ }", says: "“https://hear.example/f”"),
            Example("config/url", "feedback: { to: ▶mnenja@melisa.example◀ }", says: "“mailto:mnenja@melisa.example”"),
            Example("config/url", "feedback: { to: ▶tel:+38610000000◀ }"),
            Example("config/url", "feedback: { to: ▶+386 10 000 000◀ }"),
            Example("config/url", "feedback: { to: ▶mailto:a@b.example?subject=x◀ }", says: "“mailto:a@b.example”"),
            Example("config/url", "feedback: { to: ▶mailto:nobody◀ }", says: "one e-mail address"),
            Example("config/url", "feedback: { to: ▶\"mailto:a@b.example,c@d.example\"◀ }", says: "one e-mail address"),
            Example("config/url", "feedback: { to: ▶\"https://hear.example/f#top\"◀ }", says: "“https://hear.example/f”"),
            Example("config/url", "feedback: { to: ▶https://me:secret@hear.example/f◀ }", says: "password"),
            Example("config/url", "feedback: { to: ▶https://pomoč.example/f◀ }", says: "xn--"),
            Example("config/url", "feedback: { to: ▶\"https://hear.example;script-src/f\"◀ }"),
            Example("config/url", "feedback: { to: ▶\"https://hear.example:port/f\"◀ }"),
            Example("config/url", "feedback: { to: ▶\"https://*/f\"◀ }"),
            Example("config/url", "feedback: { to: ▶javascript:alert(1)◀ }"),
        ])
    func faults(example: Example) {
        let whole = Example(example.code, "locales: [sl]\ntitle: T\n" + example.marked, says: example.says)
        whole.expect(load(MarkedText(example.marked).text).diagnostics, in: "pult.yaml")
    }

    @Test("a fix leaves nothing to find")
    func fixes() throws {
        for address in ["http://hear.example/f", "hear.example/f", "mailto:a@b.example?subject=x"] {
            let fix = try #require(load("feedback: { to: \(address) }").diagnostics.first?.fixes.first)
            #expect(!fix.isSafe && load("feedback: { to: \"\(fix.replacement)\" }").diagnostics.isEmpty)
        }
        let bare = try #require(load("feedback: https://hear.example/f").diagnostics.first?.fixes.first)
        #expect(load("feedback: \(bare.replacement)").configuration?.feedback == .service("https://hear.example/f"))
    }
}
