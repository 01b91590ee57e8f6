import ServiceTime
import Testing

@Test(
    "plain words and short forms are durations",
    arguments: [
        ("90 seconds", .elapsed(seconds: 90)), ("1 second", .elapsed(seconds: 1)), ("30s", .elapsed(seconds: 30)),
        ("15 minutes", .elapsed(seconds: 900)), ("15 min", .elapsed(seconds: 900)), ("15m", .elapsed(seconds: 900)),
        ("2 hours", .elapsed(seconds: 7200)), ("2h", .elapsed(seconds: 7200)), ("2 h", .elapsed(seconds: 7200)),
        ("2hours", .elapsed(seconds: 7200)), ("1.5 hours", .elapsed(seconds: 5400)), ("1,5h", .elapsed(seconds: 5400)),
        ("0.5 minutes", .elapsed(seconds: 30)), ("0 hours", .elapsed(seconds: 0)),
        ("4 business hours", .open(seconds: 14_400)), ("1 business hour", .open(seconds: 3600)), ("4bh", .open(seconds: 14_400)),
        ("15 business minutes", .open(seconds: 900)), ("15bm", .open(seconds: 900)), ("30 business seconds", .open(seconds: 30)),
        ("1 day", .days(1)), ("3 days", .days(3)), ("1d", .days(1)), ("1.0 days", .days(1)), ("same day", .days(0)),
        ("2 business days", .businessDays(2)), ("1 business day", .businessDays(1)), ("2bd", .businessDays(2)),
        ("same business day", .businessDays(0)), ("same working day", .businessDays(0)), ("0 days", .days(0)),
        ("  2   Business\tDays ", .businessDays(2)), ("2\u{A0}hours", .elapsed(seconds: 7200)), ("SAME DAY", .days(0)),
        ("3650 days", .days(3650)), ("87600 hours", .elapsed(seconds: 315_360_000)),
    ] as [(String, TimeSpan)])
func durations(text: String, span: TimeSpan) throws {
    #expect(try TimeSpan(grammar: text) == span)
}

@Test(
    "a number that is none, too fine or too large is named",
    arguments: [
        ("hours", "hours"), ("-2 hours", "-2"), ("soon", "soon"), ("1.25 hours", "1.25"), (". hours", "."), ("2. hours", "2."),
        ("1.2.3 hours", "1.2.3"), ("1.5 days", "1.5"), ("0.1 seconds", "0.1"), ("87601 hours", "87601"), ("3651 days", "3651"),
        ("99999999999999999999 hours", "99999999999999999999"), ("٣ hours", "٣"), ("next week", "next"),
    ])
func wrongAmounts(text: String, named: String) {
    #expect(throws: TimeSpan.GrammarError.amount(named)) { try TimeSpan(grammar: text) }
}

@Test(
    "a unit under another name comes back written right",
    arguments: [
        ("4 working hours", "working hours", "4 business hours"), ("4 open hours", "open hours", "4 business hours"),
        ("2 hrs", "hrs", "2 hours"), ("1 hr", "hr", "1 hour"), ("1 hrs", "hrs", "1 hour"), ("15 mins", "mins", "15 minutes"),
        ("15 min.", "min.", "15 min"), ("2 workdays", "workdays", "2 business days"), ("1 weekday", "weekday", "1 business day"),
        ("2 business-days", "business-days", "2 business days"), ("2 weeks", "weeks", "14 days"), ("1 week", "week", "7 days"),
        ("next business day", "next business day", "1 business day"), ("next working day", "next working day", "1 business day"),
        ("next day", "next day", "1 day"), ("half an hour", "half an hour", "30 minutes"), ("an hour", "an hour", "1 hour"),
        ("two hours", "two hours", "2 hours"), ("two working days", "two working days", "2 business days"),
    ])
func suggestions(text: String, unit: String, suggestion: String) throws {
    #expect(throws: TimeSpan.GrammarError.unit(unit, suggestion: suggestion)) { try TimeSpan(grammar: text) }
    _ = try TimeSpan(grammar: suggestion)
}

@Test(
    "a unit that resembles nothing has no suggestion",
    arguments: [
        ("2 huors", "huors"), ("2", ""), ("2 months", "months"), ("1.5 weeks", "weeks"), ("2 business", "business"),
        ("1 000 hours", "000 hours"),
    ])
func unknownUnits(text: String, unit: String) {
    #expect(throws: TimeSpan.GrammarError.unit(unit, suggestion: nil)) { try TimeSpan(grammar: text) }
}

@Test("nothing is no duration", arguments: ["", "  ", "\t"])
func empty(text: String) {
    #expect(throws: TimeSpan.GrammarError.empty) { try TimeSpan(grammar: text) }
}

@Test("the names offered for misspelled units are units")
func unitNames() throws {
    #expect(TimeSpan.unitNames.contains("business hours"))
    for name in TimeSpan.unitNames { _ = try TimeSpan(grammar: "2 " + name) }
}
