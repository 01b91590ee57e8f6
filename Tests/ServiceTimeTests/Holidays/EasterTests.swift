import ServiceTime
import Testing

@Suite("Easter")
struct EasterTests {
    @Test(
        "falls on the Sundays that are printed in calendars",
        arguments: [
            "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13",
            "2032-03-28",
            // The earliest and the latest of all, and the years in which formulas without the century’s correction go wrong.
            "1818-03-22", "2285-03-22", "1943-04-25", "2038-04-25", "1954-04-18", "1981-04-19", "2049-04-18", "2076-04-19",
            "1583-04-10", "1961-04-02", "2000-04-23",
        ])
    func known(text: String) throws {
        let date = try #require(LocalDate(iso: text))
        #expect(Easter.sunday(of: date.components.year) == date)
    }

    @Test("is always a Sunday from 22 March to 25 April")
    func range() throws {
        for year in 1583...4099 {
            let sunday = Easter.sunday(of: year)
            let earliest = try #require(LocalDate(year: year, month: 3, day: 22))
            #expect(sunday.weekday == .sunday && sunday >= earliest && sunday <= earliest.advanced(by: 34))
        }
    }
}
