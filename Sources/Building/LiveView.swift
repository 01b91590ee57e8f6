package import Catalog
internal import Checks
package import Diagnostics
internal import Loading
package import ServiceTime
package import Website

/// A whole site at one moment, as a preview shows it: its findings and both sites, file by file. When only bodies of texts change,
/// the next view takes over everything that still holds; it always equals one that was made from scratch.
package struct LiveView: Sendable {
    package let report: Report
    package let index: CatalogIndex
    package let timetable: Timetable
    package let ledger: Ledger
    private let build: Build
    private let desks: [Audience: SiteDesk]
    /// What the rules about single texts found, by kind and in the order of the catalog.
    private var textFindings: [[[Diagnostic]]]
    private let theme: Theme
    private let templateFaults: [Diagnostic]

    package func desk(_ audience: Audience) -> SiteDesk? { desks[audience] }
    package var configuration: Configuration { index.catalog.configuration }

    /// Where the site is.
    package var today: LocalDate { configuration.zone.local(at: timetable.now).date }

    /// `theme` is taken over while the site's own templates are the same.
    init(_ catalog: Catalog, faults: [Diagnostic], _ build: Build, theme known: (Theme, [Diagnostic])?) {
        let index = CatalogIndex(catalog)
        let timetable = build.timetable(of: catalog.configuration)
        let ledger = Ledger(of: index, on: timetable)
        let (theme, templateFaults) = known ?? Theme.load(overrides: catalog.templates)
        let publication = build.publication(of: index, timetable)
        let textFindings = TextKind.allCases.map {
            RuleBook.findings(about: index.texts(of: $0), in: index, publication: publication)
        }
        let examined = Build.Examined(index: index, timetable: timetable, ledger: ledger)
        let planner = build.planner(of: examined, theme)
        let desks = Parallel.map(Audience.allCases.count) { planner.desk(Audience.allCases[$0]) }
        self.init(
            build, index, timetable, ledger, faults, textFindings, (theme, templateFaults),
            Dictionary(uniqueKeysWithValues: desks.map { ($0.audience, $0) }))
    }

    private init(
        _ build: Build, _ index: CatalogIndex, _ timetable: Timetable, _ ledger: Ledger, _ faults: [Diagnostic],
        _ textFindings: [[[Diagnostic]]], _ theme: (Theme, [Diagnostic]), _ desks: [Audience: SiteDesk]
    ) {
        self.build = build
        self.index = index
        self.timetable = timetable
        self.ledger = ledger
        self.textFindings = textFindings
        (self.theme, templateFaults) = theme
        self.desks = desks
        let pages = Lazy {
            PublishedPages(helpCenter: desks[.public]?.paths ?? [], playbook: desks[.internal]?.paths ?? [])
        }
        var all = faults + theme.1 + build.addressFindings(in: index, pages)
        all += RuleBook.findings(aboutTheWholeOf: build.subject(index, timetable, ledger))
        for kind in textFindings { for text in kind where !text.isEmpty { all += text } }
        report = build.report(on: all, in: index.catalog)
    }

    /// The view of the same site with some texts changed; nil when others would have to look at them anew.
    func replacing(_ changes: [(before: LoadedText, after: LoadedText)], faults: [Diagnostic]) -> LiveView? {
        var texts: [(reference: TextReference, text: any Text)] = []
        for (before, after) in changes {
            let text = after.text
            guard text.hasSameFace(as: before.text), let reference = index.text(atPath: text.file.path),
                self.index.text(reference).file === before.text.file
            else { return nil }
            texts.append((reference, text))
        }
        let index = index.replacing(texts)
        let references = texts.map(\.reference)
        let ledger = ledger.replacing(references, in: index, on: timetable)
        let shown = references.map(index.text)
        var textFindings = textFindings
        let publication = build.publication(of: index, timetable)
        let found = RuleBook.findings(about: shown, in: index, publication: publication)
        for (reference, found) in zip(references, found) {
            textFindings[reference.kind.number][reference.index] = found
        }
        var desks: [Audience: SiteDesk] = [:]
        for (audience, desk) in self.desks {
            guard let other = desk.replacing(shown, of: index, ledger: ledger) else { return nil }
            desks[audience] = other
        }
        return LiveView(build, index, timetable, ledger, faults, textFindings, (theme, templateFaults), desks)
    }

    /// The theme with what is wrong with it, for a view of a catalog with the same templates.
    func theme(for catalog: Catalog) -> (Theme, [Diagnostic])? {
        let (own, other) = (index.catalog.templates, catalog.templates)
        guard own.count == other.count, zip(own, other).allSatisfy({ $0 === $1 }) else { return nil }
        return (theme, templateFaults)
    }
}
