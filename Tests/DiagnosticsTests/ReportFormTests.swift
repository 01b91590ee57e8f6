import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Reports for programs")
struct ReportFormTests {
    private static let code = DiagnosticCode("test/wrong", .error, "Something is wrong", manual: "Mend it.")
    private static let hint = DiagnosticCode("test/hint", .note, "Something is odd", manual: "Look at it.")
    private let context = ReportContext(version: "1.2.3", codes: [code], folder: "help/")

    private func place(_ marked: String = "a\nb ▶cd◀ e", _ file: String = "content/a, b:100%.md") -> Place {
        MarkedText(marked).places(in: file)[0]
    }

    @Test("Workflow commands escape what would end them")
    func github() {
        let report = Report(
            [
                Diagnostic(Self.code, "100 %: a, b", at: place(), notes: ["Second."], fixes: [Fix("Write x.", replacement: "x")]),
                Diagnostic(Self.hint, "Odd.", at: Place(file: "content/c.md")), Diagnostic(Self.hint, "All.", at: nil),
                Diagnostic(Self.hint, "Lines.", at: place("▶a\nb◀", "content/d.md")),
            ], files: 1)
        let lines = report.github(context).split(separator: "\n")
        #expect(lines[0] == "::notice title=test/hint::All.")
        #expect(
            lines[1]
                == "::error file=help/content/a%2C b%3A100%25.md,line=2,endLine=2,col=3,endColumn=4,title=test/wrong::100 %25: a, b%0ASecond.%0Ahelp: Write x."
        )
        #expect(lines[2] == "::notice file=help/content/c.md,title=test/hint::Odd.")
        #expect(lines[3] == "::notice file=help/content/d.md,line=1,endLine=2,title=test/hint::Lines.")
        #expect(lines.count == 4)
    }

    @Test("JUnit fails what fails, passes what does not, and skips what may stay")
    func junit() throws {
        let passed = Diagnostic(Self.code, "Allowed.", at: place())
        let report = Report(
            [Diagnostic(Self.code, "<&\"\u{1}\n>", at: place()), Diagnostic(Self.hint, "Odd.", at: place())], files: 1,
            suppressed: [Report.Suppressed(passed, reason: "so & so")], known: [Diagnostic(Self.code, "Old.", at: nil)])
        let xml = report.junit(context)
        #expect(xml.contains("<testsuites name=\"pult check\" tests=\"4\" failures=\"1\" errors=\"0\" skipped=\"2\""))
        #expect(xml.contains("<failure message=\"&lt;&amp;&quot;\u{FFFD}&#10;&gt;\" type=\"test/wrong\">"))
        #expect(xml.contains("<skipped message=\"so &amp; so\"/>") && xml.contains("<system-out>note: "))
        #expect(Report([], files: 3).junit(context).contains("no findings in 3 files"))
    }

    @Test("Warnings are failures to JUnit only when they fail")
    func strict() {
        let warning = DiagnosticCode("test/odd", .warning, "Odd", manual: "")
        let report = Report([Diagnostic(warning, "Odd.", at: place())], files: 1)
        var strict = context
        strict.isStrict = true
        #expect(report.junit(context).contains("failures=\"0\"") && report.junit(strict).contains("failures=\"1\""))
    }

    @Test("SARIF has rules, regions, fingerprints, fixes, states and suppressions")
    func sarif() throws {
        let fixed = Diagnostic(Self.code, "Wrong.", at: place(), notes: ["Note."], fixes: [Fix("Write x.", replacement: "x")])
        let report = Report(
            [fixed], files: 1, suppressed: [Report.Suppressed(Diagnostic(Self.hint, "Odd.", at: nil), reason: "why")],
            known: [Diagnostic(Self.code, "Old.", at: Place(file: "b.md"))])
        let object = try JSONSerialization.jsonObject(with: Data(report.sarif(context).utf8))
        let log = try #require(object as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        #expect(results.map { $0["baselineState"] as? String } == ["unchanged", "new", nil])
        #expect(results.map { $0["ruleId"] as? String } == ["test/wrong", "test/wrong", "test/hint"])
        #expect(results.map { ($0["suppressions"] as? [[String: String]])?.first?["justification"] } == [nil, nil, "why"])
        let text = report.sarif(context)
        #expect(text.contains("\"uri\":\"help/content/a%2C%20b%3A100%25.md\",\"uriBaseId\":\"%SRCROOT%\""))
        #expect(text.contains("\"region\":{\"startLine\":2,\"startColumn\":3,\"endLine\":2,\"endColumn\":5}"))
        #expect(text.contains("\"insertedContent\":{\"text\":\"x\"}") && text.contains("\"id\":\"test/hint\""))
    }

    @Test("A file's name says the form, and a form says which names suit it")
    func names() {
        let forms = ["a.json", "b.SARIF", "c.xml", "d.txt", "e"].map(ReportForm.init(fileName:))
        #expect(forms == [.json, .sarif, .junit, .text, nil])
        #expect(ReportForm.sarif.suits(fileName: "a.json") && ReportForm.junit.suits(fileName: "a"))
        #expect(!ReportForm.json.suits(fileName: "a.sarif"))
    }

    @Test("The summary says which command comes next")
    func advice() {
        let safe = Diagnostic(Self.code, "Wrong.", at: place(), fixes: [Fix("Write x.", replacement: "x", isSafe: true)])
        let few = Report([safe, Diagnostic(Self.hint, "Odd.", at: nil)], files: 1).advice(command: "pult check")
        #expect(few == ["1 finding can be mended at once: pult check --fix", "What a finding means: pult explain test/wrong"])
        let many = Report((0..<10).map { _ in safe }, files: 1)
        let last = many.advice(command: "pult check").last
        #expect(last == "To let only new findings fail from now on: pult check --write-baseline")
        #expect(Report([], files: 1).advice(command: "pult check") == [])
        let known = Report([], files: 1, known: [safe])
        #expect(known.advice(command: "pult check") == ["1 finding of the baseline did not count."])
    }
}
