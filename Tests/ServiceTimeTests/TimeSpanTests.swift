import ServiceTime
import Testing

@Test(
    "the notation keeps the unit and marks business time",
    arguments: [
        (.elapsed(seconds: 7200), "PT2H"), (.elapsed(seconds: 5400), "PT90M"), (.elapsed(seconds: 90), "PT90S"),
        (.elapsed(seconds: 0), "PT0S"), (.open(seconds: 14_400), "PT4BH"), (.open(seconds: 900), "PT15BM"), (.days(1), "P1D"),
        (.days(0), "P0D"), (.businessDays(2), "P2BD"), (.businessDays(0), "P0BD"),
    ] as [(TimeSpan, String)])
func notation(span: TimeSpan, expected: String) {
    #expect(span.notation == expected)
}

@Test("a clock time follows the notation of its day")
func notationWithClockTime() {
    #expect(TimeLimit(.businessDays(1), by: ClockTime(minutes: 720)).notation == "P1BD@12:00")
    #expect(TimeLimit(.days(0)).notation == "P0D")
}

@Test("only open time and business days are business time")
func isBusiness() {
    #expect(
        [TimeSpan.elapsed(seconds: 1), .open(seconds: 1), .days(1), .businessDays(1)].map(\.isBusiness)
            == [false, true, false, true])
}
