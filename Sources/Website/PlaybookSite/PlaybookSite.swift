internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime

/// The agents' site, ready to be planned: everything there is, internal blocks included.
final class PlaybookSite: Sendable {
    let index: CatalogIndex
    let theme: Theme
    let options: WebsiteOptions
    let timetable: Timetable
    /// What all texts promise, whatever their locale.
    let promises: [PromiseGroup]
    let book: AddressBook
    let editions: [Edition]
    /// Files are opened from a disk too, where a folder has no index.
    let links = SiteLinks(folderIndex: "index.html")
    private let shells: PlaybookShells
    /// Articles and replies in reading order, by edition: many pages look through them all.
    private let articles: [Lazy<[ServedText]>]
    private let replies: [Lazy<[ServedText]>]
    private let replyData: ReplyData
    /// What the help center's search knows of texts that both sites have; nil where it may be out of date.
    let bodies: Lazy<PublicBodies>?
    private let desks: [DeskData]
    let stepTimes: StepTimes
    /// The same by their categories' ids.
    let articlesOfCategories: [Lazy<[String: [ServedText]]>]

    init(
        index full: CatalogIndex, bodies: Lazy<PublicBodies>, theme: Theme, options: WebsiteOptions, timetable: Timetable,
        ledger: Ledger
    ) {
        self.bodies = bodies
        let index = full.catalog.isPublished(by: options) ? full : CatalogIndex(full.catalog.published(by: options))
        let catalog = index.catalog
        self.index = index
        self.timetable = timetable
        promises = PromiseGroup.all(in: ledger, full, shown: index)
        self.theme = theme
        self.options = options
        let editions = catalog.internalLocales.enumerated().map { number, locale in
            let title = catalog.configuration.organization?.name ?? catalog.configuration.title.common ?? ""
            return Edition(index: number, locale: locale, siteTitle: title, isInternal: true)
        }
        self.editions = editions
        let book = AddressBook(index, locales: editions.map(\.locale))
        self.book = book
        let articles = editions.map { edition in Lazy { Self.readingOrder(.article, index, book, edition) } }
        self.articles = articles
        replies = editions.map { edition in Lazy { Self.readingOrder(.reply, index, book, edition) } }
        articlesOfCategories = articles.map { articles in
            Lazy { Dictionary(grouping: articles.value) { (index.text($0.reference) as? Article)?.category ?? "" } }
        }
        let links = links
        let desks = editions.map { DeskData($0, Self.readingOrder(.playbook, index, book, $0), index, links) }
        self.desks = desks
        let tables = ChannelTables(catalog.configuration.channels, now: timetable.now) { timetable.openTime(ofChannel: $0.id) }
        stepTimes = StepTimes(catalog, editions: editions, arrivals: tables.arrivals, timetable)
        let data = ReplyData(tables, catalog.configuration.locales)
        replyData = data
        shells = PlaybookShells(
            theme: theme, editions: editions, links: links, version: options.version, replyData: data, desks: desks)
    }

    /// The same site with other bodies under the same faces.
    init(_ other: PlaybookSite, showing texts: [any Text], of full: CatalogIndex, ledger: Ledger) {
        let own = texts.compactMap { text in other.index.text(atPath: text.file.path).map { (reference: $0, text: text) } }
        index = other.index.replacing(own)
        bodies = nil
        theme = other.theme
        options = other.options
        timetable = other.timetable
        promises = PromiseGroup.all(in: ledger, full, shown: index)
        book = other.book
        editions = other.editions
        shells = other.shells
        articles = other.articles
        replies = other.replies
        replyData = other.replyData
        desks = other.desks
        stepTimes = other.stepTimes
        articlesOfCategories = other.articlesOfCategories
    }

    var catalog: Catalog { index.catalog }
    var configuration: Configuration { catalog.configuration }

    /// The texts that have pages, at all their addresses.
    var servedTexts: [ServedText] {
        editions.flatMap { edition in
            [TextKind.playbook, .reply, .guideline, .article, .page, .category].flatMap { book.served($0, locale: edition.index) }
        }
    }

    /// Everything but the pages of single texts. What every edition has comes first, as the first file at a path stays.
    func sharedFiles() -> SharedFiles {
        _ = Parallel.map(editions.count) { [articlesOfCategories] in articlesOfCategories[$0].value.count }
        let searches = editions.map { search(of: $0) }
        let before = editions.flatMap { edition in
            [home(edition), search(edition), duty(edition), ledger(edition), health(edition)]
                + theme.searchFiles(edition, searches[edition.index]) + manualPages(edition) + lists(edition)
        }
        var files = [
            chooser, notFound, replyData.file, stepTimes.file,
            PlannedFile(path: "robots.txt", content: .bytes(Array("User-agent: *\nDisallow: /\n".utf8))),
            PlannedFile(path: "_headers", content: .bytes(Array(HostHeaders(isListed: false).text.utf8))),
        ]
        files += desks.map(\.file)
        files += catalog.assets.map { PlannedFile(path: HelpCenter.output(ofAsset: $0.path), content: .copy($0.path)) }
        files += theme.staticFiles.filter { !$0.path.hasPrefix("help-center/") }.map {
            PlannedFile(path: "theme/" + $0.path, content: .bytes($0.bytes))
        }
        return SharedFiles(
            before: before, after: files, preparations: searches.map { search in { search.prepare() } },
            farewells: searches.map { search in { search.forget() } })
    }

    /// The search, what is promised, what depends on the time of day, and the list of what is due for review; all else depends on faces
    /// and on the date.
    func sharedFiles(changing locales: Set<Int>, dates: Bool) -> SharedFiles {
        let searches = editions.filter { locales.contains($0.index) }.map { (folder: $0.folder, search: search(of: $0)) }
        let files = searches.flatMap { $0.search.files(below: $0.folder) }
        return SharedFiles(
            before: files,
            after: editions.flatMap { [duty($0), ledger($0)] + (dates ? [health($0)] : []) } + [replyData.file, stepTimes.file],
            preparations: searches.map { one in { one.search.prepare() } })
    }

    /// The texts of a kind in reading order.
    func sorted(_ kind: TextKind, _ edition: Edition) -> [ServedText] {
        switch kind {
        case .article: articles[edition.index].value
        case .reply: replies[edition.index].value
        default: Self.readingOrder(kind, index, book, edition)
        }
    }

    private static func readingOrder(
        _ kind: TextKind, _ index: CatalogIndex, _ book: AddressBook, _ edition: Edition
    ) -> [ServedText] {
        let keyed = book.served(kind, locale: edition.index).map { served in
            let text = index.text(served.reference)
            return (weight: text.header.weight ?? .max, title: edition.language.collationKey(text.title), served: served)
        }
        return keyed.sorted { ($0.weight, $0.title, $0.served.id) < ($1.weight, $1.title, $1.served.id) }.map(\.served)
    }

    /// What the frame around a page says of it.
    struct PageFace: Sendable {
        let title: String
        /// Where the same page stands in each locale, in their order.
        let twins: [String]
    }

    /// A page in the frame of its section.
    func page(
        _ path: String, _ edition: Edition, _ section: PlaybookShell.Section, face: @escaping @Sendable () -> PageFace,
        main: @escaping @Sendable (PlaybookShell, inout [UInt8]) -> Void
    ) -> PlannedFile {
        PlannedFile(
            path: path + "index.html",
            content: .rendered { [self] output in
                let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
                guard let shell = shells.shell(edition.index, section, depth: depth) else { return }
                let face = face()
                shell.page.pour(into: &output) { hole, _, output in
                    switch PlaybookShell.Hole.allCases[hole] {
                    case .title: output.appendEscaped(face.title)
                    case .languages: theme.render("shared/languages", languages(face.twins, edition, shell), into: &output)
                    case .main: main(shell, &output)
                    }
                }
            })
    }

    /// A page whose address is the same in every locale but for its first part.
    func place(
        _ name: String, _ edition: Edition, _ section: PlaybookShell.Section, title: String, template: String,
        fields: @escaping @Sendable (PlaybookShell) -> Fields
    ) -> PlannedFile {
        let face = PageFace(title: title, twins: editions.map { $0.folder + name })
        return page(edition.folder + name, edition, section, face: { face }) { [self] shell, output in
            let shared: Fields = ["t": edition.labels, "title": .text(title)]
            output += theme.render(template, shared.adding(fields(shell))).utf8
        }
    }

    private func languages(_ twins: [String], _ edition: Edition, _ shell: PlaybookShell) -> Fields {
        let items: [Fields] = editions.map { other in
            let path = other.index < twins.count ? twins[other.index] : other.folder
            return [
                "code": .text(other.code), "name": .text(other.language.ownName),
                "url": .text(links.address(of: path, root: shell.root)), "is_current": .flag(other.index == edition.index),
            ]
        }
        return [
            "t": edition.labels, "has_languages": .flag(items.count > 1), "current_name": .text(edition.language.ownName),
            "languages": .list(items),
        ]
    }

    /// The root leads to the first edition; a script to the visitor's own.
    private var chooser: PlannedFile {
        PlannedFile(
            path: "index.html",
            content: .rendered { [self] output in
                let scripts = theme.urls(["shared/languages.js"], root: "./")
                output += theme.render("playbook/chooser", bare(root: "./").adding(["scripts": .list(scripts)])).utf8
            })
    }

    /// Servers show it for any address, so its own links begin at the host.
    private var notFound: PlannedFile {
        PlannedFile(
            path: "404.html",
            content: .rendered { [self] output in
                let root = options.hostPath(of: .internal, at: configuration.playbook) + "/"
                output += theme.render("playbook/not-found", bare(root: root)).utf8
            })
    }

    private func bare(root: String) -> Fields {
        let items: [Fields] = editions.map {
            [
                "code": .text($0.code), "name": .text($0.language.ownName), "t": $0.labels,
                "url": .text(links.address(of: $0.folder, root: root)), "edition_title": .text($0.playbookTexts.playbook),
            ]
        }
        let own: Fields = [
            "language": .text(editions.first?.code), "root": .text(root),
            "site_title": .text(editions.first?.playbookTexts.playbook), "t": editions.first?.labels ?? .text(nil),
            "styles": .list(theme.styles(of: .internal, root: root)), "editions": .list(items),
            "logo": theme.logo(editions.first?.siteTitle, root: root),
        ]
        return own.adding(theme.headFields(root: root))
    }
}

extension Catalog {
    /// Whether nothing would be left out, as on most days: then nothing needs to be copied either.
    fileprivate func isPublished(by options: WebsiteOptions) -> Bool {
        categories.allSatisfy { options.publishes($0) } && articles.allSatisfy { options.publishes($0) }
            && pages.allSatisfy { options.publishes($0) } && playbooks.allSatisfy { options.publishes($0) }
            && guidelines.allSatisfy { options.publishes($0) } && replies.allSatisfy { options.publishes($0) }
    }

    /// Without drafts and without what has expired.
    fileprivate func published(by options: WebsiteOptions) -> Catalog {
        var catalog = self
        catalog.categories.removeAll { !options.publishes($0) }
        catalog.articles.removeAll { !options.publishes($0) }
        catalog.pages.removeAll { !options.publishes($0) }
        catalog.playbooks.removeAll { !options.publishes($0) }
        catalog.guidelines.removeAll { !options.publishes($0) }
        catalog.replies.removeAll { !options.publishes($0) }
        return catalog
    }

    /// The locales that have any text for agents; all of them where there is none.
    fileprivate var internalLocales: [Locale] {
        let codes = Set(playbooks.map(\.locale) + guidelines.map(\.locale) + replies.map(\.locale))
        let found = configuration.locales.filter { codes.contains($0.code) }
        return found.isEmpty ? configuration.locales : found
    }
}
