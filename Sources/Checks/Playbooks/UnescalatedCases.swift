internal import Catalog
internal import Diagnostics

/// A critical case has somebody who takes over.
enum UnescalatedCases: PlaybookRule {
    static let codes = [DiagnosticCode.unescalatedCase]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        let playbook = subject.playbook
        guard playbook.severity == .critical, !playbook.steps.isEmpty, playbook.steps.allSatisfy({ $0.escalation == nil }) else {
            return []
        }
        return [Diagnostic(.unescalatedCase, Wording.unescalated(playbook.title), at: subject.place(playbook.header.title.range))]
    }
}

/// What the rule says.
private enum Wording {
    static func unescalated(_ title: String) -> String {
        "“\(title)” is critical, but no step says who takes over when it is not done in time. Write “escalate:” into the step that "
            + "must not be late, such as “escalate: { to: team-lead, after: 15 business minutes }”."
    }
}

extension DiagnosticCode {
    static let unescalatedCase = DiagnosticCode(
        "playbook/no-escalation", .note, "A critical playbook escalates nowhere",
        manual: """
            `severity: critical` is for cases that must not lie. No step of this playbook says who takes over when the one who has it does not
            get to it. Give the step that matters most an escalation:

                escalate: { to: support-lead, after: 15 business minutes }
            """)
}
