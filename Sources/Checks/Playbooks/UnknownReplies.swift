internal import Catalog
internal import Diagnostics

/// The reply of a step exists.
enum UnknownReplies: PlaybookRule {
    static let codes = [DiagnosticCode.unknownReply]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        let index = subject.site.index
        return subject.steps.compactMap(\.reply).compactMap { reply in
            let editions = index.editions(of: .reply, id: reply.value).values.map(index.text)
            if !editions.isEmpty {
                let isDraft = !subject.playbook.header.isDraft && editions.allSatisfy(\.header.isDraft)
                return isDraft ? Diagnostic(.unknownReply, Wording.draft(reply.value), at: subject.place(reply.range)) : nil
            }
            let meant = NearMiss.suggestion(for: reply.value, among: index.ids(of: .reply).sorted())
            return Diagnostic(
                .unknownReply, Wording.unknown(reply.value, meant), at: subject.place(reply.range),
                fixes: meant.map { [.writing($0, for: reply.value)] } ?? [])
        }
    }
}

/// What the rule says.
private enum Wording {
    static func unknown(_ id: String, _ meant: String?) -> String {
        "There is no reply “\(id)”.\(meant.map { " Did you mean “\($0)”?" } ?? "") Correct the name, or write the reply: a file "
            + "\(id).md in the folder replies."
    }

    static func draft(_ id: String) -> String {
        "The reply “\(id)” is still a draft, so agents do not find it at this step. Finish it and take “draft: true” out, or name another."
    }
}

extension DiagnosticCode {
    static let unknownReply = DiagnosticCode(
        "playbook/unknown-reply", .error, "A step names a reply that does not exist",
        manual: """
            `reply` of a step puts the reply template one click away from the agent. This one does not exist in any language, or it is a draft
            and not published.

            Ids of replies are their paths below the folder `replies`: `content/sl/replies/ask-for-photo.md` is `ask-for-photo`. Correct the
            name (the message offers the nearest one), or write the reply.
            """)
}
