import ServiceTime

/// A calendar, minute by minute: what the engine says in intervals, this says by looking at every minute. Slow and plain on
/// purpose; it shares nothing with the engine but dates and zones.
final class Oracle {
    static let dayCount = 50

    let zone: ZoneRules
    /// The first second that is known.
    let base: Int
    /// Whether it is open in each minute.
    let open: [Bool]
    /// The minutes in which it is open.
    private let openMinutes: [Int]
    /// How many of them come before each minute.
    private let used: [Int]
    /// The last closing of what begins on a date, by days since the first.
    let closing: [Int?]
    let firstDay: Int

    /// Open whenever one of the layers is.
    convenience init(layers: [BusinessCalendar.Layer], firstDay: Int) {
        var stretches: [Range<Int>] = []
        for layer in layers {
            for day in firstDay - 5...firstDay + Self.dayCount + 5 {
                let date = LocalDate(dayNumber: day)
                for period in Self.periods(of: layer, on: date) {
                    let start = layer.zone.instant(date, minutes: period.opens).secondsSince1970
                    let end = layer.zone.instant(date, minutes: period.closes).secondsSince1970
                    if start < end { stretches.append(start..<end) }
                }
            }
        }
        self.init(stretches, zone: layers[0].zone, firstDay: firstDay)
    }

    /// Open at every hour of business days.
    convenience init(allHoursOf days: OracleDays) {
        let dates = days.isBusiness.indices.filter { days.isBusiness[$0] }.map { LocalDate(dayNumber: days.firstDay + $0) }
        let stretches = dates.map {
            days.zone.instant($0).secondsSince1970..<days.zone.instant($0.advanced(by: 1)).secondsSince1970
        }
        self.init(stretches, zone: days.zone, firstDay: days.firstDay)
    }

    private init(_ stretches: [Range<Int>], zone: ZoneRules, firstDay: Int) {
        self.zone = zone
        self.firstDay = firstDay
        base = firstDay * 86_400 - 86_400
        var open = [Bool](repeating: false, count: (Self.dayCount + 2) * 1440)
        var closing = [Int?](repeating: nil, count: Self.dayCount)
        for stretch in stretches {
            for second in stride(from: stretch.lowerBound, to: stretch.upperBound, by: 60) {
                let minute = (second - base) / 60
                if second >= base, minute < open.count { open[minute] = true }
            }
            let begins = zone.local(at: Instant(secondsSince1970: stretch.lowerBound)).date.dayNumber - firstDay
            guard closing.indices.contains(begins) else { continue }
            closing[begins] = max(closing[begins] ?? .min, stretch.upperBound)
        }
        self.open = open
        self.closing = closing
        var (openMinutes, used): ([Int], [Int]) = ([], [])
        for minute in 0..<open.count {
            used.append(openMinutes.count)
            if open[minute] { openMinutes.append(minute) }
        }
        self.openMinutes = openMinutes
        self.used = used
    }

    /// What the plan, its exceptions and the holidays make of a date.
    static func periods(of layer: BusinessCalendar.Layer, on date: LocalDate) -> [OpenPeriod] {
        if layer.zone.instant(date) == layer.zone.instant(date.advanced(by: 1)) { return [] }
        if let exception = layer.plan.exceptions[date] { return exception }
        if layer.specialDays.off.contains(date) { return [] }
        let ordinary = layer.plan.hours.days[date.weekday.rawValue]
        for day in layer.specialDays.worked where day.date == date && ordinary.isEmpty {
            return layer.plan.hours.days[day.replaces.weekday.rawValue]
        }
        return ordinary
    }

    func isOpen(_ second: Int) -> Bool { open[(second - base) / 60] }

    /// The moment at which so much open time has passed; nil when that is beyond what is known.
    func after(_ seconds: Int, from second: Int) -> Int? {
        let minute = (second - base) / 60
        if seconds == 0 {
            if open[minute] { return second }
            return used[minute] < openMinutes.count ? base + openMinutes[used[minute]] * 60 : nil
        }
        let goal = used[minute] * 60 + (open[minute] ? (second - base) % 60 : 0) + seconds
        let last = (goal - 1) / 60
        return last < openMinutes.count - 1 ? base + openMinutes[last] * 60 + goal - last * 60 : nil
    }

    /// Whether nothing that begins on the moment's date is still to close.
    func isPastClosing(_ second: Int) -> Bool {
        let day = zone.local(at: Instant(secondsSince1970: second)).date.dayNumber - firstDay
        return closing[day].map { $0 <= second } ?? true
    }
}

/// Business days, date by date.
final class OracleDays {
    let zone: ZoneRules
    let firstDay: Int
    let isBusiness: [Bool]
    /// Open at every hour of them.
    private(set) lazy var allHours = Oracle(allHoursOf: self)

    /// Those of a calendar.
    init(of oracle: Oracle) {
        zone = oracle.zone
        firstDay = oracle.firstDay
        isBusiness = oracle.closing.map { $0 != nil }
    }

    /// Those of a locale.
    init(_ weekdays: Set<Weekday>, _ special: SpecialDays, zone: ZoneRules, firstDay: Int) {
        self.zone = zone
        self.firstDay = firstDay
        isBusiness = (0..<Oracle.dayCount).map { index in
            let date = LocalDate(dayNumber: firstDay + index)
            if zone.instant(date) == zone.instant(date.advanced(by: 1)) || special.off.contains(date) { return false }
            return weekdays.contains(date.weekday)
                || special.worked.contains { $0.date == date && weekdays.contains($0.replaces.weekday) }
        }
    }

    func day(of second: Int) -> Int { zone.local(at: Instant(secondsSince1970: second)).date.dayNumber }

    func contains(_ day: Int) -> Bool { isBusiness[day - firstDay] }

    /// The n-th business day after a date; nil when that is beyond what is known.
    func day(_ count: Int, after day: Int) -> Int? {
        var (remaining, index) = (count, day - firstDay)
        while remaining > 0 {
            index += 1
            guard index < isBusiness.count else { return nil }
            if isBusiness[index] { remaining -= 1 }
        }
        return firstDay + index
    }
}
