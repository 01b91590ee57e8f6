internal import Catalog
internal import Diagnostics

/// The reply of a step is meant for a channel of the playbook.
enum UnfitReplies: PlaybookRule {
    static let codes = [DiagnosticCode.unfitReply]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        let index = subject.site.index
        let channels = Set(subject.playbook.channels.map(\.value))
        guard !channels.isEmpty else { return [] }
        return subject.steps.compactMap(\.reply).compactMap { named in
            guard let reference = index.edition(of: .reply, id: named.value, in: subject.playbook.locale),
                let reply = index.text(reference) as? Reply, !reply.channels.isEmpty,
                channels.isDisjoint(with: reply.channels.map(\.value))
            else { return nil }
            return Diagnostic(
                .unfitReply,
                Wording.unfit(named.value, reply.channels.map(\.value), subject.playbook.channels.map(\.value)),
                at: subject.place(named.range))
        }
    }
}

/// What the rule says.
private enum Wording {
    static func unfit(_ reply: String, _ its: [String], _ ours: [String]) -> String {
        "The reply “\(reply)” is written for \(list(its)), this playbook for \(list(ours)). Name a reply for one of these channels, or "
            + "add the channel to the reply."
    }

    private static func list(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: ", ") }
}

extension DiagnosticCode {
    static let unfitReply = DiagnosticCode(
        "playbook/reply-channel", .note, "A reply is written for other channels",
        manual: """
            Both the playbook and the reply say on which channels they are used (`channels`), and they have none in common. A reply for e-mail is
            too long for a chat, one for comments in public has no salutation.

            Name another reply, or add a channel to one of the two lists when the reply fits there as well.
            """)
}
