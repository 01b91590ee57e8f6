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

    @Test(
        "Every offset has the position that counting finds, in long lines and short ones",
        arguments: ["\n", "\r\n", "\r", "č", ""])
    func everyOffset(separator: String) {
        let words = ["a", "čš", "日本", "🙂", separator, String(repeating: "x", count: 700), "\n"]
        var (text, state) = ("\u{FEFF}", UInt64(7))
        for _ in 0..<400 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += words[Int(state >> 33) % words.count]
        }
        let file = SourceFile(path: "a.md", text: text)
        var (line, column) = (1, 1)
        var isEqual = true
        for (offset, byte) in file.bytes.enumerated() where offset >= 3 && byte & 0xC0 != 0x80 {
            isEqual = isEqual && file.position(at: offset) == Position(line: line, column: column)
            (line, column) = byte == UInt8(ascii: "\n") ? (line + 1, 1) : (line, column + 1)
        }
        #expect(isEqual)
        #expect(file.position(at: file.bytes.count) == Position(line: line, column: column))
    }
}
