import Diagnostics
import TestSupport
import Testing

@Suite("Baselines")
struct BaselineTests {
    private static let code = DiagnosticCode("test/wrong", .error, "Something is wrong", manual: "Mend it.")
    private static let other = DiagnosticCode("test/odd", .warning, "Something is odd", manual: "Look.")

    /// A finding for each mark.
    private func report(_ marked: String, _ code: DiagnosticCode = code, file: String = "a.md") -> Report {
        Report(MarkedText(marked).places(in: file).map { Diagnostic(code, "Wrong.", at: $0) }, files: 1)
    }

    @Test(
        "A finding is known again when lines move, are indented or change around it",
        arguments: ["x ▶bad◀ y", "\n\n  x ▶bad◀ y", "quite ▶bad◀", "- z\n- ▶bad◀ y"])
    func moved(text: String) {
        let (report, stale) = Baseline(of: report("x ▶bad◀ y")).applied(to: report(text))
        #expect(report.diagnostics == [] && report.known.count == 1 && stale == [])
        #expect(!report.fails(strict: true))
    }

    @Test("Another text, another code, another file and one more of the same are new")
    func new() {
        let baseline = Baseline(of: report("x ▶bad◀ y"))
        #expect(baseline.applied(to: report("x ▶worse◀ y")).report.fails(strict: false))
        #expect(baseline.applied(to: report("x ▶bad◀ y", Self.other)).report.count(.warning) == 1)
        #expect(baseline.applied(to: report("x ▶bad◀ y", file: "b.md")).report.count(.error) == 1)
        let two = baseline.applied(to: report("x ▶bad◀ y ▶bad◀"))
        #expect(two.report.diagnostics.count == 1 && two.report.known.count == 1 && two.stale == [])
    }

    @Test("What has gone is stale")
    func stale() {
        let (report, stale) = Baseline(of: report("▶a◀ ▶b◀ ▶b◀")).applied(to: report("▶a◀ ▶b◀"))
        #expect(report.diagnostics == [])
        #expect(stale.map(\.fingerprint) == Baseline(of: self.report("▶a◀ ▶b◀ ▶b◀")).entries.map(\.fingerprint).suffix(1))
    }

    @Test("A stretch without text is known by its line, a finding without a place by its file")
    func withoutText() {
        #expect(Baseline(of: report("a ▶◀b")).applied(to: report("\na  ▶◀b")).stale == [])
        #expect(Baseline(of: report("a ▶◀b")).applied(to: report("a ▶◀c")).stale.count == 1)
        let places = [nil, Place(file: "a")]
        let site = Report(places.map { Diagnostic(Self.code, "Wrong.", at: $0) }, files: 1)
        #expect(Baseline(of: site).applied(to: site).report.diagnostics == [])
    }

    @Test("The file has a line for each finding, and stays the same from run to run")
    func text() {
        let text = Baseline(of: report("x ▶bad◀ y ▶bad◀")).text
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines == ["17d1647f85d51d5c:1 test/wrong a.md", "17d1647f85d51d5c:2 test/wrong a.md"])
    }
}
