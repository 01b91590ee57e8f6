internal import Catalog
package import Diagnostics
internal import ServiceTime

/// What is said in one language is said in all, and the same.
package enum Translations: EditionRule {
    private static let pairRules: [any TranslationRule.Type] = [
        DifferingNumbers.self, DifferingDurations.self, DifferingLinks.self, DifferingPromises.self,
        DifferingPlaceholders.self, DifferingSteps.self, DifferingHeadings.self, DifferingFrontMatter.self,
        OutdatedTranslations.self,
    ]

    package static var codes: [DiagnosticCode] { pairRules.flatMap { $0.codes } }

    package static func findings(in group: EditionGroup, of site: SiteSubject) -> [Diagnostic] {
        let published = group.published(site)
        guard let first = published.first, published.count > 1 else { return [] }
        let original = edition(first, site)
        return published.dropFirst().flatMap { reference -> [Diagnostic] in
            let pair = TranslationPair(original: original, translation: edition(reference, site))
            return pairRules.flatMap { $0.findings(in: pair) }
        }
    }

    private static func edition(_ reference: TextReference, _ site: SiteSubject) -> Edition {
        let declared = site.promises(of: reference).filter { $0.source == .declared }
        return Edition(site.index.text(reference), promises: declared, in: site.index)
    }
}

extension SiteSubject {
    /// Where the site is.
    var today: LocalDate { configuration.zone.local(at: timetable.now).date }

    /// Whether a text stands on one of the two sites today.
    func isPublished(_ text: any Text) -> Bool {
        text.header.isPublished(on: today)
    }
}

extension Header {
    func isPublished(on today: LocalDate) -> Bool { !isDraft && expires.map { $0.value >= today } ?? true }
}
