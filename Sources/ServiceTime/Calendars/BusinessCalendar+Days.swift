extension BusinessCalendar {
    /// The open periods that begin on each date of a range, by the clock on the wall; periods that touch are one. Hours over
    /// midnight stand on the date on which they begin.
    package func periods(on dates: ClosedRange<LocalDate>) -> [(date: LocalDate, periods: [OpenPeriod])] {
        let days = dates.lowerBound.dayNumber...dates.upperBound.dayNumber
        var periods: [[OpenPeriod]] = Array(repeating: [], count: days.count)
        for layer in layers {
            let isForeign = layer.zone != zone
            layer.eachOpenDay(isForeign ? days.lowerBound - 2...days.upperBound + 2 : days) { date, own in
                for period in own {
                    let (day, here) = isForeign ? translated(period, of: date, from: layer.zone) : (date.dayNumber, period)
                    if days.contains(day) { periods[day - days.lowerBound].append(here) }
                }
            }
        }
        return days.map { (LocalDate(dayNumber: $0), joined(periods[$0 - days.lowerBound])) }
    }

    /// What the clocks of this calendar's zone show when a period of another zone begins and ends.
    private func translated(_ period: OpenPeriod, of date: LocalDate, from other: ZoneRules) -> (day: Int, period: OpenPeriod) {
        let start = zone.local(at: other.instant(date, minutes: period.opens))
        let end = zone.local(at: other.instant(date, minutes: period.closes))
        let opens = start.seconds / 60
        let closes = (end.date.dayNumber - start.date.dayNumber) * 1440 + end.seconds / 60
        return (start.date.dayNumber, OpenPeriod(opens: opens, closes: min(closes, opens + 1440)))
    }

    private func joined(_ periods: [OpenPeriod]) -> [OpenPeriod] {
        if countsWholeDays, !periods.isEmpty { return [OpenPeriod(opens: 0, closes: 1440)] }
        return periods.sorted().reduce(into: []) { joined, period in
            if let last = joined.last, period.opens <= last.closes {
                joined[joined.count - 1] = OpenPeriod(opens: last.opens, closes: max(last.closes, period.closes))
            } else {
                joined.append(period)
            }
        }
    }
}

extension OpenPeriod {
    /// Opening and closing on the clock: `22:00` and `06:00` for hours over midnight, `24:00` at the end of a day.
    package var clockTimes: [ClockTime] {
        [opens, closes > 1440 ? closes - 1440 : closes].compactMap(ClockTime.init(minutes:))
    }
}
