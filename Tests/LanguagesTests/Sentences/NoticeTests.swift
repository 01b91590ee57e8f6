import Languages
import ServiceTime
import Testing

/// One day with a name, today, tomorrow without a name, days in a row, over the end of the month and of the year, in next January, a row that
/// has begun, today and tomorrow; then special hours, without a name and with one.
private func notices(_ name: String) throws -> [Notice] {
    [
        try notice("2026-12-25", [name]), try notice("2026-12-22", [name]), try notice("2026-12-23"),
        try notice("2026-12-25..2026-12-27", [name, "A"]), try notice("2026-12-31..2027-01-02", [name]),
        try notice("2027-01-01..2027-01-02"), try notice("2026-12-20..2026-12-24", [name]),
        try notice("2026-12-20..2026-12-23"), try notice("2026-12-24", [], ["08:00-12:00"]),
        try notice("2026-12-24", [name], ["08:00-12:00", "12:30-15:00"]),
    ]
}

private let sentences: [(Language, String, String)] = [
    (
        .slovenian, "božič",
        """
        V petek, 25. decembra, je zaprto: božič.
        Danes je zaprto: božič.
        Jutri je zaprto.
        Od petka, 25., do nedelje, 27. decembra, je zaprto (božič, A).
        Od četrtka, 31. decembra, do sobote, 2. januarja 2027, je zaprto (božič).
        Od petka, 1., do sobote, 2. januarja 2027, je zaprto.
        Od danes do četrtka, 24. decembra, je zaprto (božič).
        Danes in jutri je zaprto.
        V četrtek, 24. decembra, je odprto 8.00–12.00.
        V četrtek, 24. decembra, je odprto 8.00–12.00, 12.30–15.00 (božič).
        """
    ),
    (
        .czech, "1. svátek vánoční",
        """
        V pátek 25. prosince máme zavřeno: 1. svátek vánoční.
        Dnes máme zavřeno: 1. svátek vánoční.
        Zítra máme zavřeno.
        Od pátku 25. do neděle 27. prosince máme zavřeno (1. svátek vánoční, A).
        Od čtvrtka 31. prosince do soboty 2. ledna 2027 máme zavřeno (1. svátek vánoční).
        Od pátku 1. do soboty 2. ledna 2027 máme zavřeno.
        Od dneška do čtvrtka 24. prosince máme zavřeno (1. svátek vánoční).
        Dnes a zítra máme zavřeno.
        Ve čtvrtek 24. prosince máme otevřeno 8:00–12:00.
        Ve čtvrtek 24. prosince máme otevřeno 8:00–12:00, 12:30–15:00 (1. svátek vánoční).
        """
    ),
    (
        .slovak, "Prvý sviatok vianočný",
        """
        V piatok 25. decembra máme zatvorené: Prvý sviatok vianočný.
        Dnes máme zatvorené: Prvý sviatok vianočný.
        Zajtra máme zatvorené.
        Od piatka 25. do nedele 27. decembra máme zatvorené (Prvý sviatok vianočný, A).
        Od štvrtka 31. decembra do soboty 2. januára 2027 máme zatvorené (Prvý sviatok vianočný).
        Od piatka 1. do soboty 2. januára 2027 máme zatvorené.
        Odo dneška do štvrtka 24. decembra máme zatvorené (Prvý sviatok vianočný).
        Dnes a zajtra máme zatvorené.
        Vo štvrtok 24. decembra máme otvorené 8:00–12:00.
        Vo štvrtok 24. decembra máme otvorené 8:00–12:00, 12:30–15:00 (Prvý sviatok vianočný).
        """
    ),
    (
        .polish, "Boże Narodzenie",
        """
        W piątek, 25 grudnia, nie pracujemy (Boże Narodzenie).
        Dziś nie pracujemy (Boże Narodzenie).
        Jutro nie pracujemy.
        Od piątku, 25 grudnia, do niedzieli, 27 grudnia, nie pracujemy (Boże Narodzenie, A).
        Od czwartku, 31 grudnia, do soboty, 2 stycznia 2027 r., nie pracujemy (Boże Narodzenie).
        Od piątku, 1 stycznia, do soboty, 2 stycznia 2027 r., nie pracujemy.
        Od dziś do czwartku, 24 grudnia, nie pracujemy (Boże Narodzenie).
        Dziś i jutro nie pracujemy.
        W czwartek, 24 grudnia, pracujemy w innych godzinach: 8:00–12:00.
        W czwartek, 24 grudnia, pracujemy w innych godzinach (Boże Narodzenie): 8:00–12:00, 12:30–15:00.
        """
    ),
    (
        .croatian, "Božić",
        """
        U petak, 25. prosinca, ne radimo (Božić).
        Danas ne radimo (Božić).
        Sutra ne radimo.
        Od petka, 25., do nedjelje, 27. prosinca, ne radimo (Božić, A).
        Od četvrtka, 31. prosinca, do subote, 2. siječnja 2027., ne radimo (Božić).
        Od petka, 1., do subote, 2. siječnja 2027., ne radimo.
        Od danas do četvrtka, 24. prosinca, ne radimo (Božić).
        Danas i sutra ne radimo.
        U četvrtak, 24. prosinca, radimo 8:00–12:00.
        U četvrtak, 24. prosinca, radimo 8:00–12:00, 12:30–15:00 (Božić).
        """
    ),
    (
        .german, "Weihnachten",
        """
        Am Freitag, 25. Dezember, haben wir geschlossen (Weihnachten).
        Heute haben wir geschlossen (Weihnachten).
        Morgen haben wir geschlossen.
        Von Freitag, 25., bis Sonntag, 27. Dezember, haben wir geschlossen (Weihnachten, A).
        Von Donnerstag, 31. Dezember, bis Samstag, 2. Januar 2027, haben wir geschlossen (Weihnachten).
        Von Freitag, 1., bis Samstag, 2. Januar 2027, haben wir geschlossen.
        Von heute bis Donnerstag, 24. Dezember, haben wir geschlossen (Weihnachten).
        Heute und morgen haben wir geschlossen.
        Am Donnerstag, 24. Dezember, gelten besondere Öffnungszeiten: 8:00–12:00 Uhr.
        Am Donnerstag, 24. Dezember, gelten besondere Öffnungszeiten (Weihnachten): 8:00–12:00, 12:30–15:00 Uhr.
        """
    ),
    (
        .english, "Christmas Day",
        """
        On Friday, 25 December we are closed (Christmas Day).
        Today we are closed (Christmas Day).
        Tomorrow we are closed.
        From Friday, 25 December to Sunday, 27 December we are closed (Christmas Day, A).
        From Thursday, 31 December to Saturday, 2 January 2027 we are closed (Christmas Day).
        From Friday, 1 January to Saturday, 2 January 2027 we are closed.
        From today to Thursday, 24 December we are closed (Christmas Day).
        Today and tomorrow we are closed.
        On Thursday, 24 December we are open 8:00–12:00.
        On Thursday, 24 December we are open 8:00–12:00, 12:30–15:00 (Christmas Day).
        """
    ),
]

@Test("days off and special hours are announced", arguments: sentences)
func noticeSentences(language: Language, name: String, expected: String) throws {
    #expect(try notices(name).map { language.notice($0, today: readersDay) } == lines(expected))
}

@Test("a page that nobody dates names the year once")
func undatedPage() throws {
    #expect(
        Language.english.notice(try notice("2026-12-25..2026-12-27"), today: nil)
            == "From Friday, 25 December to Sunday, 27 December 2026 we are closed.")
    #expect(
        Language.croatian.notice(try notice("2026-12-31..2027-01-02"), today: nil)
            == "Od četvrtka, 31. prosinca 2026., do subote, 2. siječnja 2027., ne radimo.")
}

@Test("a day that is open around the clock says so")
func aroundTheClock() throws {
    #expect(
        Language.german.notice(try notice("2026-12-24", [], ["00:00-24:00"]), today: readersDay)
            == "Am Donnerstag, 24. Dezember, gelten besondere Öffnungszeiten: rund um die Uhr.")
}

@Test("the name of a holiday is taken as it is")
func bracesInNames() throws {
    #expect(
        Language.slovenian.notice(try notice("2026-12-25", ["{day}"]), today: readersDay)
            == "V petek, 25. decembra, je zaprto: {day}.")
}
