/// A calendar, or a holiday pack alone, day by day for a year.
package struct CalendarYear: Hashable, Sendable {
    package struct Day: Hashable, Sendable {
        package var date: LocalDate
        /// Those that begin on the date.
        package var open: [OpenPeriod]
        package var holidays: [Holiday]
        /// Whether the calendar's `except` decides.
        package var isException: Bool
        /// The day off for which this one is worked.
        package var replaces: LocalDate?
    }

    /// The name of the calendar, or the code of the pack.
    package var name: String
    package var year: Int
    /// Sorted.
    package var days: [Day]

    /// Every day of a year of a calendar.
    package init(_ plan: CalendarPlan, year: Int) {
        let table = HolidayTable(codes: plan.holidays, years: year...year)
        name = plan.name
        self.year = year
        days = Self.dates(of: year).map { date in
            Day(
                date: date, open: plan.periods(on: date, table), holidays: Array(table.holidays(on: date)),
                isException: plan.exceptions[date] != nil,
                replaces: table.workedDays.first { $0.date == date }?.replaces)
        }
    }

    /// The public days off of a pack.
    package init(_ pack: HolidayPack, year: Int) {
        let table = HolidayTable(codes: [pack.code], years: year...year)
        name = pack.code
        self.year = year
        days = Self.dates(of: year).filter(table.isDayOff).map { date in
            Day(date: date, open: [], holidays: Array(table.holidays(on: date)), isException: false, replaces: nil)
        }
    }

    private static func dates(of year: Int) -> [LocalDate] {
        guard let first = LocalDate(year: year, month: 1, day: 1), let last = LocalDate(year: year, month: 12, day: 31) else {
            return []
        }
        return (first.dayNumber...last.dayNumber).map(LocalDate.init(dayNumber:))
    }
}
