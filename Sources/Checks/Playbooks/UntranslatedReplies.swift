internal import Catalog
internal import Diagnostics

/// The replies that steps name exist in all languages in which customers write. Channels serve every locale of the site.
enum UntranslatedReplies {
    static let codes = [DiagnosticCode.untranslatedReply]

    /// A reply is reported once, where it is named first.
    static func findings(in site: SiteSubject) -> [Diagnostic] {
        let locales = site.configuration.locales
        var seen: Set<String> = []
        return site.index.catalog.playbooks.flatMap { playbook in
            playbook.steps.compactMap { step -> Diagnostic? in
                guard let reply = step.reply, seen.insert(reply.value).inserted else { return nil }
                let editions = site.index.editions(of: .reply, id: reply.value).filter { _, reference in
                    playbook.header.isDraft || !site.index.text(reference).header.isDraft
                }
                let missing = locales.filter { editions[$0.code] == nil }
                // What exists nowhere has a finding of its own.
                guard !missing.isEmpty, !editions.isEmpty else { return nil }
                return Diagnostic(
                    .untranslatedReply, Wording.missing(reply.value, missing.map(\.code), step.title),
                    at: playbook.file.place(reply.range))
            }
        }
    }
}

/// What the rule says.
private enum Wording {
    static func missing(_ id: String, _ locales: [String], _ step: String) -> String {
        let (first, list) = (locales.first ?? "", locales.map { "“\($0)”" }.joined(separator: ", "))
        return "The step “\(step)” sends the reply “\(id)”, which does not exist for customers who write in \(list). Write it: "
            + "content/\(first)/replies/\(id).md."
    }
}

extension DiagnosticCode {
    static let untranslatedReply = DiagnosticCode(
        "playbook/reply-language", .warning, "A reply is missing in a language in which customers write",
        manual: """
            Customers write in every language of the site. An agent who comes to this step with a customer whose language the reply does not
            speak has to translate it alone, in a hurry.

            Write the missing edition: the same file name in the folder `replies` of that language.
            """)
}
