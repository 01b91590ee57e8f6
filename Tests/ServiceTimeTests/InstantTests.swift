import ServiceTime
import Testing

@Suite("Moments")
struct InstantTests {
    @Test(
        "A moment is read with its offset, or in the one that is given",
        arguments: [
            ("1970-01-01", 0), ("1970-01-01T00:01", 60), ("1970-01-01T00:00:30Z", 30), ("1970-01-01T01:00+01:00", 0),
            ("1969-12-31T23:59:59Z", -1), ("2026-11-21T12:00:00Z", 1_795_262_400), ("2026-11-21 13:00+01:00", 1_795_262_400),
            ("2026-11-21T07:30-04:30", 1_795_262_400),
        ])
    func reading(text: String, seconds: Int) {
        #expect(Instant(iso: text)?.secondsSince1970 == seconds)
    }

    @Test("Without an offset the default one counts")
    func defaultOffset() {
        #expect(Instant(iso: "1970-01-01T01:00", defaultOffset: 3600)?.secondsSince1970 == 0)
    }

    @Test(
        "What is no moment is not read",
        arguments: [
            "", "now", "2026-02-30", "2026-1-1", "2026-01-01T24:00", "2026-01-01T12", "2026-01-01T12:00:60", "2026-01-01T12:00+1",
        ])
    func wrong(text: String) {
        #expect(Instant(iso: text) == nil)
    }

    @Test("The date is the one of Greenwich, before 1970 as well")
    func date() {
        #expect(Instant(secondsSince1970: -1).dateInGreenwich.description == "1969-12-31")
        #expect(Instant(secondsSince1970: 1_795_262_400).dateInGreenwich.description == "2026-11-21")
    }
}
