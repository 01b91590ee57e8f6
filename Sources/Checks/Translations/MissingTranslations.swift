internal import Catalog
package import Diagnostics
internal import Languages

/// A text that is published in the site's first language is published in the others.
package enum MissingTranslations: FaceRule {
    package static let codes = [.missingTranslation, .orphanTranslation] as [DiagnosticCode]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let wanted = Dictionary(uniqueKeysWithValues: TextKind.allCases.map { ($0, locales(of: $0, site)) })
        return site.groups.compactMap { group in
            let published = group.published(site)
            guard let first = published.first else { return nil }
            let text = site.index.text(first)
            // Nearly all texts are there, and need no line to be counted.
            var place: Place { text.file.place(text.header.title.range) }
            let locales = wanted[group.kind] ?? []
            // The language in which this kind of text begins: the site's first, unless agents have none in it.
            let home = locales.first ?? site.configuration.defaultLocale
            guard text.locale == home else {
                // In two languages it is no text for one country.
                let code: DiagnosticCode = published.count > 1 ? .missingTranslation : .orphanTranslation
                return Diagnostic(code, Wording.orphan(text, home, site), at: place)
            }
            let present = Set(published.map { site.index.text($0).locale })
            let missing = locales.filter { !present.contains($0) }
            guard !missing.isEmpty else { return nil }
            let drafts = group.editions.map(site.index.text).filter { missing.contains($0.locale) }
            return Diagnostic(
                .missingTranslation, Wording.missing(text, missing, site), at: place, notes: drafts.map(Wording.draft))
        }
    }

    /// Where a kind of text belongs: what customers read or are sent, everywhere; what agents read, in the languages that have
    /// any of it.
    private static func locales(of kind: TextKind, _ site: SiteSubject) -> [String] {
        let all = site.configuration.locales.map(\.code)
        if kind.isPublic || kind == .reply { return all }
        let present = Set(site.index.texts(of: kind).filter(site.isPublished).map(\.locale))
        return all.filter(present.contains)
    }
}

/// What the rule says.
private enum Wording {
    static func missing(_ text: any Text, _ locales: [String], _ site: SiteSubject) -> String {
        let names = locales.map { site.configuration.locale($0)?.language.englishName ?? $0 }
        let paths = locales.map { "“\(translated(text.file.path, to: $0))”" }.joined(separator: ", ")
        let who =
            text.kind.isPublic
            ? "customers read it in the site's first language" : "agents who work in it do not have it"
        return "The \(text.kind.rawValue) “\(text.title)” is missing in \(list(names)): \(who). "
            + "Translate it into \(paths), or make it a draft until then."
    }

    static func draft(_ text: any Text) -> String {
        text.header.isDraft
            ? "“\(text.file.path)” is a draft; it counts as soon as “draft” is taken out."
            : "“\(text.file.path)” has expired."
    }

    static func orphan(_ text: any Text, _ first: String, _ site: SiteSubject) -> String {
        let name = site.configuration.locale(first)?.language.englishName ?? first
        return
            "The \(text.kind.rawValue) “\(text.title)” is not published in \(name), the first language of its kind, so readers of other "
            + "languages get it in a language that is not theirs. Write “\(translated(text.file.path, to: first))”, or correct the "
            + "id if it is a translation of another text."
    }

    private static func translated(_ path: String, to locale: String) -> String {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count > 1 { parts[1] = locale }
        return parts.joined(separator: "/")
    }

    private static func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension DiagnosticCode {
    static let missingTranslation = DiagnosticCode(
        "translation/missing", .warning, "A text is missing in a language",
        manual: """
            What is published in the site's first language (the first of `locales`) is published in the others: categories, articles, pages,
            and the replies that customers are sent. Where a translation is missing, customers get the text in a language
            that many of them do not read, with a notice.

            Playbooks and guidelines are for agents, who may all work in one language: these are missing only in languages that have
            others of their kind.

            Translate the text under the same `id` (by default: the same path). A text that is meant for one country only stands in
            that language alone. Drafts and expired texts do not count.
            """)
    static let orphanTranslation = DiagnosticCode(
        "translation/orphan", .note, "A text has no original",
        manual: """
            The text exists in another language than the site's first one only. That may be on purpose, for a service that one country alone
            has. If it is a translation, its `id` differs from the original's: by default the id is the path below the kind's
            folder, so a renamed file needs an `id` in its front matter.
            """)
}
