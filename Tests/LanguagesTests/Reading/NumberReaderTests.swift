import Languages
import Testing

@Suite("Numbers in words")
struct NumberReaderTests {
    @Test(
        "cardinals, ordinals and noon are read in every language",
        arguments: [
            (Language.slovenian, "dva izdelka, petindvajset strank, opoldne", [2, 25, 12]),
            (.czech, "dva výrobky, pětadvacet zákazníků, v poledne", [2, 25, 12]), (.slovak, "tri dni a dvadsať hodín", [3, 20]),
            (.polish, "trzy paczki i dwanaście godzin", [3, 12]), (.croatian, "četiri paketa", [4]),
            (.german, "zwei Pakete, einundzwanzig Tage", [2, 21]),
            (.english, "twenty-one parcels, three days, at noon", [21, 3, 12]),
        ])
    func words(language: Language, text: String, numbers: [Int]) {
        #expect(language.numberReader.numbersInWords(in: text).filter { !$0.isOrdinal }.map(\.value) == numbers)
    }

    @Test("a number stands where its words stand")
    func places() {
        let text = "only twenty-one days"
        let words = Language.english.numberReader.numbersInWords(in: text)
        #expect(words.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["twenty-one"])
    }

    @Test(
        "months are known in the form that stands beside a day",
        arguments: [
            (Language.slovenian, "decembra", 12), (.czech, "listopadu", 11), (.slovak, "februára", 2), (.polish, "stycznia", 1),
            (.croatian, "srpnja", 7), (.german, "März", 3), (.english, "May", 5),
        ])
    func months(language: Language, word: String, number: Int) {
        var word = word
        #expect(word.withUTF8 { language.numberReader.month(at: 0, in: $0) } == number)
    }

    @Test("a verb is no month", arguments: ["may", "march", ""])
    func verbs(word: String) {
        var word = word
        #expect(word.withUTF8 { Language.english.numberReader.month(at: 0, in: $0) } == nil)
    }
}
