import Languages
import ServiceTime
import Testing

struct PhraseReaderTests {
    @Test("the core is the number with its unit, or the words that name the day")
    func core() throws {
        let text = "Odgovorimo najkasneje v roku dveh delovnih ur od prejema."
        let phrase = try #require(Language.slovenian.phraseReader.phrases(in: text).first)
        #expect(String(decoding: Array(text.utf8)[phrase.core], as: UTF8.self) == "dveh delovnih ur")
        #expect(phrase.bound == .atMost)
    }

    @Test("a text is one duration or none")
    func wholeTexts() {
        let reader = Language.english.phraseReader
        #expect(reader.duration(of: "within 2 hours")?.max == TimeLimit(.elapsed(seconds: 7200)))
        #expect(reader.duration(of: " today. ")?.max == TimeLimit(.days(0)))
        #expect(reader.duration(of: "“within 2 hours”")?.max == TimeLimit(.elapsed(seconds: 7200)))
        #expect(reader.duration(of: "within 2 hours or today") == nil)
        #expect(reader.duration(of: "we answer within 2 hours") == nil)
        #expect(reader.duration(of: "") == nil)
        #expect(reader.duration(of: "soon") == nil)
    }

    @Test("an empty line and a table's bar part what is said, a line break does not")
    func blocks() {
        let reader = Language.english.phraseReader
        #expect(reader.phrases(in: "within 2\nhours").count == 1)
        #expect(reader.phrases(in: "within 2\n\nhours").isEmpty)
        #expect(reader.phrases(in: "E-mail | within 2 hours").first?.range == 9..<23)
        #expect(reader.phrases(in: "2 | hours").isEmpty)
    }

    @Test("letters and their marks may be two characters")
    func decomposed() {
        let text = "do pe\u{30C}ti dnu\u{30A}"
        #expect(Language.czech.phraseReader.duration(of: text)?.max == TimeLimit(.days(5)))
    }

    @Test("figures in names, dates, prices and versions are no numbers")
    func names() {
        let reader = Language.english.phraseReader
        for text in ["B2 hours", "v1.2 hours", "€5 hours", "#24 hours", "2026-12 hours", "3.4.5 hours", "COVID19 days"] {
            #expect(reader.phrases(in: text).isEmpty, "\(text)")
        }
    }

    @Test("any bytes are read to their end", arguments: Language.allCases)
    func anyBytes(language: Language) {
        var seed: UInt64 = 7
        let pieces = [
            "1", "2 ", "24h", "do ", "v ", "in ", "-", "–", ".", ":", "½", "\u{A0}", "hodin ", "ur ", "days ", "und ", "č", "\n",
        ]
        for round in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<60 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let pick = Int(seed >> 33)
                if pick % 5 == 0 {
                    bytes.append(UInt8(truncatingIfNeeded: pick >> 8))
                } else {
                    bytes += pieces[pick % pieces.count].utf8
                }
            }
            let phrases = bytes.withUnsafeBufferPointer(language.phraseReader.phrases)
            var end = 0
            for phrase in phrases {
                #expect(phrase.range.lowerBound >= end && phrase.range.upperBound <= bytes.count, "round \(round)")
                #expect(phrase.core.lowerBound >= phrase.range.lowerBound && phrase.core.upperBound <= phrase.range.upperBound)
                end = phrase.range.upperBound
            }
        }
    }

    @Test(
        "a text ten times as long takes about ten times as long, whatever it says",
        arguments: [
            "1 ", "24 hours ", "do ", "1-", "do 12:00 ", "received ", "within the next ", "by 5 pm the next ", "a ", "(",
            "2 (2) ",
            "in the end of the ", "on business days ", "\n ", "č", "1.000", "no later than ",
        ]
    )
    func linear(piece: String) {
        let reader = Language.english.phraseReader
        func duration(_ count: Int) -> Duration {
            let text = String(repeating: piece, count: count)
            return (0..<3).map { _ in ContinuousClock().measure { _ = reader.phrases(in: text) } }.min() ?? .zero
        }
        let (short, long) = (duration(200), duration(2000))
        #expect(long < short * 40 + .milliseconds(20), "\(piece): \(short), \(long)")
    }
}
