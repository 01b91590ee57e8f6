internal import Catalog
internal import Languages
internal import Markup

/// The customers' site, ready to be planned. It knows nothing but public content.
final class HelpCenter: Sendable {
    let content: HelpCenterContent
    let theme: Theme
    let options: WebsiteOptions
    let book: AddressBook
    let editions: [Edition]
    let links = SiteLinks(folderIndex: "")
    let relatedArticles: RelatedArticles
    /// Categories with their articles in reading order, by locale.
    let topics: [Lazy<[Topic]>]
    /// The index of each locale, made when somebody asks for one of its files.
    let searches: [Lazy<EditionSearch>]
    /// When channels are open and answer, by locale.
    let times: [TimesFile?]
    /// By locale, then by how deep below the document root a page lies.
    let shells: [[Lazy<HelpCenterShell>]]
    /// The rows of articles in the lists of related ones: each stands on several pages, all of them as deep. By locale, then by article.
    let relatedRows: OnceTable<[UInt8]>
    /// Pages at old addresses that lead to new ones.
    let redirects: Lazy<[Redirect]>
    /// The pages that the sitemap lists; nil where nobody knows where the site will live.
    let sitemap: Lazy<Sitemap?>

    /// What the policy of articles allows beside the site itself, with a blank before it.
    let feedbackOrigin: [UInt8]

    static let depths = 1...3
    /// Bytes of a page; room for most without growing.
    private static let usualSize = 16_384

    init(_ bodies: PublicBodies, theme: Theme, options: WebsiteOptions) {
        let content = bodies.content
        self.content = content
        self.theme = theme
        self.options = options
        let book = AddressBook(content)
        self.book = book
        relatedArticles = RelatedArticles(content, memory: bodies.memory)
        let editions = content.locales.enumerated().map { index, locale in
            Edition(
                index: index, locale: locale,
                siteTitle: content.title.text(in: locale.code, default: content.locales[0].code) ?? locale.code)
        }
        self.editions = editions
        let topics = editions.map { edition in Lazy { Topic.all(in: book, content, edition) } }
        self.topics = topics
        searches = Self.searches(bodies, book, editions, topics)
        let tables = ChannelTables(content)
        let times = editions.map { TimesFile(tables, $0) }
        self.times = times
        shells = editions.map { edition in
            Self.depths.map { depth in
                Lazy {
                    let root = String(repeating: "../", count: depth)
                    let maker = HelpCenterShellMaker(
                        content: content, theme: theme, book: book, edition: edition, times: times[edition.index], root: root)
                    return maker.shell(version: options.version)
                }
            }
        }
        relatedRows = OnceTable(count: editions.count * content.articles.count)
        redirects = Lazy { Redirect.all(in: book, content) }
        feedbackOrigin = Array((content.feedback?.origin).map { " " + $0 }?.utf8 ?? "".utf8)
        sitemap = Self.sitemap(book, content, editions)
    }

    var locales: [Locale] { content.locales }
    var defaultEdition: Edition { editions[0] }

    /// The same site with other bodies under the same faces, perhaps with other dates in them.
    init(_ other: HelpCenter, showing content: HelpCenterContent, hasSameDates: Bool) {
        self.content = content
        theme = other.theme
        options = other.options
        book = other.book
        editions = other.editions
        relatedArticles = RelatedArticles(other.relatedArticles, showing: content)
        topics = other.topics
        searches = Self.searches(PublicBodies(content), other.book, other.editions, other.topics)
        times = other.times
        shells = other.shells
        relatedRows = other.relatedRows
        redirects = other.redirects
        feedbackOrigin = other.feedbackOrigin
        sitemap = hasSameDates ? other.sitemap : Self.sitemap(other.book, content, other.editions)
    }

    /// The texts that have pages, at all their addresses.
    var servedTexts: [ServedText] {
        editions.flatMap { edition in
            [TextKind.category, .article, .page].flatMap { book.served($0, locale: edition.index) }
        }
    }

    /// Everything but the pages of single texts. The homes and searches of all editions come first, as the first file at a path stays.
    func sharedFiles() -> SharedFiles {
        _ = Parallel.map(searches.count) { [searches] in searches[$0].value.items.count }
        let before = editions.flatMap { [home($0), search($0)] }
        var files = [chooser, notFound] + redirects.value.map(redirect) + machineFiles() + times.compactMap { $0?.file }
        files += content.assets.map { PlannedFile(path: Self.output(ofAsset: $0), content: .copy($0)) }
        files += theme.staticFiles.filter { !$0.path.hasPrefix("playbook/") }.map {
            PlannedFile(path: "theme/" + $0.path, content: .bytes($0.bytes))
        }
        return SharedFiles(
            before: before, after: files,
            preparations: relatedArticles.preparations + searches.map { search in { search.value.prepare() } },
            farewells: searches.map { search in { search.value.forget() } })
    }

    /// The search, and what tells machines when texts were changed; all else depends on faces and on the date.
    func sharedFiles(changing locales: Set<Int>, dates: Bool) -> SharedFiles {
        let touched = editions.filter { locales.contains($0.index) }
        let likeness = touched.compactMap { relatedArticles.preparation(in: $0.code) }
        return SharedFiles(
            before: touched.flatMap { searches[$0.index].value.files(below: $0.folder) }, after: dates ? datedFiles : [],
            preparations: touched.map { edition in { [searches] in searches[edition.index].value.prepare() } } + likeness)
    }

    /// `content/assets/a.svg` goes to `assets/a.svg`.
    static func output(ofAsset path: String) -> String {
        let folder = "content/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    /// A page with its body rendered into the shell of its locale.
    func page(_ outline: PageOutline, main: @escaping @Sendable (HelpCenterShell, inout [UInt8]) -> Void) -> PlannedFile {
        page(at: outline.path, source: nil, outline: { outline }, main: main)
    }

    /// The same of a page whose outline is made with it.
    func page(
        at path: String, source: String?, outline: @escaping @Sendable () -> PageOutline,
        main: @escaping @Sendable (HelpCenterShell, inout [UInt8]) -> Void
    ) -> PlannedFile {
        PlannedFile(
            path: path + "index.html",
            content: .rendered { [self] output in
                output.reserveCapacity(Self.usualSize)
                let outline = outline()
                let depth = outline.path.utf8.count { $0 == UInt8(ascii: "/") }
                let shell = shells[outline.edition][min(depth, Self.depths.upperBound) - 1].value
                shell.page.pour(into: &output) { hole, _, output in
                    switch HelpCenterShell.Hole.allCases[hole] {
                    case .head: theme.render("help-center/head", head(outline), into: &output)
                    case .languages: theme.render("shared/languages", languages(outline, shell), into: &output)
                    case .headerSearch: if outline.hasHeaderSearch { output += shell.headerSearch }
                    case .main: main(shell, &output)
                    case .feedbackOrigin: if outline.isArticle { output += feedbackOrigin }
                    }
                }
            }, source: source)
    }
}

/// What a page's head and frame need to know.
struct PageOutline: Sendable {
    /// Its folder from the document root.
    var path: String
    /// Index of the reader's locale.
    var edition: Int
    var title: String
    var description = ""
    /// Where the same page stands in each locale, in their order; empty when it has no twins.
    var twins: [String] = []
    /// Whether each twin is in its locale's own language; those that are not are no alternates.
    var isOriginal: [Bool] = []
    /// The path of the original when this page shows another edition.
    var canonical: String?
    /// Whether search engines may list it.
    var isListed = true
    var hasHeaderSearch = true
    var isArticle = false
    /// What the page shows, where it shows one text.
    var shown: ServedText?
}
