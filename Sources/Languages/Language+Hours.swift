package import ServiceTime

/// One line of opening hours: "ponedeljek–četrtek" and "8.00–12.00, 12.30–16.30".
package struct HoursLine: Hashable, Sendable {
    package let days: String
    /// The word for "closed" when there are none.
    package let periods: String

    package init(days: String, periods: String) {
        self.days = days
        self.periods = periods
    }
}

extension Language {
    package var open: String { pack.hours.open }
    package var closed: String { pack.hours.closed }
    package var aroundTheClock: String { pack.hours.aroundTheClock }
    package var everyDay: String { pack.hours.everyDay }

    /// "8.00–12.00"; a period that runs over midnight ends at the hour of the next morning.
    package func openPeriod(_ period: OpenPeriod) -> String {
        let closes = period.closes > 1440 ? period.closes - 1440 : period.closes
        return clock(period.opens) + "–" + clock(closes)
    }

    /// The periods of a day with what belongs to them: "8:00–12:00, 12:30–16:30 Uhr", "closed", "24 hours a day".
    package func openPeriods(_ periods: [OpenPeriod]) -> String {
        if periods.isEmpty { return closed }
        if periods == [OpenPeriod(opens: 0, closes: 1440)] { return aroundTheClock }
        return periods.map(openPeriod).joined(separator: ", ") + pack.hours.suffix
    }

    /// "pon.–čet."; a single day alone, the whole week as "every day".
    package func days(_ first: Weekday, _ last: Weekday, form: WeekdayForm) -> String {
        if first == last { return weekday(first, form: form) }
        if first == .monday, last == .sunday { return everyDay }
        return weekday(first, form: form) + "–" + weekday(last, form: form)
    }

    /// The week from Monday to Sunday; neighbouring days with the same hours share a line.
    package func weeklyHours(_ hours: WeeklyHours, form: WeekdayForm = .nominative) -> [HoursLine] {
        var groups: [(first: Weekday, last: Weekday)] = []
        for day in Weekday.allCases {
            if let group = groups.last, hours[group.last] == hours[day] {
                groups[groups.count - 1].last = day
            } else {
                groups.append((day, day))
            }
        }
        return groups.map { group in
            HoursLine(days: days(group.first, group.last, form: form), periods: openPeriods(hours[group.first]))
        }
    }

    private func clock(_ minutes: Int) -> String {
        String(minutes / 60) + pack.clock.separator + twoDigits(minutes % 60)
    }
}
