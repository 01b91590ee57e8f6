/// The moments at which messages arrive: every whole minute of some stretches of time, every second when a limit is that fine.
struct Arrivals: Sendable {
    /// Half-open, in order and apart from each other, in seconds since 1970.
    var stretches: [Range<Int>]

    init(_ range: Range<Int>) {
        stretches = range.isEmpty ? [] : [range]
    }

    /// Those during open time.
    func during(_ open: OpenTime) -> Arrivals {
        guard let range else { return self }
        let open = open.reaching(range)
        let first = open.firstStretch(closingAfter: range.lowerBound)
        let known = open.opens.indices.dropFirst(first).prefix { open.opens[$0] < range.upperBound }
        return intersected(with: known.map { open.opens[$0]..<open.closes[$0] })
    }

    /// Those that meet a condition on their date.
    func meeting(_ condition: ArrivalCondition, days: BusinessDays) -> Arrivals {
        guard let range, condition.onBusinessDays || condition.before != nil else { return self }
        let known = days.reaching(range, days: 0)
        var allowed: [Range<Int>] = []
        for piece in DayWalk(range, in: days.zone) {
            if condition.onBusinessDays, known.count(before: piece.day) == known.count(through: piece.day) { continue }
            let remaining = condition.before.map { $0.minutes * 60 - piece.clock } ?? .max / 2
            let end = min(piece.end, piece.start + max(0, remaining))
            guard piece.start < end else { continue }
            if let last = allowed.last, last.upperBound == piece.start {
                allowed[allowed.count - 1] = last.lowerBound..<end
            } else {
                allowed.append(piece.start..<end)
            }
        }
        return intersected(with: allowed)
    }

    private var range: Range<Int>? {
        guard let first = stretches.first, let last = stretches.last else { return nil }
        return first.lowerBound..<last.upperBound
    }

    private func intersected(with others: [Range<Int>]) -> Arrivals {
        var result = Arrivals(0..<0)
        var index = 0
        for other in others {
            while index < stretches.count, stretches[index].upperBound <= other.lowerBound { index += 1 }
            var reached = index
            while reached < stretches.count, stretches[reached].lowerBound < other.upperBound {
                result.stretches.append(stretches[reached].clamped(to: other))
                reached += 1
            }
        }
        return result
    }
}
