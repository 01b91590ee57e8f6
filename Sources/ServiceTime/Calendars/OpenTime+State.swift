/// What the sign on the door says.
package struct OpenState: Hashable, Sendable {
    package let isOpen: Bool
    /// The next opening after the moment, also while it is open; nil when it does not open again.
    package let opensAt: Instant?
    /// The next closing after the moment, also while it is closed; nil when it does not close again.
    package let closesAt: Instant?

    package init(isOpen: Bool, opensAt: Instant?, closesAt: Instant?) {
        self.isOpen = isOpen
        self.opensAt = opensAt
        self.closesAt = closesAt
    }
}

extension OpenTime {
    /// Whether it is open at a moment, and when that changes.
    package func state(at instant: Instant) -> OpenState {
        let now = instant.secondsSince1970
        let known = reaching(now..<now + 1)
        let index = known.firstStretch(closingAfter: now)
        let isOpen = index < known.opens.count && known.opens[index] <= now
        return OpenState(
            isOpen: isOpen, opensAt: known.change(in: known.opens, at: isOpen ? index + 1 : index),
            closesAt: known.change(in: known.closes, at: index))
    }

    /// What is cut off at the end of the known time is no change.
    private func change(in changes: [Int], at index: Int) -> Instant? {
        guard index < changes.count, changes[index] < covered.upperBound else { return nil }
        return Instant(secondsSince1970: changes[index])
    }

    /// The first stretch of open time in a horizon during which none of the others is open: nobody is there.
    package func firstGap(coveredBy others: [OpenTime], over horizon: Range<Instant>) -> Range<Instant>? {
        let (start, end) = (horizon.lowerBound.secondsSince1970, horizon.upperBound.secondsSince1970)
        let known = reaching(start..<end)
        let others = others.map { $0.reaching(start..<end) }
        for index in known.firstStretch(closingAfter: start)..<known.opens.count where known.opens[index] < end {
            let stretch = max(known.opens[index], start)..<min(known.closes[index], end)
            if let gap = Self.firstGap(in: stretch, coveredBy: others) {
                return Instant(secondsSince1970: gap.lowerBound)..<Instant(secondsSince1970: gap.upperBound)
            }
        }
        return nil
    }

    private static func firstGap(in stretch: Range<Int>, coveredBy others: [OpenTime]) -> Range<Int>? {
        var position = stretch.lowerBound
        while position < stretch.upperBound {
            var (covered, nextOpening) = (position, stretch.upperBound)
            for other in others {
                let index = other.firstStretch(closingAfter: position)
                guard index < other.opens.count else { continue }
                if other.opens[index] <= position {
                    covered = max(covered, other.closes[index])
                } else {
                    nextOpening = min(nextOpening, other.opens[index])
                }
            }
            if covered == position { return position..<nextOpening }
            position = covered
        }
        return nil
    }
}
