internal import Catalog
internal import Diagnostics
internal import ServiceTime

/// Roles, channels and the service level that a playbook names are configured.
enum UnknownNames: PlaybookRule {
    static let codes = [.unknownStepRole, .unknownPlaybookChannel, .unknownPlaybookPromise] as [DiagnosticCode]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        let configuration = subject.configuration
        let roles = subject.steps.flatMap { [$0.role, $0.escalation?.to].compactMap(\.self) }.compactMap {
            finding(.unknownStepRole, $0, "role", configuration.roles.map(\.id), in: subject)
        }
        let channels = subject.playbook.channels.compactMap {
            finding(.unknownPlaybookChannel, $0, "channel", configuration.channels.map(\.id), in: subject)
        }
        return roles + channels + promise(in: subject)
    }

    private static func finding(
        _ code: DiagnosticCode, _ name: Located<String>, _ kind: String, _ known: [String], in subject: PlaybookSubject
    ) -> Diagnostic? {
        guard !known.contains(name.value) else { return nil }
        let meant = NearMiss.suggestion(for: name.value, among: known)
        return Diagnostic(
            code, Wording.unknown(kind, name.value, meant, known), at: subject.place(name.range),
            fixes: meant.map { [.writing($0, for: name.value)] } ?? [])
    }

    private static func promise(in subject: PlaybookSubject) -> [Diagnostic] {
        guard let promise = subject.playbook.promise else { return [] }
        let channels = subject.configuration.channels
        let known = channels.flatMap { channel in channel.serviceLevels.map { "\(channel.id).\($0.value.metric.rawValue)" } }
        let written = promise.value.description
        guard !known.contains(written) else { return [] }
        let meant = NearMiss.suggestion(for: written, among: known)
        return [
            Diagnostic(
                .unknownPlaybookPromise, Wording.unknownLevel(promise.value, meant, known), at: subject.place(promise.range),
                fixes: meant.map { [.writing($0, for: written)] } ?? [])
        ]
    }
}

/// What the rule says.
private enum Wording {
    static func unknown(_ kind: String, _ name: String, _ meant: String?, _ known: [String]) -> String {
        "pult.yaml has no \(kind) “\(name)”.\(hint(meant, known)) Correct the name, or add it below \(kind)s in pult.yaml."
    }

    static func unknownLevel(_ level: ServiceLevelReference, _ meant: String?, _ known: [String]) -> String {
        "The playbook has to fit into “\(level)”, but pult.yaml has no such service level.\(hint(meant, known)) Add it below channels › "
            + "\(level.channel) › service_levels, or name another."
    }

    private static func hint(_ meant: String?, _ known: [String]) -> String {
        if let meant { return " Did you mean “\(meant)”?" }
        return known.isEmpty ? "" : " Known are \(known.map { "“\($0)”" }.joined(separator: ", "))."
    }
}

extension DiagnosticCode {
    static let unknownStepRole = DiagnosticCode(
        "playbook/unknown-role", .error, "A step names a role that does not exist",
        manual: """
            `role` of a step, or `to` of its escalation, names somebody whom `pult.yaml` does not know. Nobody is responsible then, nobody's
            hours count, and an escalation reaches no one.

            Correct the name (the message offers the nearest one), or add the role with its calendar:

                roles:
                  team-lead: { title: Team lead, calendar: office }
            """)
    static let unknownPlaybookChannel = DiagnosticCode(
        "playbook/unknown-channel", .error, "A playbook names a channel that does not exist",
        manual: """
            `channels` of a playbook says on which channels the case comes in, so that agents find the playbook under that channel. This one is
            not in `pult.yaml`. Correct the name, add the channel, or take it out of the list.
            """)
    static let unknownPlaybookPromise = DiagnosticCode(
        "playbook/unknown-service-level", .error, "A playbook has to fit into a service level that does not exist",
        manual: """
            `promise: email.resolution` says that the whole way through the playbook must be done within this service level. Without the service
            level there is nothing to hold it to. Name one that the channel has, or add it in `pult.yaml`:

                channels:
                  email:
                    service_levels: { resolution: 3 business days }
            """)
}
