import Languages
import ServiceTime
import Testing

private let questions: [(Metric, Approach)] = [
    (.firstResponse, .message), (.firstResponse, .chat), (.firstResponse, .call), (.nextUpdate, .message),
    (.resolution, .message), (.callback, .call),
]

private let answersNow: [(Language, String)] = [
    (
        .slovenian,
        """
        Na sporočilo, poslano zdaj, odgovorimo danes do 16.30.
        Če klepet začnete zdaj, se oglasimo danes do 16.30.
        Če pokličete zdaj, se oglasimo danes do 16.30.
        Če nam pišete zdaj, naslednje obvestilo dobite danes do 16.30.
        Če nam pišete zdaj, zadevo rešimo danes do 16.30.
        Če zdaj zaprosite za klic, vas pokličemo danes do 16.30.
        """
    ),
    (
        .czech,
        """
        Na zprávu poslanou teď odpovíme dnes do 16:30.
        Když chat zahájíte teď, ozveme se dnes do 16:30.
        Když zavoláte teď, hovor přijmeme dnes do 16:30.
        Když nám napíšete teď, další zprávu o průběhu dostanete dnes do 16:30.
        Když nám napíšete teď, záležitost vyřešíme dnes do 16:30.
        Když nás teď požádáte o zavolání, zavoláme vám dnes do 16:30.
        """
    ),
    (
        .slovak,
        """
        Na správu poslanú teraz odpovieme dnes do 16:30.
        Ak čet začnete teraz, ozveme sa dnes do 16:30.
        Ak zavoláte teraz, hovor prijmeme dnes do 16:30.
        Ak nám napíšete teraz, ďalšiu správu o priebehu dostanete dnes do 16:30.
        Ak nám napíšete teraz, záležitosť vyriešime dnes do 16:30.
        Ak nás teraz požiadate o zavolanie, zavoláme vám dnes do 16:30.
        """
    ),
    (
        .polish,
        """
        Na wiadomość wysłaną teraz odpowiemy dziś do 16:30.
        Jeśli rozpoczniesz czat teraz, odpowiemy dziś do 16:30.
        Jeśli zadzwonisz teraz, odbierzemy dziś do 16:30.
        Jeśli napiszesz teraz, kolejną informację otrzymasz dziś do 16:30.
        Jeśli napiszesz teraz, sprawę rozwiążemy dziś do 16:30.
        Jeśli teraz poprosisz o telefon, oddzwonimy dziś do 16:30.
        """
    ),
    (
        .croatian,
        """
        Na poruku poslanu sada odgovorit ćemo danas do 16:30.
        Ako razgovor započnete sada, javit ćemo se danas do 16:30.
        Ako nazovete sada, javit ćemo se danas do 16:30.
        Ako nam pišete sada, sljedeću obavijest dobit ćete danas do 16:30.
        Ako nam pišete sada, zahtjev ćemo riješiti danas do 16:30.
        Ako sada zatražite poziv, nazvat ćemo Vas danas do 16:30.
        """
    ),
    (
        .german,
        """
        Eine jetzt gesendete Nachricht beantworten wir heute bis 16:30 Uhr.
        Wenn Sie den Chat jetzt beginnen, melden wir uns heute bis 16:30 Uhr.
        Wenn Sie jetzt anrufen, nehmen wir heute bis 16:30 Uhr ab.
        Wenn Sie uns jetzt schreiben, erhalten Sie den nächsten Zwischenstand heute bis 16:30 Uhr.
        Wenn Sie uns jetzt schreiben, lösen wir Ihr Anliegen heute bis 16:30 Uhr.
        Wenn Sie jetzt um einen Rückruf bitten, rufen wir Sie heute bis 16:30 Uhr zurück.
        """
    ),
    (
        .english,
        """
        A message sent now is answered by 16:30 today.
        If you start a chat now, we respond by 16:30 today.
        If you call now, we pick up by 16:30 today.
        If you write now, you get the next update by 16:30 today.
        If you write now, we resolve the matter by 16:30 today.
        If you ask for a callback now, we call you back by 16:30 today.
        """
    ),
]

@Test("what is asked now is answered by a moment", arguments: answersNow)
func now(language: Language, expected: String) throws {
    let answer = AnswerTime.by(try moment("2026-12-22 16:30"))
    #expect(questions.map { language.answer($0, $1, answer, today: readersDay) } == lines(expected))
}

private let answersThen: [(Language, String)] = [
    (
        .slovenian,
        """
        Na sporočilo, ki prispe v četrtek, 24. decembra, ob 15. uri, odgovorimo v ponedeljek, 28. decembra, do 12. ure.
        Če klepet začnete v četrtek, 24. decembra, ob 15. uri, se oglasimo v ponedeljek, 28. decembra, do 12. ure.
        Če pokličete v četrtek, 24. decembra, ob 15. uri, se oglasimo v ponedeljek, 28. decembra, do 12. ure.
        Če nam pišete v četrtek, 24. decembra, ob 15. uri, naslednje obvestilo dobite v ponedeljek, 28. decembra, do 12. ure.
        Če nam pišete v četrtek, 24. decembra, ob 15. uri, zadevo rešimo v ponedeljek, 28. decembra, do 12. ure.
        Če v četrtek, 24. decembra, ob 15. uri zaprosite za klic, vas pokličemo v ponedeljek, 28. decembra, do 12. ure.
        """
    ),
    (
        .czech,
        """
        Na zprávu, která přijde ve čtvrtek 24. prosince v 15:00, odpovíme v pondělí 28. prosince do 12:00.
        Když chat zahájíte ve čtvrtek 24. prosince v 15:00, ozveme se v pondělí 28. prosince do 12:00.
        Když zavoláte ve čtvrtek 24. prosince v 15:00, hovor přijmeme v pondělí 28. prosince do 12:00.
        Když nám napíšete ve čtvrtek 24. prosince v 15:00, další zprávu o průběhu dostanete v pondělí 28. prosince do 12:00.
        Když nám napíšete ve čtvrtek 24. prosince v 15:00, záležitost vyřešíme v pondělí 28. prosince do 12:00.
        Když nás ve čtvrtek 24. prosince v 15:00 požádáte o zavolání, zavoláme vám v pondělí 28. prosince do 12:00.
        """
    ),
    (
        .slovak,
        """
        Na správu, ktorá príde vo štvrtok 24. decembra o 15:00, odpovieme v pondelok 28. decembra do 12:00.
        Ak čet začnete vo štvrtok 24. decembra o 15:00, ozveme sa v pondelok 28. decembra do 12:00.
        Ak zavoláte vo štvrtok 24. decembra o 15:00, hovor prijmeme v pondelok 28. decembra do 12:00.
        Ak nám napíšete vo štvrtok 24. decembra o 15:00, ďalšiu správu o priebehu dostanete v pondelok 28. decembra do 12:00.
        Ak nám napíšete vo štvrtok 24. decembra o 15:00, záležitosť vyriešime v pondelok 28. decembra do 12:00.
        Ak nás vo štvrtok 24. decembra o 15:00 požiadate o zavolanie, zavoláme vám v pondelok 28. decembra do 12:00.
        """
    ),
    (
        .polish,
        """
        Na wiadomość, która przyjdzie w czwartek, 24 grudnia, o 15:00, odpowiemy w poniedziałek, 28 grudnia, do 12:00.
        Jeśli rozpoczniesz czat w czwartek, 24 grudnia, o 15:00, odpowiemy w poniedziałek, 28 grudnia, do 12:00.
        Jeśli zadzwonisz w czwartek, 24 grudnia, o 15:00, odbierzemy w poniedziałek, 28 grudnia, do 12:00.
        Jeśli napiszesz w czwartek, 24 grudnia, o 15:00, kolejną informację otrzymasz w poniedziałek, 28 grudnia, do 12:00.
        Jeśli napiszesz w czwartek, 24 grudnia, o 15:00, sprawę rozwiążemy w poniedziałek, 28 grudnia, do 12:00.
        Jeśli w czwartek, 24 grudnia, o 15:00 poprosisz o telefon, oddzwonimy w poniedziałek, 28 grudnia, do 12:00.
        """
    ),
    (
        .croatian,
        """
        Na poruku koja stigne u četvrtak, 24. prosinca, u 15:00 odgovorit ćemo u ponedjeljak, 28. prosinca, do 12:00.
        Ako razgovor započnete u četvrtak, 24. prosinca, u 15:00, javit ćemo se u ponedjeljak, 28. prosinca, do 12:00.
        Ako nazovete u četvrtak, 24. prosinca, u 15:00, javit ćemo se u ponedjeljak, 28. prosinca, do 12:00.
        Ako nam pišete u četvrtak, 24. prosinca, u 15:00, sljedeću obavijest dobit ćete u ponedjeljak, 28. prosinca, do 12:00.
        Ako nam pišete u četvrtak, 24. prosinca, u 15:00, zahtjev ćemo riješiti u ponedjeljak, 28. prosinca, do 12:00.
        Ako u četvrtak, 24. prosinca, u 15:00 zatražite poziv, nazvat ćemo Vas u ponedjeljak, 28. prosinca, do 12:00.
        """
    ),
    (
        .german,
        """
        Eine Nachricht, die am Donnerstag, 24. Dezember, um 15 Uhr eingeht, beantworten wir am Montag, 28. Dezember, bis 12 Uhr.
        Wenn Sie den Chat am Donnerstag, 24. Dezember, um 15 Uhr beginnen, melden wir uns am Montag, 28. Dezember, bis 12 Uhr.
        Wenn Sie am Donnerstag, 24. Dezember, um 15 Uhr anrufen, nehmen wir am Montag, 28. Dezember, bis 12 Uhr ab.
        Wenn Sie uns am Donnerstag, 24. Dezember, um 15 Uhr schreiben, erhalten Sie den nächsten Zwischenstand am Montag, 28. Dezember, bis 12 Uhr.
        Wenn Sie uns am Donnerstag, 24. Dezember, um 15 Uhr schreiben, lösen wir Ihr Anliegen am Montag, 28. Dezember, bis 12 Uhr.
        Wenn Sie am Donnerstag, 24. Dezember, um 15 Uhr um einen Rückruf bitten, rufen wir Sie am Montag, 28. Dezember, bis 12 Uhr zurück.
        """
    ),
    (
        .english,
        """
        A message that arrives on Thursday, 24 December at 15:00 is answered by 12:00 on Monday, 28 December.
        If you start a chat on Thursday, 24 December at 15:00, we respond by 12:00 on Monday, 28 December.
        If you call on Thursday, 24 December at 15:00, we pick up by 12:00 on Monday, 28 December.
        If you write on Thursday, 24 December at 15:00, you get the next update by 12:00 on Monday, 28 December.
        If you write on Thursday, 24 December at 15:00, we resolve the matter by 12:00 on Monday, 28 December.
        If you ask for a callback on Thursday, 24 December at 15:00, we call you back by 12:00 on Monday, 28 December.
        """
    ),
]

@Test("what arrives another time is answered by a moment, too", arguments: answersThen)
func then(language: Language, expected: String) throws {
    let (arrival, answer) = (try moment("2026-12-24 15:00"), AnswerTime.by(try moment("2026-12-28 12:00")))
    #expect(questions.map { language.answer($0, $1, answer, arrival: arrival, today: readersDay) } == lines(expected))
}

private let spans: [(Language, String)] = [
    (
        .slovenian,
        """
        Odgovorimo v 2 minutah.
        Oglasimo se v 2 minutah.
        Če zdaj zaprosite za klic, vas pokličemo v 2 minutah.
        Če pokličete jutri ob 15. uri, se oglasimo v 2 minutah.
        """
    ),
    (
        .czech,
        """
        Odpovídáme do 2 minut.
        Ozveme se do 2 minut.
        Když nás teď požádáte o zavolání, zavoláme vám do 2 minut.
        Když zavoláte zítra v 15:00, hovor přijmeme do 2 minut.
        """
    ),
    (
        .slovak,
        """
        Odpovedáme do 2 minút.
        Ozveme sa do 2 minút.
        Ak nás teraz požiadate o zavolanie, zavoláme vám do 2 minút.
        Ak zavoláte zajtra o 15:00, hovor prijmeme do 2 minút.
        """
    ),
    (
        .polish,
        """
        Odpowiadamy w ciągu 2 minut.
        Odzywamy się w ciągu 2 minut.
        Jeśli teraz poprosisz o telefon, oddzwonimy w ciągu 2 minut.
        Jeśli zadzwonisz jutro o 15:00, odbierzemy w ciągu 2 minut.
        """
    ),
    (
        .croatian,
        """
        Odgovaramo u roku od 2 minute.
        Javljamo se u roku od 2 minute.
        Ako sada zatražite poziv, nazvat ćemo Vas u roku od 2 minute.
        Ako nazovete sutra u 15:00, javit ćemo se u roku od 2 minute.
        """
    ),
    (
        .german,
        """
        Wir antworten innerhalb von 2 Minuten.
        Wir melden uns innerhalb von 2 Minuten.
        Wenn Sie jetzt um einen Rückruf bitten, rufen wir Sie innerhalb von 2 Minuten zurück.
        Wenn Sie morgen um 15 Uhr anrufen, nehmen wir innerhalb von 2 Minuten ab.
        """
    ),
    (
        .english,
        """
        We reply within 2 minutes.
        We respond within 2 minutes.
        If you ask for a callback now, we call you back within 2 minutes.
        If you call tomorrow at 15:00, we pick up within 2 minutes.
        """
    ),
]

@Test("a short limit is said as a span", arguments: spans)
func within(language: Language, expected: String) throws {
    let answer = AnswerTime.within(TimeLimit(.elapsed(seconds: 120)))
    let words = [
        language.answer(.firstResponse, .message, answer, today: readersDay),
        language.answer(.firstResponse, .chat, answer, today: readersDay),
        language.answer(.callback, .call, answer, today: readersDay),
        language.answer(.firstResponse, .call, answer, arrival: try moment("2026-12-23 15:00"), today: readersDay),
    ]
    #expect(words == lines(expected))
}

@Test("below ten minutes of the clock a limit is short")
func shortLimits() {
    #expect(AnswerTime.isSaidAsSpan(.elapsed(seconds: 599)))
    #expect(AnswerTime.isSaidAsSpan(.open(seconds: 60)))
    #expect(!AnswerTime.isSaidAsSpan(.elapsed(seconds: 600)))
    #expect(!AnswerTime.isSaidAsSpan(.days(0)))
    #expect(!AnswerTime.isSaidAsSpan(.businessDays(1)))
}

@Test("an answer on the day of the arrival does not say the day again")
func sameDayAnswer() throws {
    let words = Language.slovenian.answer(
        .firstResponse, .message, .by(try moment("2026-12-24 12:00")), arrival: try moment("2026-12-24 8:00"), today: readersDay)
    #expect(words == "Na sporočilo, ki prispe v četrtek, 24. decembra, ob 8. uri, odgovorimo še isti dan do 12. ure.")
}
