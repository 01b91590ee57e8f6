/// When a message must be answered at the latest, as a function of its arrival.
///
/// The arrival's date is day 0. A service level of business days ends when its date closes, a promise at the end of its date, as
/// a customer reads it; a clock time in the limit is that time on that date.
package struct Deadline: Sendable {
    /// What a message that arrives after closing, or on a day that does not open, means to "business day".
    package enum Reading: Sendable, CaseIterable {
        /// It came on the date on which it came.
        case onArrivalDate
        /// It counts as if it had come on the next business day.
        case onNextBusinessDay
    }

    let limit: TimeLimit
    /// The business days that count.
    let days: BusinessDays
    /// The open time that counts.
    let hours: OpenTime
    /// The calendar that says when an arrival comes after closing.
    let channel: OpenTime
    let endsAtClosing: Bool
    let reading: Reading

    /// The latest answer that a service level allows.
    package init(serviceLevel limit: TimeLimit, on channel: OpenTime, reading: Reading = .onArrivalDate) {
        self.limit = limit
        self.days = channel.businessDays
        self.hours = channel
        self.channel = channel
        self.endsAtClosing = true
        self.reading = reading
    }

    /// The latest answer that a text promises.
    ///
    /// - Parameters:
    ///   - limit: What the text says.
    ///   - days: The business days of its readers; nil for those of the channel.
    ///   - channel: When the channel is open.
    ///   - hours: The open time that "business hours" are hours of, if it is not the channel's.
    ///   - reading: What a message after closing means.
    package init(
        promise limit: TimeLimit, readOn days: BusinessDays? = nil, channel: OpenTime, hours: OpenTime? = nil,
        reading: Reading = .onArrivalDate
    ) {
        self.limit = limit
        self.days = days ?? channel.businessDays
        self.hours = hours ?? channel
        self.channel = channel
        self.endsAtClosing = false
        self.reading = reading
    }

    /// The deadline of one arrival; nil when the calendar never opens again.
    package func instant(for arrival: Instant) -> Instant? {
        let seconds = arrival.secondsSince1970
        let deadline = curve(over: seconds..<seconds + 1).deadline(at: seconds)
        return deadline == DeadlineCurve.never ? nil : Instant(secondsSince1970: deadline)
    }

    /// The deadlines of all arrivals of a range that is not empty.
    func curve(over range: Range<Int>) -> DeadlineCurve {
        switch limit.span {
        case .elapsed(let seconds):
            var curve = DeadlineCurve(until: range.upperBound)
            curve.append(from: range.lowerBound, seconds, rises: true)
            return curve
        case .open(let seconds):
            return hours.reaching(range, openSeconds: seconds).curve(over: range, openSeconds: seconds)
        case .days(let count): return dates(over: range, after: count)
        case .businessDays(let count): return businessDays(over: range, after: count)
        }
    }

    /// Whether the deadline depends on the reading of "business day".
    var dependsOnReading: Bool {
        if case .businessDays = limit.span { true } else { false }
    }
}
