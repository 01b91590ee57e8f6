internal import Catalog
package import Diagnostics
internal import Loading
package import ServiceTime

/// A site that is built in memory again and again while its files change: what an edit does not touch is neither read nor
/// checked nor planned again. Whatever came before, the result is that of a fresh build.
package struct Workshop: Sendable {
    /// How one looks at the site: with or without drafts, now or at another moment.
    package struct Glance: Hashable, Sendable {
        package var includesDrafts: Bool
        /// Nil for the present.
        package var moment: WrittenMoment?

        package init(includesDrafts: Bool, moment: WrittenMoment? = nil) {
            self.includesDrafts = includesDrafts
            self.moment = moment
        }
    }

    package enum Outcome: Sendable {
        /// Nothing has changed.
        case same
        case built(Report)
    }

    /// Views that are kept beside the usual one; each holds tables of the whole site.
    private static let mostViews = 3

    private let request: Build.Request
    private let now: @Sendable () -> WrittenMoment
    private var shelf: SiteShelf
    private var catalog: Catalog?
    private var faults: [Diagnostic] = []
    /// Most recently used last.
    private var views: [(glance: Glance, view: LiveView)] = []
    private let usual: Glance
    /// The present of the views without a moment of their own.
    private var present: WrittenMoment

    /// `request` says which site and whether drafts are shown; its `now` is asked anew every day.
    package init(_ request: Build.Request, now: @escaping @Sendable () -> WrittenMoment) {
        self.request = request
        self.now = now
        present = now()
        usual = Glance(includesDrafts: request.includesDrafts)
        shelf = SiteShelf(folder: request.siteFolder)
    }

    /// Takes changes in: of the files that are named, relative to the site, or of all of them.
    /// - Throws: `LoadingError` when the site cannot be read; what can be seen stays.
    package mutating func refresh(_ paths: Set<String>? = nil) throws -> Outcome {
        let isNewDay = advance()
        let news = try shelf.refresh(paths)
        switch news {
        case .nothing where !isNewDay && catalog != nil: return .same
        case .texts(let texts) where !isNewDay && replace(texts): break
        default: rebuild()
        }
        guard let view = view(at: usual) else { return .built(Report(faults, files: 1)) }
        // With a configuration that cannot be used the last good site stays; the findings are the new ones.
        return .built(catalog == nil ? Report(faults, files: 1) : view.report)
    }

    /// The present moves on once a day, as builds do; between them everything counts from the same moment.
    private mutating func advance() -> Bool {
        let current = now()
        guard let zone = catalog?.configuration.zone else {
            present = current
            return true
        }
        let day: (WrittenMoment) -> LocalDate = { zone.local(at: $0.instant(in: zone)).date }
        guard day(current) != day(present) else { return false }
        present = current
        return true
    }

    private mutating func replace(_ texts: [(before: LoadedText, after: LoadedText)]) -> Bool {
        let faults = self.faults(of: shelf)
        guard catalog != nil, let current = views.last(where: { $0.glance == usual }),
            let next = current.view.replacing(texts, faults: faults)
        else { return false }
        self.faults = faults
        catalog = next.index.catalog
        // Other views are made again when somebody looks at them.
        views = [(usual, next)]
        return true
    }

    /// What only the whole shows stays with the faces of the texts.
    private var wholeFaults: [Diagnostic] = []
    private func faults(of shelf: SiteShelf) -> [Diagnostic] { shelf.faults + wholeFaults }

    private mutating func rebuild() {
        let (catalog, whole) = shelf.catalog()
        wholeFaults = whole
        faults = faults(of: shelf)
        self.catalog = catalog
        guard let catalog else { return }
        let view = make(usual, catalog)
        views = [(usual, view)]
    }

    private func make(_ glance: Glance, _ catalog: Catalog) -> LiveView {
        var request = request
        request.includesDrafts = glance.includesDrafts
        request.now = glance.moment ?? present
        return LiveView(catalog, faults: faults, Build(request), theme: views.last?.view.theme(for: catalog))
    }

    /// The site as one looks at it; the last good one while the configuration cannot be used. Nil before there was any.
    package mutating func view(at glance: Glance) -> LiveView? {
        if let number = views.firstIndex(where: { $0.glance == glance }) {
            let found = views.remove(at: number)
            views.append(found)
            return found.view
        }
        guard let catalog = catalog ?? views.last?.view.index.catalog else { return nil }
        let view = make(glance, catalog)
        views.append((glance, view))
        if views.count > Self.mostViews, let oldest = views.firstIndex(where: { $0.glance != usual }) { views.remove(at: oldest) }
        return view
    }

    package var usualGlance: Glance { usual }
}
