import Diagnostics
import TestSupport
import Testing

@Suite("Source lines in reports")
struct SnippetTests {
    private static let code = DiagnosticCode("test/wrong", .error, "Something is wrong", manual: "Mend it.")

    /// The lines between the first and the empty one at the end.
    private func shown(_ marked: String) -> String {
        let places = MarkedText(marked).places(in: "a.md")
        let text = Report([Diagnostic(Self.code, "Wrong.", at: places[0])], files: 1).text(palette: Palette(isColored: false))
        return text.split(separator: "\n").dropFirst().joined(separator: "\n")
    }

    @Test("Carets stand under every column of the stretch, whatever its characters are")
    func columns() {
        #expect(shown("\tab\t▶c\td◀") == "  1 |     ab  c   d\n    |         ^^^^^")
        #expect(shown("日本▶語◀x") == "  1 | 日本語x\n    |     ^^")
        #expect(shown("c\u{30C}aj ▶z\u{30C}e◀") == "  1 | c\u{30C}aj z\u{30C}e\n    |     ^^")
        #expect(shown("👩‍🍳 ▶👍🏽◀!") == "  1 | 👩‍🍳 👍🏽!\n    |    ^^")
        #expect(shown("❤️▶a◀") == "  1 | ❤️a\n    |   ^")
        #expect(shown("a▶◀b") == "  1 | ab\n    |  ^")
        #expect(shown("ab▶◀") == "  1 | ab\n    |   ^")
    }

    @Test("What would take hold of the terminal is shown, not sent")
    func controls() {
        #expect(shown("a\u{1B}[31m▶b◀\u{202E}") == "  1 | a␛[31mb�\n    |       ^")
    }

    @Test("A stretch of a few lines is shown in full, one of many as its first line")
    func severalLines() {
        #expect(shown("x ▶ab\n  cd\ne◀f") == "  1 | x ab\n    |   ^^\n  2 |   cd\n    |   ^^\n  3 | ef\n    | ^")
        let many = String(repeating: "y\n", count: 20)
        #expect(shown("▶ab\n\(many)◀") == "  1 | ab\n    | ^^\n    | … up to line 22")
        #expect(shown("▶ab\n◀cd") == "  1 | ab\n    | ^^")
    }

    @Test("Of a long line the part around the stretch is shown")
    func longLine() throws {
        let long = String(repeating: "a", count: 300)
        let lines = shown(long + "▶bc◀" + long).split(separator: "\n")
        let line = try #require(lines.first)
        let at = try #require(line.firstRange(of: "bc"))
        #expect(line.count < 135 && line.contains("…"))
        let carets = try #require(lines.last?.firstRange(of: "^^"))
        #expect(line[..<at.lowerBound].count == lines[1][..<carets.lowerBound].count)
        #expect(shown("▶\(long)◀").split(separator: "\n")[1].filter { $0 == "^" }.count == 120)
    }
}
