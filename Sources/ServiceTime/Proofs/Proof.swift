/// Whether a promise can be kept.
package enum Verdict: String, Hashable, Sendable {
    case kept, broken
    /// No service level stands behind it, so that there is no proof either.
    case unbacked
}

/// Whether a service level keeps a promise, for every arrival of a horizon.
package struct Proof: Hashable, Sendable {
    /// One message.
    package struct Case: Hashable, Sendable {
        package let arrives: Instant
        package let promisedBy: Instant
        /// The latest answer that the service level allows.
        package let answeredBy: Instant

        package init(arrives: Instant, promisedBy: Instant, answeredBy: Instant) {
            self.arrives = arrives
            self.promisedBy = promisedBy
            self.answeredBy = answeredBy
        }

        /// From the arrival to the answer.
        package var wait: ElapsedTime { ElapsedTime(seconds: answeredBy.secondsSince1970 - arrives.secondsSince1970) }

        /// How long after the promised moment the answer comes; not above zero when the promise is kept.
        package var lateness: ElapsedTime { ElapsedTime(seconds: answeredBy.secondsSince1970 - promisedBy.secondsSince1970) }
    }

    /// A part of all arrivals.
    package struct Share: Hashable, Sendable {
        package let broken: Int
        package let arrivals: Int

        package init(broken: Int, arrivals: Int) {
            self.broken = broken
            self.arrivals = arrivals
        }

        /// Rounded to hundredths, but never to none or all when it is neither.
        package var hundredths: Int {
            guard broken > 0 else { return 0 }
            let rounded = (broken * 200 + arrivals) / (2 * arrivals)
            return broken == arrivals ? 100 : min(max(rounded, 1), 99)
        }
    }

    /// What comes out under one reading of "business day".
    package struct Outcome: Hashable, Sendable {
        /// The first arrival that breaks the promise.
        package let first: Case?
        /// The first of the arrivals whose answer is latest, measured by the promise; also when it is kept. Nil when no message
        /// arrives.
        package let worst: Case?
        package let share: Share

        package init(first: Case?, worst: Case?, share: Share) {
            self.first = first
            self.worst = worst
            self.share = share
        }

        package var verdict: Verdict { first == nil ? .kept : .broken }
    }

    package let outcome: Outcome
    /// What comes out when a message after closing counts as one of the next business day, if that is another verdict.
    package let otherReading: Outcome?

    package init(outcome: Outcome, otherReading: Outcome? = nil) {
        self.outcome = outcome
        self.otherReading = otherReading
    }

    package var verdict: Verdict { outcome.verdict }
    package var first: Case? { outcome.first }
    package var worst: Case? { outcome.worst }
    package var share: Share { outcome.share }
}
