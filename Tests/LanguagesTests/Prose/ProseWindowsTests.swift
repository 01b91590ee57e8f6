import Languages
import Testing

@Suite("Sentences that nobody would write")
struct ProseWindowsTests {
    @Test(
        "hundreds of time phrases in one sentence are read to the end, in their order",
        arguments: ["odgovorimo v 24 urah in ", "v 24 urah](sla:email.first_response ", "\"v 24 urah\" odgovorimo v 2 urah, "])
    func manyPhrases(piece: String) {
        let text = "Na e-pošto " + String(repeating: piece, count: 400) + "odgovorimo v 3 urah."
        let found = Language.slovenian.proseReader.promises(in: text)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
        #expect(found.last.map { text.utf8.count - $0.range.upperBound } ?? .max < 60)
    }
}
