internal import Catalog
internal import Checks
internal import Diagnostics

/// What the rules have found in a site, kept by what they looked at, so that after an edit only those look again that could find
/// something else.
struct LiveFindings: Sendable {
    /// Of the rules about single texts, by kind and in the order of the catalog.
    private var ofTexts: [[[Diagnostic]]]
    /// Of the rules about texts with their translations, in the order of `SiteSubject.groups`.
    private var ofGroups: [[Diagnostic]]
    /// Of each of the rules about the whole.
    private var ofWhole: [[Diagnostic]]
    private let ofTemplates: [Diagnostic]
    private let pages: Lazy<PublishedPages>
    /// Which group each text is in.
    private let groups: [TextReference: Int]

    /// `pages` are those of both sites; they stay what they are while faces do.
    init(in site: SiteSubject, pages: Lazy<PublishedPages>) {
        let index = site.index
        self.pages = pages
        ofTexts = TextKind.allCases.map { Self.findings(about: index.texts(of: $0), in: site, pages) }
        ofGroups = RuleBook.findings(in: site.groups, of: site)
        ofWhole = RuleBook.findings(aboutTheWholeOf: site)
        ofTemplates = TemplateLinks.findings(in: index, pages: pages)
        groups = Dictionary(
            site.groups.enumerated().flatMap { number, group in group.texts.map { ($0, number) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func findings(
        about texts: [any Text], in site: SiteSubject, _ pages: Lazy<PublishedPages>
    ) -> [[Diagnostic]] {
        let found = RuleBook.findings(about: texts, in: site.index, publication: site.publication)
        return zip(found, OwnAddresses.findings(about: texts, in: site.index, pages: pages)).map { $0 + $1 }
    }

    /// The findings when some texts have other bodies under the same faces.
    func replacing(_ references: [TextReference], before: SiteSubject, after: SiteSubject) -> LiveFindings {
        var next = self
        let texts = references.map(after.index.text)
        let found = Self.findings(about: texts, in: after, pages)
        for (reference, found) in zip(references, found) { next.ofTexts[reference.kind.number][reference.index] = found }
        let numbers = Set(references.compactMap { groups[$0] }).sorted()
        let inGroups = RuleBook.findings(in: numbers.map { after.groups[$0] }, of: after)
        for (number, found) in zip(numbers, inGroups) { next.ofGroups[number] = found }
        let changes = zip(references.map(before.index.text), texts)
        let rules = RuleBook.siteRules.indices.filter { number in
            changes.contains { RuleBook.siteRules[number].heeds($0, $1) }
        }
        let ofWhole = RuleBook.findings(of: rules.map { RuleBook.siteRules[$0] }, aboutTheWholeOf: after)
        for (number, found) in zip(rules, ofWhole) { next.ofWhole[number] = found }
        return next
    }

    var all: [Diagnostic] {
        var all = ofTemplates
        for found in [ofWhole, ofGroups] + ofTexts { for some in found where !some.isEmpty { all += some } }
        return all
    }
}
