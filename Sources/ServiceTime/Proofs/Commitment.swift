/// What stands behind the promises of one channel over a horizon: a service level, and when messages arrive.
///
/// It keeps what is the same for all promises, so make one for each service level.
package struct Commitment: Sendable {
    package let limit: TimeLimit
    package let openTime: OpenTime
    package let intake: Intake
    package let horizon: Range<Instant>
    let arrivals: Arrivals
    private let curves: [DeadlineCurve]

    package init(_ limit: TimeLimit, on openTime: OpenTime, intake: Intake = .always, over horizon: Range<Instant>) {
        let range = horizon.lowerBound.secondsSince1970..<horizon.upperBound.secondsSince1970
        self.limit = limit
        self.openTime = openTime.reaching(range)
        self.intake = intake
        self.horizon = horizon
        let all = Arrivals(range)
        arrivals = intake == .always ? all : all.during(self.openTime)
        let deadlines = Deadline.Reading.allCases.map { Deadline(serviceLevel: limit, on: openTime, reading: $0) }
        curves =
            deadlines[0].dependsOnReading
            ? deadlines.map { $0.curve(over: range) } : [deadlines[0].curve(over: range)]
    }

    /// Half-open, in seconds since 1970.
    var range: Range<Int> { horizon.lowerBound.secondsSince1970..<horizon.upperBound.secondsSince1970 }

    var dependsOnReading: Bool { curves.count > 1 }

    func curve(_ reading: Deadline.Reading) -> DeadlineCurve {
        reading == .onNextBusinessDay && dependsOnReading ? curves[1] : curves[0]
    }

    /// The latest answer to a message; where a conversation can only begin in open hours, one that is attempted earlier counts
    /// from the next opening. Nil when the channel never opens again.
    package func answer(to arrival: Instant) -> Instant? {
        var arrival = arrival
        if intake == .openHours {
            let state = openTime.state(at: arrival)
            guard let begin = state.isOpen ? arrival : state.opensAt else { return nil }
            arrival = begin
        }
        return Deadline(serviceLevel: limit, on: openTime).instant(for: arrival)
    }
}
