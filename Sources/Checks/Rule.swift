package import Catalog
package import Diagnostics
internal import Markup
package import ServiceTime

/// One rule: looks at texts one by one and says what breaks it. Its codes carry their manual pages.
package protocol Rule: Sendable {
    /// What the rule may report.
    static var codes: [DiagnosticCode] { get }

    init()

    /// All findings in a text, in any order. Pure: texts are looked at on several cores at once.
    func findings(in subject: Subject) -> [Diagnostic]
}

/// A text under examination, with what several rules need to know about it.
package struct Subject: Sendable {
    package let text: any Text
    package let index: CatalogIndex
    /// Where each of the text's links leads, in the order of `body.links`.
    package let destinations: [Resolution]
    /// The articles that an article names to be read next, each with where it leads.
    let related: [(id: Located<String>, destination: Resolution)]
    /// What belongs into the sites that are built.
    package let publication: Publication

    package init(_ text: any Text, in index: CatalogIndex, publication: Publication = Publication()) {
        self.text = text
        self.index = index
        self.publication = publication
        destinations = text.body.links.map { index.resolve($0.destination, from: text) }
        related = (text as? Article)?.related.map { (id: $0, destination: index.resolve(related: $0.value, from: text)) } ?? []
    }

    /// The text's links, each with where it leads.
    var links: some Sequence<(link: Link, destination: Resolution)> {
        zip(text.body.links, destinations).lazy.map { (link: $0, destination: $1) }
    }
}

/// Which texts are published, and on which day.
package struct Publication: Sendable {
    package let includesDrafts: Bool
    /// Where the site is; nil when nothing counts as over.
    package let today: LocalDate?
    /// The texts that are left out. Usually there are few, so that most links need no look at their targets.
    private(set) var withheld: Set<TextReference> = []

    package init(includesDrafts: Bool = false, today: LocalDate? = nil) {
        self.includesDrafts = includesDrafts
        self.today = today
    }

    /// The same, with the texts of a site looked through.
    func of(_ index: CatalogIndex) -> Publication {
        var publication = self
        for kind in TextKind.allCases {
            for (number, text) in index.texts(of: kind).enumerated() where isWithheld(text) {
                publication.withheld.insert(TextReference(kind, number))
            }
        }
        return publication
    }

    func isWithheld(_ text: any Text) -> Bool {
        // Asked of every text: a header is not worth a copy.
        if text.header.isDraft, !includesDrafts { return true }
        guard let today, let expires = text.header.expires?.value else { return false }
        return expires < today
    }
}

/// A rule about the site as a whole: what it promises, and by which calendars.
package protocol SiteRule: Sendable {
    /// What the rule may report.
    static var codes: [DiagnosticCode] { get }

    /// All findings, in any order.
    static func findings(in site: SiteSubject) -> [Diagnostic]

    /// Whether the findings may be others once a public text has another body under the same face (`Text.hasSameFace`).
    static func heeds(_ before: any Text, _ after: any Text) -> Bool
}

extension SiteRule {
    package static func heeds(_ before: any Text, _ after: any Text) -> Bool { true }
}

/// A rule that looks at nothing but front matter, or at nothing that customers read.
package protocol FaceRule: SiteRule {
    /// Whether the findings may be others at another time of the same day.
    static var heedsTime: Bool { get }
    /// Whether they may be others when values of `Text.looseDates` are.
    static var heedsDates: Bool { get }
}

extension FaceRule {
    package static func heeds(_ before: any Text, _ after: any Text) -> Bool { heedsDates && !after.hasSameDates(as: before) }
    package static var heedsTime: Bool { false }
    package static var heedsDates: Bool { false }
}

/// A rule that looks at a text and its translations, and at nothing but the faces of other texts.
package protocol EditionRule: SiteRule {
    /// The findings in a text and its translations, in any order. Pure: groups are looked at on several cores at once.
    static func findings(in group: EditionGroup, of site: SiteSubject) -> [Diagnostic]
}

extension EditionRule {
    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let groups = site.groups
        return Parallel.map(groups.count) { findings(in: groups[$0], of: site) }.flatMap { $0 }
    }
}
