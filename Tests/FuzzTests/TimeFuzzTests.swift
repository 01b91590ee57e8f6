import Foundation
import Languages
import ServiceTime
import Testing

@Suite("Whatever is written for a time, it is read as that time or not at all")
struct TimeFuzzTests {
    private static let tokens = [
        "PT", "P", "BD", "BH", "BM", "D", "H", "M", "S", "@", " by ", ":", "-", "–", "T", "Z", "+01:00", ".", ",", "½", " ", "\t",
        "\u{A0}",
        "hours", "business ", "working ", "same ", "day", "d", "bd", "bh", "m", "h", "w", "0", "24", "99999999999999999999",
        "1.5", "٣", "e\u{301}",
        "ur", "pracovních dnů", "půl", "Werktagen", "do 17. ure", "najkasneje", "w ciągu", "in an hour", "sata", "pol druge ure",
    ]

    private static let samples = [
        "4 business hours", "2 bd", "same day@17:00", "1 business day by 12:00", "90 seconds", "1.5 hours", "PT4BH", "P1BD@12:00",
        "PT1H30M", "PT0S",
        "08:00-12:00", "22:00–06:00", "00:00-24:00", "2026-12-24T15:00:30+01:00", "2026-12-24", "v dveh delovnih dneh",
        "do 24 hodin", "w ciągu półtorej godziny",
        "innerhalb von 24 Stunden", "the next business day by noon", "najpóźniej do 17:00 następnego dnia roboczego",
    ].map { Array($0.utf8) }

    @Test("what is read and written again is the same")
    func times() throws {
        try Fuzzing("times", usual: 4000).run { seed, keep in
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            let text = String(
                decoding: mutator.damaged(mutator.pick(Self.samples), other: mutator.pick(Self.samples)), as: UTF8.self)
            try keep(text)
            if let limit = try? TimeLimit(grammar: text) {
                #expect((try? TimeLimit(grammar: limit.written)) == limit, "seed \(seed): \(limit.written)")
                #expect(TimeLimit(notation: limit.notation) == limit, "seed \(seed): \(limit.notation)")
            }
            if let limit = TimeLimit(notation: text) {
                #expect(TimeLimit(notation: limit.notation) == limit, "seed \(seed): \(limit.notation)")
            }
            if let period = OpenPeriod(text) {
                #expect(period.opens < period.closes && period.closes <= period.opens + 1440, "seed \(seed)")
            }
            if let clock = ClockTime(text) { #expect(ClockTime(clock.description) == clock, "seed \(seed)") }
            _ = WrittenMoment(text)
            let language = mutator.pick(Language.allCases)
            for phrase in language.phraseReader.phrases(in: text) {
                #expect(
                    phrase.core.lowerBound >= 0 && phrase.core.upperBound <= text.utf8.count && !phrase.core.isEmpty,
                    "seed \(seed)")
            }
            for number in language.numberReader.numbersInWords(in: text) {
                #expect(number.range.upperBound <= text.utf8.count, "seed \(seed)")
            }
            return text.utf8.count
        }
    }
}
