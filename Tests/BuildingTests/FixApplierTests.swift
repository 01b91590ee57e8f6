import Building
import Diagnostics
import TestSupport
import Testing

@Suite("Fixes in files")
struct FixApplierTests {
    private static let code = DiagnosticCode("test/fix", .error, "A test", manual: "")

    private func finding(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic {
        Diagnostic(Self.code, "Wrong.", at: file.place(range), fixes: [Fix("Write “čisto”.", replacement: "čisto")])
    }

    @Test(
        "the marked stretch is replaced, and every other byte stays",
        arguments: [
            "▶x◀", "ščep\r\nna ▶drugi◀ vrstici\r\n", "\u{FEFF}▶prva◀ beseda", "a\n\n▶b\nc◀ d", "na koncu ▶◀",
        ])
    func replacing(marked: String) throws {
        let folder = try TemporaryFolder()
        let text = MarkedText(marked)
        try folder.write(text.text, to: "content/a.md")
        let file = SourceFile(path: "content/a.md", text: text.text)
        let finding = finding(file, text.ranges[0])
        try FixApplier(siteFolder: folder.path).apply(finding.fixes[0], of: finding, in: file)
        let (start, end) = (text.ranges[0].lowerBound, text.ranges[0].upperBound)
        let expected = Array(text.text.utf8)[..<start] + Array("čisto".utf8) + Array(text.text.utf8)[end...]
        #expect(Array((folder.text("content/a.md") ?? "").utf8) == Array(expected))
        #expect(folder.files() == ["content/a.md"])
    }

    @Test("a file that has changed since is left alone")
    func changed() throws {
        let folder = try TemporaryFolder()
        let file = SourceFile(path: "a.md", text: "before")
        try folder.write("after!", to: "a.md")
        let finding = finding(file, 0..<6)
        #expect(throws: FixApplier.Refusal.fileChanged) {
            try FixApplier(siteFolder: folder.path).apply(finding.fixes[0], of: finding, in: file)
        }
        #expect(folder.text("a.md") == "after!")
    }
}
