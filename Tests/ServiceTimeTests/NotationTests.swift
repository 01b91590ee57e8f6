import ServiceTime
import Testing

@Suite("Notation")
struct NotationTests {
    @Test(
        "what is written in the notation is read back",
        arguments: [
            "PT2H", "PT90S", "PT90M", "PT4BH", "PT15BM", "P1D", "P2BD", "P0D", "P0BD", "PT0S", "P0D@17:00", "P1BD@12:00",
            "P3D@24:00",
        ])
    func roundTrips(text: String) throws {
        #expect(try #require(TimeLimit(notation: text)).notation == text)
    }

    @Test("several units add up")
    func sums() {
        #expect(TimeSpan(notation: "PT1H30M") == .elapsed(seconds: 5400))
        #expect(TimeSpan(notation: "PT1BH30BM") == .open(seconds: 5400))
    }

    @Test(
        "what is no notation is not read",
        arguments: [
            "", "P", "PT", "2H", "PT2", "PT2D", "P2H", "PT-2H", "PT1.5H", "P1D2BD", "PT1H2BM", "PT1M2H", "PT2H@17:00", "P1D@",
            "P1D@25:00",
            "P1D@17:00@18:00", "p1d", "PT2H ", "P3651D", "PT87601H", "PT99999999999999999999H", "PTBH",
        ])
    func wrong(text: String) {
        #expect(TimeLimit(notation: text) == nil)
    }

    @Test(
        "days take a clock time, in the short form and in words",
        arguments: [
            ("1bd@10:00", "P1BD@10:00"), ("same day by 17:00", "P0D@17:00"), ("2 business days @ 9:30", "P2BD@09:30"),
            ("2h", "PT2H"),
            ("1 business day BY 12:00", "P1BD@12:00"),
        ])
    func grammar(text: String, notation: String) throws {
        #expect(try TimeLimit(grammar: text).notation == notation)
    }

    @Test(
        "what is wrong with a limit is told apart",
        arguments: [
            ("2h@10:00", .clockTimeAfter(.elapsed(seconds: 7200))), ("1bd@25:00", .clockTime("25:00")), ("1bd@", .clockTime("")),
            ("1bd by noon", .clockTime("noon")), ("@10:00", .span(.empty)), ("by 10:00", .span(.empty)),
        ] as [(String, TimeLimit.GrammarError)])
    func grammarErrors(text: String, error: TimeLimit.GrammarError) {
        #expect(throws: error) { try TimeLimit(grammar: text) }
    }

    @Test(
        "what is written in words is read back",
        arguments: [
            ("PT92H", "92 hours"), ("PT1H", "1 hour"), ("PT90M", "90 minutes"), ("PT1BM", "1 business minute"),
            ("P1BD", "1 business day"),
            ("P2D", "2 days"), ("P0D", "same day"), ("P0BD@12:00", "same business day by 12:00"), ("PT45S", "45 seconds"),
        ])
    func words(notation: String, written: String) throws {
        let limit = try #require(TimeLimit(notation: notation))
        #expect(limit.written == written)
        #expect(try TimeLimit(grammar: written) == limit)
    }

    @Test(
        "waits are hours and minutes, seconds only when they are needed",
        arguments: [
            (333_000, "PT92H30M"), (331_200, "PT92H"), (1800, "PT30M"), (0, "PT0M"), (45, "PT45S"), (3605, "PT1H5S"),
            (-3600, "-PT1H"),
        ])
    func waits(seconds: Int, notation: String) {
        #expect(ElapsedTime(seconds: seconds).notation == notation)
    }

    @Test(
        "moments are written with the offset of their zone, and read back",
        arguments: [
            ("2027-03-26T15:00:00+01:00", Zones.ljubljana), ("2027-07-01T00:00:30+02:00", Zones.ljubljana),
            ("2027-01-01T00:00:00-05:00", Zones.newYork), ("2027-01-01T05:30:00+05:30", Zones.kolkata),
            ("2027-01-01T00:00:00+00:00", .utc),
        ])
    func moments(text: String, zone: ZoneRules) throws {
        #expect(try #require(Instant(iso: text)).iso(in: zone) == text)
        #expect(Instant(iso: text.prefix(19), in: zone) == Instant(iso: text))
        #expect(Instant(iso: text, in: .utc) == Instant(iso: text))
    }

    @Test("shares are hundredths that never hide a part")
    func shares() {
        let shares = [(0, 10), (1, 1000), (1, 3), (41, 100), (999, 1000), (10, 10)].map {
            Proof.Share(broken: $0.0, arrivals: $0.1)
        }
        #expect(shares.map(\.hundredths) == [0, 1, 33, 41, 99, 100])
    }
}
