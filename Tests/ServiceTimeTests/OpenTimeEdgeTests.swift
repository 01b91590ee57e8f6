import ServiceTime
import Testing

/// What goes wrong in calendars of other programs, one test for each.
@Suite("Edges of service levels")
struct ServiceLevelEdgeTests {
    @Test("closing time is closed, opening time is open, lunch is closed")
    func halfOpen() throws {
        let open = try Shop("mon-fri 08:00-12:00 12:30-16:30").calendar.openTime("2027-03-01", "2027-03-06")
        let zone = open.zone
        let states = ["07:59", "08:00", "11:59", "12:00", "12:29", "12:30", "16:29", "16:30"].map {
            open.isOpen(at: Instant(iso: "2027-03-02T\($0)", in: zone) ?? Instant(secondsSince1970: 0))
        }
        #expect(states == [false, true, true, false, false, true, true, false])
    }

    @Test(
        "open time that is used up exactly at closing is due at closing",
        arguments: [
            ("8 business hours", "2027-03-02T08:00", "2027-03-02T16:00"),
            ("8 business hours", "2027-03-02T08:01", "2027-03-03T08:01"),
            ("4 business hours", "2027-03-02T12:00", "2027-03-02T16:00"),
            ("4 business hours", "2027-03-05T12:01", "2027-03-08T08:01"),
        ])
    func usedUpAtClosing(limit: String, arrival: String, answer: String) throws {
        #expect(try Shop.office.calendar.answer(limit, at: arrival) == answer)
    }

    @Test(
        "an arrival at closing, or when it is closed, counts from the next opening",
        arguments: [
            ("2027-03-02T16:00", "2027-03-03T12:00"), ("2027-03-02T07:00", "2027-03-02T12:00"),
            ("2027-03-06T10:00", "2027-03-08T12:00"),
        ])
    func arrivalWhenClosed(arrival: String, answer: String) throws {
        #expect(try Shop.office.calendar.answer("4 business hours", at: arrival) == answer)
    }

    @Test("business hours run on over midnight without a gap when it is always open")
    func always() throws {
        #expect(try Shop.always.calendar.answer("2bh", at: "2027-03-02T23:00") == "2027-03-03T01:00")
        let open = try Shop.always.calendar.openTime("2027-03-01", "2027-04-01")
        let state = open.state(at: try Shop.always.calendar.moment("2027-03-02T23:59"))
        #expect(state == OpenState(isOpen: true, opensAt: nil, closesAt: nil))
        #expect(
            open.openSeconds(from: try open.calendar.moment("2027-03-28"), to: try open.calendar.moment("2027-03-29")) == 82_800)
    }

    @Test(
        "hours over midnight belong to the date on which they begin, over the week and the year as well",
        arguments: [
            ("sun 22:00-06:00", "2bh", "2027-03-08T05:00", "2027-03-14T23:00"),
            ("sun 22:00-06:00", "4bh", "2027-03-07T23:00", "2027-03-08T03:00"),
            ("thu 22:00-06:00", "4bh", "2026-12-31T23:00", "2027-01-01T03:00"),
            ("thu 22:00-06:00", "same business day", "2026-12-31T23:00", "2027-01-01T06:00"),
            ("thu 22:00-06:00", "1bd", "2026-12-24T12:00", "2027-01-01T06:00"),
        ])
    func overMidnight(week: String, limit: String, arrival: String, answer: String) throws {
        #expect(try Shop(week).calendar.answer(limit, at: arrival) == answer)
    }

    @Test("a holiday closes the shift that begins on it, not the one of its eve")
    func shiftOfTheEve() throws {
        let shop = Shop("mon-sun 22:00-06:00", off: ["2027-01-01"])
        #expect(try shop.calendar.answer("6bh", at: "2026-12-31T23:00") == "2027-01-01T05:00")
        #expect(try shop.calendar.answer("8bh", at: "2026-12-31T23:00") == "2027-01-02T23:00")
    }

    @Test("the lunch break does not count")
    func lunch() throws {
        let shop = Shop("mon-fri 08:00-12:00 12:30-16:30")
        #expect(try shop.calendar.answer("2bh", at: "2027-03-02T11:00") == "2027-03-02T13:30")
        #expect(try shop.calendar.answer("1bh", at: "2027-03-02T11:00") == "2027-03-02T12:00")
        #expect(try shop.calendar.answer("1bh", at: "2027-03-02T12:10") == "2027-03-02T13:30")
    }

    @Test("a calendar that never opens has no deadline, and asking for one comes to an end")
    func neverOpens() throws {
        let closed = Shop().calendar
        #expect(try closed.answer("1bh", at: "2027-03-02T11:00") == nil)
        #expect(try closed.answer("same business day", at: "2027-03-02T11:00") == nil)
        #expect(try closed.answer("2 hours", at: "2027-03-02T11:00") == "2027-03-02T13:00")
        let seasonal = Shop(except: ["2027-03-02": "08:00-12:00", "2028-12-01": "08:00-12:00"]).calendar
        #expect(try seasonal.answer("5bh", at: "2027-03-02T08:00") == "2028-12-01T09:00")
        #expect(try seasonal.answer("8bh", at: "2027-03-02T08:00") == "2028-12-01T12:00")
        #expect(try seasonal.answer("9bh", at: "2027-03-02T08:00") == nil)
    }

    @Test("a day without hours is an ordinary closed day")
    func emptyDay() throws {
        let shop = Shop("mon-tue 08:00-16:00", "wed", "thu-fri 08:00-16:00")
        #expect(try shop.calendar.answer("1bd", at: "2027-03-02T10:00") == "2027-03-04T16:00")
    }

    @Test("a limit longer than a week finds its way through a sparse plan")
    func sparse() throws {
        #expect(try Shop("wed 09:00-11:00").calendar.answer("20bh", at: "2027-03-02T10:00") == "2027-05-05T11:00")
        #expect(try Shop("wed 09:00-11:00").calendar.answer("60bd", at: "2027-03-02T10:00") == "2028-04-19T11:00")
        #expect(try Shop.office.calendar.answer("2000bh", at: "2027-03-01T08:00") == "2028-02-11T16:00")
    }

    @Test("a holiday on a weekend shifts nothing, two in a row add up")
    func holidays() throws {
        let weekend = Shop("mon-fri 08:00-16:00", off: ["2027-05-01", "2027-05-02"])
        #expect(try weekend.calendar.answer("1bd", at: "2027-04-30T10:00") == "2027-05-03T16:00")
        let twins = Shop("mon-fri 08:00-16:00", off: ["2026-12-25", "2026-12-28"])
        #expect(try twins.calendar.answer("1bd", at: "2026-12-24T10:00") == "2026-12-29T16:00")
    }

    @Test("an exception overrides a holiday and the week, also for half days and for a closure over new year")
    func exceptions() throws {
        let shop = Shop(
            "mon-fri 08:00-16:00", except: ["2026-12-24": "08:00-12:00", "2026-12-25": "10:00-12:00", "2026-12-31": ""],
            off: ["2026-12-25", "2027-01-01"])
        #expect(try shop.calendar.answer("4bh", at: "2026-12-24T10:00") == "2026-12-25T12:00")
        #expect(try shop.calendar.answer("same business day", at: "2026-12-24T12:00") == "2026-12-25T12:00")
        #expect(try shop.calendar.answer("1bd", at: "2026-12-30T10:00") == "2027-01-04T16:00")
        let closed = (28...31).map { ("2026-12-\($0)", "") } + [("2027-01-01", "")]
        let closure = Shop("mon-fri 08:00-16:00", except: Dictionary(uniqueKeysWithValues: closed))
        #expect(try closure.calendar.answer("1bh", at: "2026-12-25T15:30") == "2027-01-04T08:30")
    }

    @Test("a worked Saturday has the hours of the day it replaces, unless Saturdays have their own or it is a holiday")
    func workedSaturdays() throws {
        let shop = Shop("mon-wed 08:00-16:00", "thu 08:00-14:00", "fri 08:00-16:00", worked: ["2026-12-12": "2026-12-24"])
        #expect(try shop.calendar.answer("1bd", at: "2026-12-11T10:00") == "2026-12-12T14:00")
        let open = Shop("mon-sat 09:00-13:00", worked: ["2026-12-12": "2026-12-24"])
        #expect(try open.calendar.answer("1bd", at: "2026-12-11T10:00") == "2026-12-12T13:00")
        let off = Shop("mon-fri 08:00-16:00", off: ["2026-12-12"], worked: ["2026-12-12": "2026-12-24"])
        #expect(try off.calendar.answer("1bd", at: "2026-12-11T10:00") == "2026-12-14T16:00")
    }

    @Test("leap days are days")
    func leapDay() throws {
        #expect(try Shop.office.calendar.answer("1bd", at: "2028-02-28T10:00") == "2028-02-29T16:00")
        #expect(try Shop.always.calendar.promise("1 day", at: "2032-02-28T10:00") == "2032-03-01T00:00")
    }

    @Test("an arrival at the end of a year knows the holidays of the next")
    func newYear() throws {
        let shop = Shop("mon-fri 08:00-16:00", off: ["2027-01-01"])
        #expect(try shop.calendar.answer("2bh", at: "2026-12-31T15:00") == "2027-01-04T09:00")
    }

    @Test("the open time of two plans counts once where they overlap")
    func union() throws {
        let both = Shop("mon-fri 08:00-16:00").or(Shop("mon-fri 14:00-20:00"))
        #expect(try both.answer("8bh", at: "2027-03-02T10:00") == "2027-03-02T18:00")
        #expect(try both.answer("same business day", at: "2027-03-02T10:00") == "2027-03-02T20:00")
    }
}
