import Diagnostics
import TestSupport
import Testing

@Suite("Places in a file")
struct SourceFileTests {
    @Test(
        "Columns count characters, not bytes",
        arguments: [
            ("▶a◀bc", 1, 1), ("čšž ▶x◀", 1, 5), ("ena\ndva ▶tri◀", 2, 5), ("ena\r\n▶dva◀", 2, 1), ("\u{FEFF}▶a◀", 1, 1),
            ("👩‍🌾▶x◀", 1, 4),
        ])
    func columns(marked: String, line: Int, column: Int) {
        let text = MarkedText(marked)
        let place = text.places(in: "a.md")[0]
        #expect(place.start == Position(line: line, column: column))
    }

    @Test("An end is the position after the last character, on its own line")
    func end() {
        let text = MarkedText("ena ▶dva\ntri◀ štiri")
        let place = text.places(in: "a.md")[0]
        #expect(place.end == Position(line: 2, column: 4))
        #expect(place.excerpt == "ena dva")
    }

    @Test("The excerpt is the line without its end", arguments: ["a\nče je\r\nb", "a\nče je\nb", "a\nče je"])
    func excerpt(text: String) {
        let file = SourceFile(path: "a.md", text: text)
        #expect(file.place(2..<3).excerpt == "če je")
    }

    @Test("An offset past the end means the end")
    func pastTheEnd() {
        let file = SourceFile(path: "a.md", text: "ab\n")
        #expect(file.position(at: 99) == Position(line: 2, column: 1))
        #expect(file.place(99..<120).excerpt == "")
    }
}
