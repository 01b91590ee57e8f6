import TestSupport
import Testing

@testable import Languages

/// Sentences of one language: a phrase, a bar, and a sentence in which the phrase is marked, or in which it does not stand.
struct MatchSentences: Sendable, CustomTestStringConvertible {
    let language: Language
    let positive: String
    let negative: String

    var testDescription: String { language.code }

    static let all = [slovenian, czech, slovak, polish, croatian, german, english]

    static func lines(_ text: String) -> [(phrase: String, sentence: String)] {
        text.split(separator: "\n").map { line in
            let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingPrefix(" ") }
            return (String(parts[0]).trimmedEnd, String(parts[1]))
        }
    }
}

extension String {
    var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}

@Suite("Phrases are found in all their forms and nowhere else")
struct PhraseTableMatchTests {
    @Test("inflected, capitalised and accent-less variants are found where they stand", arguments: MatchSentences.all)
    func positives(sentences: MatchSentences) {
        let lines = MatchSentences.lines(sentences.positive)
        #expect(lines.count >= 40)
        for line in lines {
            let marked = MarkedText(line.sentence)
            let table = PhraseTable([(line.phrase, .forms)], language: sentences.language)
            #expect(table.hits(in: marked.text).map(\.range) == marked.ranges, "\(line.phrase) in: \(line.sentence)")
        }
    }

    @Test("other words, parts of words and addresses are passed over", arguments: MatchSentences.all)
    func negatives(sentences: MatchSentences) {
        let lines = MatchSentences.lines(sentences.negative)
        #expect(lines.count >= 40)
        for line in lines {
            let table = PhraseTable([(line.phrase, .forms)], language: sentences.language)
            let found = table.hits(in: line.sentence).map { String(decoding: Array(line.sentence.utf8)[$0.range], as: UTF8.self) }
            #expect(found == [], "\(line.phrase) in: \(line.sentence)")
        }
    }

    @Test("all phrases of a language are found at once, each in its own sentence", arguments: MatchSentences.all)
    func together(sentences: MatchSentences) {
        let lines = MatchSentences.lines(sentences.positive)
        let table = PhraseTable(lines.map { ($0.phrase, .forms) }, language: sentences.language)
        for (number, line) in lines.enumerated() {
            let marked = MarkedText(line.sentence)
            #expect(table.hits(in: marked.text).contains { $0.phrase == number && $0.range == marked.ranges.first })
        }
    }

    @Test("precision: forms, words, letters, exact")
    func precision() {
        func count(_ phrase: String, _ precision: PhraseTable.Precision, _ text: String) -> Int {
            PhraseTable([(phrase, precision)], language: .slovenian).hits(in: text).count
        }
        #expect(count("spoštovana stranka", .forms, "Spoštovane stranke") == 1)
        #expect(count("spoštovana stranka", .words, "Spoštovane stranke") == 0)
        #expect(count("spoštovana stranka", .words, "SPOSTOVANA STRANKA") == 1)
        #expect(count("spoštovana stranka", .letters, "Spostovana stranka") == 0)
        #expect(count("spoštovana stranka", .letters, "Spoštovana stranka") == 1)
        #expect(count("spoštovana stranka", .exact, "Spoštovana stranka") == 0)
        #expect(count("=RMA", .forms, "Vaš RMA. Vaša rma.") == 1)
        #expect(count("garant*", .forms, "Garantiramo vam, garancija velja, garant ni.") == 2)
    }

    @Test("words that are found verbatim are told from other forms")
    func verbatim() {
        let table = PhraseTable([("predmetni izdelek", .forms)], language: .slovenian)
        #expect(table.hits(in: "Predmetni izdelek").map(\.isVerbatim) == [true])
        #expect(table.hits(in: "Predmetnega izdelka").map(\.isVerbatim) == [false])
    }

    @Test("letters that are written with two marks' bytes count as the letter")
    func decomposed() {
        let table = PhraseTable([("čudežna", .forms)], language: .slovenian)
        #expect(table.hits(in: "Ta c\u{30C}udez\u{30C}na krema").count == 1)
        #expect(PhraseTable([("schön", .forms)], language: .german).hits(in: "Wie scho\u{308}n!").count == 1)
    }

    @Test("bytes that are no text, and no text at all, are passed over")
    func odd() {
        let table = PhraseTable([("stranka", .forms), ("", .forms), ("…", .forms)], language: .slovenian)
        #expect(table.hits(in: "") == [] && table.hits(in: "👩‍👩‍👧 漢字 … –") == [])
        let bytes: [UInt8] = [0xC4, 0x20, 0xE2, 0x73, 0x74, 0xFF, 0xC3]
        #expect(bytes.withUnsafeBufferPointer { table.hits(in: $0) } == [])
    }
}
