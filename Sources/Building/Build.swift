package import Catalog
package import Checks
package import Diagnostics
internal import Loading
package import ServiceTime
package import Website

/// From a folder of texts to two document roots: load, check, plan, render, write. Everything before `write` only reads; with an
/// error among the findings nothing is written, and the site that was there stays.
package struct Build: Sendable {
    /// What a build is asked for.
    package struct Request: Sendable {
        package var siteFolder: String
        package var outputFolder: String
        package var includesDrafts = false
        /// Whether warnings stop the build.
        package var isStrict = false
        /// What counts as the present.
        package var now: WrittenMoment
        /// The first and the last arrivals for which promises are proven; nil for `now` and the usual number of days after it.
        package var from: WrittenMoment?
        package var until: WrittenMoment?
        /// How links to other sites are looked at; nil when they are not.
        package var external: ExternalCheck?
        /// The forms in which compressed copies are written; nil for those that the site asks for.
        package var compressions: [Compression]?
        /// Whether each site is served from a folder of the host named like its document root, as previews do.
        package var isInOwnFolder = false

        package init(siteFolder: String, outputFolder: String, now: WrittenMoment) {
            self.siteFolder = siteFolder
            self.outputFolder = outputFolder
            self.now = now
        }
    }

    package enum Phase: String, Sendable { case loading, checking, planning, writing }

    /// The site in memory: everything that a build or a preview shows, before a byte is rendered.
    package struct Site: Sendable {
        package let report: Report
        /// One plan per audience; none when the configuration cannot be read.
        package let plans: [SitePlan]
        package let catalog: Catalog?
        fileprivate var index: CatalogIndex?
        /// Before they were judged.
        fileprivate var findings: [Diagnostic] = []
        /// What is not looked for even when everything is rendered.
        fileprivate var unchecked: Set<DiagnosticCode> = []

        /// Looks at the files of the help center as they are rendered.
        fileprivate func watch(siteFolder: String) -> RenderWatch? {
            guard let catalog, let plan = plans.first(where: { $0.audience == .public }) else { return nil }
            let leaks = index.flatMap(InternalText.init).map { LeakWatch($0, hasOwnTemplates: !catalog.templates.isEmpty) }
            return RenderWatch(leaks: leaks, scale: PageScale(plan, of: catalog, siteFolder: siteFolder))
        }

        /// The report with what has shown when files were rendered.
        fileprivate func report(with shown: [Diagnostic]) -> Report {
            guard let catalog else { return report }
            return Judgement(catalog: catalog, codes: Manual.codes, unchecked: unchecked).report(
                on: findings + shown, files: report.files)
        }
    }

    /// What a build came to.
    package struct Outcome: Sendable {
        package let report: Report
        /// By audience, in the order of `Audience.allCases`; empty when findings kept the site from being written.
        package let written: [(audience: Audience, summary: WriteSummary)]
        package let textCount: Int
        /// Of the help center, heaviest first.
        package let heaviest: [PageWeight]
        /// What was built. A command that ends with the process does well to let the process free it.
        package let site: Site
    }

    package let request: Request
    private let progress: @Sendable (Phase) -> Void

    package init(_ request: Request, progress: @escaping @Sendable (Phase) -> Void = { _ in }) {
        self.request = request
        self.progress = progress
    }

    /// Builds and writes.
    /// - Throws: `LoadingError` when the site cannot be read, `OutputError` when it cannot be written.
    package func run() throws -> Outcome {
        let site = try prepare()
        guard let catalog = site.catalog, !site.report.fails(strict: request.isStrict) else {
            return Outcome(
                report: site.report, written: [], textCount: site.catalog?.textCount ?? 0, heaviest: [], site: site)
        }
        progress(.writing)
        let watch = site.watch(siteFolder: request.siteFolder)
        let order = WritingOrder(
            siteFolder: request.siteFolder, watch: watch,
            compressions: request.compressions ?? catalog.configuration.output.compressions)
        let written = try Self.write(site.plans, to: request.outputFolder, order) {
            !$0.isEmpty && site.report(with: $0).fails(strict: request.isStrict)
        }
        let shown = watch?.findings() ?? []
        let report = shown.isEmpty ? site.report : site.report(with: shown)
        let heaviest = try watch?.scale.heaviest(Self.namedPages) ?? []
        return Outcome(
            report: report, written: written, textCount: catalog.textCount, heaviest: written.isEmpty ? [] : heaviest, site: site)
    }

    /// How many of the heaviest pages a build names.
    private static let namedPages = 3

    /// Everything but the writing, with the search for internal text and heavy pages in the help center that a build makes while it
    /// writes.
    /// - Throws: `LoadingError` when the site cannot be read, `OutputError` when a file of it cannot be read any more.
    package func check() throws -> Site {
        let site = try prepare()
        guard let watch = site.watch(siteFolder: request.siteFolder),
            let plan = site.plans.first(where: { $0.audience == .public })
        else { return site }
        _ = Parallel.map(plan.preparations.count) { plan.preparations[$0]() }
        let failures = Parallel.map(plan.files.count) { number -> OutputError? in
            let file = plan.files[number]
            do throws(OutputError) {
                watch.look(at: try file.bytes(siteFolder: request.siteFolder), of: file)
            } catch { return error }
            return nil
        }
        if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
        return Site(report: site.report(with: watch.findings()), plans: site.plans, catalog: site.catalog)
    }

    /// Writes planned sites into an output folder; each document root changes in one step, when all files are there.
    /// - Returns: Nothing when what the order's watch has found is fatal; then nothing has been written.
    /// - Throws: `OutputError`; what was there before stays.
    package static func write(
        _ plans: [SitePlan], to folder: String, _ order: WritingOrder,
        stopsAt isFatal: ([Diagnostic]) -> Bool = { !$0.isEmpty }
    ) throws(OutputError) -> [(audience: Audience, summary: WriteSummary)] {
        try write(plans, into: try OutputFolder(folder), order, stopsAt: isFatal)
    }

    /// Everything but the writing: what `check` and the preview need.
    /// - Throws: `LoadingError` when the site cannot be read.
    package func prepare() throws -> Site {
        let (examined, faults) = try examine()
        guard let examined else { return Site(report: Report(faults, files: 1), plans: [], catalog: nil) }
        let catalog = examined.index.catalog
        progress(.planning)
        let (theme, templateFaults) = Theme.load(overrides: catalog.templates)
        let planner = planner(of: examined, theme)
        let plans = Parallel.map(Audience.allCases.count) { planner.plan(Audience.allCases[$0]) }
        let pages = Lazy<PublishedPages> {
            let paths = Dictionary(uniqueKeysWithValues: plans.map { ($0.audience, $0.files.map(\.path)) })
            return PublishedPages(helpCenter: paths[.public] ?? [], playbook: paths[.internal] ?? [])
        }
        let findings =
            faults + templateFaults + plans.flatMap(\.findings) + addressFindings(in: examined.index, pages)
            + (request.external?.findings(in: examined.index, siteFolder: request.siteFolder) ?? [])
        let report = report(on: findings, in: catalog)
        return Site(
            report: report, plans: plans, catalog: catalog, index: examined.index, findings: findings, unchecked: unchecked)
    }

    /// What this run does not look for.
    private var unchecked: Set<DiagnosticCode> { request.external == nil ? Set(ExternalLinks.codes) : [] }

    /// What is wrong with addresses, now that it is known which there are.
    func addressFindings(in index: CatalogIndex, _ pages: Lazy<PublishedPages>) -> [Diagnostic] {
        OwnAddresses.findings(in: index, pages: pages) + TemplateLinks.findings(in: index, pages: pages)
    }

    /// What the site makes of findings. Leaks and heavy pages show when the files are rendered.
    func report(on findings: [Diagnostic], in catalog: Catalog) -> Report {
        Judgement(catalog: catalog, codes: Manual.codes, unchecked: unchecked.union(LeakedText.codes + HeavyPages.codes)).report(
            on: findings, files: catalog.textCount + catalog.templates.count + 1)
    }

    func planner(of site: Examined, _ theme: Theme) -> SitePlanner {
        let options = WebsiteOptions(
            includesDrafts: request.includesDrafts, asOf: site.today, version: Version.current, manual: Manual.codes,
            isInOwnFolder: request.isInOwnFolder)
        let catalog = site.index.catalog
        let theme = theme.wearing(catalog.configuration.look, assets: catalog.assets)
        return SitePlanner(index: site.index, theme: theme, options: options, timetable: site.timetable, ledger: site.ledger)
    }

    /// A site that has been read and checked, with its promises proven.
    package struct Examined: Sendable {
        package let index: CatalogIndex
        package let timetable: Timetable
        package let ledger: Ledger

        /// Where the site is.
        package var today: LocalDate { index.catalog.configuration.zone.local(at: timetable.now).date }
    }

    /// Reads and checks, and plans no pages.
    /// - Returns: Nil instead of a site when the configuration cannot be read; and all findings.
    /// - Throws: `LoadingError` when the site cannot be read.
    package func examine() throws -> (site: Examined?, findings: [Diagnostic]) {
        progress(.loading)
        let (catalog, faults) = try SiteLoader(folder: request.siteFolder).load()
        guard let catalog else { return (nil, faults) }
        progress(.checking)
        let index = CatalogIndex(catalog)
        let timetable = timetable(of: catalog.configuration)
        let ledger = Ledger(of: index, on: timetable)
        let findings = RuleBook.findings(in: subject(index, timetable, ledger))
        return (Examined(index: index, timetable: timetable, ledger: ledger), faults + findings)
    }

    func subject(_ index: CatalogIndex, _ timetable: Timetable, _ ledger: Ledger) -> SiteSubject {
        SiteSubject(index: index, timetable: timetable, ledger: ledger, includesDrafts: request.includesDrafts)
    }

    func publication(of index: CatalogIndex, _ timetable: Timetable) -> Publication {
        let today = index.catalog.configuration.zone.local(at: timetable.now).date
        return Publication(includesDrafts: request.includesDrafts, today: today)
    }

    /// The calendars of a site from `from` to `until`. Moments without an offset are read on the site's own clock.
    package func timetable(of configuration: Configuration) -> Timetable {
        let zone = configuration.zone
        let now = request.now.instant(in: zone)
        let start = request.from?.instant(in: zone) ?? now
        let end = request.until?.instant(in: zone) ?? start.advanced(by: Timetable.days * 86_400)
        return Timetable(configuration, now: now, horizon: start..<max(end, start.advanced(by: 60)))
    }
}

extension Catalog {
    /// How many Markdown files it was made from.
    package var textCount: Int {
        categories.count + articles.count + pages.count + playbooks.count + guidelines.count + replies.count
    }
}
