package import Catalog
package import Diagnostics
internal import Markup

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

    package init(_ text: any Text, in index: CatalogIndex) {
        self.text = text
        self.index = index
        destinations = text.body.links.map { index.resolve($0.destination, from: text) }
    }

    /// The text's links, each with where it leads.
    var links: some Sequence<(link: Link, destination: Resolution)> {
        zip(text.body.links, destinations).lazy.map { (link: $0, destination: $1) }
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

    package init(index: CatalogIndex, timetable: Timetable, ledger: Ledger) {
        self.index = index
        self.timetable = timetable
        self.ledger = ledger
    }

    var configuration: Configuration { index.catalog.configuration }
}

/// Every rule that `check` and `build` run.
package enum RuleBook {
    package static let rules: [any Rule.Type] = [BrokenLinks.self, LeakingLinks.self, UnbackedPromises.self]
    package static let siteRules: [any SiteRule.Type] = [
        BrokenPromises.self, UndeclaredPromises.self, PromiseWords.self, UnstaffedChannels.self, CalendarHorizon.self,
    ]

    /// The codes of all rules, for `pult explain`.
    package static var codes: [DiagnosticCode] { rules.flatMap { $0.codes } + siteRules.flatMap { $0.codes } }

    /// Runs every rule over every text.
    package static func findings(in index: CatalogIndex) -> [Diagnostic] {
        let rules = rules.map { $0.init() }
        let texts = TextKind.allCases.flatMap(index.texts(of:))
        let findings = Parallel.map(texts.count) { number in
            let subject = Subject(texts[number], in: index)
            return rules.flatMap { $0.findings(in: subject) }
        }
        return findings.joined().sortedForReport()
    }

    /// Runs every rule over every text and over the whole.
    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        (findings(in: site.index) + siteRules.flatMap { $0.findings(in: site) }).sortedForReport()
    }
}
