internal import ServiceTime

extension WeeklyHours {
    /// Open when one of the weeks is; periods that touch become one.
    init(union weeks: [WeeklyHours]) {
        self.init()
        for day in Weekday.allCases {
            for period in weeks.flatMap({ $0[day] }).sorted() {
                if let last = self[day].last, period.opens <= last.closes {
                    let joined = OpenPeriod(opens: last.opens, closes: max(last.closes, period.closes))
                    self[day][self[day].count - 1] = joined
                } else {
                    self[day].append(period)
                }
            }
        }
    }
}
