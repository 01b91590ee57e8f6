extension LanguagePack {
    static let german = LanguagePack(
        plural: { $0.decimals == 0 && $0.whole == 1 ? .one : .other },
        // After "innerhalb von" comes the dative. A "Werktag" may be a Saturday by law, so business days are "Arbeitstage".
        units: UnitNames(
            second: UnitName(
                plain: PluralForms(one: "Sekunde", other: "Sekunden"),
                within: PluralForms(one: "Sekunde", other: "Sekunden")
            ),
            minute: UnitName(
                plain: PluralForms(one: "Minute", other: "Minuten"),
                within: PluralForms(one: "Minute", other: "Minuten")
            ),
            hour: UnitName(
                plain: PluralForms(one: "Stunde", other: "Stunden"),
                within: PluralForms(one: "Stunde", other: "Stunden")
            ),
            day: UnitName(
                plain: PluralForms(one: "Tag", other: "Tage"),
                within: PluralForms(one: "Tag", other: "Tagen")
            ),
            businessHour: UnitName(
                plain: PluralForms(one: "Arbeitsstunde", other: "Arbeitsstunden"),
                within: PluralForms(one: "Arbeitsstunde", other: "Arbeitsstunden")
            ),
            businessDay: UnitName(
                plain: PluralForms(one: "Arbeitstag", other: "Arbeitstage"),
                within: PluralForms(one: "Arbeitstag", other: "Arbeitstagen")
            ),
            openTime: " Geschäftszeit",
            duringOpenTime: " während der Geschäftszeiten",
            sameDay: "derselbe Tag",
            sameBusinessDay: "derselbe Arbeitstag"
        ),
        promise: PromiseWords(
            within: { "innerhalb von \($0)" },
            lastDay: { "\($0), am letzten Tag \($1)" },
            immediately: "sofort",
            sameDay: .init(alone: "noch am selben Tag", by: { "noch am selben Tag \($0)" }),
            sameBusinessDay: .init(alone: "noch am selben Arbeitstag", by: { "noch am selben Arbeitstag \($0)" }),
            nextDay: .init(alone: "bis zum Ende des nächsten Tages", by: { "am nächsten Tag \($0)" }),
            nextBusinessDay: .init(alone: "bis zum Ende des nächsten Arbeitstages", by: { "am nächsten Arbeitstag \($0)" })
        ),
        clock: ClockWords(
            separator: ":",
            at: ClockPhrase("um {h}:{m} Uhr", onTheHour: "um {h} Uhr"),
            by: ClockPhrase("bis {h}:{m} Uhr", onTheHour: "bis {h} Uhr", midnight: "bis Mitternacht"),
            until: ClockPhrase("bis {h}:{m} Uhr", onTheHour: "bis {h} Uhr", midnight: "bis Mitternacht"),
            from: ClockPhrase("ab {h}:{m} Uhr", onTheHour: "ab {h} Uhr")
        ),
        dates: DateWords(
            weekdays: germanWeekdays,
            shortWeekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
            onWeekdays: [
                "am Montag", "am Dienstag", "am Mittwoch", "am Donnerstag", "am Freitag", "am Samstag", "am Sonntag",
            ],
            ofWeekdays: germanWeekdays,
            months: germanMonths,
            ofMonths: germanMonths,
            full: { "\($0.weekday), \($0.day). \($0.month) \($0.year)" },
            long: { "\($0.day). \($0.month) \($0.year)" },
            short: { "\($0.day).\($0.monthNumber)." },
            numeric: { "\(twoDigits($0.day)).\(twoDigits($0.monthNumber)).\($0.year)" },
            today: "heute", tomorrow: "morgen", publicHoliday: "Feiertag"
        ),
        moments: .german,
        hours: HoursWords(
            open: "geöffnet", closed: "geschlossen", aroundTheClock: "rund um die Uhr", everyDay: "täglich", suffix: " Uhr"
        ),
        writing: Writing(
            decimalMark: ",", thousandsMark: ".", and: "und", or: "oder",
            quotes: QuotationMarks("„", "“"), innerQuotes: QuotationMarks("‚", "‘")
        ),
        alphabet: "a b c d e f g h i j k l m n o p q r s t u v w x y z"
    )
}

private let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
]

private let germanWeekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
