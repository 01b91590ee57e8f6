import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Reports")
struct ReportTests {
    private static let code = DiagnosticCode("test/wrong", .error, "Something is wrong", manual: "Mend it.")
    private static let hint = DiagnosticCode("test/hint", .warning, "Something is odd", manual: "Look at it.")

    private func report() -> Report {
        let text = MarkedText("ena\n\tčlovek ▶dva◀ “tri”\n")
        let place = text.places(in: "b.md")[0]
        return Report(
            [
                Diagnostic(Self.hint, "Second \"quoted\".", at: place, notes: ["A note."]),
                Diagnostic(Self.code, "First.", at: place, fixes: [Fix("Write “2”.", replacement: "2")]),
                Diagnostic(Self.code, "Elsewhere.", at: Place(file: "a.md")),
            ], files: 2)
    }

    @Test("Findings come by file, place and severity, whatever the order they were made in")
    func order() {
        #expect(report().diagnostics.map(\.message) == ["Elsewhere.", "First.", "Second \"quoted\"."])
        #expect(Report(report().diagnostics.reversed(), files: 2).diagnostics == report().diagnostics)
    }

    @Test("Text shows the line, marks the stretch and offers help")
    func text() {
        let expected = """
            a.md: error: Elsewhere. [test/wrong]

            b.md:2:9: error: First. [test/wrong]
              2 |     človek dva “tri”
                |            ^^^
              help: Write “2”.

            b.md:2:9: warning: Second "quoted". [test/hint]
              2 |     človek dva “tri”
                |            ^^^
              note: A note.


            """
        #expect(report().text(palette: Palette(isColored: false)) == expected)
    }

    @Test("Colours are the only difference that colours make")
    func colors() {
        let colored = report().text(palette: Palette(isColored: true))
        #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        let plain = colored.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain == report().text(palette: Palette(isColored: false)))
    }

    @Test("JSON has the keys of the contract")
    func json() throws {
        struct File: Decodable {
            var version: Int
            var diagnostics: [Entry]
            var summary: [String: Int]
        }
        struct Entry: Decodable {
            var code: String
            var severity: String
            var message: String
            var file: String
            var line: Int?
            var column: Int?
            var end_line: Int?
            var end_column: Int?
            var notes: [String]
            var fixes: [[String: String]]
        }
        let file = try JSONDecoder().decode(File.self, from: Data(report().json.utf8))
        #expect(file.version == 1)
        #expect(file.summary == ["errors": 2, "warnings": 1, "notes": 0, "files": 2])
        #expect(file.diagnostics[0].line == nil)
        let second = file.diagnostics[1]
        #expect((second.line, second.column) == (2, 9))
        #expect((second.end_line, second.end_column) == (2, 12))
        #expect(second.fixes == [["message": "Write “2”.", "replacement": "2"]])
        #expect(file.diagnostics[2].notes == ["A note."])
    }

    @Test("Every control character survives JSON")
    func controlCharacters() throws {
        let text = String(String.UnicodeScalarView((0...0x2029).compactMap(Unicode.Scalar.init)))
        let decoded = try JSONDecoder().decode([String].self, from: Data("[\(JSONText.quoted(text))]".utf8))
        #expect(decoded == [text])
    }

    @Test("Warnings fail only when asked to")
    func failing() {
        let warning = Report([Diagnostic(Self.hint, "Odd.", at: nil)], files: 1)
        #expect(!warning.fails(strict: false))
        #expect(warning.fails(strict: true))
        #expect(report().fails(strict: false))
        #expect(report().summary == "2 errors, 1 warning in 2 files")
        #expect(Report([], files: 1).summary == "no findings in 1 file")
    }
}
