package import Catalog
package import Diagnostics

/// Plans both websites. Planning is quick: pages are rendered later, file by file, on any core.
package struct SitePlanner: Sendable {
    private let index: CatalogIndex
    private let theme: Theme
    private let options: WebsiteOptions
    private let timetable: Timetable
    private let ledger: Ledger
    /// What customers get to read; both sites need it.
    private let bodies: Lazy<PublicBodies>
    private let helpCenter: Lazy<HelpCenter>

    /// `memory` is what an earlier build has found in the same bodies, but for some.
    package init(
        index: CatalogIndex, theme: Theme, options: WebsiteOptions, timetable: Timetable, ledger: Ledger,
        memory: BodyMemory? = nil
    ) {
        self.timetable = timetable
        self.ledger = ledger
        self.index = index
        self.theme = theme
        self.options = options
        let bodies = Lazy {
            let content = HelpCenterContent(of: index, options: options, timetable: timetable, memory: memory)
            return PublicBodies(content, memory: memory)
        }
        self.bodies = bodies
        helpCenter = Lazy { HelpCenter(bodies.value, theme: theme, options: options) }
    }

    /// Writes down what later builds need to know of bodies that do not change; see `BodyMemory`.
    package func remember(in record: inout RecordWriter) { BodyMemory.write(helpCenter.value, into: &record) }

    /// The words of each locale as `BodyMemory` reads them, piece by piece, to be kept apart: most are not needed again.
    package var words: [(locale: String, pieces: [@Sendable () -> [UInt8]])] { BodyMemory.words(bodies.value) }

    /// The same of the one body at a path, which has changed; see `BodyMemory.Revised`.
    package func remember(revisedAt path: String, in record: inout RecordWriter) {
        BodyMemory.write(revisedAt: path, helpCenter.value, into: &record)
    }

    /// The files of a site that may be others than before a change.
    package func patch(_ audience: Audience, _ change: SiteChange) -> SitePatch {
        let site = site(audience)
        // Templates of the site's own may load anything.
        let own = index.catalog.templates.isEmpty ? nil : site.sharedFiles()
        let parts =
            own.map { $0.before + $0.after }
            ?? theme.staticFiles.map { PlannedFile(path: "theme/" + $0.path, content: .bytes($0.bytes)) }
        return site.files(after: change, parts: parts.filter(\.isPart))
    }

    /// What the search of the help center does not find as it should, in some locales.
    package func goldenFindings(in locales: Set<String>?) -> [Diagnostic] {
        let queries = index.catalog.goldenQueries.filter { locales?.contains($0.locale) ?? true }
        return queries.isEmpty ? [] : helpCenter.value.goldenQueries.findings(queries)
    }

    package func plan(_ audience: Audience) -> SitePlan {
        let site = site(audience)
        let shared = site.sharedFiles()
        let served = site.servedTexts
        let pages = Parallel.map(served.count) { number in
            let twin = site.twin(of: served[number])
            return (page: site.textPage(served[number]), twin: twin)
        }
        let files = shared.before + pages.map(\.page) + shared.after + pages.compactMap(\.twin)
        return SitePlan(
            audience: audience, files: Self.sortedOnce(files), findings: audience == .public ? goldenFindings(in: nil) : [],
            preparations: shared.preparations, farewells: shared.farewells)
    }

    /// One of the sites, whose files are planned when somebody asks for them.
    package func desk(_ audience: Audience) -> SiteDesk { SiteDesk(audience, site(audience)) }

    private func site(_ audience: Audience) -> any PlannedSite {
        switch audience {
        case .public:
            helpCenter.value
        case .internal:
            PlaybookSite(
                index: index, bodies: bodies, theme: theme, options: options, timetable: timetable, ledger: ledger)
        }
    }

    /// By path; of two files at one path the first planned stays, so that a redirect never takes the place of a page.
    private static func sortedOnce(_ files: [PlannedFile]) -> [PlannedFile] {
        var seen: Set<String> = []
        return files.filter { seen.insert($0.path).inserted }.sorted { $0.path < $1.path }
    }
}
