extension Deadline {
    /// The end of a date, or the clock time on it.
    private func end(of day: Int, _ clock: inout WallClock) -> Int {
        clock.instant(wall: limit.by.map { day * 86_400 + $0.minutes * 60 } ?? (day + 1) * 86_400)
    }

    /// Dates counted on from the arrival's.
    func dates(over range: Range<Int>, after count: Int) -> DeadlineCurve {
        var curve = DeadlineCurve(until: range.upperBound, capacity: range.count / 86_400 + 4)
        var clock = WallClock(days.zone)
        for piece in DayWalk(range, in: days.zone) { curve.append(from: piece.start, end(of: piece.day + count, &clock)) }
        return curve
    }

    /// Business days counted on from the arrival's date.
    func businessDays(over range: Range<Int>, after count: Int) -> DeadlineCurve {
        let channel = channel.reaching(range, days: endsAtClosing ? count + 1 : 0)
        var counting = DayCounting(
            clock: WallClock(days.zone), deadline: self,
            days: endsAtClosing ? channel.businessDays : days.reaching(range, days: count + 1), channel: channel,
            count: count, isInZoneOfChannel: days.zone == channel.zone)
        var curve = DeadlineCurve(until: range.upperBound, capacity: range.count / 86_400 + 4)
        // The business day of a service level is over when it closes; that of a promise lasts to its end, as customers read it.
        let heedsClosing = reading == .onNextBusinessDay || (count == 0 && endsAtClosing)
        for piece in DayWalk(range, in: days.zone) {
            if heedsClosing {
                counting.heedingClosing(piece, into: &curve)
            } else {
                curve.append(from: piece.start, counting.end(ofArrivalOn: piece.day))
            }
        }
        return curve
    }

    /// The count of business days with all that it takes at hand.
    private struct DayCounting {
        var clock: WallClock
        let deadline: Deadline
        let days: BusinessDays
        let channel: OpenTime
        let count: Int
        let isInZoneOfChannel: Bool

        /// The n-th business day after the arrival's; the same one is the arrival's if it is one, otherwise the next.
        mutating func end(ofArrivalOn day: Int) -> Int {
            end(ofDay: count == 0 ? days.count(before: day) : days.count(through: day) + count - 1)
        }

        /// As if what arrives when its date is closed, or over, had arrived on the next business day.
        mutating func heedingClosing(_ piece: DayWalk.Piece, into curve: inout DeadlineCurve) {
            if isInZoneOfChannel { return heedClosing(of: piece, on: piece.day, into: &curve) }
            for part in DayWalk(piece.start..<piece.end, in: channel.zone) { heedClosing(of: part, on: piece.day, into: &curve) }
        }

        /// A piece of a date of the channel, on a date of the deadline's zone.
        private mutating func heedClosing(of part: DayWalk.Piece, on day: Int, into curve: inout DeadlineCurve) {
            let (today, next) = (days.count(before: day), days.count(through: day))
            let closing = today < next ? channel.closing(of: part.day) ?? .min : .min
            if part.start < closing { curve.append(from: part.start, end(ofDay: today + count)) }
            if closing < part.end { curve.append(from: max(part.start, closing), end(ofDay: next + count)) }
        }

        private mutating func end(ofDay index: Int) -> Int {
            guard index < days.days.count else { return DeadlineCurve.never }
            if deadline.endsAtClosing, deadline.limit.by == nil { return channel.closings[index] }
            return deadline.end(of: days.days[index], &clock)
        }
    }
}

extension OpenTime {
    /// The last closing of the periods that begin on a date.
    func closing(of day: Int) -> Int? {
        let index = businessDays.count(before: day)
        return index < businessDays.days.count && businessDays.days[index] == day ? closings[index] : nil
    }
}
