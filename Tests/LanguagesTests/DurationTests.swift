import Languages
import ServiceTime
import Testing

/// Spans in the grammar of the configuration, each with its words.
private let durations: [(Language, [(String, String)])] = [
    (
        .slovenian,
        [
            ("1 second", "1 sekunda"), ("2 seconds", "2 sekundi"), ("3 seconds", "3 sekunde"), ("90 seconds", "90 sekund"),
            ("1 minute", "1 minuta"), ("2 minutes", "2 minuti"), ("4 minutes", "4 minute"), ("15 minutes", "15 minut"),
            ("1 hour", "1 ura"), ("2 hours", "2 uri"), ("3 hours", "3 ure"), ("4 hours", "4 ure"), ("5 hours", "5 ur"),
            ("11 hours", "11 ur"), ("12 hours", "12 ur"), ("21 hours", "21 ur"), ("22 hours", "22 ur"), ("100 hours", "100 ur"),
            ("101 hours", "101 ura"), ("102 hours", "102 uri"), ("1.5 hours", "90 minut"), ("2.5 hours", "2,5 ure"),
            ("1 day", "1 dan"), ("2 days", "2 dneva"), ("3 days", "3 dnevi"), ("5 days", "5 dni"),
            ("1 business hour", "1 delovna ura"), ("2 business hours", "2 delovni uri"), ("4 business hours", "4 delovne ure"),
            ("8 business hours", "8 delovnih ur"), ("2.5 business hours", "2,5 delovne ure"),
            ("30 business minutes", "30 minut delovnega časa"), ("1 business day", "1 delovni dan"),
            ("2 business days", "2 delovna dneva"), ("3 business days", "3 delovni dnevi"), ("5 business days", "5 delovnih dni"),
            ("0 hours", "takoj"), ("same day", "isti dan"), ("same business day", "isti delovni dan"),
        ]
    ),
    (
        .czech,
        [
            ("1 second", "1 sekunda"), ("30 seconds", "30 sekund"), ("1 minute", "1 minuta"), ("2 minutes", "2 minuty"),
            ("15 minutes", "15 minut"), ("1 hour", "1 hodina"), ("2 hours", "2 hodiny"), ("5 hours", "5 hodin"),
            ("21 hours", "21 hodin"), ("22 hours", "22 hodin"), ("2.5 hours", "2,5 hodiny"), ("1 day", "1 den"),
            ("3 days", "3 dny"), ("5 days", "5 dnů"), ("1 business hour", "1 pracovní hodina"),
            ("4 business hours", "4 pracovní hodiny"), ("8 business hours", "8 pracovních hodin"),
            ("15 business minutes", "15 minut pracovní doby"), ("1 business day", "1 pracovní den"),
            ("2 business days", "2 pracovní dny"), ("5 business days", "5 pracovních dnů"), ("same day", "týž den"),
        ]
    ),
    (
        .slovak,
        [
            ("1 second", "1 sekunda"), ("30 seconds", "30 sekúnd"), ("1 minute", "1 minúta"), ("2 minutes", "2 minúty"),
            ("15 minutes", "15 minút"), ("1 hour", "1 hodina"), ("2 hours", "2 hodiny"), ("5 hours", "5 hodín"),
            ("22 hours", "22 hodín"), ("2.5 hours", "2,5 hodiny"), ("1 day", "1 deň"), ("3 days", "3 dni"), ("5 days", "5 dní"),
            ("1 business hour", "1 pracovná hodina"), ("4 business hours", "4 pracovné hodiny"),
            ("8 business hours", "8 pracovných hodín"), ("2.5 business hours", "2,5 pracovnej hodiny"),
            ("1 business day", "1 pracovný deň"), ("2 business days", "2 pracovné dni"),
            ("5 business days", "5 pracovných dní"), ("same business day", "ten istý pracovný deň"),
        ]
    ),
    (
        .polish,
        [
            ("1 second", "1 sekunda"), ("30 seconds", "30 sekund"), ("1 minute", "1 minuta"), ("2 minutes", "2 minuty"),
            ("15 minutes", "15 minut"), ("1 hour", "1 godzina"), ("2 hours", "2 godziny"), ("5 hours", "5 godzin"),
            ("12 hours", "12 godzin"), ("21 hours", "21 godzin"), ("22 hours", "22 godziny"), ("25 hours", "25 godzin"),
            ("102 hours", "102 godziny"), ("112 hours", "112 godzin"), ("2.5 hours", "2,5 godziny"), ("1 day", "1 dzień"),
            ("2 days", "2 dni"), ("1 business hour", "1 godzina robocza"), ("4 business hours", "4 godziny robocze"),
            ("8 business hours", "8 godzin roboczych"), ("1 business day", "1 dzień roboczy"),
            ("2 business days", "2 dni robocze"), ("5 business days", "5 dni roboczych"), ("same day", "ten sam dzień"),
        ]
    ),
    (
        .croatian,
        [
            ("1 second", "1 sekunda"), ("3 seconds", "3 sekunde"), ("30 seconds", "30 sekundi"), ("1 minute", "1 minuta"),
            ("2 minutes", "2 minute"), ("15 minutes", "15 minuta"), ("1 hour", "1 sat"), ("2 hours", "2 sata"),
            ("5 hours", "5 sati"), ("11 hours", "11 sati"), ("21 hours", "21 sat"), ("22 hours", "22 sata"),
            ("2.5 hours", "2,5 sati"), ("1 day", "1 dan"), ("2 days", "2 dana"), ("1 business hour", "1 radni sat"),
            ("4 business hours", "4 radna sata"), ("8 business hours", "8 radnih sati"), ("1 business day", "1 radni dan"),
            ("2 business days", "2 radna dana"), ("5 business days", "5 radnih dana"), ("21 business days", "21 radni dan"),
        ]
    ),
    (
        .german,
        [
            ("1 second", "1 Sekunde"), ("30 seconds", "30 Sekunden"), ("1 minute", "1 Minute"), ("15 minutes", "15 Minuten"),
            ("1 hour", "1 Stunde"), ("2 hours", "2 Stunden"), ("2.5 hours", "2,5 Stunden"), ("1 day", "1 Tag"),
            ("2 days", "2 Tage"), ("1 business hour", "1 Arbeitsstunde"), ("4 business hours", "4 Arbeitsstunden"),
            ("1 business day", "1 Arbeitstag"), ("2 business days", "2 Arbeitstage"), ("same day", "derselbe Tag"),
        ]
    ),
    (
        .english,
        [
            ("1 second", "1 second"), ("90 seconds", "90 seconds"), ("1 minute", "1 minute"), ("1.5 hours", "90 minutes"),
            ("1 hour", "1 hour"), ("2.5 hours", "2.5 hours"), ("48 hours", "48 hours"), ("1 day", "1 day"), ("2 days", "2 days"),
            ("4 business hours", "4 business hours"), ("15 business minutes", "15 minutes of business time"),
            ("1 business day", "1 business day"), ("same day", "same day"), ("same business day", "same business day"),
        ]
    ),
]

@Test("a span that stands alone is in the nominative its number asks for", arguments: durations)
func durationWords(language: Language, table: [(String, String)]) throws {
    for (span, words) in table {
        #expect(language.duration(try TimeSpan(grammar: span)) == words)
    }
}

@Test("a clock time follows the span, and only a span of days")
func durationWithClockTime() {
    let noon = ClockTime(minutes: 720)
    #expect(Language.slovenian.duration(TimeLimit(.businessDays(1), by: noon)) == "1 delovni dan, do 12. ure")
    #expect(Language.english.duration(TimeLimit(.days(0), by: noon)) == "same day, by 12:00")
    #expect(Language.english.duration(TimeLimit(.elapsed(seconds: 7200), by: noon)) == "2 hours")
}
