extension Proof {
    /// Proves a promise against the service level of a channel.
    ///
    /// - Parameters:
    ///   - terms: What the text promises.
    ///   - days: The business days of its readers, and their zone; nil for those of the channel.
    ///   - commitment: What stands behind it.
    /// - Returns: Nil when an arrival will never be answered because the calendar does not open again; then the calendar is at
    ///   fault and there is nothing to prove.
    package static func prove(
        _ terms: PromiseTerms, readOn days: BusinessDays? = nil, against commitment: Commitment
    ) -> Proof? {
        Question(terms, readOn: days, against: commitment)?.proof()
    }
}

/// A promise in front of a service level.
struct Question {
    let terms: PromiseTerms
    let days: BusinessDays
    let commitment: Commitment
    let arrivals: Arrivals
    private let hours: OpenTime

    /// Nil when the promise is one of business days and there are none.
    init?(_ terms: PromiseTerms, readOn days: BusinessDays?, against commitment: Commitment) {
        let days = days ?? commitment.openTime.businessDays
        guard !terms.limit.span.isBusiness || !days.days.isEmpty else { return nil }
        self.terms = terms
        self.days = days
        self.commitment = commitment
        hours = terms.countsAllHours ? days.calendar.wholeDays.openTime(over: commitment.horizon) : commitment.openTime
        let met = commitment.arrivals.meeting(terms.condition, days: days)
        arrivals = terms.condition.inOpenHours ? met.during(commitment.openTime) : met
    }

    func proof() -> Proof? {
        guard let outcome = outcome(.onArrivalDate) else { return nil }
        let isOfDays = deadline(terms.limit, .onArrivalDate).dependsOnReading || commitment.dependsOnReading
        guard isOfDays, let isKept = isKept(terms.limit, .onNextBusinessDay), isKept != (outcome.verdict == .kept) else {
            return Proof(outcome: outcome)
        }
        return Proof(outcome: outcome, otherReading: self.outcome(.onNextBusinessDay))
    }

    /// Whether another limit in its place would be kept.
    func isKept(_ limit: TimeLimit) -> Bool { isKept(limit, .onArrivalDate) ?? false }

    /// The longest that an arrival waits for its answer, in seconds; nil when there are no arrivals.
    var longestWait: Int? {
        var sweep = Sweep(
            promise: .arrival(commitment.range), service: commitment.curve(.onArrivalDate), step: step(terms.limit))
        return sweep.run(arrivals.stretches) && sweep.worst != nil ? sweep.worstLateness : nil
    }

    private func deadline(_ limit: TimeLimit, _ reading: Deadline.Reading) -> Deadline {
        Deadline(promise: limit, readOn: days, channel: commitment.openTime, hours: hours, reading: reading)
    }

    /// Messages arrive every minute, or every second when one of the limits has seconds.
    private func step(_ limit: TimeLimit) -> Int { limit.span.hasSeconds || commitment.limit.span.hasSeconds ? 1 : 60 }

    /// Nil when an arrival will never be answered.
    private func isKept(_ limit: TimeLimit, _ reading: Deadline.Reading) -> Bool? {
        guard !commitment.range.isEmpty else { return true }
        let curve = deadline(limit, reading).curve(over: commitment.range)
        var sweep = Sweep(promise: curve, service: commitment.curve(reading), step: step(limit))
        return sweep.run(arrivals.stretches, stopsWhenBroken: true) ? sweep.broken == 0 : nil
    }

    private func outcome(_ reading: Deadline.Reading) -> Proof.Outcome? {
        guard !commitment.range.isEmpty else {
            return Proof.Outcome(first: nil, worst: nil, share: .init(broken: 0, arrivals: 0))
        }
        let curve = deadline(terms.limit, reading).curve(over: commitment.range)
        return Proof.Outcome(
            promise: curve, service: commitment.curve(reading), arrivals: arrivals, step: step(terms.limit))
    }
}

extension Proof.Outcome {
    /// Nil when one of the arrivals will never be answered.
    init?(promise: DeadlineCurve, service: DeadlineCurve, arrivals: Arrivals, step: Int) {
        var sweep = Sweep(promise: promise, service: service, step: step)
        guard sweep.run(arrivals.stretches) else { return nil }
        func example(_ arrival: Int) -> Proof.Case {
            Proof.Case(
                arrives: Instant(secondsSince1970: arrival),
                promisedBy: Instant(secondsSince1970: promise.deadline(at: arrival)),
                answeredBy: Instant(secondsSince1970: service.deadline(at: arrival)))
        }
        self.init(
            first: sweep.first.map(example), worst: sweep.worst.map(example),
            share: Proof.Share(broken: sweep.broken, arrivals: sweep.arrivals))
    }
}

extension TimeSpan {
    /// Whether it does not come out in whole minutes.
    var hasSeconds: Bool {
        switch self {
        case .elapsed(let seconds), .open(let seconds): seconds % 60 != 0
        case .days, .businessDays: false
        }
    }
}
