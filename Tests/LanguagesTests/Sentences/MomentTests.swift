import Languages
import ServiceTime
import Testing

/// Today at 8:15, tomorrow until 6:00, Monday by 12:00, Wednesday by midnight, Friday of next year at 15:00, Sunday from 9:00, until the
/// end of Thursday.
private let samples: [(String, TimeForm)] = [
    ("2026-12-22 8:15", .at), ("2026-12-23 6:00", .until), ("2026-12-28 12:00", .by), ("2026-12-31 0:00", .by),
    ("2027-03-26 15:00", .at), ("2026-12-27 9:00", .from), ("2026-12-24 24:00", .until),
]

private let moments: [(Language, String)] = [
    (
        .slovenian,
        """
        danes ob 8.15
        do jutri, do 6. ure
        v ponedeljek, 28. decembra, do 12. ure
        v sredo, 30. decembra, do polnoči
        v petek, 26. marca 2027, ob 15. uri
        v nedeljo, 27. decembra, od 9. ure
        do četrtka, 24. decembra, do polnoči
        """
    ),
    (
        .czech,
        """
        dnes v 8:15
        do zítřka do 6:00
        v pondělí 28. prosince do 12:00
        ve středu 30. prosince do půlnoci
        v pátek 26. března 2027 v 15:00
        v neděli 27. prosince od 9:00
        do čtvrtka 24. prosince do půlnoci
        """
    ),
    (
        .slovak,
        """
        dnes o 8:15
        do zajtra do 6:00
        v pondelok 28. decembra do 12:00
        v stredu 30. decembra do polnoci
        v piatok 26. marca 2027 o 15:00
        v nedeľu 27. decembra od 9:00
        do štvrtka 24. decembra do polnoci
        """
    ),
    (
        .polish,
        """
        dziś o 8:15
        do jutra do 6:00
        w poniedziałek, 28 grudnia, do 12:00
        w środę, 30 grudnia, do północy
        w piątek, 26 marca 2027 r., o 15:00
        w niedzielę, 27 grudnia, od 9:00
        do czwartku, 24 grudnia, do północy
        """
    ),
    (
        .croatian,
        """
        danas u 8:15
        do sutra u 6:00
        u ponedjeljak, 28. prosinca, do 12:00
        u srijedu, 30. prosinca, do ponoći
        u petak, 26. ožujka 2027., u 15:00
        u nedjelju, 27. prosinca, od 9:00
        do četvrtka, 24. prosinca, u 24:00
        """
    ),
    (
        .german,
        """
        heute um 8:15 Uhr
        bis morgen um 6 Uhr
        am Montag, 28. Dezember, bis 12 Uhr
        am Mittwoch, 30. Dezember, bis Mitternacht
        am Freitag, 26. März 2027, um 15 Uhr
        am Sonntag, 27. Dezember, ab 9 Uhr
        bis Donnerstag, 24. Dezember, um 24 Uhr
        """
    ),
    (
        .english,
        """
        today at 8:15
        until 6:00 tomorrow
        by 12:00 on Monday, 28 December
        by midnight on Wednesday, 30 December
        on Friday, 26 March 2027 at 15:00
        from 9:00 on Sunday, 27 December
        until midnight on Thursday, 24 December
        """
    ),
]

@Test("a moment has the words of its language, and its year when that is not this year", arguments: moments)
func momentsInWords(language: Language, expected: String) throws {
    #expect(try samples.map { language.moment(try moment($0), $1, today: readersDay) } == lines(expected))
}

private let weeks: [(Language, String)] = [
    (
        .slovenian,
        """
        do ponedeljka, 28. decembra, do 12.30
        do torka, 29. decembra, do 12.30
        do srede, 30. decembra, do 12.30
        do četrtka, 31. decembra, do 12.30
        do petka, 1. januarja 2027, do 12.30
        do sobote, 2. januarja 2027, do 12.30
        do nedelje, 3. januarja 2027, do 12.30
        """
    ),
    (
        .czech,
        """
        do pondělí 28. prosince do 12:30
        do úterý 29. prosince do 12:30
        do středy 30. prosince do 12:30
        do čtvrtka 31. prosince do 12:30
        do pátku 1. ledna 2027 do 12:30
        do soboty 2. ledna 2027 do 12:30
        do neděle 3. ledna 2027 do 12:30
        """
    ),
    (
        .slovak,
        """
        do pondelka 28. decembra do 12:30
        do utorka 29. decembra do 12:30
        do stredy 30. decembra do 12:30
        do štvrtka 31. decembra do 12:30
        do piatka 1. januára 2027 do 12:30
        do soboty 2. januára 2027 do 12:30
        do nedele 3. januára 2027 do 12:30
        """
    ),
    (
        .polish,
        """
        do poniedziałku, 28 grudnia, do 12:30
        do wtorku, 29 grudnia, do 12:30
        do środy, 30 grudnia, do 12:30
        do czwartku, 31 grudnia, do 12:30
        do piątku, 1 stycznia 2027 r., do 12:30
        do soboty, 2 stycznia 2027 r., do 12:30
        do niedzieli, 3 stycznia 2027 r., do 12:30
        """
    ),
    (
        .croatian,
        """
        do ponedjeljka, 28. prosinca, u 12:30
        do utorka, 29. prosinca, u 12:30
        do srijede, 30. prosinca, u 12:30
        do četvrtka, 31. prosinca, u 12:30
        do petka, 1. siječnja 2027., u 12:30
        do subote, 2. siječnja 2027., u 12:30
        do nedjelje, 3. siječnja 2027., u 12:30
        """
    ),
    (
        .german,
        """
        bis Montag, 28. Dezember, um 12:30 Uhr
        bis Dienstag, 29. Dezember, um 12:30 Uhr
        bis Mittwoch, 30. Dezember, um 12:30 Uhr
        bis Donnerstag, 31. Dezember, um 12:30 Uhr
        bis Freitag, 1. Januar 2027, um 12:30 Uhr
        bis Samstag, 2. Januar 2027, um 12:30 Uhr
        bis Sonntag, 3. Januar 2027, um 12:30 Uhr
        """
    ),
    (
        .english,
        """
        until 12:30 on Monday, 28 December
        until 12:30 on Tuesday, 29 December
        until 12:30 on Wednesday, 30 December
        until 12:30 on Thursday, 31 December
        until 12:30 on Friday, 1 January 2027
        until 12:30 on Saturday, 2 January 2027
        until 12:30 on Sunday, 3 January 2027
        """
    ),
]

@Test("until a weekday, each in its case", arguments: weeks)
func untilWeekdays(language: Language, expected: String) throws {
    let words = try (4...10).map { days in
        language.moment(
            LocalMoment(readersDay.advanced(by: days + 2), try #require(ClockTime("12:30"))), .until, today: readersDay)
    }
    #expect(words == lines(expected))
}

private let sameDays: [(Language, String)] = [
    (.slovenian, "še isti dan do 12. ure, isti dan ob 12. uri"),
    (.czech, "ještě týž den do 12:00, téhož dne ve 12:00"),
    (.slovak, "ešte v ten istý deň do 12:00, v ten istý deň o 12:00"),
    (.polish, "tego samego dnia do 12:00, tego samego dnia o 12:00"),
    (.croatian, "istog dana do 12:00, istog dana u 12:00"),
    (.german, "noch am selben Tag bis 12 Uhr, am selben Tag um 12 Uhr"),
    (.english, "by 12:00 the same day, at 12:00 the same day"),
]

@Test("a date that was just named is not named again", arguments: sameDays)
func sameDay(language: Language, expected: String) throws {
    let noon = try moment("2027-03-26 12:00")
    #expect(
        language.moment(noon, .by, today: readersDay, named: noon.date) + ", "
            + language.moment(noon, .at, today: readersDay, named: noon.date) == expected)
}

@Test("the year of a date that was just named goes without saying, another year does not")
func yearOfNamedDate() throws {
    let tuesday = try moment("2027-03-30 12:00")
    let named = tuesday.date.advanced(by: -4)
    #expect(Language.croatian.moment(tuesday, .at, today: readersDay, named: named) == "u utorak, 30. ožujka, u 12:00")
    #expect(Language.croatian.moment(tuesday, .at, today: nil) == "u utorak, 30. ožujka 2027., u 12:00")
    let january = try moment("2028-01-03 9:00")
    #expect(
        Language.polish.moment(january, .at, today: readersDay, named: named) == "w poniedziałek, 3 stycznia 2028 r., o 9:00")
}

@Test("as a limit, midnight belongs to the day that it ends", arguments: Language.allCases)
func midnight(language: Language) throws {
    let (end, start) = (try moment("2026-12-28 24:00"), try moment("2026-12-29 0:00"))
    #expect(language.moment(end, .by, today: readersDay) == language.moment(start, .by, today: readersDay))
    #expect(language.moment(end, .until, today: readersDay) == language.moment(start, .until, today: readersDay))
    #expect(language.moment(end, .at, today: readersDay) != language.moment(start, .at, today: readersDay))
}

@Test("without a reader's day every moment has its full date")
func withoutToday() throws {
    let words = Language.czech.moment(try moment("2026-12-22 16:30"), .by, today: nil)
    #expect(words == "v úterý 22. prosince 2026 do 16:30")
}
