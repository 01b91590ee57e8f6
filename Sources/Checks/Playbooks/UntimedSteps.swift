internal import Catalog
internal import Diagnostics

/// Where the whole way has to fit into a service level, every step has a time limit.
enum UntimedSteps: PlaybookRule {
    static let codes = [DiagnosticCode.untimedStep]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        guard let promise = subject.playbook.promise?.value else { return [] }
        return subject.steps.indices.filter { subject.isReached[$0] && subject.steps[$0].within == nil }.map {
            Diagnostic(.untimedStep, Wording.untimed(subject.name($0), promise.description), at: subject.heading($0))
        }
    }
}

/// What the rule says.
private enum Wording {
    static func untimed(_ step: String, _ level: String) -> String {
        "The step \(step) has no time limit, so nobody can say whether the playbook fits into “\(level)”. Write “within:” into its data, "
            + "such as “within: 1 business hour”."
    }
}

extension DiagnosticCode {
    static let untimedStep = DiagnosticCode(
        "playbook/no-time-limit", .warning, "A step without a time limit stands in the way of a promise",
        manual: """
            `promise: email.resolution` says that the whole way through the playbook fits into a service level. That can be shown only when each
            step says how long it may take. This one does not; the proof of the way leaves it out, as if it took no time.

                ```step
                role: agent
                within: 1 business hour
                ```
            """)
}
