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
        let header = text.header
        if header.isDraft, !includesDrafts { return true }
        guard let expires = header.expires?.value, let today else { return false }
        return expires < today
    }
}

/// A rule about the site as a whole: what it promises, and by which calendars.
package protocol SiteRule: Sendable {
    /// What the rule may report.
    static var codes: [DiagnosticCode] { get }

    /// All findings, in any order.
    static func findings(in site: SiteSubject) -> [Diagnostic]
}

/// A site under examination, with its promises proven.
package struct SiteSubject: Sendable {
    package let index: CatalogIndex
    package let timetable: Timetable
    package let ledger: Ledger
    package let publication: Publication
    /// The rules of the site's guidelines.
    package let tone: ToneBook

    package init(index: CatalogIndex, timetable: Timetable, ledger: Ledger, includesDrafts: Bool = false) {
        self.index = index
        self.timetable = timetable
        self.ledger = ledger
        let today = index.catalog.configuration.zone.local(at: timetable.now).date
        publication = Publication(includesDrafts: includesDrafts, today: today)
        tone = ToneBook(index.catalog.guidelines, locales: index.catalog.configuration.locales)
    }

    var configuration: Configuration { index.catalog.configuration }
}

/// Every rule that `check` and `build` run.
package enum RuleBook {
    package static let rules: [any Rule.Type] = [
        BrokenLinks.self, MalformedAddresses.self, RedirectedLinks.self, UnpublishedLinks.self, ForeignLinks.self,
        SharedHeadings.self, LooseLinks.self, IdleDefinitions.self, HTMLLinks.self, LeakingLinks.self, UnbackedPromises.self,
        UnknownPlaceholders.self,
    ]
    package static let siteRules: [any SiteRule.Type] = [
        UnusedAssets.self, BrokenPromises.self, UndeclaredPromises.self, PromiseWords.self, UnstaffedChannels.self,
        CalendarHorizon.self, PlaybookRules.self, ReviewDates.self, ExpiredTexts.self, Owners.self, DateOrder.self,
        MissingTranslations.self, Translations.self,
        ToneFindings.self, GuidelineExamples.self, GuidelineScopes.self,
        ReplyChannels.self, ReplyPlaceholders.self, ReplySalutations.self, ReplyApologies.self, PublicReplies.self,
        ReplyLengths.self,
        SimilarReplies.self,
    ]

    /// The codes of all rules, for `pult explain`.
    package static var codes: [DiagnosticCode] {
        rules.flatMap { $0.codes } + siteRules.flatMap { $0.codes } + OwnAddresses.codes + TemplateLinks.codes
            + ExternalLinks.codes
    }

    /// Runs every rule over some texts: the findings of each, in their order.
    package static func findings(
        about texts: [any Text], in index: CatalogIndex, publication: Publication = Publication()
    ) -> [[Diagnostic]] {
        let rules = rules.map { $0.init() }
        let publication = publication.of(index)
        return Parallel.map(texts.count) { number in
            let subject = Subject(texts[number], in: index, publication: publication)
            return rules.flatMap { $0.findings(in: subject) }
        }
    }

    /// Runs the rules about the whole.
    package static func findings(aboutTheWholeOf site: SiteSubject) -> [Diagnostic] {
        let rules = siteRules
        return Parallel.map(rules.count) { rules[$0].findings(in: site) }.flatMap { $0 }
    }

    /// Runs every rule over every text.
    package static func findings(in index: CatalogIndex, publication: Publication = Publication()) -> [Diagnostic] {
        findings(about: TextKind.allCases.flatMap(index.texts(of:)), in: index, publication: publication).joined()
            .sortedForReport()
    }

    /// Runs every rule over every text and over the whole.
    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        (findings(in: site.index, publication: site.publication) + findings(aboutTheWholeOf: site)).sortedForReport()
    }
}
