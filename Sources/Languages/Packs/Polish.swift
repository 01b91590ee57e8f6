extension LanguagePack {
    static let polish = LanguagePack(
        plural: { number in
            guard number.decimals == 0 else { return .other }
            if number.whole == 1 { return .one }
            switch (number.whole % 100, number.whole % 10) {
            case (12...14, _): return .many
            case (_, 2...4): return .few
            default: return .many
            }
        },
        // After "w ciągu" comes the genitive: w ciągu 1 godziny, w ciągu 2 godzin, w ciągu 1,5 godziny. Decimals are `other`.
        units: UnitNames(
            second: UnitName(
                plain: PluralForms(one: "sekunda", few: "sekundy", many: "sekund", other: "sekundy"),
                within: PluralForms(one: "sekundy", few: "sekund", many: "sekund", other: "sekundy")
            ),
            minute: UnitName(
                plain: PluralForms(one: "minuta", few: "minuty", many: "minut", other: "minuty"),
                within: PluralForms(one: "minuty", few: "minut", many: "minut", other: "minuty")
            ),
            hour: UnitName(
                plain: PluralForms(one: "godzina", few: "godziny", many: "godzin", other: "godziny"),
                within: PluralForms(one: "godziny", few: "godzin", many: "godzin", other: "godziny")
            ),
            day: UnitName(
                plain: PluralForms(one: "dzień", few: "dni", many: "dni", other: "dnia"),
                within: PluralForms(one: "dnia", few: "dni", many: "dni", other: "dnia")
            ),
            businessHour: UnitName(
                plain: PluralForms(
                    one: "godzina robocza", few: "godziny robocze", many: "godzin roboczych", other: "godziny roboczej"
                ),
                within: PluralForms(
                    one: "godziny roboczej", few: "godzin roboczych", many: "godzin roboczych", other: "godziny roboczej"
                )
            ),
            businessDay: UnitName(
                plain: PluralForms(one: "dzień roboczy", few: "dni robocze", many: "dni roboczych", other: "dnia roboczego"),
                within: PluralForms(one: "dnia roboczego", few: "dni roboczych", many: "dni roboczych", other: "dnia roboczego")
            ),
            openTime: " czasu pracy",
            duringOpenTime: " w godzinach pracy",
            sameDay: "ten sam dzień",
            sameBusinessDay: "ten sam dzień roboczy"
        ),
        promise: PromiseWords(
            within: { "w ciągu \($0)" },
            lastDay: { "\($0), ostatniego dnia \($1)" },
            immediately: "natychmiast",
            sameDay: .init(alone: "tego samego dnia", by: { "tego samego dnia \($0)" }),
            sameBusinessDay: .init(alone: "tego samego dnia roboczego", by: { "tego samego dnia roboczego \($0)" }),
            nextDay: .init(alone: "najpóźniej następnego dnia", by: { "następnego dnia \($0)" }),
            nextBusinessDay: .init(alone: "najpóźniej następnego dnia roboczego", by: { "następnego dnia roboczego \($0)" })
        ),
        clock: ClockWords(
            separator: ":",
            at: ClockPhrase("o {h}:{m}"),
            by: ClockPhrase("do {h}:{m}", midnight: "do północy"),
            until: ClockPhrase("do {h}:{m}", midnight: "do północy"),
            from: ClockPhrase("od {h}:{m}")
        ),
        dates: DateWords(
            weekdays: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
            shortWeekdays: ["pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."],
            onWeekdays: ["w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę"],
            ofWeekdays: ["poniedziałku", "wtorku", "środy", "czwartku", "piątku", "soboty", "niedzieli"],
            months: [
                "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik",
                "listopad", "grudzień",
            ],
            ofMonths: [
                "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
                "listopada", "grudnia",
            ],
            full: { "\($0.weekday), \($0.day) \($0.ofMonth) \($0.year)" },
            long: { "\($0.day) \($0.ofMonth) \($0.year)" },
            short: { "\($0.day).\(twoDigits($0.monthNumber))" },
            numeric: { "\($0.day).\(twoDigits($0.monthNumber)).\($0.year)" },
            today: "dziś", tomorrow: "jutro", publicHoliday: "święto"
        ),
        moments: .polish,
        hours: HoursWords(open: "otwarte", closed: "nieczynne", aroundTheClock: "całą dobę", everyDay: "codziennie"),
        writing: Writing(
            decimalMark: ",", thousandsMark: "\u{A0}", groupsFrom: 10_000, and: "i", or: "lub",
            quotes: QuotationMarks("„", "”"), innerQuotes: QuotationMarks("«", "»")
        ),
        alphabet: "a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż"
    )
}
