/// A message that goes through several hands: each deadline counts from the end of the one before.
package struct Chain: Sendable {
    package let stages: [Deadline]

    package init(_ stages: [Deadline]) {
        self.stages = stages
    }

    /// The latest end for one arrival; nil when one of the calendars never opens again.
    package func end(for arrival: Instant) -> Instant? {
        var instant = arrival
        for stage in stages {
            guard let next = stage.instant(for: instant) else { return nil }
            instant = next
        }
        return instant
    }

    /// The latest ends for all arrivals of a range; nil when one of the calendars never opens again.
    func curve(over range: Range<Int>) -> DeadlineCurve? {
        var curve = DeadlineCurve.arrival(range)
        for stage in stages {
            guard let arrivals = curve.deadlines else { return nil }
            curve = curve.followed(by: stage.curve(over: arrivals.lowerBound..<arrivals.upperBound + 1))
        }
        return curve
    }
}
