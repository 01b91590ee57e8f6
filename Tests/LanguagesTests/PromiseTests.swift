import Languages
import ServiceTime
import Testing

/// What follows "We answer", for each of the same limits: a span of the configuration, and a clock time after `@`.
private let limits = [
    "30 seconds", "1 minute", "15 minutes", "1 hour", "2 hours", "5 hours", "22 hours", "24 hours", "101 hours", "90 minutes",
    "2.5 hours", "1 business hour", "4 business hours", "8 business hours", "15 business minutes", "0 hours",
    "1 day", "2 days", "5 days", "1 business day", "2 business days", "5 business days", "same day", "same business day",
    "same day@17:00", "same day@17:30", "1 day@9:00", "1 business day@12:00", "same business day@17:00", "3 business days@12:00",
]

private let promises: [(Language, [String])] = [
    (
        .slovenian,
        [
            "v 30 sekundah", "v 1 minuti", "v 15 minutah", "v 1 uri", "v 2 urah", "v 5 urah", "v 22 urah", "v 24 urah",
            "v 101 uri", "v 90 minutah", "v 2,5 ure", "v 1 delovni uri", "v 4 delovnih urah", "v 8 delovnih urah",
            "v 15 minutah med delovnim časom", "takoj", "najpozneje naslednji dan", "v 2 dneh", "v 5 dneh",
            "najpozneje naslednji delovni dan", "v 2 delovnih dneh", "v 5 delovnih dneh", "še isti dan", "še isti delovni dan",
            "še isti dan do 17. ure", "še isti dan do 17.30", "naslednji dan do 9. ure", "naslednji delovni dan do 12. ure",
            "še isti delovni dan do 17. ure", "v 3 delovnih dneh, zadnji dan do 12. ure",
        ]
    ),
    (
        .czech,
        [
            "do 30 sekund", "do 1 minuty", "do 15 minut", "do 1 hodiny", "do 2 hodin", "do 5 hodin", "do 22 hodin", "do 24 hodin",
            "do 101 hodin", "do 90 minut", "do 2,5 hodiny", "do 1 pracovní hodiny", "do 4 pracovních hodin",
            "do 8 pracovních hodin", "do 15 minut v pracovní době", "okamžitě", "do konce následujícího dne", "do 2 dnů",
            "do 5 dnů", "do konce následujícího pracovního dne", "do 2 pracovních dnů", "do 5 pracovních dnů", "ještě týž den",
            "ještě týž pracovní den", "ještě týž den do 17:00", "ještě týž den do 17:30", "následující den do 9:00",
            "následující pracovní den do 12:00", "ještě týž pracovní den do 17:00",
            "do 3 pracovních dnů, poslední den do 12:00",
        ]
    ),
    (
        .slovak,
        [
            "do 30 sekúnd", "do 1 minúty", "do 15 minút", "do 1 hodiny", "do 2 hodín", "do 5 hodín", "do 22 hodín", "do 24 hodín",
            "do 101 hodín", "do 90 minút", "do 2,5 hodiny", "do 1 pracovnej hodiny", "do 4 pracovných hodín",
            "do 8 pracovných hodín", "do 15 minút v pracovnom čase", "okamžite", "do konca nasledujúceho dňa", "do 2 dní",
            "do 5 dní", "do konca nasledujúceho pracovného dňa", "do 2 pracovných dní", "do 5 pracovných dní",
            "ešte v ten istý deň", "ešte v ten istý pracovný deň", "ešte v ten istý deň do 17:00",
            "ešte v ten istý deň do 17:30", "nasledujúci deň do 9:00", "nasledujúci pracovný deň do 12:00",
            "ešte v ten istý pracovný deň do 17:00", "do 3 pracovných dní, posledný deň do 12:00",
        ]
    ),
    (
        .polish,
        [
            "w ciągu 30 sekund", "w ciągu 1 minuty", "w ciągu 15 minut", "w ciągu 1 godziny", "w ciągu 2 godzin",
            "w ciągu 5 godzin", "w ciągu 22 godzin", "w ciągu 24 godzin", "w ciągu 101 godzin", "w ciągu 90 minut",
            "w ciągu 2,5 godziny", "w ciągu 1 godziny roboczej", "w ciągu 4 godzin roboczych", "w ciągu 8 godzin roboczych",
            "w ciągu 15 minut w godzinach pracy", "natychmiast", "najpóźniej następnego dnia", "w ciągu 2 dni", "w ciągu 5 dni",
            "najpóźniej następnego dnia roboczego", "w ciągu 2 dni roboczych", "w ciągu 5 dni roboczych", "tego samego dnia",
            "tego samego dnia roboczego", "tego samego dnia do 17:00", "tego samego dnia do 17:30", "następnego dnia do 9:00",
            "następnego dnia roboczego do 12:00", "tego samego dnia roboczego do 17:00",
            "w ciągu 3 dni roboczych, ostatniego dnia do 12:00",
        ]
    ),
    (
        .croatian,
        [
            "u roku od 30 sekundi", "u roku od 1 minute", "u roku od 15 minuta", "u roku od 1 sata", "u roku od 2 sata",
            "u roku od 5 sati", "u roku od 22 sata", "u roku od 24 sata", "u roku od 101 sata", "u roku od 90 minuta",
            "u roku od 2,5 sati", "u roku od 1 radnog sata", "u roku od 4 radna sata", "u roku od 8 radnih sati",
            "u roku od 15 minuta u radno vrijeme", "odmah", "najkasnije sljedećeg dana", "u roku od 2 dana", "u roku od 5 dana",
            "najkasnije sljedećeg radnog dana", "u roku od 2 radna dana", "u roku od 5 radnih dana", "istog dana",
            "istog radnog dana", "istog dana do 17:00", "istog dana do 17:30", "sljedećeg dana do 9:00",
            "sljedećeg radnog dana do 12:00", "istog radnog dana do 17:00",
            "u roku od 3 radna dana, posljednjeg dana do 12:00",
        ]
    ),
    (
        .german,
        [
            "innerhalb von 30 Sekunden", "innerhalb von 1 Minute", "innerhalb von 15 Minuten", "innerhalb von 1 Stunde",
            "innerhalb von 2 Stunden", "innerhalb von 5 Stunden", "innerhalb von 22 Stunden", "innerhalb von 24 Stunden",
            "innerhalb von 101 Stunden", "innerhalb von 90 Minuten", "innerhalb von 2,5 Stunden",
            "innerhalb von 1 Arbeitsstunde", "innerhalb von 4 Arbeitsstunden", "innerhalb von 8 Arbeitsstunden",
            "innerhalb von 15 Minuten während der Geschäftszeiten", "sofort", "bis zum Ende des nächsten Tages",
            "innerhalb von 2 Tagen", "innerhalb von 5 Tagen", "bis zum Ende des nächsten Arbeitstages",
            "innerhalb von 2 Arbeitstagen", "innerhalb von 5 Arbeitstagen", "noch am selben Tag", "noch am selben Arbeitstag",
            "noch am selben Tag bis 17 Uhr", "noch am selben Tag bis 17:30 Uhr", "am nächsten Tag bis 9 Uhr",
            "am nächsten Arbeitstag bis 12 Uhr", "noch am selben Arbeitstag bis 17 Uhr",
            "innerhalb von 3 Arbeitstagen, am letzten Tag bis 12 Uhr",
        ]
    ),
    (
        .english,
        [
            "within 30 seconds", "within 1 minute", "within 15 minutes", "within 1 hour", "within 2 hours", "within 5 hours",
            "within 22 hours", "within 24 hours", "within 101 hours", "within 90 minutes", "within 2.5 hours",
            "within 1 business hour", "within 4 business hours", "within 8 business hours",
            "within 15 minutes during business hours", "immediately", "by the end of the next day", "within 2 days",
            "within 5 days", "by the end of the next business day", "within 2 business days", "within 5 business days",
            "the same day", "the same business day", "by 17:00 the same day", "by 17:30 the same day", "by 9:00 the next day",
            "by 12:00 on the next business day", "by 17:00 the same business day",
            "within 3 business days, by 12:00 on the last day",
        ]
    ),
]

@Test("a promise takes the preposition and the case of its language", arguments: promises)
func promiseWords(language: Language, words: [String]) throws {
    try #require(words.count == limits.count)
    for (limit, expected) in zip(limits, words) {
        let parts = limit.split(separator: "@")
        let by = parts.dropFirst().first.flatMap { ClockTime($0) }
        try #require((by != nil) == limit.contains("@"))
        #expect(language.promise(TimeLimit(try TimeSpan(grammar: String(parts[0])), by: by)) == expected)
    }
}

@Test("a clock time says nothing about hours", arguments: Language.allCases)
func clockTimeWithHours(language: Language) {
    let plain = TimeLimit(.open(seconds: 4 * 3600))
    #expect(language.promise(TimeLimit(plain.span, by: ClockTime(minutes: 600))) == language.promise(plain))
}

@Test("no promise of a language reads like another one of it", arguments: Language.allCases)
func promisesDiffer(language: Language) {
    let spans: [TimeSpan] = [0, 1, 2].flatMap { count in
        [.days(count), .businessDays(count), .elapsed(seconds: 3600 * (count + 1)), .open(seconds: 3600 * (count + 1))]
    }
    let limits =
        spans.map { TimeLimit($0) }
        + [0, 1, 2].flatMap { count in
            [TimeLimit(.days(count), by: ClockTime(minutes: 600)), TimeLimit(.businessDays(count), by: ClockTime(minutes: 600))]
        }
    #expect(Set(limits.map(language.promise)).count == limits.count)
}
