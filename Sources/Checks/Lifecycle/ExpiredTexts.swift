internal import Catalog
package import Diagnostics
internal import Markup
internal import ServiceTime

/// What has expired is cleared away, and no published text leads to it.
package enum ExpiredTexts: SiteRule {
    package static let codes = [.expired, .linkToExpired] as [DiagnosticCode]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let today = site.today
        let texts = TextKind.allCases.flatMap { site.index.texts(of: $0) }
        let expired = texts.compactMap { text -> Diagnostic? in
            guard let date = text.header.expires, date.value < today, !text.header.isDraft else { return nil }
            return Diagnostic(.expired, Wording.expired(date.value), at: text.file.place(date.range))
        }
        // Most sites have none, and then no link needs to be followed.
        return expired.isEmpty ? [] : expired + links(in: texts.filter(site.isPublished), site)
    }

    private static func links(in texts: [any Text], _ site: SiteSubject) -> [Diagnostic] {
        let found = Parallel.map(texts.count) { number -> [Diagnostic] in
            let text = texts[number]
            let related = (text as? Article)?.related.map { ("article:\($0.value)", $0.range) } ?? []
            let links = text.body.links.map { ($0.destination, $0.destinationRange ?? $0.range) }
            return (links + related).compactMap { destination, range in
                guard case .text(let reference, _, _) = site.index.resolve(destination, from: text) else { return nil }
                let target = site.index.text(reference)
                guard let date = target.header.expires?.value, date < site.today, !target.header.isDraft else { return nil }
                return Diagnostic(.linkToExpired, Wording.link(target, date), at: text.file.place(range))
            }
        }
        return found.flatMap { $0 }
    }
}

/// What the rule says.
private enum Wording {
    static func expired(_ date: LocalDate) -> String {
        "This text expired on \(date), so it is no longer published. Delete the file, or set “expires” to a later date if it "
            + "still holds."
    }

    static func link(_ target: any Text, _ date: LocalDate) -> String {
        "The \(target.kind.rawValue) “\(target.title)” (\(target.file.path)) expired on \(date) and is no longer published, so the "
            + "link leads nowhere. Take the link out, or let the text hold longer."
    }
}

extension DiagnosticCode {
    static let expired = DiagnosticCode(
        "lifecycle/expired", .warning, "A text has expired",
        manual: """
            The day in `expires` is the last on which the text holds. After it the text is left out of both sites by itself, and whoever has
            its address finds nothing.

            Delete the file when it is not needed any more, with an alias in the text that takes its place, or set a later date. "Today" is
            the moment of `--as-of`, by default the present.
            """)
    static let linkToExpired = DiagnosticCode(
        "lifecycle/link-to-expired", .error, "A link leads to a text that has expired",
        manual: """
            A published text links to one whose `expires` has passed. That one is no longer published, so the link leads nowhere.

            Take the link out, lead it to the text that holds now, or give the expired text a later date.
            """)
}
