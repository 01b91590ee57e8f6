import Languages
import ServiceTime
import Testing

/// Hours by day from Monday, the last one repeated to the end of the week; periods parted by commas, days by spaces.
private func week(_ text: String) throws -> WeeklyHours {
    var hours = WeeklyHours()
    let days = text.split(separator: " ")
    for day in Weekday.allCases {
        let periods = days[min(day.rawValue, days.count - 1)].split(separator: ",")
        hours[day] = try periods.filter { $0 != "closed" }.map { try #require(OpenPeriod($0)) }
    }
    return hours
}

private let office =
    "08:00-12:00,12:30-16:30 08:00-12:00,12:30-16:30 08:00-12:00,12:30-16:30 08:00-12:00,12:30-16:30 08:00-15:00 closed"

private let lines: [(Language, [String])] = [
    (.slovenian, ["ponedeljek–četrtek: 8.00–12.00, 12.30–16.30", "petek: 8.00–15.00", "sobota–nedelja: zaprto"]),
    (.czech, ["pondělí–čtvrtek: 8:00–12:00, 12:30–16:30", "pátek: 8:00–15:00", "sobota–neděle: zavřeno"]),
    (.slovak, ["pondelok–štvrtok: 8:00–12:00, 12:30–16:30", "piatok: 8:00–15:00", "sobota–nedeľa: zatvorené"]),
    (.polish, ["poniedziałek–czwartek: 8:00–12:00, 12:30–16:30", "piątek: 8:00–15:00", "sobota–niedziela: nieczynne"]),
    (.croatian, ["ponedjeljak–četvrtak: 8:00–12:00, 12:30–16:30", "petak: 8:00–15:00", "subota–nedjelja: zatvoreno"]),
    (.german, ["Montag–Donnerstag: 8:00–12:00, 12:30–16:30 Uhr", "Freitag: 8:00–15:00 Uhr", "Samstag–Sonntag: geschlossen"]),
    (.english, ["Monday–Thursday: 8:00–12:00, 12:30–16:30", "Friday: 8:00–15:00", "Saturday–Sunday: closed"]),
]

@Test("neighbouring days with the same hours share a line", arguments: lines)
func officeHours(language: Language, expected: [String]) throws {
    #expect(language.weeklyHours(try week(office)).map { "\($0.days): \($0.periods)" } == expected)
}

@Test("equal days that are not neighbours stand apart")
func apart() throws {
    let hours = try week("08:00-12:00 closed 08:00-12:00 closed")
    #expect(Language.czech.weeklyHours(hours, form: .short).map(\.days) == ["po", "út", "st", "čt–ne"])
}

@Test("hours that are the same all week take one line")
func everyDay() throws {
    #expect(Language.slovenian.weeklyHours(try week("09:00-21:00")) == [HoursLine(days: "vsak dan", periods: "9.00–21.00")])
    #expect(
        Language.allCases.map { $0.weeklyHours(.always) } == [
            [HoursLine(days: "vsak dan", periods: "24 ur na dan")],
            [HoursLine(days: "každý den", periods: "nepřetržitě")],
            [HoursLine(days: "každý deň", periods: "nepretržite")],
            [HoursLine(days: "codziennie", periods: "całą dobę")],
            [HoursLine(days: "svaki dan", periods: "0–24")],
            [HoursLine(days: "täglich", periods: "rund um die Uhr")],
            [HoursLine(days: "every day", periods: "24 hours a day")],
        ])
}

@Test(
    "a range of days in short",
    arguments: zip(
        Language.allCases,
        [
            "pon.–čet.", "po–čt", "po–št", "pon.–czw.", "pon–čet", "Mo–Do", "Mon–Thu",
        ]))
func shortRange(language: Language, expected: String) {
    #expect(language.days(.monday, .thursday, form: .short) == expected)
    #expect(language.days(.friday, .friday, form: .short) == language.weekday(.friday, form: .short))
}

@Test(
    "a period over midnight ends in the morning, and midnight itself is 24 hours",
    arguments: [
        ("22:00-06:00", "22.00–6.00"), ("18:00-24:00", "18.00–24.00"), ("18:00-00:00", "18.00–24.00"),
        ("00:00-08:05", "0.00–8.05"),
    ])
func overMidnight(period: String, expected: String) throws {
    #expect(Language.slovenian.openPeriod(try #require(OpenPeriod(period))) == expected)
}

@Test("the words for open and closed")
func openAndClosed() {
    #expect(
        Language.allCases.map { "\($0.open) \($0.closed)" } == [
            "odprto zaprto", "otevřeno zavřeno", "otvorené zatvorené", "otwarte nieczynne", "otvoreno zatvoreno",
            "geöffnet geschlossen", "open closed",
        ]
    )
}
