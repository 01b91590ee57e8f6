import Testing

@testable import Languages

/// Forms that the search must bring together, and words that it must keep apart.
struct StemSample: Sendable, CustomTestStringConvertible {
    let language: Language
    let meet: [[String]]
    let part: [[String]]

    init(language: Language, meet: String, part: String) {
        self.language = language
        self.meet = Self.lines(meet)
        self.part = Self.lines(part)
    }

    private static func lines(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }

    var testDescription: String { language.englishName }

    func stem(_ word: String) -> String {
        let reading = SearchReading(language.search)
        return String(decoding: reading.word(Array(word.utf8)).stem, as: UTF8.self)
    }

    static let all = [slovenian, czech, slovak, polish, croatian, german, english]
}

@Suite("Stems of the search")
struct StemTests {
    @Test("the forms of a word have one stem", arguments: StemSample.all)
    func meet(sample: StemSample) {
        #expect(sample.meet.count >= 40)
        for forms in sample.meet {
            let stems = forms.map { "\($0): \(sample.stem($0))" }
            #expect(Set(forms.map(sample.stem)).count == 1, "\(stems)")
        }
    }

    @Test("two words have two stems", arguments: StemSample.all)
    func part(sample: StemSample) {
        #expect(sample.part.count >= 40)
        for pair in sample.part { #expect(sample.stem(pair[0]) != sample.stem(pair[1]), "\(pair): \(sample.stem(pair[0]))") }
    }

    @Test("case and marks make no difference to a stem", arguments: StemSample.all)
    func plain(sample: StemSample) {
        for forms in sample.meet {
            for form in forms {
                #expect(
                    sample.stem(form) == sample.stem(Folding.fold(form)) && sample.stem(form.uppercased()) == sample.stem(form))
            }
        }
    }

    @Test("a stem keeps the word's own marks, so that they can count")
    func marks() {
        let reading = SearchReading(.slovenian)
        let marked = { (word: String) in String(decoding: reading.word(Array(word.utf8)).markedStem, as: UTF8.self) }
        #expect(marked("košev") != marked("kosev") && marked("pošiljke").hasPrefix("pošilj"))
        #expect(marked("Pošiljko") == marked("pošiljka"))
    }

    @Test("each step of the rules does what it says")
    func steps() {
        func stem(_ rules: String, _ word: String) -> String {
            let stemmer = SearchStemmer(rules)
            return String(decoding: stemmer.stem(stemmer.spelled(Array(word.utf8))), as: UTF8.self)
        }
        #expect(stem("r ue>u", "rueckgue") == "ruckgu")
        #expect(stem("w dni>dan", "dni") == "dan" && stem("w dni>dan", "dnina") == "dnina")
        #expect(stem("p4 abge>ab", "abgeholt") == "abholt" && stem("p4 abge>ab", "abgeben") == "abgeben")
        #expect(stem("e3 ami mi a", "hisami") == "his" && stem("e3 ami i", "nami") == "nam")
        #expect(stem("f3 e", "paket") == "pakt" && stem("f3 e", "pet") == "pet")
        #expect(stem("e3 a", "r1a") == "r1a")
    }

    @Test("words are found as in every other scan, and single letters do not count")
    func words() {
        let words = SearchReading(.english).words(in: "E-mail: don't pay 5 €, “Großes” co\u{AD}okie—now")
        #expect(
            words.map { String(decoding: $0.plain, as: UTF8.self) } == ["mail", "don", "pay", "5", "grosses", "cookie", "now"])
        #expect(words.filter(\.isSmall).map { String(decoding: $0.plain, as: UTF8.self) } == ["don", "now"])
    }
}
