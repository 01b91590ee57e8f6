extension LanguagePack {
    static let slovak = LanguagePack(
        plural: { number in
            guard number.decimals == 0 else { return .many }
            switch number.whole {
            case 1: return .one
            case 2...4: return .few
            default: return .other
            }
        },
        // After "do" comes the genitive: do 1 hodiny, do 2 hodín, do 1,5 hodiny.
        units: UnitNames(
            second: UnitName(
                plain: PluralForms(one: "sekunda", few: "sekundy", many: "sekundy", other: "sekúnd"),
                within: PluralForms(one: "sekundy", many: "sekundy", other: "sekúnd")
            ),
            minute: UnitName(
                plain: PluralForms(one: "minúta", few: "minúty", many: "minúty", other: "minút"),
                within: PluralForms(one: "minúty", many: "minúty", other: "minút")
            ),
            hour: UnitName(
                plain: PluralForms(one: "hodina", few: "hodiny", many: "hodiny", other: "hodín"),
                within: PluralForms(one: "hodiny", many: "hodiny", other: "hodín")
            ),
            day: UnitName(
                plain: PluralForms(one: "deň", few: "dni", many: "dňa", other: "dní"),
                within: PluralForms(one: "dňa", many: "dňa", other: "dní")
            ),
            businessHour: UnitName(
                plain: PluralForms(
                    one: "pracovná hodina", few: "pracovné hodiny", many: "pracovnej hodiny", other: "pracovných hodín"
                ),
                within: PluralForms(one: "pracovnej hodiny", many: "pracovnej hodiny", other: "pracovných hodín")
            ),
            businessDay: UnitName(
                plain: PluralForms(
                    one: "pracovný deň", few: "pracovné dni", many: "pracovného dňa", other: "pracovných dní"
                ),
                within: PluralForms(one: "pracovného dňa", many: "pracovného dňa", other: "pracovných dní")
            ),
            openTime: " pracovného času",
            duringOpenTime: " v pracovnom čase",
            sameDay: "ten istý deň",
            sameBusinessDay: "ten istý pracovný deň"
        ),
        promise: PromiseWords(
            within: { "do \($0)" },
            lastDay: { "\($0), posledný deň \($1)" },
            immediately: "okamžite",
            sameDay: .init(alone: "ešte v ten istý deň", by: { "ešte v ten istý deň \($0)" }),
            sameBusinessDay: .init(alone: "ešte v ten istý pracovný deň", by: { "ešte v ten istý pracovný deň \($0)" }),
            nextDay: .init(alone: "do konca nasledujúceho dňa", by: { "nasledujúci deň \($0)" }),
            nextBusinessDay: .init(alone: "do konca nasledujúceho pracovného dňa", by: { "nasledujúci pracovný deň \($0)" })
        ),
        clock: ClockWords(
            separator: ":",
            at: ClockPhrase("o {h}:{m}"),
            by: ClockPhrase("do {h}:{m}", midnight: "do polnoci"),
            until: ClockPhrase("do {h}:{m}", midnight: "do polnoci"),
            from: ClockPhrase("od {h}:{m}")
        ),
        dates: DateWords(
            weekdays: ["pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa"],
            shortWeekdays: ["po", "ut", "st", "št", "pi", "so", "ne"],
            onWeekdays: ["v pondelok", "v utorok", "v stredu", "vo štvrtok", "v piatok", "v sobotu", "v nedeľu"],
            ofWeekdays: ["pondelka", "utorka", "stredy", "štvrtka", "piatka", "soboty", "nedele"],
            months: [
                "január", "február", "marec", "apríl", "máj", "jún", "júl", "august", "september", "október", "november",
                "december",
            ],
            ofMonths: [
                "januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra", "októbra",
                "novembra", "decembra",
            ],
            full: { "\($0.weekday) \($0.day). \($0.ofMonth) \($0.year)" },
            long: { "\($0.day). \($0.ofMonth) \($0.year)" },
            short: { "\($0.day). \($0.monthNumber)." },
            numeric: { "\($0.day). \($0.monthNumber). \($0.year)" },
            today: "dnes", tomorrow: "zajtra", publicHoliday: "sviatok"
        ),
        moments: .slovak,
        hours: HoursWords(open: "otvorené", closed: "zatvorené", aroundTheClock: "nepretržite", everyDay: "každý deň"),
        writing: Writing(
            decimalMark: ",", thousandsMark: "\u{A0}", and: "a", or: "alebo",
            quotes: QuotationMarks("„", "“"), innerQuotes: QuotationMarks("‚", "‘")
        ),
        alphabet: "a ä b c č d e f g h ch i j k l m n o ô p q r ř s š t u v w x y z ž"
    )
}
