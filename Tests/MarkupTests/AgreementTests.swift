import Testing

@testable import Markup

@Suite("Agreement with libcmark")
struct AgreementTests {
    @Test("made-up CommonMark comes out as libcmark renders it", arguments: 0..<40)
    func random(round: Int) {
        for index in 0..<100 {
            var generator = RandomMarkdown(seed: UInt64(round * 100 + index), pieces: RandomMarkdown.commonMark)
            let text = generator.text(pieces: 3 + index / 2)
            let (ours, theirs) = (plainHTML(text), cmarkHTML(text))
            #expect(ours == theirs, "\(text.debugDescription)")
        }
    }
}
