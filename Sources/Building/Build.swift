package import Catalog
internal import Checks
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
        package var now: Instant
        /// The arrivals for which promises are proven; nil for the usual days after `now`.
        package var horizon: Range<Instant>?

        package init(siteFolder: String, outputFolder: String, now: Instant) {
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
    }

    /// What a build came to.
    package struct Outcome: Sendable {
        package let report: Report
        /// By audience, in the order of `Audience.allCases`; empty when findings kept the site from being written.
        package let written: [(audience: Audience, summary: WriteSummary)]
        package let textCount: Int
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
            return Outcome(report: site.report, written: [], textCount: site.catalog?.textCount ?? 0, site: site)
        }
        progress(.writing)
        let written = try Self.write(site.plans, to: request.outputFolder, siteFolder: request.siteFolder)
        return Outcome(report: site.report, written: written, textCount: catalog.textCount, site: site)
    }

    /// Writes planned sites into an output folder; each document root changes in one step, when all files are there.
    /// - Throws: `OutputError`; what was there before stays.
    package static func write(
        _ plans: [SitePlan], to folder: String, siteFolder: String
    ) throws(OutputError) -> [(audience: Audience, summary: WriteSummary)] {
        let output = try OutputFolder(folder)
        let made = try output.madeFiles()
        var written: [(audience: Audience, summary: WriteSummary)] = []
        for plan in plans {
            let writer = TreeWriter(output: output, plan: plan, siteFolder: siteFolder, made: made)
            written.append((plan.audience, try writer.write()))
        }
        try output.publish(Set(plans.flatMap { plan in plan.files.map { "\(plan.audience.folder)/\($0.path)" } }))
        return written
    }

    /// Everything but the writing: what `check` and the preview need.
    /// - Throws: `LoadingError` when the site cannot be read.
    package func prepare() throws -> Site {
        progress(.loading)
        let (catalog, faults) = try SiteLoader(folder: request.siteFolder).load()
        guard let catalog else { return Site(report: Report(faults, files: 1), plans: [], catalog: nil) }
        progress(.checking)
        let index = CatalogIndex(catalog)
        let timetable = Timetable(catalog.configuration, now: request.now, horizon: request.horizon)
        let ledger = Ledger(of: index, on: timetable)
        let findings = RuleBook.findings(in: SiteSubject(index: index, timetable: timetable, ledger: ledger))
        progress(.planning)
        let (theme, templateFaults) = Theme.load(overrides: catalog.templates)
        let options = WebsiteOptions(
            includesDrafts: request.includesDrafts, asOf: request.now.dateInGreenwich, version: Version.current)
        let planner = SitePlanner(index: index, theme: theme, options: options)
        let plans = Parallel.map(Audience.allCases.count) { planner.plan(Audience.allCases[$0]) }
        let report = Report(
            faults + findings + templateFaults + plans.flatMap(\.findings), files: catalog.textCount + catalog.templates.count + 1
        )
        return Site(report: report, plans: plans, catalog: catalog)
    }
}

extension Catalog {
    /// How many Markdown files it was made from.
    package var textCount: Int {
        categories.count + articles.count + pages.count + playbooks.count + guidelines.count + replies.count
    }
}
