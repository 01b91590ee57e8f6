internal import Catalog
internal import Diagnostics

/// Where only humans may answer, a human has the case after two steps at the latest.
enum MissingHumans: PlaybookRule {
    static let codes = [DiagnosticCode.missingHuman]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        guard subject.playbook.automation == .humanOnly else { return [] }
        return subject.graph.entries.compactMap { first in
            guard !isHuman(subject.steps[first]) else { return nil }
            let next = subject.graph.arrows[first].filter { !$0.isEscalation }.map(\.to)
            let second = next.first { !isHuman(subject.steps[$0]) }
            guard second != nil || next.isEmpty else { return nil }
            let way = [first] + (second.map { [$0] } ?? [])
            return Diagnostic(
                .missingHuman, Wording.missing(subject.names(way), way.count), at: subject.heading(way.last ?? first))
        }
    }

    /// A step of a role that is no bot by its name. A step that names no role is done by nobody.
    static func isHuman(_ step: Step) -> Bool {
        guard let role = step.role?.value else { return false }
        return !role.lowercased().split { !$0.isLetter }.contains { $0.hasSuffix("bot") || $0.hasSuffix("autoresponder") }
    }
}

/// What the rule says.
private enum Wording {
    static func missing(_ way: String, _ count: Int) -> String {
        "The case is for humans only, but on the way \(way) no human has it after \(count == 1 ? "the only step" : "two steps"). "
            + "Write “role:” into one of these steps and name people, or change “automation”."
    }
}

extension DiagnosticCode {
    static let missingHuman = DiagnosticCode(
        "playbook/no-human", .warning, "A case for humans only comes to no human",
        manual: """
            `automation: human-only` says that a machine must not handle this case: the customer is angry, hurt or afraid. At the latest at the
            second step somebody has to be responsible. A step counts as a human's when it names a `role` that is no bot; a role is a bot when a
            word of its id ends in "bot" (`chat-bot`, `faqbot`). A step without a role is nobody's.
            """)
}
