import ServiceTime

/// One promise against one service level, and what comes out of looking at every single arrival.
struct OracleCase {
    var oracle: Oracle
    /// The business days of the calendar.
    var own: OracleDays
    /// Those of the promise's readers.
    var days: OracleDays
    var service: TimeLimit
    var terms: PromiseTerms
    var intake: Intake
    var horizon: Range<Int>

    struct Result: Equatable {
        var first: [Int]?
        var worst: [Int]?
        var broken = 0
        var arrivals = 0
    }

    /// Nil when a deadline lies beyond what the oracle knows.
    func result(afterClosingCountsAsNextDay rolls: Bool) -> Result? {
        var result = Result()
        let step = isFine ? 1 : 60
        for second in stride(from: (horizon.lowerBound + step - 1) / step * step, to: horizon.upperBound, by: step)
        where arrives(second) {
            guard let answered = serviceDeadline(second, rolls), let promised = promiseDeadline(second, rolls) else { return nil }
            result.arrivals += 1
            if answered > promised {
                result.broken += 1
                if result.first == nil { result.first = [second, promised, answered] }
            }
            if result.worst.map({ answered - promised > $0[2] - $0[1] }) ?? true { result.worst = [second, promised, answered] }
        }
        return result
    }

    private var isFine: Bool { [service.span, terms.limit.span].contains { Self.seconds($0) % 60 != 0 } }

    private static func seconds(_ span: TimeSpan) -> Int {
        switch span {
        case .elapsed(let seconds), .open(let seconds): seconds
        default: 0
        }
    }

    private func arrives(_ second: Int) -> Bool {
        if (intake == .openHours || terms.condition.inOpenHours) && !oracle.isOpen(second) { return false }
        guard terms.condition.before != nil || terms.condition.onBusinessDays else { return true }
        let local = days.zone.local(at: Instant(secondsSince1970: second))
        if let before = terms.condition.before, local.seconds >= before.minutes * 60 { return false }
        return !terms.condition.onBusinessDays || days.contains(local.date.dayNumber)
    }

    func serviceDeadline(_ second: Int, _ rolls: Bool) -> Int? {
        switch service.span {
        case .elapsed(let seconds): return second + seconds
        case .open(let seconds): return oracle.after(seconds, from: second)
        case .days(let count): return end(of: own.day(of: second) + count, service, own.zone)
        case .businessDays(let count):
            let isNext = (rolls || count == 0) && oracle.isPastClosing(second)
            guard let day = businessDay(count, from: own.day(of: second), own, isNext: isNext) else { return nil }
            if service.by != nil { return end(of: day, service, own.zone) }
            return oracle.closing[day - oracle.firstDay]
        }
    }

    private func promiseDeadline(_ second: Int, _ rolls: Bool) -> Int? {
        switch terms.limit.span {
        case .elapsed(let seconds): return second + seconds
        case .open(let seconds): return (terms.countsAllHours ? days.allHours : oracle).after(seconds, from: second)
        case .days(let count): return end(of: days.day(of: second) + count, terms.limit, days.zone)
        case .businessDays(let count):
            let today = days.day(of: second)
            let isNext = rolls && (oracle.isPastClosing(second) || !days.contains(today))
            let day = businessDay(count, from: today, days, isNext: isNext)
            return day.flatMap { end(of: $0, terms.limit, days.zone) }
        }
    }

    private func businessDay(_ count: Int, from today: Int, _ days: OracleDays, isNext: Bool) -> Int? {
        if isNext { return days.day(count + 1, after: today) }
        if count == 0 { return days.contains(today) ? today : days.day(1, after: today) }
        return days.day(count, after: today)
    }

    private func end(of day: Int, _ limit: TimeLimit, _ zone: ZoneRules) -> Int {
        zone.instant(LocalDate(dayNumber: day), minutes: limit.by?.minutes ?? 1440).secondsSince1970
    }
}
