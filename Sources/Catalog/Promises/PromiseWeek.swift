package import ServiceTime

/// One week of a promise in half hours, Monday's midnight first: when the channel is open, and which arrivals break the promise.
package struct PromiseWeek: Sendable, Hashable {
    package static let slots = 7 * 48

    package let monday: LocalDate
    package let isOpen: [Bool]
    package let isBroken: [Bool]

    /// Stretches of equal slots that are set, by day: `(day, from, to)` in half hours of the day.
    package static func stretches(_ slots: [Bool]) -> [(day: Int, from: Int, to: Int)] {
        var stretches: [(day: Int, from: Int, to: Int)] = []
        for (slot, isSet) in slots.enumerated() where isSet {
            let (day, half) = (slot / 48, slot % 48)
            if let last = stretches.last, last.day == day, last.to == half {
                stretches[stretches.count - 1].to = half + 1
            } else {
                stretches.append((day, half, half + 1))
            }
        }
        return stretches
    }
}

extension Ledger.Entry {
    /// An ordinary week where the promise breaks in one, else the week in which it breaks first; nil for a promise that is kept.
    package func week(on timetable: Timetable, immediately: TimeSpan) -> PromiseWeek? {
        guard verdict == .broken, let first = proof?.first, let level,
            let commitment = timetable.commitment(level)
        else { return nil }
        let sampler = WeekSampler(promise, commitment, timetable.readers(of: promise.locale), zone, immediately: immediately)
        let today = zone.local(at: timetable.horizon.lowerBound).date
        let next = sampler.week(from: today.advanced(by: 7 - today.weekday.rawValue))
        if next.isBroken.contains(true) { return next }
        let date = zone.local(at: first.arrives).date
        return sampler.week(from: date.advanced(by: -date.weekday.rawValue))
    }
}

/// Looks at single arrivals of a week. The proof is exact; this is for the eye.
private struct WeekSampler {
    private let condition: ArrivalCondition
    private let commitment: Commitment
    private let days: BusinessDays
    private let zone: ZoneRules
    private let promised: Deadline
    private let answered: Deadline

    init(
        _ promise: Promise, _ commitment: Commitment, _ readers: BusinessDays?, _ zone: ZoneRules, immediately: TimeSpan
    ) {
        let terms = promise.terms(immediately: immediately)
        let open = commitment.openTime
        let days = readers ?? open.businessDays
        let hours = terms.countsAllHours ? days.calendar.wholeDays.openTime(over: commitment.horizon) : nil
        condition = terms.condition
        self.commitment = commitment
        self.days = days
        self.zone = zone
        promised = Deadline(promise: terms.limit, readOn: days, channel: open, hours: hours)
        answered = Deadline(serviceLevel: commitment.limit, on: open)
    }

    func week(from monday: LocalDate) -> PromiseWeek {
        let arrivals = (0..<PromiseWeek.slots).map { zone.instant(monday.advanced(by: $0 / 48), minutes: $0 % 48 * 30) }
        let isOpen = arrivals.map(commitment.openTime.isOpen)
        let isBroken = zip(arrivals, isOpen).map { arrival, isOpen in counts(arrival, isOpen) && breaks(arrival) }
        return PromiseWeek(monday: monday, isOpen: isOpen, isBroken: isBroken)
    }

    /// Whether the promise is about a message of this moment at all.
    private func counts(_ arrival: Instant, _ isOpen: Bool) -> Bool {
        if !isOpen, commitment.intake == .openHours || condition.inOpenHours { return false }
        let (date, seconds) = zone.local(at: arrival)
        if let before = condition.before, seconds >= before.minutes * 60 { return false }
        return !condition.onBusinessDays || days.contains(date)
    }

    private func breaks(_ arrival: Instant) -> Bool {
        guard let promised = promised.instant(for: arrival), let answered = answered.instant(for: arrival) else { return true }
        return answered > promised
    }
}
