package import ServiceTime

/// The way through a playbook that takes longest, for the message for which that is worst, against the service level that the
/// playbook names.
///
/// Every step takes as long as its limit allows, on the calendar of its role; where there is none, on that of the channel. A step
/// that escalates may be left when its timer rings: for the step that the escalation names, or, without one, for the role that takes
/// the same step over. Of every loop one return is taken. Time that a customer takes to answer does not count.
package struct LongestWay: Sendable {
    /// A step on the way.
    package struct Leg: Hashable, Sendable {
        /// Index into `Playbook.steps`.
        package let step: Int
        /// Id of the role that has the case, if one is named.
        package let role: String?
        /// Whether the role took the step over when its timer had rung.
        package let isTakenOver: Bool
        package let comes: Instant
        /// Later than `comes` while nobody is on duty.
        package let begins: Instant
        package let until: Instant
        /// Whether the timer rang at its end.
        package let isEscalated: Bool
    }

    package let level: ServiceLevelReference
    package let limit: TimeSpan
    package let arrives: Instant
    package let allowedUntil: Instant
    package let ends: Instant
    package let legs: [Leg]
    /// Of the channel.
    package let zone: ZoneRules

    package var isKept: Bool { ends <= allowedUntil }
    package var wait: ElapsedTime { ElapsedTime(seconds: ends.secondsSince1970 - arrives.secondsSince1970) }
    package var lateness: ElapsedTime { ElapsedTime(seconds: ends.secondsSince1970 - allowedUntil.secondsSince1970) }

    /// The place on the way at which a loop is closed, as indexes into `legs`.
    package var returns: [Int] {
        var seen: Set<Int> = []
        return legs.indices.filter { !legs[$0].isTakenOver && !seen.insert(legs[$0].step).inserted }
    }
}
