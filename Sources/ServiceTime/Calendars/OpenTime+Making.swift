extension BusinessCalendar {
    /// When it is open, for arrivals of a horizon: from some days before it to some weeks after it.
    package func openTime(over horizon: Range<Instant>) -> OpenTime {
        openTime(over: horizon.lowerBound.secondsSince1970..<horizon.upperBound.secondsSince1970, daysAfter: 40)
    }

    func openTime(over range: Range<Int>, daysAfter margin: Int) -> OpenTime {
        let first = zone.local(at: Instant(secondsSince1970: range.lowerBound)).date.dayNumber - 3
        let last = zone.local(at: Instant(secondsSince1970: range.upperBound)).date.dayNumber + margin
        return OpenTime(self, dates: first...max(first, last))
    }
}

extension OpenTime {
    /// A century: who has no deadline by then will have none.
    private static let farthest = 36_600

    /// Open time that covers a range and, after it, so much open time and so many business days; itself if it already does. The
    /// calendar may open less than that, then there is all of it.
    func reaching(_ range: Range<Int>, openSeconds: Int = 0, days: Int = 0) -> OpenTime {
        if reaches(range, openSeconds: openSeconds, days: days) { return self }
        let start = min(range.lowerBound, covered.lowerBound)..<max(range.upperBound, range.lowerBound)
        var margin = 40 + 2 * days + openSeconds / 14_400
        while true {
            let longer = calendar.openTime(over: start, daysAfter: margin)
            let isAll = calendar.lastDay.map { $0 < longer.dates.upperBound - 1 } ?? (margin > Self.farthest)
            if isAll || longer.reaches(range, openSeconds: openSeconds, days: days) { return longer }
            margin *= 3
        }
    }

    private func reaches(_ range: Range<Int>, openSeconds: Int, days: Int) -> Bool {
        guard range.lowerBound >= covered.lowerBound, range.upperBound < covered.upperBound,
            before[before.count - 1] - self.openSeconds(before: range.upperBound) > openSeconds
        else { return false }
        let day = zone.local(at: Instant(secondsSince1970: range.upperBound)).date.dayNumber
        return businessDays.count(through: day) + days < businessDays.days.count
    }

    fileprivate init(_ calendar: BusinessCalendar, dates: ClosedRange<Int>) {
        var making = Making(zone: calendar.zone, dates: dates)
        for layer in calendar.layers { making.add(layer) }
        if calendar.countsWholeDays { making.widen() }
        making.merge()
        self.calendar = calendar
        self.dates = dates
        covered = making.covered
        opens = making.opens
        closes = making.closes
        before = making.before
        let days = dates.filter { making.closing[$0 - dates.lowerBound] > .min }
        businessDays = BusinessDays(calendar: calendar, dates: dates, days: days)
        closings = days.map { making.closing[$0 - dates.lowerBound] }
    }
}

/// Open time while it comes together.
private struct Making {
    let zone: ZoneRules
    let dates: ClosedRange<Int>
    let covered: Range<Int>
    var stretches: [(opens: Int, closes: Int)] = []
    /// By date, `Int.min` for one that does not open.
    var closing: [Int]
    var opens: [Int] = []
    var closes: [Int] = []
    var before = [0]

    init(zone: ZoneRules, dates: ClosedRange<Int>) {
        self.zone = zone
        self.dates = dates
        covered = zone.instant(wall: dates.lowerBound * 86_400)..<zone.instant(wall: (dates.upperBound + 1) * 86_400)
        closing = Array(repeating: .min, count: dates.count)
        stretches.reserveCapacity(dates.count * 2)
    }

    mutating func add(_ layer: BusinessCalendar.Layer) {
        let ownDates = layer.zone == zone
        var clock = WallClock(layer.zone)
        // Periods run over two midnights at most, and dates of two zones are at most two apart.
        layer.eachOpenDay(dates.lowerBound - 4...dates.upperBound + 4) { date, periods in
            let midnight = date.dayNumber * 86_400
            // A date that a zone jumps over has no hours.
            guard clock.instant(wall: midnight) < clock.instant(wall: midnight + 86_400) else { return }
            for period in periods {
                let opens = clock.instant(wall: midnight + period.opens * 60)
                let closes = clock.instant(wall: midnight + period.closes * 60)
                // A change of the clocks may have swallowed it.
                guard opens < closes else { continue }
                stretches.append((opens, closes))
                let day = ownDates ? date : zone.local(at: Instant(secondsSince1970: opens)).date
                guard dates.contains(day.dayNumber) else { continue }
                closing[day.dayNumber - dates.lowerBound] = max(closing[day.dayNumber - dates.lowerBound], closes)
            }
        }
    }

    /// Makes every date that opens open from midnight to midnight.
    mutating func widen() {
        stretches = []
        for day in dates where closing[day - dates.lowerBound] > .min {
            let closes = zone.instant(wall: (day + 1) * 86_400)
            stretches.append((zone.instant(wall: day * 86_400), closes))
            closing[day - dates.lowerBound] = closes
        }
    }

    /// Joins stretches that touch and cuts off what lies outside.
    mutating func merge() {
        stretches.sort { ($0.opens, $0.closes) < ($1.opens, $1.closes) }
        for stretch in stretches {
            let (start, end) = (max(stretch.opens, covered.lowerBound), min(stretch.closes, covered.upperBound))
            guard start < end else { continue }
            if let last = closes.last, start <= last {
                closes[closes.count - 1] = max(last, end)
            } else {
                opens.append(start)
                closes.append(end)
            }
        }
        for index in opens.indices { before.append(before[index] + closes[index] - opens[index]) }
    }
}
