internal import Catalog
internal import Diagnostics
internal import Languages

extension PlaybookSite {
    func guidelinePage(_ served: ServedText, _ edition: Edition) -> PlannedFile {
        textPage(served, edition, .guidelines, template: "playbook/guideline") { [self] _, text, _ in
            guard let guideline = text as? Guideline else { return [:] }
            let words = RuleWords(edition: edition) { [self] in channelName($0, edition) }
            let kinds = guideline.appliesTo.map { edition.name(of: $0.value) }
            return [
                "is_enforced": .flag(!guideline.rules.isEmpty),
                "applies_to": .text(kinds.isEmpty ? edition.playbookTexts.allTexts : kinds.joined(separator: ", ")),
                "channels": .text(guideline.channels.map { channelName($0.value, edition) }.joined(separator: ", ")),
                "limits": .list(words.limits(guideline.scope, withKinds: false)),
                "rules": .list(guideline.rules.map(words.fields)),
            ]
        }
    }
}
