internal import Catalog
internal import Diagnostics
internal import Markup

/// Every step leads on or ends the case.
enum DeadEnds: PlaybookRule {
    static let codes = [DiagnosticCode.deadEnd]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        let deadEnds = subject.steps.indices.filter { step in
            let data = subject.steps[step]
            // A link that leads nowhere was meant as a way; it has its own finding.
            return data.transitions.isEmpty && data.outcome == nil && (subject.brokenWays[step] ?? []).isEmpty
        }
        guard !deadEnds.isEmpty else { return [] }
        let others = otherPlaybooks(subject)
        return deadEnds.map { step in
            Diagnostic(.deadEnd, Wording.deadEnd(subject.name(step), others[step]), at: subject.heading(step))
        }
    }

    /// The title of the other playbook to which each step leads first.
    private static func otherPlaybooks(_ subject: PlaybookSubject) -> [Int: String] {
        let index = subject.site.index
        var titles: [Int: String] = [:]
        for link in subject.playbook.body.links {
            guard let step = subject.playbook.step(around: link.heading), titles[step] == nil,
                case .text(let reference, _, _) = index.resolve(link.destination, from: subject.playbook),
                reference.kind == .playbook, index.text(reference).id != subject.playbook.id
            else { continue }
            titles[step] = index.text(reference).title
        }
        return titles
    }
}

/// What the rule says.
private enum Wording {
    static func deadEnd(_ step: String, _ other: String?) -> String {
        let start = "The step \(step) neither leads to another step nor ends the case, so the agent is left alone there."
        if let other {
            return start + " If the case goes on in the playbook “\(other)”, write “outcome: handed_over” into its data."
        }
        return start
            + " Link to the step that follows, or write into its data how the case ends: “outcome: resolved”, “handed_over” "
            + "or “closed”."
    }
}

extension DiagnosticCode {
    static let deadEnd = DiagnosticCode(
        "playbook/dead-end", .error, "A step leads nowhere",
        manual: """
            A step either leads to other steps by links or ends the case by its `outcome`. This one does neither: whoever follows the playbook
            stands there with the customer and does not know whether the case is done. An escalation is no way on; it is taken only when time
            has run out.

                ```step
                role: agent
                within: 1 business hour
                outcome: resolved
                ```

            Outcomes are `resolved`, `handed_over` (another team or another playbook goes on) and `closed` (nothing more will happen).
            """)
}
