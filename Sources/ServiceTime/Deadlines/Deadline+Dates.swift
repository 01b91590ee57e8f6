extension Deadline {
    /// The end of a date, or the clock time on it.
    private func end(of day: Int) -> Int {
        let wall = limit.by.map { day * 86_400 + $0.minutes * 60 } ?? (day + 1) * 86_400
        return days.zone.instant(wall: wall)
    }

    /// Dates counted on from the arrival's.
    func dates(over range: Range<Int>, after count: Int) -> DeadlineCurve {
        var curve = DeadlineCurve(until: range.upperBound)
        for piece in DayWalk(range, in: days.zone) { curve.append(from: piece.start, end(of: piece.day + count)) }
        return curve
    }

    /// Business days counted on from the arrival's date.
    func businessDays(over range: Range<Int>, after count: Int) -> DeadlineCurve {
        let channel = channel.reaching(range, days: endsAtClosing ? count + 1 : 0)
        let counting = DayCounting(
            deadline: self, days: endsAtClosing ? channel.businessDays : days.reaching(range, days: count + 1), channel: channel,
            count: count)
        var curve = DeadlineCurve(until: range.upperBound)
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
        let deadline: Deadline
        let days: BusinessDays
        let channel: OpenTime
        let count: Int

        /// The n-th business day after the arrival's; the same one is the arrival's if it is one, otherwise the next.
        func end(ofArrivalOn day: Int) -> Int {
            end(ofDay: count == 0 ? days.count(before: day) : days.count(through: day) + count - 1)
        }

        /// As if what arrives when its date is closed, or over, had arrived on the next business day.
        func heedingClosing(_ piece: DayWalk.Piece, into curve: inout DeadlineCurve) {
            let (today, next) = (days.count(before: piece.day), days.count(through: piece.day))
            for part in DayWalk(piece.start..<piece.end, in: channel.zone) {
                let closing = channel.closing(of: part.day) ?? .min
                if today < next, part.start < closing { curve.append(from: part.start, end(ofDay: today + count)) }
                if today == next || closing < part.end {
                    curve.append(from: today == next ? part.start : max(part.start, closing), end(ofDay: next + count))
                }
            }
        }

        private func end(ofDay index: Int) -> Int {
            guard index < days.days.count else { return DeadlineCurve.never }
            if deadline.endsAtClosing, deadline.limit.by == nil { return channel.closings[index] }
            return deadline.end(of: days.days[index])
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
