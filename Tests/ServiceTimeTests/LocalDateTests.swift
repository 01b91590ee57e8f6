import ServiceTime
import Testing

@Test("every date from 1900 to 2100 follows the one before and comes back from its number")
func roundTrips() throws {
    var number = try #require(LocalDate(year: 1900, month: 1, day: 1)).dayNumber
    var weekday = Weekday.monday
    for year in 1900...2100 {
        for month in 1...12 {
            for day in 1...LocalDate.days(inMonth: month, of: year) {
                let date = try #require(LocalDate(year: year, month: month, day: day))
                guard date.dayNumber == number, date.components == (year, month, day), date.weekday == weekday,
                    LocalDate(iso: date.description) == date
                else {
                    Issue.record("\(year)-\(month)-\(day) is \(date), day \(date.dayNumber), \(date.weekday)")
                    return
                }
                number += 1
                weekday = try #require(Weekday(rawValue: (weekday.rawValue + 1) % 7))
            }
        }
    }
}

/// Days since 1970 as `date -u -d "$date" +%s` of GNU coreutils has them, divided by 86,400; weekdays by its `%A`.
@Test(
    "known dates have their number and their weekday",
    arguments: [
        ("1970-01-01", 0, .thursday), ("1969-12-31", -1, .wednesday), ("1900-01-01", -25_567, .monday),
        ("1900-03-01", -25_508, .thursday), ("2000-02-29", 11_016, .tuesday), ("2000-03-01", 11_017, .wednesday),
        ("2026-11-21", 20_778, .saturday), ("2026-12-24", 20_811, .thursday), ("2027-03-28", 20_905, .sunday),
        ("2028-02-29", 21_243, .tuesday), ("2100-02-28", 47_540, .sunday), ("2100-03-01", 47_541, .monday),
        ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
    ] as [(String, Int, Weekday)])
func knownDates(text: String, number: Int, weekday: Weekday) throws {
    let date = try #require(LocalDate(iso: text))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
}

@Test(
    "what is no date of the calendar is not read",
    arguments: [
        "2027-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
        "0000-01-01",
        "2026-1-1", "26-01-01", "2026-01-01 ", " 2026-01-01", "2026/01/01", "2026-01-01T10:00", "20260101", "", "2026-01-0a",
        "+026-01-01", "2026-01-１",
    ])
func invalidDates(text: String) {
    #expect(LocalDate(iso: text) == nil)
}

@Test("dates order and advance by days, over years and leap days")
func arithmetic() throws {
    let eve = try #require(LocalDate(iso: "2027-12-31"))
    #expect(eve.advanced(by: 1).description == "2028-01-01")
    #expect(eve.advanced(by: 60).description == "2028-02-29")
    #expect(eve.advanced(by: -365).description == "2026-12-31")
    #expect(eve < eve.advanced(by: 1))
}

@Test(
    "weekdays have two names, in any case",
    arguments: [
        ("mon", .monday), ("Tuesday", .tuesday), ("WED", .wednesday), ("thu", .thursday), ("friday", .friday), ("sat", .saturday),
        ("Sun", .sunday), ("tues", nil), ("", nil), ("pon", nil), ("monday ", nil),
    ] as [(String, Weekday?)])
func weekdayNames(name: String, weekday: Weekday?) {
    #expect(Weekday(name: name) == weekday)
}

@Test("a range of days runs over the end of the week")
func weekdayRanges() {
    #expect(Weekday.range(.monday, .friday) == [.monday, .tuesday, .wednesday, .thursday, .friday])
    #expect(Weekday.range(.saturday, .monday) == [.saturday, .sunday, .monday])
    #expect(Weekday.range(.sunday, .sunday) == [.sunday])
    #expect(Weekday.range(.tuesday, .monday).count == 7)
}
