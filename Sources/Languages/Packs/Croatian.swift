extension LanguagePack {
    static let croatian = LanguagePack(
        // Decimals follow their last digits, as CLDR has it: 2,1 sat, 2,5 sati.
        plural: { number in
            let digits = number.decimals == 0 ? number.whole : number.fraction
            switch (digits % 100, digits % 10) {
            case (11...14, _): return .other
            case (_, 1): return .one
            case (_, 2...4): return .few
            default: return .other
            }
        },
        // After "u roku od" comes the genitive: od 1 sata, od 5 sati; 2, 3 and 4 keep their form: od 2 sata.
        units: UnitNames(
            second: UnitName(
                plain: PluralForms(one: "sekunda", few: "sekunde", other: "sekundi"),
                within: PluralForms(one: "sekunde", few: "sekunde", other: "sekundi")
            ),
            minute: UnitName(
                plain: PluralForms(one: "minuta", few: "minute", other: "minuta"),
                within: PluralForms(one: "minute", few: "minute", other: "minuta")
            ),
            hour: UnitName(
                plain: PluralForms(one: "sat", few: "sata", other: "sati"),
                within: PluralForms(one: "sata", few: "sata", other: "sati")
            ),
            day: UnitName(
                plain: PluralForms(one: "dan", few: "dana", other: "dana"),
                within: PluralForms(one: "dana", few: "dana", other: "dana")
            ),
            businessHour: UnitName(
                plain: PluralForms(one: "radni sat", few: "radna sata", other: "radnih sati"),
                within: PluralForms(one: "radnog sata", few: "radna sata", other: "radnih sati")
            ),
            businessDay: UnitName(
                plain: PluralForms(one: "radni dan", few: "radna dana", other: "radnih dana"),
                within: PluralForms(one: "radnog dana", few: "radna dana", other: "radnih dana")
            ),
            openTime: " radnog vremena",
            duringOpenTime: " u radno vrijeme",
            sameDay: "isti dan",
            sameBusinessDay: "isti radni dan"
        ),
        promise: PromiseWords(
            within: { "u roku od \($0)" },
            lastDay: { "\($0), posljednjeg dana \($1)" },
            immediately: "odmah",
            sameDay: .init(alone: "istog dana", by: { "istog dana \($0)" }),
            sameBusinessDay: .init(alone: "istog radnog dana", by: { "istog radnog dana \($0)" }),
            nextDay: .init(alone: "najkasnije sljedećeg dana", by: { "sljedećeg dana \($0)" }),
            nextBusinessDay: .init(alone: "najkasnije sljedećeg radnog dana", by: { "sljedećeg radnog dana \($0)" })
        ),
        clock: ClockWords(
            separator: ":",
            at: ClockPhrase("u {h}:{m}"),
            by: ClockPhrase("do {h}:{m}", midnight: "do ponoći"),
            until: ClockPhrase("do {h}:{m}", midnight: "do ponoći"),
            from: ClockPhrase("od {h}:{m}")
        ),
        dates: DateWords(
            weekdays: ["ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja"],
            shortWeekdays: ["pon", "uto", "sri", "čet", "pet", "sub", "ned"],
            onWeekdays: ["u ponedjeljak", "u utorak", "u srijedu", "u četvrtak", "u petak", "u subotu", "u nedjelju"],
            ofWeekdays: ["ponedjeljka", "utorka", "srijede", "četvrtka", "petka", "subote", "nedjelje"],
            months: [
                "siječanj", "veljača", "ožujak", "travanj", "svibanj", "lipanj", "srpanj", "kolovoz", "rujan", "listopad",
                "studeni", "prosinac",
            ],
            ofMonths: [
                "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada",
                "studenoga", "prosinca",
            ],
            full: { "\($0.weekday), \($0.day). \($0.ofMonth) \($0.year)." },
            long: { "\($0.day). \($0.ofMonth) \($0.year)." },
            short: { "\($0.day). \($0.monthNumber)." },
            numeric: { "\($0.day). \($0.monthNumber). \($0.year)." },
            today: "danas", tomorrow: "sutra", publicHoliday: "blagdan"
        ),
        moments: .croatian,
        hours: HoursWords(open: "otvoreno", closed: "zatvoreno", aroundTheClock: "0–24", everyDay: "svaki dan"),
        writing: Writing(
            decimalMark: ",", thousandsMark: ".", and: "i", or: "ili",
            quotes: QuotationMarks("„", "”"), innerQuotes: QuotationMarks("‘", "’")
        ),
        alphabet: "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž"
    )
}
