internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup

extension PlaybookSite {
    func replyPage(_ served: ServedText, _ edition: Edition) -> PlannedFile {
        textPage(served, edition, .replies, template: "playbook/reply") { [self] served, text, shell in
            guard let reply = text as? Reply else { return [:] }
            let texts = ReplyText(site: self, edition: edition)
            let others = index.editions(of: .reply, id: reply.id).filter { $0.key != reply.locale }
            let ordered = configuration.locales.compactMap { locale in others[locale.code].map { (locale, $0) } }
            let uses = uses(of: reply.id, edition, shell)
            let fields: Fields = [
                "channels": .text(reply.channels.map { channelName($0.value, edition) }.joined(separator: ", ")),
                "mood": .text(reply.mood.map { edition.name(of: $0) }),
                "order_stage": .text(reply.orderStage.map { edition.name(of: $0) }),
                "reply_text": .html(texts.html(served.reference, shell)),
                "has_others": .flag(!ordered.isEmpty),
                "others": .list(
                    ordered.map { locale, reference in
                        [
                            "other_name": .text(locale.language.ownName), "other_language": .text(locale.code),
                            "reply_text": .html(texts.html(reference, shell)),
                        ]
                    }),
                "has_uses": .flag(!uses.isEmpty), "uses": .list(uses),
            ]
            let translations = ordered.compactMap { index.text($0.1) as? Reply }
            return fields.adding(ReplyDesk(site: self, reply: reply, translations: translations, edition: edition).fields(shell))
        }
    }

    /// The playbooks whose steps send a reply.
    private func uses(of id: String, _ edition: Edition, _ shell: PlaybookShell) -> [Fields] {
        sorted(.playbook, edition).filter { served in
            let playbook = index.text(served.reference) as? Playbook
            return playbook?.steps.contains { $0.reply?.value == id } ?? false
        }.map { item($0, edition, shell) }
    }
}
