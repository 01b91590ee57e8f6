import Diagnostics
import TestSupport
import Testing

@Suite("Fixes")
struct FixPlanTests {
    private static let code = DiagnosticCode("test/wrong", .error, "Something is wrong", manual: "Mend it.")

    /// Mends each marked stretch with its fix, and gives the text and how many edits were made.
    private func mended(_ marked: String, _ fixes: [Fix]) -> (text: String, edits: Int) {
        let text = MarkedText(marked)
        let findings = zip(text.places(in: "a.md"), fixes).map { Diagnostic(Self.code, "Wrong.", at: $0, fixes: [$1]) }
        let edits = FixPlan(findings).files.first?.edits ?? []
        return (String(decoding: FixPlan.apply(edits, to: Array(text.text.utf8)), as: UTF8.self), edits.count)
    }

    private func safe(_ text: String) -> Fix { Fix("Write it.", replacement: text, isSafe: true) }

    @Test("Only the stretch changes, byte for byte")
    func bytes() {
        let (text, _) = mended("\u{FEFF}a\r\n▶č◀\tž\r\n\r\n▶x◀ ", [safe("ččč"), safe("")])
        #expect(text == "\u{FEFF}a\r\nččč\tž\r\n\r\n ")
    }

    @Test("What has to be chosen stays")
    func unsafe() {
        #expect(mended("▶a◀", [Fix("Perhaps b.", replacement: "b")]) == ("a", 0))
    }

    @Test("Of fixes that overlap the first is made, of neighbours both")
    func overlapping() {
        #expect(mended("▶a▶b◀◀c", [safe("x"), safe("y")]).text == "xc")
        #expect(mended("▶a◀▶b◀c", [safe("x"), safe("y")]).text == "xyc")
        #expect(mended("a▶◀b", [safe("x")]).text == "axb")
        #expect(mended("a▶◀▶◀b", [safe("x"), safe("y")]).text == "axb")
    }

    @Test(
        "Another spelling of the same name is beyond doubt, another name is not",
        arguments: [
            ("title", "Title", true), ("review_by", "review-by", true), ("Europe/Ljubljana", "europe/ljubljana", true),
            ("title", "titel", false), ("agent", "agents", false),
        ])
    func spelling(name: String, written: String, isSafe: Bool) {
        #expect(Fix.writing(name, for: written).isSafe == isSafe)
        #expect(Fix.writing(name, for: written).replacement == name)
    }
}
