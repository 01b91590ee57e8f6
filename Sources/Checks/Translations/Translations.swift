internal import Catalog
package import Diagnostics
internal import ServiceTime

/// What is said in one language is said in all, and the same.
package enum Translations: SiteRule {
    private static let pairRules: [any TranslationRule.Type] = [
        DifferingNumbers.self, DifferingDurations.self, DifferingLinks.self, DifferingPromises.self,
        DifferingPlaceholders.self, DifferingSteps.self, DifferingHeadings.self, DifferingFrontMatter.self,
        OutdatedTranslations.self,
    ]

    package static var codes: [DiagnosticCode] { pairRules.flatMap { $0.codes } }

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let groups = EditionGroup.all(in: site)
        let promises = Dictionary(grouping: site.ledger.entries.map(\.promise).filter { $0.source == .declared }, by: \.text)
        let findings = Parallel.map(groups.count) { number -> [Diagnostic] in
            let published = groups[number].published(site)
            guard let first = published.first, published.count > 1 else { return [] }
            let original = edition(first, promises, site)
            return published.dropFirst().flatMap { reference -> [Diagnostic] in
                let pair = TranslationPair(original: original, translation: edition(reference, promises, site))
                return pairRules.flatMap { $0.findings(in: pair) }
            }
        }
        return findings.flatMap { $0 }
    }

    private static func edition(
        _ reference: TextReference, _ promises: [TextReference: [Promise]], _ site: SiteSubject
    ) -> Edition {
        let own = (promises[reference] ?? []).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return Edition(site.index.text(reference), promises: own, in: site.index)
    }
}

/// All editions of one text.
struct EditionGroup: Sendable {
    let kind: TextKind
    let id: String
    /// In the order of the site's locales.
    let editions: [TextReference]

    /// By kind, then id.
    static func all(in site: SiteSubject) -> [EditionGroup] {
        let locales = site.configuration.locales.map(\.code)
        return TextKind.allCases.flatMap { kind in
            site.index.ids(of: kind).map { id in
                let editions = site.index.editions(of: kind, id: id)
                return EditionGroup(kind: kind, id: id, editions: locales.compactMap { editions[$0] })
            }
        }
    }

    /// Those that readers get to see today.
    func published(_ site: SiteSubject) -> [TextReference] {
        editions.filter { site.isPublished(site.index.text($0)) }
    }
}

extension SiteSubject {
    /// Where the site is.
    var today: LocalDate { configuration.zone.local(at: timetable.now).date }

    /// Whether a text stands on one of the two sites today.
    func isPublished(_ text: any Text) -> Bool {
        !text.header.isDraft && text.header.expires.map { $0.value >= today } ?? true
    }
}
