/// How the lexicons name the parts of a phrase.
extension LexiconEntry {
    static func number(_ value: Int, _ patterns: String) -> LexiconEntry {
        let isTens = value >= 20 && value < 100 && value % 10 == 0
        return LexiconEntry(Sense(roles: isTens ? [.number, .tens] : .number, number: Int32(value * 100)), patterns)
    }

    /// "a", "ein".
    static func article(_ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.number, .article], number: 100), patterns)
    }

    /// Half is 50.
    static func fraction(_ hundredths: Int32, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.number, .fraction], number: hundredths), patterns)
    }

    /// One and a half is 150.
    static func hundredths(_ number: Int32, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: .number, number: number), patterns)
    }

    static func ordinal(_ value: Int32, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: .ordinal, number: value * 100), patterns)
    }

    static func unit(_ unit: TimeUnit, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: .unit, unit: unit), patterns)
    }

    /// A unit whose name says that it is one of work: "Arbeitstag".
    static func businessUnit(_ unit: TimeUnit, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.unit, .business], unit: unit), patterns)
    }

    static func calendarUnit(_ unit: TimeUnit, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.unit, .calendar], unit: unit), patterns)
    }

    /// "hod", "Std": after figures only, with a dot or without.
    static func shortUnit(_ unit: TimeUnit, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.unit, .afterFigure, .dotted], unit: unit), patterns)
    }

    /// "h", "urni": after figures only.
    static func figureUnit(_ unit: TimeUnit, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.unit, .afterFigure], unit: unit), patterns)
    }

    /// "s", "d": right behind figures only.
    static func attachedUnit(_ unit: TimeUnit, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.unit, .afterFigure, .attached], unit: unit), patterns)
    }

    /// Number and unit in one word.
    static func span(_ hundredths: Int32, _ unit: TimeUnit, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: .span, number: hundredths, unit: unit), patterns)
    }

    /// "a day or two": from one to two of a unit.
    static func oneOrTwo(_ unit: TimeUnit, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.span, .oneOrTwo], number: 200, unit: unit), patterns)
    }

    /// A time that comes again, without a number: "every week".
    static func every(_ unit: TimeUnit, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: .span, number: 100, unit: unit, bound: .every), patterns)
    }

    /// Words before a phrase that belong to it.
    static func lead(_ bound: Phrase.Bound, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: .lead, bound: bound), patterns)
    }

    /// Words before a clock time; they may lead to other phrases, too.
    static func by(_ bound: Phrase.Bound, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.lead, .by], bound: bound), patterns)
    }

    static func trail(_ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: .trail, bound: .atMost), patterns)
    }

    /// A limit that follows, and says so as well as one that precedes: "in an hour at most".
    static func statedTrail(_ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.trail, .stated], bound: .atMost), patterns)
    }

    /// Today is 0.
    static func day(_ distance: Int32, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: .dayWord, number: distance * 100), patterns)
    }

    /// Days of work told by their place: end of business is 0.
    static func businessDay(_ distance: Int32, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: [.dayWord, .business], number: distance * 100), patterns)
    }

    static func clock(_ hour: Int16, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: .clock, clock: hour * 60), patterns)
    }

    /// Twelve names of times of day that lie so many minutes after the hours from twelve to eleven; those up to a quarter past six
    /// are in the afternoon.
    static func halves(_ patterns: [String], after minutes: Int16) -> LexiconEntry {
        LexiconEntry(
            patterns.enumerated().map { hour, pattern in
                let time = Int16(hour == 0 ? 12 : hour < 7 ? hour + 12 : hour) * 60 + minutes
                return LexiconEntry(Sense(roles: .clock, clock: time), pattern)
            })
    }

    static func short(_ roles: Roles, _ patterns: String) -> LexiconEntry {
        LexiconEntry(Sense(roles: roles.union(.dotted)), patterns)
    }

    /// Monday to Sunday.
    static func weekdays(_ patterns: [String]) -> LexiconEntry {
        LexiconEntry(patterns.enumerated().map { LexiconEntry(Sense(roles: .weekday, weekday: Int8($0)), $1) })
    }

    /// One number for each of the patterns, counted from `first`.
    static func numbers(from first: Int, _ patterns: [String]) -> LexiconEntry {
        LexiconEntry(patterns.enumerated().map { number(first + $0, $1) })
    }

    /// One ordinal for each of the stems, counted from `first`.
    static func ordinals(from first: Int32, _ stems: [String], endings: String) -> LexiconEntry {
        LexiconEntry(stems.enumerated().map { ordinal(first + Int32($0), $1 + endings) })
    }

    /// What a time before it is the length of, with an adjective or without.
    static func events(adjectives: String, nouns: String) -> LexiconEntry {
        let (adjectives, nouns) = (patterns(adjectives), patterns(nouns))
        let pairs = adjectives.flatMap { adjective in nouns.map { adjective + "_" + $0 } }
        return LexiconEntry(.spoilsBefore, (nouns + pairs).joined(separator: " "))
    }

    /// The patterns of a list, which spaces part outside of brackets.
    private static func patterns(_ list: String) -> [String] {
        var depth = 0
        return list.split { character in
            depth += character == "{" ? 1 : character == "}" ? -1 : 0
            return character == " " && depth == 0
        }.map(String.init)
    }

    /// 20, 30 and so on.
    static func tens(_ patterns: [String]) -> LexiconEntry {
        LexiconEntry(patterns.enumerated().map { number(20 + $0 * 10, $1) })
    }

    /// 21 to 99 in one word. `ones` begin with one; each is put before the tens (`vier` + `und` + `zwanzig`), or after them.
    static func joined(ones: [String], link: String = "", tens: [String], onesFirst: Bool) -> LexiconEntry {
        LexiconEntry(
            tens.enumerated().flatMap { ten, tenWord in
                ones.enumerated().map { one, oneWord in
                    number((ten + 2) * 10 + one + 1, onesFirst ? oneWord + link + tenWord : tenWord + link + oneWord)
                }
            })
    }

    /// Each number with each tail: "dvou" and "hodinov{ý á}" make "dvouhodinový".
    static func compounds(_ numbers: [(hundredths: Int32, stem: String)], _ tails: [(TimeUnit, String)]) -> LexiconEntry {
        LexiconEntry(numbers.flatMap { number in tails.map { span(number.hundredths, $0.0, number.stem + $0.1) } })
    }
}
