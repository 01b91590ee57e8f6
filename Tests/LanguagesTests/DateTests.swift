import Languages
import ServiceTime
import Testing

/// Thursday, 24 December 2026.
private let eve = LocalDate(dayNumber: 20_811)

/// Names and patterns were checked against CLDR as Babel 2.18 has it (`get_day_names`, `get_month_names`, `format_date` with
/// "full" and "long"; English is en-GB).
private let dates: [(Language, [String])] = [
    (.slovenian, ["četrtek, 24. december 2026", "24. december 2026", "24. 12.", "24. 12. 2026", "v četrtek, 24. decembra"]),
    (.czech, ["čtvrtek 24. prosince 2026", "24. prosince 2026", "24. 12.", "24. 12. 2026", "ve čtvrtek 24. prosince"]),
    (.slovak, ["štvrtok 24. decembra 2026", "24. decembra 2026", "24. 12.", "24. 12. 2026", "vo štvrtok 24. decembra"]),
    (.polish, ["czwartek, 24 grudnia 2026", "24 grudnia 2026", "24.12", "24.12.2026", "w czwartek, 24 grudnia"]),
    (.croatian, ["četvrtak, 24. prosinca 2026.", "24. prosinca 2026.", "24. 12.", "24. 12. 2026.", "u četvrtak, 24. prosinca"]),
    (.german, ["Donnerstag, 24. Dezember 2026", "24. Dezember 2026", "24.12.", "24.12.2026", "am Donnerstag, 24. Dezember"]),
    (.english, ["Thursday, 24 December 2026", "24 December 2026", "24 Dec", "24 Dec 2026", "on Thursday, 24 December"]),
]

@Test("a date is written as its language writes it", arguments: dates)
func dateStyles(language: Language, expected: [String]) {
    let styles: [DateStyle] = [.full, .long, .short, .numeric]
    #expect(styles.map { language.date(eve, style: $0) } + [language.on(eve)] == expected)
}

@Test("days and months below ten keep the zeros that are customary, and no others")
func smallDates() throws {
    let date = try #require(LocalDate(year: 2027, month: 3, day: 1))
    #expect(
        Language.allCases.map { $0.date(date, style: .numeric) } == [
            "1. 3. 2027", "1. 3. 2027", "1. 3. 2027", "1.03.2027", "1. 3. 2027.", "01.03.2027", "1 Mar 2027",
        ])
    #expect(
        Language.allCases.map { $0.date(date, style: .short) } == [
            "1. 3.", "1. 3.", "1. 3.", "1.03", "1. 3.", "1.3.", "1 Mar",
        ])
}

private let weekdays: [(Language, String)] = [
    (.slovenian, "v ponedeljek, v torek, v sredo, v četrtek, v petek, v soboto, v nedeljo"),
    (.czech, "v pondělí, v úterý, ve středu, ve čtvrtek, v pátek, v sobotu, v neděli"),
    (.slovak, "v pondelok, v utorok, v stredu, vo štvrtok, v piatok, v sobotu, v nedeľu"),
    (.polish, "w poniedziałek, we wtorek, w środę, w czwartek, w piątek, w sobotę, w niedzielę"),
    (.croatian, "u ponedjeljak, u utorak, u srijedu, u četvrtak, u petak, u subotu, u nedjelju"),
    (.german, "am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag"),
    (.english, "on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday"),
]

@Test("on a weekday", arguments: weekdays)
func onWeekdays(language: Language, expected: String) {
    #expect(Weekday.allCases.map { language.weekday($0, form: .on) }.joined(separator: ", ") == expected)
}

/// From Monday, in the nominative and in short, as CLDR has them (German in short stands alone, without the dot).
private let weekdayNames: [(Language, String, String)] = [
    (.slovenian, "ponedeljek torek sreda četrtek petek sobota nedelja", "pon. tor. sre. čet. pet. sob. ned."),
    (.czech, "pondělí úterý středa čtvrtek pátek sobota neděle", "po út st čt pá so ne"),
    (.slovak, "pondelok utorok streda štvrtok piatok sobota nedeľa", "po ut st št pi so ne"),
    (.polish, "poniedziałek wtorek środa czwartek piątek sobota niedziela", "pon. wt. śr. czw. pt. sob. niedz."),
    (.croatian, "ponedjeljak utorak srijeda četvrtak petak subota nedjelja", "pon uto sri čet pet sub ned"),
    (.german, "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag", "Mo Di Mi Do Fr Sa So"),
    (.english, "Monday Tuesday Wednesday Thursday Friday Saturday Sunday", "Mon Tue Wed Thu Fri Sat Sun"),
]

@Test("the names of the days", arguments: weekdayNames)
func namesOfDays(language: Language, nominative: String, short: String) {
    #expect(Weekday.allCases.map { language.weekday($0, form: .nominative) }.joined(separator: " ") == nominative)
    #expect(Weekday.allCases.map { language.weekday($0, form: .short) }.joined(separator: " ") == short)
}

@Test("the words for near days and for a day off")
func nearDays() {
    #expect(
        Language.allCases.map { [$0.today, $0.tomorrow, $0.publicHoliday].joined(separator: " ") } == [
            "danes jutri praznik", "dnes zítra svátek", "dnes zajtra sviatok", "dziś jutro święto", "danas sutra blagdan",
            "heute morgen Feiertag", "today tomorrow public holiday",
        ]
    )
}

private let months: [(Language, String)] = [
    (.slovenian, "januar februar marec april maj junij julij avgust september oktober november december"),
    (.czech, "ledna února března dubna května června července srpna září října listopadu prosince"),
    (.slovak, "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra"),
    (.polish, "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
    (.croatian, "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca"),
    (.german, "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    (.english, "January February March April May June July August September October November December"),
]

@Test("a month within a date is in the case that dates ask for", arguments: months)
func monthsOfDates(language: Language, expected: String) throws {
    for (index, month) in expected.split(separator: " ").enumerated() {
        let date = try #require(LocalDate(year: 2026, month: index + 1, day: 5))
        #expect(language.date(date, style: .long).split(separator: " ").dropFirst().first == month)
    }
}

@Test("a month alone is in the nominative")
func monthsAlone() {
    #expect(
        Language.allCases.map { $0.month(11) } == [
            "november", "listopad", "november", "listopad", "studeni", "November", "November",
        ])
    #expect(
        (1...12).map(Language.czech.month).joined(separator: " ")
            == "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec")
}

private let times: [(Language, [String])] = [
    (.slovenian, ["8.00", "ob 8. uri", "do 8. ure", "do 8. ure", "od 8. ure", "16.05", "ob 16.05", "do 16.05"]),
    (.czech, ["8:00", "v 8:00", "do 8:00", "do 8:00", "od 8:00", "16:05", "v 16:05", "do 16:05"]),
    (.slovak, ["8:00", "o 8:00", "do 8:00", "do 8:00", "od 8:00", "16:05", "o 16:05", "do 16:05"]),
    (.polish, ["8:00", "o 8:00", "do 8:00", "do 8:00", "od 8:00", "16:05", "o 16:05", "do 16:05"]),
    (.croatian, ["8:00", "u 8:00", "do 8:00", "do 8:00", "od 8:00", "16:05", "u 16:05", "do 16:05"]),
    (.german, ["8:00", "um 8 Uhr", "bis 8 Uhr", "bis 8 Uhr", "ab 8 Uhr", "16:05", "um 16:05 Uhr", "bis 16:05 Uhr"]),
    (.english, ["8:00", "at 8:00", "by 8:00", "until 8:00", "from 8:00", "16:05", "at 16:05", "by 16:05"]),
]

@Test("a clock time is written as its language writes it", arguments: times)
func clockTimes(language: Language, expected: [String]) throws {
    let (eight, four) = (try #require(ClockTime("8:00")), try #require(ClockTime("16:05")))
    let forms: [TimeForm] = [.plain, .at, .by, .until, .from]
    let words = forms.map { language.time(eight, $0) } + forms.prefix(3).map { language.time(four, $0) }
    #expect(words == expected)
}

@Test("Czech says ve before the hours that begin with a cluster")
func czechHours() {
    let withVe = (0...24).filter { hour in
        ClockTime(minutes: hour * 60).map { Language.czech.time($0, .at).hasPrefix("ve ") } ?? false
    }
    #expect(withVe == [2, 3, 4, 12, 13, 14, 20, 21, 22, 23, 24])
}

private let moments: [(Language, [String])] = [
    (.slovenian, ["danes do 16.30", "jutri do 12. ure", "v ponedeljek, 28. decembra, do 12. ure", "jutri ob 8.15"]),
    (.czech, ["dnes do 16:30", "zítra do 12:00", "v pondělí 28. prosince do 12:00", "zítra v 8:15"]),
    (.slovak, ["dnes do 16:30", "zajtra do 12:00", "v pondelok 28. decembra do 12:00", "zajtra o 8:15"]),
    (.polish, ["dziś do 16:30", "jutro do 12:00", "w poniedziałek, 28 grudnia, do 12:00", "jutro o 8:15"]),
    (.croatian, ["danas do 16:30", "sutra do 12:00", "u ponedjeljak, 28. prosinca, do 12:00", "sutra u 8:15"]),
    (.german, ["heute bis 16:30 Uhr", "morgen bis 12 Uhr", "am Montag, 28. Dezember, bis 12 Uhr", "morgen um 8:15 Uhr"]),
    (.english, ["by 16:30 today", "by 12:00 tomorrow", "by 12:00 on Monday, 28 December", "tomorrow at 8:15"]),
]

@Test("a moment is told from where the reader stands", arguments: moments)
func momentWords(language: Language, expected: [String]) throws {
    let noon = try #require(ClockTime("12:00"))
    let words = [
        language.moment(eve, try #require(ClockTime("16:30")), .by, today: eve),
        language.moment(eve.advanced(by: 1), noon, .by, today: eve),
        language.moment(eve.advanced(by: 4), noon, .by, today: eve),
        language.moment(eve.advanced(by: 1), try #require(ClockTime("8:15")), .at, today: eve),
    ]
    #expect(words == expected)
}

@Test("yesterday is told by its date")
func past() throws {
    let words = Language.english.moment(eve.advanced(by: -1), try #require(ClockTime("10:00")), .at, today: eve)
    #expect(words == "on Wednesday, 23 December at 10:00")
}
