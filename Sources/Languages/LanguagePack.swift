import ServiceTime

/// All that Pult knows of one language, as data. `Packs/` has one for each; the extensions of `Language` make sentences of it.
/// A class, so that asking for one word does not copy the language.
final class LanguagePack: Sendable {
    /// CLDR's cardinal rule.
    let plural: @Sendable (Quantity) -> PluralCategory
    let units: UnitNames
    let promise: PromiseWords
    let clock: ClockWords
    let dates: DateWords
    let moments: MomentWords
    let hours: HoursWords
    let writing: Writing
    /// The letters in their order, digraphs included, parted by spaces. Each is a letter of its own when titles are sorted;
    /// every other letter with a mark counts as the letter without it.
    let alphabet: String

    init(
        plural: @escaping @Sendable (Quantity) -> PluralCategory, units: UnitNames, promise: PromiseWords, clock: ClockWords,
        dates: DateWords, moments: MomentWords, hours: HoursWords, writing: Writing, alphabet: String
    ) {
        self.plural = plural
        self.units = units
        self.promise = promise
        self.clock = clock
        self.dates = dates
        self.moments = moments
        self.hours = hours
        self.writing = writing
        self.alphabet = alphabet
    }
}

/// A unit of time: after a number that stands alone, and after the preposition of `PromiseWords.within`.
struct UnitName: Sendable {
    let plain: PluralForms
    let within: PluralForms
}

struct UnitNames: Sendable {
    let second, minute, hour, day, businessHour, businessDay: UnitName
    /// What follows minutes and seconds of open time, which no language has a word for: "15 minutes" + " of business time".
    let openTime: String
    /// The same in a promise: "within 15 minutes" + " during business hours".
    let duringOpenTime: String
    let sameDay, sameBusinessDay: String
}

/// How a language says until when something happens, to follow "We answer".
struct PromiseWords: Sendable {
    /// A day as a deadline, alone and with a clock time that already has its preposition ("by 17:00").
    struct Day: Sendable {
        let alone: String
        let by: @Sendable (_ time: String) -> String
    }

    let within: @Sendable (_ span: String) -> String
    /// A clock time on the last day of a span of days.
    let lastDay: @Sendable (_ promise: String, _ time: String) -> String
    let immediately: String
    let sameDay, sameBusinessDay, nextDay, nextBusinessDay: Day
}

/// Clock times, 24 hours.
struct ClockWords: Sendable {
    /// Between hours and minutes.
    let separator: String
    let at, by, until, from: ClockPhrase
}

struct DateWords: Sendable {
    /// Monday first.
    let weekdays, shortWeekdays, onWeekdays: [String]
    /// The form after "from" and "until".
    let ofWeekdays: [String]
    /// January first; `ofMonths` is the form that follows a day in running text.
    let months, ofMonths: [String]
    let full, long, short, numeric: @Sendable (DateParts) -> String
    let today, tomorrow, publicHoliday: String
}

/// A date in the words of a language.
struct DateParts: Sendable {
    let day, monthNumber, year: Int
    let weekday, month, ofMonth: String

    init(_ date: LocalDate, _ words: DateWords) {
        let parts = date.components
        (year, monthNumber, day) = (parts.year, parts.month, parts.day)
        weekday = words.weekdays[date.weekday.rawValue]
        month = words.months[monthNumber - 1]
        ofMonth = words.ofMonths[monthNumber - 1]
    }
}

struct HoursWords: Sendable {
    let open, closed, aroundTheClock, everyDay: String
    /// What follows a list of periods: " Uhr".
    var suffix = ""
}

/// Numbers, lists and quotation marks.
struct Writing: Sendable {
    let decimalMark, thousandsMark: String
    /// The smallest number whose thousands are marked.
    var groupsFrom = 1000
    let and, or: String
    let quotes, innerQuotes: QuotationMarks
}

/// The opening and the closing mark.
package struct QuotationMarks: Hashable, Sendable {
    package let opening: String
    package let closing: String

    package init(_ opening: String, _ closing: String) {
        self.opening = opening
        self.closing = closing
    }
}

extension LanguagePack: LanguageOwned {}

extension Language {
    var pack: LanguagePack { own() }
}
