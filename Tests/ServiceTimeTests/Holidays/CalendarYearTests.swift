import ServiceTime
import Testing

@Suite("The days of a calendar")
struct CalendarYearTests {
    private static let morning = OpenPeriod(opens: 480, closes: 720)
    private static let night = OpenPeriod(opens: 1320, closes: 1800)

    private func plan(_ holidays: [String], exceptions: [String: [OpenPeriod]] = [:]) throws -> CalendarPlan {
        var hours = WeeklyHours()
        for day in Weekday.range(.monday, .thursday) { hours[day] = [Self.morning] }
        hours[.friday] = [Self.night]
        var dates: [LocalDate: [OpenPeriod]] = [:]
        for (text, periods) in exceptions { dates[try #require(LocalDate(iso: text))] = periods }
        return CalendarPlan(name: "office", timeZone: "Europe/Ljubljana", hours: hours, holidays: holidays, exceptions: dates)
    }

    private func periods(_ plan: CalendarPlan, _ text: String) throws -> [OpenPeriod] {
        let date = try #require(LocalDate(iso: text))
        let year = date.components.year
        return plan.periods(on: date, HolidayTable(codes: plan.holidays, years: year...year))
    }

    @Test("a weekday has its hours, a holiday none, an exception what it says")
    func rules() throws {
        let plan = try plan(
            ["SI"], exceptions: ["2026-12-24": [], "2026-12-25": [Self.morning], "2026-12-27": [Self.morning]])
        #expect(try periods(plan, "2026-12-23") == [Self.morning])
        #expect(try periods(plan, "2026-12-24") == [])
        #expect(try periods(plan, "2026-12-25") == [Self.morning])
        #expect(try periods(plan, "2026-12-26") == [])
        #expect(try periods(plan, "2026-12-27") == [Self.morning])
        #expect(try periods(plan, "2027-01-01") == [])
    }

    @Test("a Saturday worked for another day has that day’s hours")
    func workedSaturday() throws {
        // Saturday 10 January 2026 is worked for Friday the 2nd, Saturday 8 August for Friday the 21st.
        #expect(try periods(try plan(["HU"]), "2026-01-10") == [Self.night])
        #expect(try periods(try plan(["HU"]), "2026-01-02") == [])
        #expect(try periods(try plan(["HU"]), "2026-01-17") == [])
        // Tuesday 24 December 2024 was worked on the 7th.
        #expect(try periods(try plan(["HU"]), "2024-12-07") == [Self.morning])
    }

    @Test("a Saturday is worked only where all countries of the calendar work it, and keeps hours of its own")
    func mixedSaturday() throws {
        #expect(try periods(try plan(["HU", "SI"]), "2026-01-10") == [])
        #expect(try periods(try plan(["SI", "HU"]), "2026-01-10") == [])
        #expect(try periods(try plan(["SI", "HU"]), "2026-01-02") == [])
        var daily = try plan(["HU"])
        daily.hours[.saturday] = [Self.morning]
        #expect(try periods(daily, "2026-01-10") == [Self.morning])
    }

    @Test("the holidays of several countries are their union, in the order of the calendar")
    func union() throws {
        let table = HolidayTable(codes: ["HR", "SI"], years: 2026...2027)
        let date = try #require(LocalDate(iso: "2026-05-01"))
        #expect(table.holidays(on: date).map(\.country) == ["HR", "SI"])
        let june = try #require(LocalDate(iso: "2026-06-22"))
        #expect(table.holidays(on: june).map(\.country) == ["HR"] && table.isDayOff(june))
        #expect(!table.isDayOff(june.advanced(by: 1)) && table.holidays(on: june.advanced(by: 1)).isEmpty)
        #expect(table.holidays.map(\.date) == table.holidays.map(\.date).sorted())
        #expect(table.holidays.first?.date.description == "2026-01-01")
        #expect(table.holidays.last?.date.description == "2027-12-26")
        let beyond = try #require(LocalDate(iso: "2028-01-01"))
        #expect(!table.isDayOff(beyond))
    }

    @Test("a year has all its days, a leap year one more")
    func length() throws {
        #expect(CalendarYear(try plan(["SI"]), year: 2027).days.count == 365)
        #expect(CalendarYear(try plan(["SI"]), year: 2028).days.count == 366)
    }

    @Test("a pack alone shows its days off, each once")
    func packAlone() throws {
        let year = CalendarYear(try #require(HolidayPacks.pack("HR")), year: 2024)
        #expect(year.name == "HR" && year.days.allSatisfy { $0.open.isEmpty && !$0.holidays.isEmpty })
        #expect(year.days.count == 13 && year.days.flatMap(\.holidays).count == 14)
    }

    @Test("only a calendar without any period never opens")
    func neverOpens() throws {
        let ordinary = try plan([])
        #expect(!ordinary.neverOpens)
        var empty = CalendarPlan(name: "a", timeZone: "UTC", hours: WeeklyHours())
        #expect(empty.neverOpens)
        empty.exceptions[LocalDate(dayNumber: 0)] = []
        #expect(empty.neverOpens)
        empty.exceptions[LocalDate(dayNumber: 1)] = [Self.morning]
        #expect(!empty.neverOpens)
    }
}
