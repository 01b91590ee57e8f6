import ServiceTime
import Testing

@Test(
    "clock times are read and written with two digits",
    arguments: [
        ("8:00", 480, "08:00"), ("08:00", 480, "08:00"), ("0:00", 0, "00:00"), ("23:59", 1439, "23:59"), ("24:00", 1440, "24:00"),
    ])
func clockTimes(text: String, minutes: Int, written: String) throws {
    let time = try #require(ClockTime(text))
    #expect(time.minutes == minutes)
    #expect(time.description == written)
}

@Test(
    "what is no time of day is not read",
    arguments: [
        "24:01", "25:00", "8:60", "8:0", "8", "8.00", "08:00:00", "-1:00", "+8:00", "108:00", "", ":", "8:", " 8:00", "8:00 ",
        "a:00",
        "8:٠٠",
    ])
func invalidClockTimes(text: String) {
    #expect(ClockTime(text) == nil)
}

@Test("a clock time lies within the day", arguments: [(-1, false), (0, true), (1440, true), (1441, false)])
func clockTimeLimits(minutes: Int, isTime: Bool) {
    #expect((ClockTime(minutes: minutes) != nil) == isTime)
}

@Test(
    "periods run to their closing time, over midnight if it lies before the opening",
    arguments: [
        ("08:00-12:00", 480, 720), ("8:00-12:00", 480, 720), ("08:00–12:00", 480, 720), (" 08:00 - 12:00 ", 480, 720),
        ("00:00-24:00", 0, 1440), ("18:00-24:00", 1080, 1440), ("18:00-00:00", 1080, 1440), ("22:00-06:00", 1320, 1800),
        ("08:01-08:00", 481, 1920), ("23:59-24:00", 1439, 1440),
    ])
func periods(text: String, opens: Int, closes: Int) {
    #expect(OpenPeriod(text) == OpenPeriod(opens: opens, closes: closes))
}

@Test(
    "what is no period, or an empty one, is not read",
    arguments: [
        "08:00-08:00", "00:00-00:00", "24:00-24:00", "24:00-06:00", "08:00", "08:00-", "-12:00", "08:00-12:00-16:00", "08-12",
        "08:00 to 12:00", "08:00-25:00", "", "closed", "08:00--12:00",
    ])
func invalidPeriods(text: String) {
    #expect(OpenPeriod(text) == nil)
}

@Test("periods order by opening, then by closing")
func periodOrder() {
    let morning = OpenPeriod(opens: 480, closes: 720)
    #expect(morning < OpenPeriod(opens: 500, closes: 600))
    #expect(morning < OpenPeriod(opens: 480, closes: 721))
    #expect(!(morning < morning))
}

@Test("a week is closed until hours are given, and always means every minute")
func weeks() {
    var hours = WeeklyHours()
    #expect(hours.days.map(\.count) == [0, 0, 0, 0, 0, 0, 0])
    hours[.sunday] = [OpenPeriod(opens: 0, closes: 60)]
    #expect(hours.days[6] == [OpenPeriod(opens: 0, closes: 60)])
    #expect(WeeklyHours.always.days == Array(repeating: [OpenPeriod(opens: 0, closes: 1440)], count: 7))
}
