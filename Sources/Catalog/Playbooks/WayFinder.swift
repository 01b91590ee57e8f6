internal import Diagnostics
package import ServiceTime

/// Finds longest ways.
package struct WayFinder: Sendable {
    let playbook: Playbook
    private let graph: StepGraph
    private let timetable: Timetable
    private let level: ServiceLevelReference
    private let commitment: Commitment
    private let plan: StepPlan
    private let proof: Result<(prover: WorkflowProver, outcome: Workflow.Outcome), Workflow.Obstacle>

    /// Nil for a playbook that has no steps, names no service level, or one that does not exist.
    package init?(_ playbook: Playbook, _ graph: StepGraph, on timetable: Timetable) {
        guard let level = playbook.promise?.value, let commitment = timetable.commitment(level), !playbook.steps.isEmpty else {
            return nil
        }
        self.init(playbook, graph, timetable, level, commitment)
    }

    private init(
        _ playbook: Playbook, _ graph: StepGraph, _ timetable: Timetable, _ level: ServiceLevelReference, _ commitment: Commitment
    ) {
        self.playbook = playbook
        self.graph = graph
        self.timetable = timetable
        self.level = level
        self.commitment = commitment
        let plan = StepPlan(playbook, graph, timetable, commitment.openTime)
        self.plan = plan
        proof = Result { () throws(Workflow.Obstacle) in
            let prover = try WorkflowProver(plan.workflow, for: commitment)
            return (prover, try prover.outcome())
        }
    }

    /// For the same steps with other limits.
    func with(_ playbook: Playbook) -> WayFinder { WayFinder(playbook, graph, timetable, level, commitment) }

    package func longestWay() throws(Workflow.Obstacle) -> LongestWay {
        let outcome = try proof.get().outcome
        return LongestWay(
            level: level, limit: commitment.limit.span, arrives: outcome.worst.arrives, allowedUntil: outcome.worst.promisedBy,
            ends: outcome.worst.answeredBy, legs: outcome.trail.map(plan.leg), zone: commitment.openTime.zone)
    }

    /// The tightest service level of business days that the longest way would keep; nil when none would.
    package func sufficientLevel() -> TimeSpan? {
        do throws(Workflow.Obstacle) {
            let (prover, outcome) = try proof.get()
            var worst = outcome.worst
            var days = 0
            while days <= Self.mostDays {
                days = max(days, commitment.openTime.businessDays(from: worst.arrives, to: worst.answeredBy))
                worst = try prover.worst(within: TimeLimit(.businessDays(days)))
                if worst.lateness.seconds <= 0 { return .businessDays(days) }
                days += 1
            }
        } catch { return nil }
        return nil
    }

    private static let mostDays = 1000

    /// Steps whose own limit is longer than the service level allows, with the message for which that is worst.
    package func stepsTooLong() -> [(step: Int, worst: Proof.Case)] {
        var known: [Workflow.Stint: Proof.Case?] = [:]
        return plan.steps.compactMap { step in
            let stint = plan.stint(ofStep: step)
            let worst = known[stint] ?? plan.worst(of: stint, commitment)
            known[stint] = .some(worst)
            guard let worst, worst.lateness.seconds > 0 else { return nil }
            return (step, worst)
        }
    }
}
