extension Chain {
    /// The arrival that waits longest for the end of the chain (the first of them), with the end as `answeredBy` and the arrival
    /// itself as `promisedBy`. Nil when one of the calendars does not open again, or no message arrives.
    package func longest(for commitment: Commitment) -> Proof.Case? {
        proof(for: commitment, against: Deadline(serviceLevel: TimeLimit(.elapsed(seconds: 0)), on: commitment.openTime))?.worst
    }

    /// Whether the whole chain ends by a deadline for every arrival of a channel: a promise, or its service level.
    package func proof(for commitment: Commitment, against deadline: Deadline) -> Proof? {
        guard !commitment.range.isEmpty, let ends = curve(over: commitment.range) else { return nil }
        let spans = stages.map(\.limit.span) + [deadline.limit.span]
        let outcome = Proof.Outcome(
            promise: deadline.curve(over: commitment.range), service: ends, arrivals: commitment.arrivals,
            step: spans.contains(where: \.hasSeconds) ? 1 : 60)
        return outcome.map { Proof(outcome: $0) }
    }
}
