extension LanguagePack {
    /// English as European shops write it: day before month, 24 hours.
    static let english: LanguagePack = LanguagePack(
        plural: { $0.decimals == 0 && $0.whole == 1 ? .one : .other },
        units: UnitNames(
            second: english(one: "second", other: "seconds"),
            minute: english(one: "minute", other: "minutes"),
            hour: english(one: "hour", other: "hours"),
            day: english(one: "day", other: "days"),
            businessHour: english(one: "business hour", other: "business hours"),
            businessDay: english(one: "business day", other: "business days"),
            openTime: " of business time",
            duringOpenTime: " during business hours",
            sameDay: "same day",
            sameBusinessDay: "same business day"
        ),
        promise: PromiseWords(
            within: { "within \($0)" },
            lastDay: { "\($0), \($1) on the last day" },
            immediately: "immediately",
            sameDay: .init(alone: "the same day", by: { "\($0) the same day" }),
            sameBusinessDay: .init(alone: "the same business day", by: { "\($0) the same business day" }),
            nextDay: .init(alone: "by the end of the next day", by: { "\($0) the next day" }),
            nextBusinessDay: .init(alone: "by the end of the next business day", by: { "\($0) on the next business day" })
        ),
        clock: ClockWords(
            separator: ":",
            at: ClockPhrase("at {h}:{m}"),
            by: ClockPhrase("by {h}:{m}", midnight: "by midnight"),
            until: ClockPhrase("until {h}:{m}", midnight: "until midnight"),
            from: ClockPhrase("from {h}:{m}")
        ),
        dates: DateWords(
            weekdays: englishWeekdays,
            shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            onWeekdays: [
                "on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday", "on Sunday",
            ],
            ofWeekdays: englishWeekdays,
            months: englishMonths,
            ofMonths: englishMonths,
            full: { "\($0.weekday), \($0.day) \($0.month) \($0.year)" },
            long: { "\($0.day) \($0.month) \($0.year)" },
            // Never 3/4, which is April in London and March in Boston.
            short: { "\($0.day) \($0.month.prefix(3))" },
            numeric: { "\($0.day) \($0.month.prefix(3)) \($0.year)" },
            today: "today", tomorrow: "tomorrow", publicHoliday: "public holiday"
        ),
        moments: .english,
        hours: HoursWords(open: "open", closed: "closed", aroundTheClock: "24 hours a day", everyDay: "every day"),
        writing: Writing(
            decimalMark: ".", thousandsMark: ",", and: "and", or: "or",
            quotes: QuotationMarks("“", "”"), innerQuotes: QuotationMarks("‘", "’")
        ),
        alphabet: "a b c d e f g h i j k l m n o p q r s t u v w x y z"
    )

    /// English nouns have no cases.
    private static func english(one: String, other: String) -> UnitName {
        let forms = PluralForms(one: one, other: other)
        return UnitName(plain: forms, within: forms)
    }
}

private let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
]

private let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
