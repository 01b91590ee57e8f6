import Languages
import ServiceTime
import Testing

/// Limits of every kind that `Language.promise` may be asked to print.
private let limits: [TimeLimit] = {
    let counts = Array(1...60) + [72, 90, 100, 101, 120, 168, 336, 720, 999, 1000, 1500, 2400]
    let lengths = counts.flatMap { count in
        [1, 60, 3600].flatMap { size in
            [TimeSpan.elapsed(seconds: count * size), .open(seconds: count * size)]
        } + [TimeSpan.days(count), .businessDays(count)]
    }
    let halves = [9000, 12_600, 16_200, 84_600].flatMap { [TimeSpan.elapsed(seconds: $0), .open(seconds: $0)] }
    let plain = (lengths + halves + [.days(0), .businessDays(0), .elapsed(seconds: 0)]).map { TimeLimit($0) }
    let clocks = [0, 60, 420, 540, 720, 750, 1020, 1050, 1439, 1440].compactMap(ClockTime.init(minutes:))
    let timed = [0, 1, 2, 3, 10].flatMap { count in
        clocks.flatMap { [TimeLimit(.days(count), by: $0), TimeLimit(.businessDays(count), by: $0)] }
    }
    return plain + timed
}()

struct PhraseRoundTripTests {
    @Test("what a promise prints is read as the promise", arguments: Language.allCases)
    func promises(language: Language) {
        for limit in limits { check(language.promise(limit), limit, language) }
    }

    @Test("a duration that stands alone is read, too", arguments: Language.allCases)
    func durations(language: Language) {
        for limit in limits { check(language.duration(limit), limit, language) }
    }

    private func check(_ text: String, _ limit: TimeLimit, _ language: Language) {
        let phrase = language.phraseReader.duration(of: text)
        #expect(phrase?.max == limit, "\(language.code): \(text)")
        #expect(phrase?.min == nil, "\(language.code): \(text)")
        #expect(phrase.map { $0.clock == .business } == limit.span.isBusiness, "\(language.code): \(text)")
        let spaced = language.phraseReader.duration(of: text.replacing(" ", with: "\u{A0}"))
        #expect(spaced?.max == limit, "\(language.code) with no-break spaces: \(text)")
    }
}
