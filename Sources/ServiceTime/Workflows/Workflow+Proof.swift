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
    package func prove(for commitment: Commitment) throws(Obstacle) -> Outcome {
        try WorkflowProver(self, for: commitment).outcome()
    }
}

/// A workflow made ready for all messages that arrive under a commitment, so that several questions can be asked about it.
package struct WorkflowProver: Sendable {
    private let curves: WorkflowCurves
    private let commitment: Commitment
    private let range: Range<Int>
    private let isFine: Bool

    package init(_ workflow: Workflow, for commitment: Commitment) throws(Workflow.Obstacle) {
        guard let first = commitment.arrivals.stretches.first, let last = commitment.arrivals.stretches.last else {
            throw .noArrivals
        }
        range = first.lowerBound..<last.upperBound
        guard let curves = WorkflowCurves(workflow, over: range) else { throw .neverEnds }
        self.curves = curves
        self.commitment = commitment
        isFine = workflow.hasSeconds
    }

    package func outcome() throws(Workflow.Obstacle) -> Workflow.Outcome {
        let worst = try worst()
        return Workflow.Outcome(worst: worst, trail: curves.trail(of: worst.arrives.secondsSince1970))
    }

    /// The message whose end is latest, measured by the service level, or by another one in its place.
    package func worst(within limit: TimeLimit? = nil) throws(Workflow.Obstacle) -> Proof.Case {
        let deadlines =
            limit.map { Deadline(serviceLevel: $0, on: commitment.openTime).curve(over: range) }
            ?? commitment.curve(.onArrivalDate)
        let hasSeconds = isFine || (limit ?? commitment.limit).span.hasSeconds
        var search = WorstSearch(curves: curves, deadlines: deadlines, step: hasSeconds ? 1 : 60)
        guard let worst = search.run(commitment.arrivals.stretches) else { throw .noArrivals }
        return worst
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
