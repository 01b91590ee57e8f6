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
    private let subject: SiteSubject
    private let desks: [Audience: SiteDesk]
    private let found: LiveFindings
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
        let theme = known ?? Theme.load(overrides: catalog.templates)
        let subject = build.subject(index, timetable, ledger)
        let planner = build.planner(of: Build.Examined(index: index, timetable: timetable, ledger: ledger), theme.0)
        let planned = Parallel.map(Audience.allCases.count) { planner.desk(Audience.allCases[$0]) }
        let desks = Dictionary(uniqueKeysWithValues: planned.map { ($0.audience, $0) })
        let found = LiveFindings(in: subject, pages: Self.pages(of: desks))
        self.init(build, subject, faults, found, theme, desks)
    }

    private init(
        _ build: Build, _ subject: SiteSubject, _ faults: [Diagnostic], _ found: LiveFindings, _ theme: (Theme, [Diagnostic]),
        _ desks: [Audience: SiteDesk]
    ) {
        self.build = build
        self.subject = subject
        (index, timetable, ledger) = (subject.index, subject.timetable, subject.ledger)
        self.found = found
        (self.theme, templateFaults) = theme
        self.desks = desks
        report = build.report(on: faults + theme.1 + found.all, in: subject.index.catalog)
    }

    private static func pages(of desks: [Audience: SiteDesk]) -> Lazy<PublishedPages> {
        Lazy { PublishedPages(helpCenter: desks[.public]?.paths ?? [], playbook: desks[.internal]?.paths ?? []) }
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
        var desks: [Audience: SiteDesk] = [:]
        for (audience, desk) in self.desks {
            guard let other = desk.replacing(shown, of: index, ledger: ledger) else { return nil }
            desks[audience] = other
        }
        let subject = subject.replacing(index: index, ledger: ledger)
        let found = found.replacing(references, before: self.subject, after: subject)
        return LiveView(build, subject, faults, found, (theme, templateFaults), desks)
    }

    /// The theme with what is wrong with it, for a view of a catalog with the same templates.
    func theme(for catalog: Catalog) -> (Theme, [Diagnostic])? {
        let (own, other) = (index.catalog.templates, catalog.templates)
        guard own.count == other.count, zip(own, other).allSatisfy({ $0 === $1 }) else { return nil }
        return (theme, templateFaults)
    }
}
