internal import Building
package import Diagnostics
internal import Loading
package import ServiceTime

/// The site as its files are now: built in memory, and built again when one of them has changed.
package actor LiveSite {
    private let folder: String
    private let includesDrafts: Bool
    /// The present of the preview; asked anew for every build.
    private let now: @Sendable () -> WrittenMoment
    private let built: @Sendable (Report) -> Void
    private let failed: @Sendable (any Error) -> Void
    private var fingerprint: SiteFingerprint?
    private var pages: PreviewPages?
    private var failure: String?

    /// `built` is told the findings of each build, `failed` why the site could not even be read.
    package init(
        folder: String, includesDrafts: Bool, now: @escaping @Sendable () -> WrittenMoment,
        built: @escaping @Sendable (Report) -> Void, failed: @escaping @Sendable (any Error) -> Void = { _ in }
    ) {
        self.folder = folder
        self.includesDrafts = includesDrafts
        self.now = now
        self.built = built
        self.failed = failed
    }

    /// The page at an address. When the configuration cannot be read, the last good site stays.
    package func answer(to path: String) -> Answer {
        refresh()
        guard let pages else { return PreviewPages.text(500, failure ?? "The site could not be built.") }
        return pages.answer(to: path)
    }

    /// Builds when something has changed since the last time.
    /// - Returns: whether the site could be read, be it in order or not.
    @discardableResult
    package func refresh() -> Bool {
        let current = SiteFingerprint(siteFolder: folder)
        guard current != fingerprint else { return true }
        fingerprint = current
        do {
            var request = Build.Request(siteFolder: folder, outputFolder: "", now: now())
            request.includesDrafts = includesDrafts
            let site = try Build(request).prepare()
            failure = site.report.text(palette: Palette(isColored: false))
            if site.catalog != nil { pages = PreviewPages(site, siteFolder: folder) }
            built(site.report)
            return true
        } catch {
            failure = "\(error)"
            failed(error)
            return false
        }
    }
}
