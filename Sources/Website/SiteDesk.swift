package import Catalog
package import Markup

/// What both sites can be asked for.
protocol PlannedSite: Sendable {
    /// The texts that have pages, at all their addresses, each address once or more.
    var servedTexts: [ServedText] { get }
    func textPage(_ served: ServedText) -> PlannedFile
    /// The Markdown twin beside the page of a text, where there is one.
    func twin(of served: ServedText) -> PlannedFile?
    func sharedFiles() -> SharedFiles
    /// The same site with other bodies under the same faces; nil when more than the texts' own pages would change places.
    func replacing(_ texts: [any Text], of full: CatalogIndex, ledger: Ledger) -> Self?
    /// Each locale's address of a text, in the order of the locales.
    func addresses(of kind: TextKind, id: String) -> [ServedText]
    var localeCodes: [String] { get }
    /// The texts whose pages may be others than before a change.
    func shown(after change: SiteChange) -> [ServedText]
    /// The files without texts of their own that may be others when bodies of texts are that readers of some locales get, or at another
    /// time of the same day; with those that show dates of texts, when these are others, too.
    func sharedFiles(changing locales: Set<Int>, dates: Bool) -> SharedFiles
}

/// What has become of a site in which everything else is as it was.
package struct SiteChange: Sendable {
    /// Of the texts whose bodies are others, under faces that are the same but for what follows.
    package var paths: Set<String>
    /// Whether values of `Text.looseDates` are others as well.
    package var changesDates = false
    /// By path, the headings of texts that have others now. Nothing in any other text leads to the ones or to the others.
    package var formerHeadings: [String: [Heading]] = [:]

    package init(paths: Set<String>) {
        self.paths = paths
    }
}

extension PlannedSite {
    /// The files that may be others than before a change, each once. `parts` are the styles and scripts that pages load.
    func files(after change: SiteChange, parts: [PlannedFile]) -> SitePatch {
        let served = shown(after: change)
        let locales = Set(served.map(\.locale))
        let shared = sharedFiles(changing: locales, dates: change.changesDates)
        return SitePatch(
            files: served.map(textPage) + served.compactMap(twin) + shared.before + shared.after,
            preparations: shared.preparations, parts: parts, locales: Set(locales.map { localeCodes[$0] }))
    }
}

/// What a build has to write that changes little.
package struct SitePatch: Sendable {
    /// In no order, each path once.
    package var files: [PlannedFile]
    /// As in `SitePlan`.
    package var preparations: [@Sendable () -> Void]
    /// Styles and scripts that pages load.
    package var parts: [PlannedFile]
    /// Locales whose readers see other texts than before.
    package var locales: Set<String>
}

/// Everything but the pages of single texts.
struct SharedFiles {
    /// What comes before the pages of texts where two want the same path.
    var before: [PlannedFile]
    var after: [PlannedFile]
    /// What several files share and takes long to make.
    var preparations: [@Sendable () -> Void]
    /// As in `SitePlan`.
    var farewells: [@Sendable () -> Void] = []
}

extension HelpCenter: PlannedSite {
    func replacing(_ texts: [any Text], of full: CatalogIndex, ledger: Ledger) -> HelpCenter? {
        content.replacing(texts).map { HelpCenter(self, showing: $0, hasSameDates: content.hasSameDates(as: $0, in: texts)) }
    }

    func addresses(of kind: TextKind, id: String) -> [ServedText] { book.editions(of: kind, id: id) }
    var localeCodes: [String] { editions.map(\.code) }

    /// With the texts that have other neighbours because of a link.
    func shown(after change: SiteChange) -> [ServedText] {
        let affected = relatedArticles.affected(by: change).map { TextReference(.article, $0) }
        return Set(content.references(at: change.paths) + affected).sorted().flatMap { reference in
            book.editions(of: reference).filter { $0.reference == reference }
        }
    }
}

extension PlaybookSite: PlannedSite {
    /// Agents' pages are for agents, not for machines.
    func twin(of served: ServedText) -> PlannedFile? { nil }

    func replacing(_ texts: [any Text], of full: CatalogIndex, ledger: Ledger) -> PlaybookSite? {
        PlaybookSite(self, showing: texts, of: full, ledger: ledger)
    }

    func addresses(of kind: TextKind, id: String) -> [ServedText] { book.editions(of: kind, id: id) }
    var localeCodes: [String] { editions.map(\.code) }

    /// With all playbooks, whose ways depend on the time of day.
    func shown(after change: SiteChange) -> [ServedText] {
        let playbooks = editions.flatMap { book.served(.playbook, locale: $0.index) }
        return change.paths.compactMap(index.text(atPath:)).sorted().flatMap { reference in
            book.editions(of: reference).filter { $0.reference == reference }
        } + playbooks
    }
}

/// One of the two sites as a preview asks for it: file by file. A page of a text is planned when it is asked for, always from the
/// texts as they are now, so that nothing has to be planned anew when a body changes.
package struct SiteDesk: Sendable {
    package let audience: Audience
    private let site: any PlannedSite
    /// By the path of the file.
    private let texts: [String: ServedText]
    /// What no text stands behind.
    private let shared: [String: PlannedFile]

    init(_ audience: Audience, _ site: any PlannedSite) {
        self.audience = audience
        self.site = site
        let files = site.sharedFiles()
        var shared = Dictionary(files.before.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let served = site.servedTexts
        var texts: [String: ServedText] = [:]
        texts.reserveCapacity(served.count)
        for one in served {
            let path = one.path + "index.html"
            if shared[path] == nil, texts[path] == nil { texts[path] = one }
        }
        for file in files.after where shared[file.path] == nil && texts[file.path] == nil { shared[file.path] = file }
        self.texts = texts
        self.shared = shared
    }

    private init(_ other: SiteDesk, _ site: any PlannedSite) {
        audience = other.audience
        self.site = site
        texts = other.texts
        let files = site.sharedFiles()
        var shared = Dictionary(files.before.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let texts = other.texts
        for file in files.after where shared[file.path] == nil && texts[file.path] == nil { shared[file.path] = file }
        self.shared = shared
    }

    /// The same desk for a site in which some bodies are others, under the same faces; nil when that is not enough.
    package func replacing(_ texts: [any Text], of full: CatalogIndex, ledger: Ledger) -> SiteDesk? {
        site.replacing(texts, of: full, ledger: ledger).map { SiteDesk(self, $0) }
    }

    /// Nil when the site has no such file.
    package func file(at path: String) -> PlannedFile? {
        texts[path].map(site.textPage) ?? shared[path] ?? twin(at: path)
    }

    package func has(_ path: String) -> Bool { texts[path] != nil || shared[path] != nil || twin(at: path) != nil }

    private func twin(at path: String) -> PlannedFile? {
        guard path.hasSuffix(".md") else { return nil }
        let page = path.prefix(upTo: path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex) + "index.html"
        return texts[String(page)].flatMap(site.twin).flatMap { $0.path == path ? $0 : nil }
    }

    /// The paths of all files, sorted.
    package var paths: [String] {
        (Array(texts.keys) + shared.keys + texts.values.compactMap { site.twin(of: $0)?.path }).sorted()
    }

    /// Whose page stands at a path; nil where no single text does.
    package func page(at path: String) -> TextPage? {
        texts[path].map { TextPage($0, kind: $0.reference.kind, locales: site.localeCodes) }
    }

    /// Where readers of each locale find a text.
    package func pages(of kind: TextKind, id: String) -> [TextPage] {
        site.addresses(of: kind, id: id).map { TextPage($0, kind: kind, locales: site.localeCodes) }
    }

    package var localeCodes: [String] { site.localeCodes }
}

/// A text at one of its addresses.
package struct TextPage: Sendable, Hashable {
    package let kind: TextKind
    package let id: String
    /// Of the readers.
    package let locale: String
    /// From the document root: `sl/dostava/kdaj-pride/`.
    package let path: String
    /// Whether the readers get it in another language than theirs.
    package let isFallback: Bool

    init(_ served: ServedText, kind: TextKind, locales: [String]) {
        self.kind = kind
        id = served.id
        locale = locales[served.locale]
        path = served.path
        isFallback = served.isFallback
    }
}
