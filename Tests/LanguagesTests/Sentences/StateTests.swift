import Languages
import ServiceTime
import Testing

private func states() throws -> [(DoorState, Approach)] {
    [
        (.open(until: try moment("2026-12-22 16:30")), .message), (.open(until: try moment("2026-12-23 6:00")), .chat),
        (.open(until: try moment("2026-12-25 22:00")), .call), (.always, .message),
        (.closed(opens: try moment("2026-12-23 8:00")), .message), (.closed(opens: try moment("2026-12-23 9:00")), .chat),
        (.closed(opens: try moment("2026-12-28 12:30")), .call), (.never, .message),
    ]
}

/// The states above, then a chat that is tried on Thursday before it opens, and an office that is tried after it closed.
private let sentences: [(Language, String)] = [
    (
        .slovenian,
        """
        Odprto je do 16.30.
        Odprto je do jutri, do 6. ure.
        Odprto je do petka, 25. decembra, do 22. ure.
        Odprto je vse dni, 24 ur na dan.
        Zdaj je zaprto. Odpremo jutri ob 8. uri.
        Klepet se odpre jutri ob 9. uri.
        Pokličete nas lahko v ponedeljek, 28. decembra, od 12.30.
        Trenutno je zaprto.
        V četrtek, 24. decembra, ob 8. uri je zaprto. Klepet se odpre isti dan ob 9. uri.
        V četrtek, 24. decembra, ob 22. uri je zaprto. Odpremo v ponedeljek, 28. decembra, ob 8. uri.
        """
    ),
    (
        .czech,
        """
        Máme otevřeno do 16:30.
        Máme otevřeno do zítřka do 6:00.
        Máme otevřeno do pátku 25. prosince do 22:00.
        Máme otevřeno nepřetržitě.
        Teď máme zavřeno. Otevřeme zítra v 8:00.
        Chat se otevře zítra v 9:00.
        Zavolat nám můžete v pondělí 28. prosince od 12:30.
        Momentálně máme zavřeno.
        Ve čtvrtek 24. prosince v 8:00 máme zavřeno. Chat se otevře téhož dne v 9:00.
        Ve čtvrtek 24. prosince ve 22:00 máme zavřeno. Otevřeme v pondělí 28. prosince v 8:00.
        """
    ),
    (
        .slovak,
        """
        Máme otvorené do 16:30.
        Máme otvorené do zajtra do 6:00.
        Máme otvorené do piatka 25. decembra do 22:00.
        Máme otvorené nepretržite.
        Teraz máme zatvorené. Otvoríme zajtra o 8:00.
        Čet sa otvorí zajtra o 9:00.
        Zavolať nám môžete v pondelok 28. decembra od 12:30.
        Momentálne máme zatvorené.
        Vo štvrtok 24. decembra o 8:00 máme zatvorené. Čet sa otvorí v ten istý deň o 9:00.
        Vo štvrtok 24. decembra o 22:00 máme zatvorené. Otvoríme v pondelok 28. decembra o 8:00.
        """
    ),
    (
        .polish,
        """
        Czynne do 16:30.
        Czynne do jutra do 6:00.
        Czynne do piątku, 25 grudnia, do 22:00.
        Czynne całą dobę, codziennie.
        Teraz nieczynne. Otwieramy jutro o 8:00.
        Czat będzie dostępny jutro od 9:00.
        Możesz zadzwonić w poniedziałek, 28 grudnia, od 12:30.
        Obecnie nieczynne.
        W czwartek, 24 grudnia, o 8:00 nie pracujemy. Czat będzie dostępny tego samego dnia od 9:00.
        W czwartek, 24 grudnia, o 22:00 nie pracujemy. Otwieramy w poniedziałek, 28 grudnia, o 8:00.
        """
    ),
    (
        .croatian,
        """
        Otvoreno je do 16:30.
        Otvoreno je do sutra u 6:00.
        Otvoreno je do petka, 25. prosinca, u 22:00.
        Otvoreno je svaki dan, 0–24.
        Sada je zatvoreno. Otvaramo sutra u 8:00.
        Chat se otvara sutra u 9:00.
        Nazvati nas možete u ponedjeljak, 28. prosinca, od 12:30.
        Trenutačno je zatvoreno.
        U četvrtak, 24. prosinca, u 8:00 ne radimo. Chat se otvara istog dana u 9:00.
        U četvrtak, 24. prosinca, u 22:00 ne radimo. Otvaramo u ponedjeljak, 28. prosinca, u 8:00.
        """
    ),
    (
        .german,
        """
        Geöffnet bis 16:30 Uhr.
        Geöffnet bis morgen um 6 Uhr.
        Geöffnet bis Freitag, 25. Dezember, um 22 Uhr.
        Rund um die Uhr geöffnet.
        Jetzt geschlossen. Wir öffnen morgen um 8 Uhr.
        Der Chat öffnet morgen um 9 Uhr.
        Telefonisch erreichen Sie uns am Montag, 28. Dezember, ab 12:30 Uhr.
        Zurzeit geschlossen.
        Am Donnerstag, 24. Dezember, um 8 Uhr haben wir geschlossen. Der Chat öffnet am selben Tag um 9 Uhr.
        Am Donnerstag, 24. Dezember, um 22 Uhr haben wir geschlossen. Wir öffnen am Montag, 28. Dezember, um 8 Uhr.
        """
    ),
    (
        .english,
        """
        Open until 16:30.
        Open until 6:00 tomorrow.
        Open until 22:00 on Friday, 25 December.
        Open around the clock.
        Closed now. We open tomorrow at 8:00.
        The chat opens tomorrow at 9:00.
        You can call us from 12:30 on Monday, 28 December.
        Closed at present.
        On Thursday, 24 December at 8:00 we are closed. The chat opens at 9:00 the same day.
        On Thursday, 24 December at 22:00 we are closed. We open on Monday, 28 December at 8:00.
        """
    ),
]

@Test("a channel says whether it is open, until when, or when it opens", arguments: sentences)
func stateSentences(language: Language, expected: String) throws {
    let early = language.closed(
        at: try moment("2026-12-24 8:00"), opens: try moment("2026-12-24 9:00"), .chat, today: readersDay)
    let late = language.closed(
        at: try moment("2026-12-24 22:00"), opens: try moment("2026-12-28 8:00"), .message, today: readersDay)
    #expect(try states().map { language.state($0, $1, today: readersDay) } + [early, late] == lines(expected))
}

@Test("what is closed and never opens again says no more than that")
func closedForGood() throws {
    #expect(
        Language.slovenian.closed(at: try moment("2026-12-22 22:00"), opens: nil, .call, today: readersDay)
            == "Danes ob 22. uri je zaprto.")
}
