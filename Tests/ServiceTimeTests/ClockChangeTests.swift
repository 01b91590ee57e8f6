import ServiceTime
import Testing

/// 2027-03-28 in Ljubljana skips 02:00 to 03:00, 2027-10-31 has it twice.
@Suite("Clock changes")
struct ClockChangeTests {
    @Test(
        "a skipped time is the moment of the change, a repeated one its first occurrence",
        arguments: [
            ("2027-03-28", 119, "2027-03-28T01:59:00+01:00"), ("2027-03-28", 120, "2027-03-28T03:00:00+02:00"),
            ("2027-03-28", 150, "2027-03-28T03:00:00+02:00"), ("2027-03-28", 180, "2027-03-28T03:00:00+02:00"),
            ("2027-03-28", 1440, "2027-03-29T00:00:00+02:00"), ("2027-10-31", 119, "2027-10-31T01:59:00+02:00"),
            ("2027-10-31", 150, "2027-10-31T02:30:00+02:00"), ("2027-10-31", 180, "2027-10-31T03:00:00+01:00"),
            ("2027-10-30", 1440 + 150, "2027-10-31T02:30:00+02:00"),
        ])
    func wallTimes(date: String, minutes: Int, written: String) {
        #expect(Zones.ljubljana.instant(Shop.date(date), minutes: minutes).iso(in: Zones.ljubljana) == written)
    }

    @Test("a day that begins an hour late, one that begins twice, and one that never comes")
    func midnights() {
        #expect(Zones.havana.instant(Shop.date("2027-03-14")).iso(in: Zones.havana) == "2027-03-14T01:00:00-04:00")
        #expect(Zones.havana.instant(Shop.date("2027-11-07")).iso(in: Zones.havana) == "2027-11-07T00:00:00-04:00")
        #expect(Zones.apia.instant(Shop.date("2026-12-30")) == Zones.apia.instant(Shop.date("2026-12-31")))
    }

    @Test(
        "every zone shows at every hour of four years what it maps back to, or something that came before", arguments: Zones.all)
    func roundTrips(zone: ZoneRules) {
        for hour in 0..<35_064 {
            let instant = Instant(secondsSince1970: 1_767_225_600 + hour * 3600)
            let (date, seconds) = zone.local(at: instant)
            let back = zone.instant(date, minutes: seconds / 60)
            let isRepeated = back < instant && zone.local(at: back) == (date, seconds)
            guard back != instant, !isRepeated else { continue }
            Issue.record("\(instant.iso(in: zone)) comes back as \(back.iso(in: zone))")
            return
        }
    }

    @Test(
        "elapsed hours are hours, on days of 23 and of 25",
        arguments: [
            ("24 hours", "2027-03-27T12:00", "2027-03-28T13:00"), ("24 hours", "2027-10-30T12:00", "2027-10-31T11:00"),
            ("1 day", "2027-03-27T12:00", "2027-03-29T00:00"), ("1 day", "2027-10-30T12:00", "2027-11-01T00:00"),
        ])
    func elapsed(limit: String, arrival: String, answer: String) throws {
        #expect(try Shop.always.calendar.answer(limit, at: arrival) == answer)
    }

    @Test(
        "the skipped hour is no open time, the repeated one is open twice",
        arguments: [
            ("sun 00:00-06:00", "5bh", "2027-03-28T00:00", "2027-03-28T06:00"),
            ("sun 00:00-06:00", "7bh", "2027-10-31T00:00", "2027-10-31T06:00"),
            ("mon-sun 00:00-24:00", "24bh", "2027-10-30T12:00", "2027-10-31T11:00"),
            ("sun 01:00-02:30", "2bh", "2027-03-28T01:00", "2027-04-04T02:00"),
            ("sun 02:30-05:00", "3bh", "2027-10-31T00:00", "2027-10-31T04:30"),
            ("sun 01:00-02:30", "2bh", "2027-10-31T00:00", "2027-11-07T01:30"),
            ("sun 02:15-02:45", "same business day", "2027-03-28T00:00", "2027-04-04T02:45"),
        ])
    func openTime(week: String, limit: String, arrival: String, answer: String) throws {
        #expect(try Shop(week).calendar.answer(limit, at: arrival) == answer)
    }

    @Test("the offset is the one of the date, not of the arrival")
    func offsetOfTheDate() throws {
        let open = try Shop.office.calendar.openTime("2027-03-26", "2027-03-27")
        let answer = Deadline(serviceLevel: TimeLimit(.businessDays(1)), on: open)
            .instant(for: try Shop.office.calendar.moment("2027-03-26T10:00"))
        #expect(answer?.iso(in: Zones.ljubljana) == "2027-03-29T16:00:00+02:00")
    }

    @Test("a holiday on the day of the change closes 23 or 25 hours")
    func holiday() throws {
        let shop = Shop("mon-sun 00:00-24:00", off: ["2027-03-28", "2027-10-31"])
        #expect(try shop.calendar.answer("1bh", at: "2027-03-27T23:30") == "2027-03-29T00:30")
        #expect(try shop.calendar.answer("1bh", at: "2027-10-30T23:30") == "2027-11-01T00:30")
        let open = try shop.calendar.openTime("2027-10-30", "2027-11-02")
        let state = open.state(at: try shop.calendar.moment("2027-10-31T12:00"))
        #expect(state.opensAt?.iso(in: Zones.ljubljana) == "2027-11-01T00:00:00+01:00")
    }

    @Test("two teams in zones whose clocks change on other days hand over at other hours in between")
    func twoZones() throws {
        let both = Shop("mon-sun 08:00-16:00").or(Shop("mon-sun 10:00-18:00", in: Zones.newYork))
        let open = try both.openTime("2027-03-01", "2027-04-10")
        let closing = try ["2027-03-10", "2027-03-20", "2027-04-01"].map {
            open.state(at: try both.moment($0 + "T15:00")).closesAt?.iso(in: both.zone)
        }
        // Six hours apart, five between 14 and 28 March.
        #expect(closing == ["2027-03-11T00:00:00+01:00", "2027-03-20T23:00:00+01:00", "2027-04-02T00:00:00+02:00"])
    }
}
