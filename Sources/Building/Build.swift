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
        /// Whether everything is looked at, whatever is remembered of the last time.
        package var isFresh = false
        /// The folder in which checks remember what they have found; nil where they do not.
        package var checkMemory: String?

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
        /// What the next build may build on.
        fileprivate var basis: MemoryBasis?

        /// Looks at the files of the help center as they are rendered.
        func watch(siteFolder: String) -> RenderWatch? {
            guard let catalog, let plan = plans.first(where: { $0.audience == .public }) else { return nil }
            let leaks = index.flatMap(InternalText.init).map { LeakWatch($0, hasOwnTemplates: !catalog.templates.isEmpty) }
            return RenderWatch(leaks: leaks, scale: PageScale(plan, of: catalog, siteFolder: siteFolder))
        }

        /// What the next build should know, once this one has rendered everything; nil when it had better begin from scratch.
        /// `state` is what it belongs to.
        func note(_ weights: PageWeights, _ watch: RenderWatch, for state: ContentHash) -> MemoryNote? {
            guard let basis, let index, watch.leaks?.hasLeaks != true else { return nil }
            return MemoryMaker(
                basis, index: index, findings: findings, internalText: watch.leaks?.internalText, weights: weights
            ).note(for: state)
        }

        /// The report with what has shown when files were rendered.
        func report(with shown: [Diagnostic]) -> Report {
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
        /// Whether it built on what the last build had left.
        package let isRebuild: Bool
        /// What it was made of. A command that ends with the process does well to let the process free it.
        package let parts: any Sendable
    }

    package let request: Request
    let progress: @Sendable (Phase) -> Void

    package init(_ request: Request, progress: @escaping @Sendable (Phase) -> Void = { _ in }) {
        self.request = request
        self.progress = progress
    }

    /// Builds and writes.
    /// - Throws: `LoadingError` when the site cannot be read, `OutputError` when it cannot be written.
    package func run() throws -> Outcome {
        if let rebuilt = try rebuild() { return rebuilt }
        let site = try prepare(remembers: true)
        guard let catalog = site.catalog, !site.report.fails(strict: request.isStrict) else {
            return Outcome(
                report: site.report, written: [], textCount: site.catalog?.textCount ?? 0, heaviest: [], isRebuild: false,
                parts: site)
        }
        progress(.writing)
        let watch = site.watch(siteFolder: request.siteFolder)
        let order = WritingOrder(
            siteFolder: request.siteFolder, watch: watch,
            compressions: request.compressions ?? catalog.configuration.output.compressions)
        let output = try OutputFolder(request.outputFolder)
        let written = try Self.write(site.plans, into: output, order) {
            !$0.isEmpty && site.report(with: $0).fails(strict: request.isStrict)
        }
        let shown = watch?.findings() ?? []
        let report = shown.isEmpty ? site.report : site.report(with: shown)
        guard !written.isEmpty else {
            return Outcome(
                report: report, written: [], textCount: catalog.textCount, heaviest: [], isRebuild: false,
                parts: site)
        }
        let weights = try watch?.scale.weights()
        if let watch, let weights, let state = output.state, let note = site.note(weights, watch, for: state) {
            output.memory.write(note)
        }
        return Outcome(
            report: report, written: written, textCount: catalog.textCount,
            heaviest: weights?.heaviest(Self.namedPages) ?? [], isRebuild: false, parts: site)
    }

    /// Builds on what the last build left, where that is enough.
    private func rebuild() throws -> Outcome? {
        guard !request.isFresh, OutputFolder.memory(in: request.outputFolder).isThere else { return nil }
        return try Rebuild(build: self, output: OutputFolder(request.outputFolder)).run()
    }

    /// How many of the heaviest pages a build names.
    static let namedPages = 3

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
    /// `remembers` says whether the next build may build on this one.
    /// - Throws: `LoadingError` when the site cannot be read.
    package func prepare(remembers: Bool = false) throws -> Site {
        let (examined, faults) = try examine(takingStock: remembers)
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
        let basis = examined.inventory.map {
            MemoryBasis(key: memoryKey(of: catalog.configuration), inventory: $0, ledger: examined.ledger, planner: planner)
        }
        return Site(
            report: report, plans: plans, catalog: catalog, index: examined.index, findings: findings, unchecked: unchecked,
            basis: basis)
    }

    /// What this run does not look for.
    private var unchecked: Set<DiagnosticCode> { request.external == nil ? Set(ExternalLinks.codes) : [] }

    /// What is wrong with addresses, now that it is known which there are.
    func addressFindings(in index: CatalogIndex, _ pages: Lazy<PublishedPages>) -> [Diagnostic] {
        OwnAddresses.findings(in: index, pages: pages) + TemplateLinks.findings(in: index, pages: pages)
    }

    /// What the site makes of findings. Leaks and heavy pages show when the files are rendered: `isRendered` says whether they have.
    func report(on findings: [Diagnostic], in catalog: Catalog, isRendered: Bool = false) -> Report {
        let unchecked = isRendered ? unchecked : unchecked.union(LeakedText.codes + HeavyPages.codes)
        return Judgement(catalog: catalog, codes: Manual.codes, unchecked: unchecked).report(
            on: findings, files: catalog.textCount + catalog.templates.count + 1)
    }

    /// `memory` is what the last build has found in the same bodies, but for some.
    func planner(of site: Examined, _ theme: Theme, memory: BodyMemory? = nil) -> SitePlanner {
        let options = WebsiteOptions(
            includesDrafts: request.includesDrafts, asOf: site.today, version: Version.current, manual: Manual.codes,
            isInOwnFolder: request.isInOwnFolder)
        let catalog = site.index.catalog
        let theme = theme.wearing(catalog.configuration.look, assets: catalog.assets)
        return SitePlanner(
            index: site.index, theme: theme, options: options, timetable: site.timetable, ledger: site.ledger, memory: memory)
    }

    /// A site that has been read and checked, with its promises proven.
    package struct Examined: Sendable {
        package let index: CatalogIndex
        package let timetable: Timetable
        package let ledger: Ledger
        /// Its files, where somebody asked for them.
        var inventory: SiteInventory?

        /// Where the site is.
        package var today: LocalDate { index.catalog.configuration.zone.local(at: timetable.now).date }
    }

    /// Reads and checks, and plans no pages.
    /// - Returns: Nil instead of a site when the configuration cannot be read; and all findings.
    /// - Throws: `LoadingError` when the site cannot be read.
    package func examine() throws -> (site: Examined?, findings: [Diagnostic]) { try examine(takingStock: false) }

    private func examine(takingStock: Bool) throws -> (site: Examined?, findings: [Diagnostic]) {
        progress(.loading)
        if takingStock { Program.prepare() }
        let shelf = try SiteLoader(folder: request.siteFolder).shelf()
        let (catalog, whole) = shelf.catalog()
        let faults = (whole + shelf.faults).sortedForReport()
        guard let catalog else { return (nil, faults) }
        progress(.checking)
        let index = CatalogIndex(catalog)
        let timetable = timetable(of: catalog.configuration)
        let ledger = Ledger(of: index, on: timetable)
        let findings = RuleBook.findings(in: subject(index, timetable, ledger))
        // Before anything is written: what changes from here on has another hash than the one that is remembered.
        let inventory = takingStock ? shelf.inventory() : nil
        return (Examined(index: index, timetable: timetable, ledger: ledger, inventory: inventory), faults + findings)
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
