extension LanguagePack {
    static let slovenian = LanguagePack(
        plural: { number in
            guard number.decimals == 0 else { return .few }
            switch number.whole % 100 {
            case 1: return .one
            case 2: return .two
            case 3, 4: return .few
            default: return .other
            }
        },
        // After "v" comes the locative: v 1 uri, v 2 urah, v 5 urah.
        units: UnitNames(
            second: UnitName(
                plain: PluralForms(one: "sekunda", two: "sekundi", few: "sekunde", other: "sekund", fraction: "sekunde"),
                within: PluralForms(one: "sekundi", other: "sekundah", fraction: "sekunde")
            ),
            minute: UnitName(
                plain: PluralForms(one: "minuta", two: "minuti", few: "minute", other: "minut", fraction: "minute"),
                within: PluralForms(one: "minuti", other: "minutah", fraction: "minute")
            ),
            hour: UnitName(
                plain: PluralForms(one: "ura", two: "uri", few: "ure", other: "ur", fraction: "ure"),
                within: PluralForms(one: "uri", other: "urah", fraction: "ure")
            ),
            day: UnitName(
                plain: PluralForms(one: "dan", two: "dneva", few: "dnevi", other: "dni", fraction: "dneva"),
                within: PluralForms(one: "dnevu", other: "dneh", fraction: "dneva")
            ),
            businessHour: UnitName(
                plain: PluralForms(
                    one: "delovna ura", two: "delovni uri", few: "delovne ure", other: "delovnih ur", fraction: "delovne ure"
                ),
                within: PluralForms(one: "delovni uri", other: "delovnih urah", fraction: "delovne ure")
            ),
            businessDay: UnitName(
                plain: PluralForms(
                    one: "delovni dan", two: "delovna dneva", few: "delovni dnevi", other: "delovnih dni",
                    fraction: "delovnega dneva"
                ),
                within: PluralForms(one: "delovnem dnevu", other: "delovnih dneh", fraction: "delovnega dneva")
            ),
            openTime: " delovnega časa",
            duringOpenTime: " med delovnim časom",
            sameDay: "isti dan",
            sameBusinessDay: "isti delovni dan"
        ),
        promise: PromiseWords(
            within: { "v \($0)" },
            lastDay: { "\($0), zadnji dan \($1)" },
            immediately: "takoj",
            sameDay: .init(alone: "še isti dan", by: { "še isti dan \($0)" }),
            sameBusinessDay: .init(alone: "še isti delovni dan", by: { "še isti delovni dan \($0)" }),
            nextDay: .init(alone: "najpozneje naslednji dan", by: { "naslednji dan \($0)" }),
            nextBusinessDay: .init(alone: "najpozneje naslednji delovni dan", by: { "naslednji delovni dan \($0)" })
        ),
        clock: ClockWords(
            separator: ".",
            at: ClockPhrase("ob {h}.{m}", onTheHour: "ob {h}. uri"),
            by: ClockPhrase("do {h}.{m}", onTheHour: "do {h}. ure", midnight: "do polnoči"),
            until: ClockPhrase("do {h}.{m}", onTheHour: "do {h}. ure", midnight: "do polnoči"),
            from: ClockPhrase("od {h}.{m}", onTheHour: "od {h}. ure")
        ),
        dates: DateWords(
            weekdays: ["ponedeljek", "torek", "sreda", "četrtek", "petek", "sobota", "nedelja"],
            shortWeekdays: ["pon.", "tor.", "sre.", "čet.", "pet.", "sob.", "ned."],
            onWeekdays: ["v ponedeljek", "v torek", "v sredo", "v četrtek", "v petek", "v soboto", "v nedeljo"],
            ofWeekdays: ["ponedeljka", "torka", "srede", "četrtka", "petka", "sobote", "nedelje"],
            months: [
                "januar", "februar", "marec", "april", "maj", "junij", "julij", "avgust", "september", "oktober", "november",
                "december",
            ],
            ofMonths: [
                "januarja", "februarja", "marca", "aprila", "maja", "junija", "julija", "avgusta", "septembra", "oktobra",
                "novembra", "decembra",
            ],
            // A date that stands alone keeps its month in the nominative; "on" a date it is in the genitive.
            full: { "\($0.weekday), \($0.day). \($0.month) \($0.year)" },
            long: { "\($0.day). \($0.month) \($0.year)" },
            short: { "\($0.day). \($0.monthNumber)." },
            numeric: { "\($0.day). \($0.monthNumber). \($0.year)" },
            today: "danes", tomorrow: "jutri", publicHoliday: "praznik"
        ),
        moments: .slovenian,
        hours: HoursWords(open: "odprto", closed: "zaprto", aroundTheClock: "24 ur na dan", everyDay: "vsak dan"),
        writing: Writing(
            decimalMark: ",", thousandsMark: ".", groupsFrom: 10_000, and: "in", or: "ali",
            quotes: QuotationMarks("„", "“"), innerQuotes: QuotationMarks("‚", "‘")
        ),
        alphabet: "a b c č ć d đ e f g h i j k l m n o p q r s š t u v w x y z ž"
    )
}
