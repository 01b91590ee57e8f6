/// What several packs make of a range of years: the days that are off, and the days of weekends that are worked for them.
package struct HolidayTable: Hashable, Sendable {
    /// Sorted by date; those of one date in the order of the packs.
    package let holidays: [Holiday]
    /// Sorted by date.
    package let workedDays: [WorkedDay]

    /// The days off are the union of the packs'. A Saturday is worked only when every pack has it so: what is free in one country of
    /// several stays free. Codes that are not known count for nothing.
    package init(codes: [String], years: ClosedRange<Int>) {
        let packs = codes.compactMap(HolidayPacks.pack)
        let holidays = packs.flatMap { pack in years.flatMap(pack.holidays(in:)) }.sorted { $0.date < $1.date }
        let worked = packs.first.map { pack in years.flatMap(pack.swaps(in:)) } ?? []
        self.holidays = holidays
        workedDays = worked.filter { day in packs.allSatisfy { $0.swaps(in: day.date.components.year).contains(day) } }
            .sorted { $0.date < $1.date }
    }

    /// The holidays on a date, none on most.
    package func holidays(on date: LocalDate) -> ArraySlice<Holiday> {
        let start = firstIndex(from: date)
        var end = start
        while end < holidays.count, holidays[end].date == date { end += 1 }
        return holidays[start..<end]
    }

    package func isDayOff(_ date: LocalDate) -> Bool {
        let index = firstIndex(from: date)
        return index < holidays.count && holidays[index].date == date
    }

    /// The weekday whose hours are kept on a worked Saturday; nil on all other dates.
    package func weekday(workedOn date: LocalDate) -> Weekday? {
        workedDays.first { $0.date == date }?.replaces.weekday
    }

    /// The index of the first holiday on a date or after it.
    private func firstIndex(from date: LocalDate) -> Int {
        var (low, high) = (0, holidays.count)
        while low < high {
            let middle = (low + high) / 2
            if holidays[middle].date < date { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension CalendarPlan {
    /// When it opens on a date: what `except` says, else nothing on a holiday, else the hours of the weekday. Without hours of its
    /// own, a Saturday that is worked for another day keeps that day's.
    package func periods(on date: LocalDate, _ table: HolidayTable) -> [OpenPeriod] {
        periods(on: date, exceptions[date], isDayOff: table.isDayOff(date)) { table.weekday(workedOn: date) }
    }

    /// The same, for those who have looked up what is special about the date.
    func periods(
        on date: LocalDate, _ exception: [OpenPeriod]?, isDayOff: Bool, workedFor: () -> Weekday?
    ) -> [OpenPeriod] {
        if let exception { return exception }
        if isDayOff { return [] }
        let ordinary = hours[date.weekday]
        guard ordinary.isEmpty, let weekday = workedFor() else { return ordinary }
        return hours[weekday]
    }

    /// Whether neither its week nor any exception has a period.
    package var neverOpens: Bool { hours.days.allSatisfy(\.isEmpty) && exceptions.values.allSatisfy(\.isEmpty) }
}
