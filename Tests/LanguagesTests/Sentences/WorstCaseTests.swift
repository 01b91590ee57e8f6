import Languages
import ServiceTime
import Testing

private let questions: [(Metric, Approach)] = [
    (.firstResponse, .message), (.firstResponse, .chat), (.firstResponse, .call), (.nextUpdate, .message),
    (.resolution, .message), (.callback, .call),
]

/// The question of each kind with the same case, one that is answered on the day itself, and two promises.
private let sentences: [(Language, String)] = [
    (
        .slovenian,
        """
        Kdor piše v petek, 26. marca 2027, ob 15. uri, dobi odgovor šele v torek, 30. marca, ob 12. uri: čaka 92 ur.
        Kdor začne klepet v petek, 26. marca 2027, ob 15. uri, dobi odgovor šele v torek, 30. marca, ob 12. uri: čaka 92 ur.
        Kdor pokliče v petek, 26. marca 2027, ob 15. uri, nas dobi šele v torek, 30. marca, ob 12. uri: čaka 92 ur.
        Kdor piše v petek, 26. marca 2027, ob 15. uri, dobi naslednje obvestilo šele v torek, 30. marca, ob 12. uri: čaka 92 ur.
        Kdor piše v petek, 26. marca 2027, ob 15. uri, dobi rešitev šele v torek, 30. marca, ob 12. uri: čaka 92 ur.
        Kdor v petek, 26. marca 2027, ob 15. uri zaprosi za klic, ga dočaka šele v torek, 30. marca, ob 12. uri: čaka 92 ur.
        Kdor piše v petek, 26. marca 2027, ob 15. uri, dobi odgovor šele isti dan ob 18.30: čaka 3 ure in 30 minut.
        Obljubljeno je še isti dan do 17. ure.
        Obljubljeno je v soboto, 27. marca, do polnoči.
        """
    ),
    (
        .czech,
        """
        Kdo napíše v pátek 26. března 2027 v 15:00, dostane odpověď až v úterý 30. března ve 12:00: čeká 92 hodin.
        Kdo zahájí chat v pátek 26. března 2027 v 15:00, dostane odpověď až v úterý 30. března ve 12:00: čeká 92 hodin.
        Kdo zavolá v pátek 26. března 2027 v 15:00, dovolá se až v úterý 30. března ve 12:00: čeká 92 hodin.
        Kdo napíše v pátek 26. března 2027 v 15:00, dostane další zprávu o průběhu až v úterý 30. března ve 12:00: čeká 92 hodin.
        Kdo napíše v pátek 26. března 2027 v 15:00, dočká se vyřešení až v úterý 30. března ve 12:00: čeká 92 hodin.
        Kdo v pátek 26. března 2027 v 15:00 požádá o zavolání, dočká se ho až v úterý 30. března ve 12:00: čeká 92 hodin.
        Kdo napíše v pátek 26. března 2027 v 15:00, dostane odpověď až téhož dne v 18:30: čeká 3 hodiny a 30 minut.
        Slíbeno je to ještě týž den do 17:00.
        Slíbeno je to v sobotu 27. března do půlnoci.
        """
    ),
    (
        .slovak,
        """
        Kto napíše v piatok 26. marca 2027 o 15:00, dostane odpoveď až v utorok 30. marca o 12:00: čaká 92 hodín.
        Kto začne čet v piatok 26. marca 2027 o 15:00, dostane odpoveď až v utorok 30. marca o 12:00: čaká 92 hodín.
        Kto zavolá v piatok 26. marca 2027 o 15:00, dovolá sa až v utorok 30. marca o 12:00: čaká 92 hodín.
        Kto napíše v piatok 26. marca 2027 o 15:00, dostane ďalšiu správu o priebehu až v utorok 30. marca o 12:00: čaká 92 hodín.
        Kto napíše v piatok 26. marca 2027 o 15:00, dočká sa vyriešenia až v utorok 30. marca o 12:00: čaká 92 hodín.
        Kto v piatok 26. marca 2027 o 15:00 požiada o zavolanie, dočká sa ho až v utorok 30. marca o 12:00: čaká 92 hodín.
        Kto napíše v piatok 26. marca 2027 o 15:00, dostane odpoveď až v ten istý deň o 18:30: čaká 3 hodiny a 30 minút.
        Sľúbené je to ešte v ten istý deň do 17:00.
        Sľúbené je to v sobotu 27. marca do polnoci.
        """
    ),
    (
        .polish,
        """
        Kto napisze w piątek, 26 marca 2027 r., o 15:00, dostanie odpowiedź dopiero we wtorek, 30 marca, o 12:00: czeka 92 godziny.
        Kto rozpocznie czat w piątek, 26 marca 2027 r., o 15:00, dostanie odpowiedź dopiero we wtorek, 30 marca, o 12:00: czeka 92 godziny.
        Kto zadzwoni w piątek, 26 marca 2027 r., o 15:00, połączy się z nami dopiero we wtorek, 30 marca, o 12:00: czeka 92 godziny.
        Kto napisze w piątek, 26 marca 2027 r., o 15:00, dostanie kolejną informację dopiero we wtorek, 30 marca, o 12:00: czeka 92 godziny.
        Kto napisze w piątek, 26 marca 2027 r., o 15:00, doczeka się rozwiązania dopiero we wtorek, 30 marca, o 12:00: czeka 92 godziny.
        Kto w piątek, 26 marca 2027 r., o 15:00 poprosi o telefon, doczeka się go dopiero we wtorek, 30 marca, o 12:00: czeka 92 godziny.
        Kto napisze w piątek, 26 marca 2027 r., o 15:00, dostanie odpowiedź dopiero tego samego dnia o 18:30: czeka 3 godziny i 30 minut.
        Obiecany termin: tego samego dnia do 17:00.
        Obiecany termin: w sobotę, 27 marca, do północy.
        """
    ),
    (
        .croatian,
        """
        Tko piše u petak, 26. ožujka 2027., u 15:00, odgovor dobiva tek u utorak, 30. ožujka, u 12:00: čeka 92 sata.
        Tko započne razgovor u petak, 26. ožujka 2027., u 15:00, odgovor dobiva tek u utorak, 30. ožujka, u 12:00: čeka 92 sata.
        Tko nazove u petak, 26. ožujka 2027., u 15:00, dobiva nas tek u utorak, 30. ožujka, u 12:00: čeka 92 sata.
        Tko piše u petak, 26. ožujka 2027., u 15:00, sljedeću obavijest dobiva tek u utorak, 30. ožujka, u 12:00: čeka 92 sata.
        Tko piše u petak, 26. ožujka 2027., u 15:00, rješenje dobiva tek u utorak, 30. ožujka, u 12:00: čeka 92 sata.
        Tko u petak, 26. ožujka 2027., u 15:00 zatraži poziv, dobiva ga tek u utorak, 30. ožujka, u 12:00: čeka 92 sata.
        Tko piše u petak, 26. ožujka 2027., u 15:00, odgovor dobiva tek istog dana u 18:30: čeka 3 sata i 30 minuta.
        Obećano je istog dana do 17:00.
        Obećano je u subotu, 27. ožujka, do ponoći.
        """
    ),
    (
        .german,
        """
        Wer am Freitag, 26. März 2027, um 15 Uhr schreibt, bekommt erst am Dienstag, 30. März, um 12 Uhr eine Antwort: 92 Stunden Wartezeit.
        Wer am Freitag, 26. März 2027, um 15 Uhr einen Chat beginnt, bekommt erst am Dienstag, 30. März, um 12 Uhr eine Antwort: 92 Stunden Wartezeit.
        Wer am Freitag, 26. März 2027, um 15 Uhr anruft, erreicht uns erst am Dienstag, 30. März, um 12 Uhr: 92 Stunden Wartezeit.
        Wer am Freitag, 26. März 2027, um 15 Uhr schreibt, bekommt erst am Dienstag, 30. März, um 12 Uhr den nächsten Zwischenstand: 92 Stunden Wartezeit.
        Wer am Freitag, 26. März 2027, um 15 Uhr schreibt, bekommt erst am Dienstag, 30. März, um 12 Uhr eine Lösung: 92 Stunden Wartezeit.
        Wer am Freitag, 26. März 2027, um 15 Uhr um einen Rückruf bittet, bekommt ihn erst am Dienstag, 30. März, um 12 Uhr: 92 Stunden Wartezeit.
        Wer am Freitag, 26. März 2027, um 15 Uhr schreibt, bekommt erst am selben Tag um 18:30 Uhr eine Antwort: 3 Stunden und 30 Minuten Wartezeit.
        Versprochen ist das noch am selben Tag bis 17 Uhr.
        Versprochen ist das am Samstag, 27. März, bis Mitternacht.
        """
    ),
    (
        .english,
        """
        Whoever writes on Friday, 26 March 2027 at 15:00 gets an answer only on Tuesday, 30 March at 12:00: a wait of 92 hours.
        Whoever starts a chat on Friday, 26 March 2027 at 15:00 gets an answer only on Tuesday, 30 March at 12:00: a wait of 92 hours.
        Whoever calls on Friday, 26 March 2027 at 15:00 gets through only on Tuesday, 30 March at 12:00: a wait of 92 hours.
        Whoever writes on Friday, 26 March 2027 at 15:00 gets the next update only on Tuesday, 30 March at 12:00: a wait of 92 hours.
        Whoever writes on Friday, 26 March 2027 at 15:00 gets a solution only on Tuesday, 30 March at 12:00: a wait of 92 hours.
        Whoever asks for a callback on Friday, 26 March 2027 at 15:00 gets it only on Tuesday, 30 March at 12:00: a wait of 92 hours.
        Whoever writes on Friday, 26 March 2027 at 15:00 gets an answer only at 18:30 the same day: a wait of 3 hours and 30 minutes.
        It is promised by 17:00 the same day.
        It is promised by midnight on Saturday, 27 March.
        """
    ),
]

@Test("the worst case is told with its dates and its wait", arguments: sentences)
func worstCases(language: Language, expected: String) throws {
    let (arrives, answered) = (try moment("2027-03-26 15:00"), try moment("2027-03-30 12:00"))
    let words = questions.map { language.worstCase($0, $1, arrives: arrives, answered: answered, wait: 92 * 3600) }
    let sameDay = language.worstCase(
        .firstResponse, .message, arrives: arrives, answered: try moment("2027-03-26 18:30"), wait: 12_600)
    let promises = try ["2027-03-26 17:00", "2027-03-27 24:00"].map {
        language.promised(by: try moment($0), arrives: arrives)
    }
    #expect(words + [sameDay] + promises == lines(expected))
}

/// In seconds.
private let waits = [
    0, 45, 60, 3600, 2 * 3600, 3 * 3600 + 120, 5 * 3600, 21 * 3600, 92 * 3600, 119 * 3600, 5 * 86_400, 7 * 86_400 + 3600,
]

private let waitWords: [(Language, String)] = [
    (
        .slovenian,
        "0 minut | 45 sekund | 1 minuto | 1 uro | 2 uri | 3 ure in 2 minuti | 5 ur | 21 ur | 92 ur | 119 ur | 5 dni | 7 dni in 1 uro"
    ),
    (
        .czech,
        "0 minut | 45 sekund | 1 minutu | 1 hodinu | 2 hodiny | 3 hodiny a 2 minuty | 5 hodin | 21 hodin | 92 hodin | 119 hodin | 5 dnů | 7 dnů a 1 hodinu"
    ),
    (
        .slovak,
        "0 minút | 45 sekúnd | 1 minútu | 1 hodinu | 2 hodiny | 3 hodiny a 2 minúty | 5 hodín | 21 hodín | 92 hodín | 119 hodín | 5 dní | 7 dní a 1 hodinu"
    ),
    (
        .polish,
        "0 minut | 45 sekund | 1 minutę | 1 godzinę | 2 godziny | 3 godziny i 2 minuty | 5 godzin | 21 godzin | 92 godziny | 119 godzin | 5 dni | 7 dni i 1 godzinę"
    ),
    (
        .croatian,
        "0 minuta | 45 sekundi | 1 minutu | 1 sat | 2 sata | 3 sata i 2 minute | 5 sati | 21 sat | 92 sata | 119 sati | 5 dana | 7 dana i 1 sat"
    ),
    (
        .german,
        "0 Minuten | 45 Sekunden | 1 Minute | 1 Stunde | 2 Stunden | 3 Stunden und 2 Minuten | 5 Stunden | 21 Stunden | 92 Stunden | 119 Stunden | 5 Tage | 7 Tage und 1 Stunde"
    ),
    (
        .english,
        "0 minutes | 45 seconds | 1 minute | 1 hour | 2 hours | 3 hours and 2 minutes | 5 hours | 21 hours | 92 hours | 119 hours | 5 days | 7 days and 1 hour"
    ),
]

@Test("a wait is counted in the case that follows it", arguments: waitWords)
func waitsInWords(language: Language, expected: String) {
    #expect(waits.map(language.wait).joined(separator: " | ") == expected)
}
