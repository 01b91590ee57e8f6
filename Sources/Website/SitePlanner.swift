package import Catalog
internal import Diagnostics

/// Plans both websites. Planning is quick: pages are rendered later, file by file, on any core.
package struct SitePlanner: Sendable {
    private let index: CatalogIndex
    private let theme: Theme
    private let options: WebsiteOptions
    private let timetable: Timetable
    private let ledger: Ledger
    /// What customers get to read; both sites need it.
    private let bodies: Lazy<PublicBodies>

    package init(index: CatalogIndex, theme: Theme, options: WebsiteOptions, timetable: Timetable, ledger: Ledger) {
        self.timetable = timetable
        self.ledger = ledger
        self.index = index
        self.theme = theme
        self.options = options
        bodies = Lazy { PublicBodies(HelpCenterContent(of: index, options: options, timetable: timetable)) }
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
            audience: audience, files: Self.sortedOnce(files), findings: golden(site),
            preparations: shared.preparations)
    }

    /// One of the sites, whose files are planned when somebody asks for them.
    package func desk(_ audience: Audience) -> SiteDesk { SiteDesk(audience, site(audience)) }

    /// What the search of the help center does not find as it should.
    private func golden(_ site: any PlannedSite) -> [Diagnostic] {
        guard let site = site as? HelpCenter, !index.catalog.goldenQueries.isEmpty else { return [] }
        return site.goldenQueries.findings(index.catalog.goldenQueries)
    }

    private func site(_ audience: Audience) -> any PlannedSite {
        switch audience {
        case .public:
            HelpCenter(bodies.value, theme: theme, options: options)
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
