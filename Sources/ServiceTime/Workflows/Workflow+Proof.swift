extension Workflow {
    /// A case at one stage.
    package struct Visit: Hashable, Sendable {
        /// Index of the stage.
        package let stage: Int
        package let comes: Instant
        /// When somebody is there who works on it.
        package let begins: Instant
        package let until: Instant
        /// Whether it leaves because a clock ran out.
        package let isTimeUp: Bool
    }

    /// What came out for all arrivals.
    package struct Outcome: Hashable, Sendable {
        /// The arrival whose end is latest, measured by the deadline; also when it is kept.
        package let worst: Proof.Case
        /// The way that takes longest for this arrival.
        package let trail: [Visit]

        package var isKept: Bool { worst.lateness.seconds <= 0 }
    }

    /// Why there is no outcome.
    package enum Obstacle: Error, Hashable, Sendable {
        /// No message ever arrives.
        case noArrivals
        /// Somebody on the way is never there again.
        case neverEnds
    }

    /// Whether the longest way ends within a service level, for every message that arrives under a commitment.
    ///
    /// - Parameter limit: Another limit in place of the commitment's.
    package func prove(within limit: TimeLimit? = nil, for commitment: Commitment) throws(Obstacle) -> Outcome {
        guard let first = commitment.arrivals.stretches.first, let last = commitment.arrivals.stretches.last else {
            throw .noArrivals
        }
        let range = first.lowerBound..<last.upperBound
        let deadlines =
            limit.map { Deadline(serviceLevel: $0, on: commitment.openTime).curve(over: range) }
            ?? commitment.curve(.onArrivalDate)
        guard let curves = WorkflowCurves(self, over: range) else { throw .neverEnds }
        let isFine = hasSeconds || (limit ?? commitment.limit).span.hasSeconds
        var search = WorstSearch(curves: curves, deadlines: deadlines, step: isFine ? 1 : 60)
        guard let worst = search.run(commitment.arrivals.stretches) else { throw .noArrivals }
        return Outcome(worst: worst, trail: curves.trail(of: worst.arrives.secondsSince1970))
    }
}

extension OpenTime {
    /// The fewest business days that a service level has to allow so that a case of a moment may end at another one.
    package func businessDays(from arrival: Instant, to end: Instant) -> Int {
        let (start, end) = (arrival.secondsSince1970, end.secondsSince1970)
        let known = reaching(start..<max(end, start) + 1, days: 1)
        var (low, high) = (0, known.closings.count)
        while low < high {
            let middle = (low + high) / 2
            if known.closings[middle] < end { low = middle + 1 } else { high = middle }
        }
        return max(0, low - known.businessDays.count(through: zone.local(at: arrival).date.dayNumber) + 1)
    }
}
