import Languages
import TestSupport
import Testing

@Suite("Promises are found in the sentences that shops write")
struct ProseCorpusTests {
    @Test(
        "nearly all promises of the corpus are found, nothing else is, and nearly all are read in full",
        arguments: Language.allCases)
    func figures(language: Language) throws {
        let tuning = Score(try Corpus.cases(language, .tuning), language)
        let heldBack = Score(try Corpus.cases(language, .heldBack), language)
        print("\(language.code) tuning:    \(tuning)")
        print("\(language.code) held back: \(heldBack)")
        #expect(tuning.precision >= 0.97 && tuning.recall >= 0.97 && tuning.exactness >= 0.93, "\(tuning)")
        let whole = tuning + heldBack
        #expect(whole.precision >= 0.97 && whole.recall >= 0.97 && whole.exactness >= 0.93, "\(whole)")
        // What is unseen may be read this much worse, and no more.
        #expect(tuning.quality - heldBack.quality <= 0.06)
    }

    @Test("half of the corpus promises nothing, and it is large enough to tell", arguments: Language.allCases)
    func size(language: Language) throws {
        let (tuning, heldBack) = (try Corpus.cases(language, .tuning), try Corpus.cases(language, .heldBack))
        let cases = tuning + heldBack
        #expect(tuning.count >= 700 && heldBack.count >= 300 && heldBack.count * 10 >= cases.count * 3)
        #expect((cases.count * 2 / 5...cases.count * 3 / 5).contains(cases.count { $0.labels.isEmpty }))
        #expect(cases.allSatisfy { $0.labels.count == $0.text.ranges.count })
    }

    @Test(
        "a contact page in the usual manner is read without a false alarm, and no promise of it is missed",
        arguments: Language.allCases)
    func contactPages(language: Language) throws {
        let page = try Corpus.contactPage(language)
        #expect(promisesInMarkdown(page.text, language).map(\.range) == page.ranges)
    }
}
