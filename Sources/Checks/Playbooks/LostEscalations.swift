internal import Catalog
internal import Diagnostics

/// The step to which an escalation leads exists.
enum LostEscalations: PlaybookRule {
    static let codes = [DiagnosticCode.unknownStep]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        let known = subject.steps.map(\.id)
        return subject.steps.compactMap { step in
            guard let target = step.escalation?.step, !known.contains(target.value) else { return nil }
            let meant = NearMiss.suggestion(for: target.value, among: known)
            return Diagnostic(
                .unknownStep, Wording.unknown(step.title, target.value, meant), at: subject.place(target.range),
                fixes: meant.map {
                    [Fix("Write “#\($0)”.", replacement: subject.quotes(target.range) + "#\($0)" + subject.quotes(target.range))]
                }
                    ?? [])
        }
    }
}

extension PlaybookSubject {
    /// The quotation mark with which a stretch of the file begins, if it does.
    fileprivate func quotes(_ range: Range<Int>) -> String {
        switch playbook.file.bytes[range.lowerBound] {
        case UInt8(ascii: "\""): "\""
        case UInt8(ascii: "'"): "'"
        default: ""
        }
    }
}

/// What the rule says.
private enum Wording {
    static func unknown(_ step: String, _ target: String, _ meant: String?) -> String {
        "The escalation of “\(step)” leads to “#\(target)”, but the playbook has no such step."
            + (meant.map { " Did you mean “#\($0)”?" } ?? " A step's anchor is its heading in lower case with hyphens for spaces.")
    }
}

extension DiagnosticCode {
    static let unknownStep = DiagnosticCode(
        "playbook/unknown-step", .error, "An escalation leads to a step that does not exist",
        manual: """
            `escalate: { to: team-lead, after: 30 minutes, step: "#decide" }` names the step at which the team lead goes on. This one does not
            exist in the playbook, so whoever takes over does not know what to do. When a heading is reworded, its anchor changes, too.

            Write the anchor of a `##` heading of this playbook, or take `step` out: then the role takes over the step as it is. Links in the
            text that lead to no step are `link/missing-heading`.
            """)
}
