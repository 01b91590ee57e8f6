/// Which dates are business days, and where on earth they begin and end.
package struct BusinessDays: Sendable {
    package let calendar: BusinessCalendar
    /// Days since 1970: what is known.
    let dates: ClosedRange<Int>
    /// The business days among them, in order.
    let days: [Int]
    /// How many business days there are before each of `dates`, and at the end all of them.
    private let before: [Int]

    package var zone: ZoneRules { calendar.zone }

    /// The days as the readers of a text know them: the weekdays they work and the public holidays they have.
    package init(
        _ weekdays: some Sequence<Weekday>, specialDays: SpecialDays = .none, zone: ZoneRules, over horizon: Range<Instant>
    ) {
        var hours = WeeklyHours()
        for weekday in weekdays { hours[weekday] = [OpenPeriod(opens: 0, closes: 1440)] }
        let plan = CalendarPlan(name: "", timeZone: zone.name, hours: hours)
        let calendar = BusinessCalendar(BusinessCalendar.Layer(plan: plan, zone: zone, specialDays: specialDays))
        self = calendar.openTime(over: horizon).businessDays
    }

    init(calendar: BusinessCalendar, dates: ClosedRange<Int>, days: [Int]) {
        self.calendar = calendar
        self.dates = dates
        self.days = days
        var before: [Int] = []
        before.reserveCapacity(dates.count + 1)
        var index = 0
        for date in dates {
            before.append(index)
            if index < days.count, days[index] == date { index += 1 }
        }
        self.before = before + [index]
    }

    package func contains(_ date: LocalDate) -> Bool {
        dates.contains(date.dayNumber) && count(before: date.dayNumber) < count(through: date.dayNumber)
    }

    /// How many business days lie before a date, which is also the index of the first one that does not.
    func count(before day: Int) -> Int { before[Swift.min(Swift.max(day - dates.lowerBound, 0), dates.count)] }

    func count(through day: Int) -> Int { count(before: day + 1) }

    /// Days that cover a range and, after it, so many business days; themselves if they already do.
    func reaching(_ range: Range<Int>, days: Int) -> BusinessDays {
        let first = zone.local(at: Instant(secondsSince1970: range.lowerBound)).date.dayNumber
        let last = zone.local(at: Instant(secondsSince1970: range.upperBound)).date.dayNumber
        if first >= dates.lowerBound, last < dates.upperBound, count(through: last) + days < self.days.count { return self }
        return calendar.openTime(over: range, daysAfter: 40).reaching(range, days: days).businessDays
    }
}
