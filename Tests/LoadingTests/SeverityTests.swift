import Catalog
import Diagnostics
import TestSupport
import Testing

@testable import Loading

@Suite("Severities in pult.yaml, and baselines")
struct SeverityTests {
    private func load(_ check: String) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        ConfigurationLoader.load(SourceFile(path: "pult.yaml", text: "locales: [sl]\ntitle: T\n" + check))
    }

    @Test("those of paths come last")
    func rules() throws {
        let (configuration, diagnostics) = load(
            """
            check:
              paths:
                "content/*/replies/**": { "tone/*": note }
              severities:
                link/broken: warning
                "promise/*": off
            """)
        let rules = try #require(configuration?.severities)
        #expect(diagnostics.isEmpty)
        #expect(rules.map(\.codes.value.pattern) == ["link/broken", "promise/*", "tone/*"])
        #expect(rules.map(\.paths?.value.pattern) == [nil, nil, "content/*/replies/**"])
        #expect(rules.map(\.level) == [.warning, .off, .note])
    }

    @Test(
        "what is none is reported",
        arguments: [
            Example("config/value", "check: { severities: { link/broken: ▶warn◀ } }", says: "“link/broken”"),
            Example("config/value", "check: { severities: { link/broken: ▶wraning◀ } }", says: "“warning”"),
            Example("config/type", "check: { severities: { link/broken: ▶[off]◀ } }"),
            Example("config/type", "check: { paths: { content: ▶off◀ } }"),
            Example("config/type", "check: { severities: ▶off◀ }"),
            Example("config/unknown-key", "check: { ▶severity◀: { link/broken: off } }"),
        ])
    func faults(example: Example) {
        let whole = Example(example.code, "locales: [sl]\ntitle: T\n" + example.marked, says: example.says)
        whole.expect(load(MarkedText(example.marked).text).diagnostics, in: "pult.yaml")
    }

    @Test("a baseline is read line by line, with the place of each")
    func baseline() throws {
        let text = MarkedText("# remark\r\n▶ab:1 link/broken content/sl/a b.md◀\r\n\n▶cd:2 config/no-title◀\n")
        let baseline = try BaselineLoader.read(SourceFile(path: "b.txt", text: text.text), "b.txt")
        #expect(baseline.entries.map(\.fingerprint) == ["ab:1", "cd:2"])
        #expect(baseline.entries.map(\.code) == ["link/broken", "config/no-title"])
        #expect(baseline.entries.map(\.file) == ["content/sl/a b.md", nil])
        #expect(baseline.entries.map { $0.place?.start } == text.places(in: "b.txt").map(\.start))
        #expect(baseline.entries.map { $0.place?.end } == text.places(in: "b.txt").map(\.end))
    }

    @Test("what Pult writes as a baseline it reads back")
    func roundTrip() throws {
        let place = MarkedText("▶a◀").places(in: "content/sl/a.md")[0]
        let report = Report(
            [Diagnostic(ContentCodes.emptyFile, "E.", at: place), Diagnostic(ContentCodes.noContent, "N.", at: nil)], files: 1)
        let baseline = try BaselineLoader.read(SourceFile(path: "b", text: Baseline(of: report).text), "b")
        #expect(baseline.applied(to: report).report.diagnostics == [] && baseline.applied(to: report).stale == [])
    }

    @Test("a file that is no baseline is refused with its line")
    func noBaseline() throws {
        #expect(throws: LoadingError.unreadableBaseline(path: "b", reason: "line 2 is not “fingerprint code file”")) {
            try BaselineLoader.read(SourceFile(path: "b", text: "#\n{ \"version\": 1 }\n"), "b")
        }
        #expect(throws: LoadingError.unreadableBaseline(path: "/nowhere/b", reason: "there is no such file")) {
            try BaselineLoader.load("/nowhere/b", name: "b")
        }
    }
}
