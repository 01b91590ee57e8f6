import ServiceTime
import Testing

@Suite("Calendars")
struct CalendarTests {
    @Test(
        "the sign on the door says what it is and when that changes",
        arguments: [
            ("2027-03-02T10:00", true, "2027-03-03T08:00", "2027-03-02T16:00"),
            ("2027-03-02T16:00", false, "2027-03-03T08:00", "2027-03-03T16:00"),
            ("2027-03-05T18:00", false, "2027-03-08T08:00", "2027-03-08T16:00"),
        ])
    func states(moment: String, isOpen: Bool, opens: String, closes: String) throws {
        let office = Shop.office.calendar
        let open = try office.openTime("2027-03-01", "2027-03-02")
        let expected = OpenState(isOpen: isOpen, opensAt: try office.moment(opens), closesAt: try office.moment(closes))
        #expect(open.state(at: try office.moment(moment)) == expected)
    }

    @Test("the state is known however far away it is asked for")
    func farAway() throws {
        let open = try Shop.office.calendar.openTime("2027-03-01", "2027-03-02")
        #expect(open.state(at: try open.calendar.moment("2031-06-02T09:00")).isOpen)
        #expect(open.state(at: try open.calendar.moment("2020-06-02T09:00")).isOpen)
    }

    @Test("the periods of a date are those that begin on it, in the calendar's zone, joined where they touch")
    func periods() throws {
        let shop = Shop(
            "mon 08:00-12:00 12:00-16:00", "tue 22:00-06:00", "wed 00:00-24:00", except: ["2027-03-05": "10:00-11:00"],
            off: ["2027-03-08"])
        let dates = Shop.date("2027-03-01")...Shop.date("2027-03-08")
        let written = shop.calendar.periods(on: dates).map { day in
            day.periods.map { $0.clockTimes.map(\.description).joined(separator: "-") }.joined(separator: " ")
        }
        #expect(written == ["08:00-16:00", "22:00-06:00", "00:00-24:00", "", "10:00-11:00", "", "", ""])
        let abroad = Shop("mon 09:00-12:00").or(Shop("mon 09:00-17:00", in: Zones.newYork))
        let monday = abroad.periods(on: Shop.date("2027-03-01")...Shop.date("2027-03-01"))
        #expect(monday.map(\.periods) == [[OpenPeriod(opens: 540, closes: 720), OpenPeriod(opens: 900, closes: 1380)]])
    }

    @Test("whole days are those that open, from midnight to midnight")
    func wholeDays() throws {
        let days = Shop("fri 08:00-16:00", "mon 08:00-12:00").calendar.wholeDays
        #expect(try days.answer("30bh", at: "2027-03-05T12:00") == "2027-03-08T18:00")
        let friday = days.periods(on: Shop.date("2027-03-05")...Shop.date("2027-03-06"))
        #expect(friday.map(\.periods) == [[OpenPeriod(opens: 0, closes: 1440)], []])
    }

    @Test("the first time at which nobody is there is found, and none when somebody always is")
    func gaps() throws {
        let channel = try Shop("mon-fri 08:00-20:00").calendar.openTime("2027-03-01", "2027-03-20")
        let day = try Shop("mon-fri 08:00-16:00", off: ["2027-03-03"]).calendar.openTime("2027-03-01", "2027-03-20")
        let evening = try Shop("mon-fri 15:00-20:00").calendar.openTime("2027-03-01", "2027-03-20")
        let horizon = try channel.calendar.horizon("2027-03-01", "2027-03-20")
        let gap = try channel.calendar.horizon("2027-03-03T08:00", "2027-03-03T15:00")
        #expect(channel.firstGap(coveredBy: [day, evening], over: horizon) == gap)
        #expect(
            channel.firstGap(coveredBy: [], over: horizon)
                == (try channel.calendar.horizon("2027-03-01T08:00", "2027-03-01T20:00")))
        #expect(day.firstGap(coveredBy: [evening, channel], over: horizon) == nil)
        #expect(channel.firstGap(coveredBy: [evening], over: try channel.calendar.horizon("2027-03-06", "2027-03-08")) == nil)
    }

    @Test("holiday packs close their days, and have Saturdays worked for others")
    func packs() throws {
        let hungary = SpecialDays(HolidayTable(codes: ["HU"], years: 2026...2027))
        let hours = WeeklyHours(days: Array(repeating: [OpenPeriod(opens: 480, closes: 960)], count: 5) + [[], []])
        let plan = CalendarPlan(name: "office", timeZone: "Europe/Budapest", hours: hours, holidays: ["HU"])
        let office = BusinessCalendar(.init(plan: plan, zone: Zones.ljubljana, specialDays: hungary))
        #expect(try office.answer("1bd", at: "2026-08-19T10:00") == "2026-08-24T16:00")
        #expect(try office.answer("1bd", at: "2026-08-07T10:00") == "2026-08-08T16:00")
        let year = CalendarYear(plan, year: 2026).days
        let days = office.periods(on: Shop.date("2026-01-01")...Shop.date("2026-12-31"))
        #expect(days.map(\.periods) == year.map(\.open), "The table of a year shows what proofs reckon with.")
    }

    @Test("business days of readers are their weekdays without their holidays, with their worked Saturdays")
    func readers() throws {
        let horizon = try Shop.office.calendar.horizon("2026-12-01", "2027-01-10")
        let special = SpecialDays(
            off: [Shop.date("2026-12-25")], worked: [WorkedDay(date: Shop.date("2026-12-12"), replaces: Shop.date("2026-12-24"))])
        let days = BusinessDays(Weekday.range(.monday, .friday), specialDays: special, zone: Zones.ljubljana, over: horizon)
        let asked = ["2026-12-11", "2026-12-12", "2026-12-19", "2026-12-25", "2026-12-28"].map { days.contains(Shop.date($0)) }
        #expect(asked == [true, true, false, false, true])
    }
}
