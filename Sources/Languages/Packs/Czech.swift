extension LanguagePack {
    static let czech = LanguagePack(
        plural: { number in
            guard number.decimals == 0 else { return .many }
            switch number.whole {
            case 1: return .one
            case 2...4: return .few
            default: return .other
            }
        },
        // After "do" comes the genitive: do 1 hodiny, do 2 hodin, do 1,5 hodiny.
        units: UnitNames(
            second: UnitName(
                plain: PluralForms(one: "sekunda", few: "sekundy", many: "sekundy", other: "sekund"),
                within: PluralForms(one: "sekundy", many: "sekundy", other: "sekund")
            ),
            minute: UnitName(
                plain: PluralForms(one: "minuta", few: "minuty", many: "minuty", other: "minut"),
                within: PluralForms(one: "minuty", many: "minuty", other: "minut")
            ),
            hour: UnitName(
                plain: PluralForms(one: "hodina", few: "hodiny", many: "hodiny", other: "hodin"),
                within: PluralForms(one: "hodiny", many: "hodiny", other: "hodin")
            ),
            day: UnitName(
                plain: PluralForms(one: "den", few: "dny", many: "dne", other: "dnů"),
                within: PluralForms(one: "dne", many: "dne", other: "dnů")
            ),
            businessHour: UnitName(
                plain: PluralForms(
                    one: "pracovní hodina", few: "pracovní hodiny", many: "pracovní hodiny", other: "pracovních hodin"
                ),
                within: PluralForms(one: "pracovní hodiny", many: "pracovní hodiny", other: "pracovních hodin")
            ),
            businessDay: UnitName(
                plain: PluralForms(
                    one: "pracovní den", few: "pracovní dny", many: "pracovního dne", other: "pracovních dnů"
                ),
                within: PluralForms(one: "pracovního dne", many: "pracovního dne", other: "pracovních dnů")
            ),
            openTime: " pracovní doby",
            duringOpenTime: " v pracovní době",
            sameDay: "týž den",
            sameBusinessDay: "týž pracovní den"
        ),
        promise: PromiseWords(
            within: { "do \($0)" },
            lastDay: { "\($0), poslední den \($1)" },
            immediately: "okamžitě",
            sameDay: .init(alone: "ještě týž den", by: { "ještě týž den \($0)" }),
            sameBusinessDay: .init(alone: "ještě týž pracovní den", by: { "ještě týž pracovní den \($0)" }),
            nextDay: .init(alone: "do konce následujícího dne", by: { "následující den \($0)" }),
            nextBusinessDay: .init(alone: "do konce následujícího pracovního dne", by: { "následující pracovní den \($0)" })
        ),
        clock: ClockWords(
            separator: ":",
            at: ClockPhrase(
                "v {h}:{m}",
                irregular: [.init(hours: czechHoursWithVe, onTheHour: "ve {h}:00", withMinutes: "ve {h}:{m}")]),
            by: ClockPhrase("do {h}:{m}", midnight: "do půlnoci"),
            until: ClockPhrase("do {h}:{m}", midnight: "do půlnoci"),
            from: ClockPhrase("od {h}:{m}")
        ),
        dates: DateWords(
            weekdays: ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"],
            shortWeekdays: ["po", "út", "st", "čt", "pá", "so", "ne"],
            onWeekdays: ["v pondělí", "v úterý", "ve středu", "ve čtvrtek", "v pátek", "v sobotu", "v neděli"],
            ofWeekdays: ["pondělí", "úterý", "středy", "čtvrtka", "pátku", "soboty", "neděle"],
            months: [
                "leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen", "listopad",
                "prosinec",
            ],
            ofMonths: [
                "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu",
                "prosince",
            ],
            full: { "\($0.weekday) \($0.day). \($0.ofMonth) \($0.year)" },
            long: { "\($0.day). \($0.ofMonth) \($0.year)" },
            short: { "\($0.day). \($0.monthNumber)." },
            numeric: { "\($0.day). \($0.monthNumber). \($0.year)" },
            today: "dnes", tomorrow: "zítra", publicHoliday: "svátek"
        ),
        moments: .czech,
        hours: HoursWords(open: "otevřeno", closed: "zavřeno", aroundTheClock: "nepřetržitě", everyDay: "každý den"),
        writing: Writing(
            decimalMark: ",", thousandsMark: "\u{A0}", and: "a", or: "nebo",
            quotes: QuotationMarks("„", "“"), innerQuotes: QuotationMarks("‚", "‘")
        ),
        alphabet: "a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž"
    )
}

/// The hours that begin with a cluster when spoken: ve dvě, ve dvanáct, ve dvacet.
private let czechHoursWithVe = [2, 3, 4, 12, 13, 14, 20, 21, 22, 23, 24]
