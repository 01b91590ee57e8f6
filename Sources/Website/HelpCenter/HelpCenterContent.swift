package import Catalog
internal import Diagnostics
internal import Markup
package import ServiceTime

/// Everything the help center is made from. It is built from a catalog by leaving out all that is internal, and the types that
/// render the help center see nothing but it: a leak would not compile.
package struct HelpCenterContent: Sendable {
    package let title: LocalizedText
    package let locales: [Locale]
    package let address: SiteAddress
    package let organization: Organization?
    /// Where readers' word on articles goes; nil when they are not asked.
    package let feedback: Feedback?
    package let channels: [Channel]
    package let calendars: [CalendarPlan]
    /// Words that find each other in the search, by locale.
    package let synonyms: [String: [[String]]]
    /// The moment at which the site is built.
    package let now: Instant
    /// When channels are open, by their ids.
    private let openTimes: [String: OpenTime]
    package private(set) var categories: [PublicText]
    package private(set) var articles: [PublicText]
    package private(set) var pages: [PublicText]
    /// Paths of the files that public texts show or link to, and of the logo and the fonts; others stay internal.
    package let assets: [String]
    /// Over a catalog that itself holds nothing internal, so that a link to a playbook leads nowhere.
    private var index: CatalogIndex

    /// `memory` is what an earlier build has found in the same bodies, but for some.
    package init(of full: CatalogIndex, options: WebsiteOptions, timetable: Timetable, memory: BodyMemory? = nil) {
        let catalog = Self.projection(of: full.catalog, options: options)
        let configuration = catalog.configuration
        index = CatalogIndex(catalog)
        title = configuration.title
        locales = configuration.locales
        address = configuration.helpCenter
        organization = configuration.organization
        feedback = configuration.feedback
        channels = configuration.channels
        calendars = configuration.calendars.map(\.value)
        synonyms = configuration.synonyms
        now = timetable.now
        openTimes = Dictionary(
            configuration.channels.compactMap { channel in timetable.openTime(ofChannel: channel.id).map { (channel.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        categories = catalog.categories.map { PublicText($0) }
        articles = Parallel.map(catalog.articles.count) { [all = catalog.articles] in
            PublicText(all[$0], category: all[$0].category, related: all[$0].related.map(\.value))
        }
        pages = catalog.pages.map { PublicText($0) }
        assets = memory?.assets ?? Self.assets(in: index, look: configuration.look)
    }

    /// The same content with other bodies under the same faces; nil when other files are shown or linked to than before.
    package func replacing(_ texts: [any Text]) -> HelpCenterContent? {
        var copy = self
        for text in texts {
            // A text that is not published is none of the customers' business.
            guard let reference = index.text(atPath: text.file.path) else { continue }
            let shown = Self.withdrawn(text)
            copy.index = copy.index.replacing([(reference, shown)])
            guard Self.assets(of: index.text(reference), in: index) == Self.assets(of: shown, in: copy.index) else { return nil }
            copy.replace(reference)
        }
        return copy
    }

    /// Whether customers are told the same day on which each of some texts was changed.
    func hasSameDates(as other: HelpCenterContent, in texts: [any Text]) -> Bool {
        references(at: Set(texts.map(\.file.path))).allSatisfy { text($0).updated == other.text($0).updated }
    }

    private mutating func replace(_ reference: TextReference) {
        switch index.text(reference) {
        case let text as Article:
            articles[reference.index] = PublicText(text, category: text.category, related: text.related.map(\.value))
        case let text as Page: pages[reference.index] = PublicText(text)
        case let text as Category: categories[reference.index] = PublicText(text)
        default: break
        }
    }

    package func text(_ reference: TextReference) -> PublicText {
        switch reference.kind {
        case .category: categories[reference.index]
        case .page: pages[reference.index]
        default: articles[reference.index]
        }
    }

    /// The published texts at some paths.
    func references(at paths: Set<String>) -> [TextReference] { paths.compactMap(index.text(atPath:)).sorted() }

    package func edition(of kind: TextKind, id: String, in locale: String) -> TextReference? {
        index.edition(of: kind, id: id, in: locale)
    }

    /// Ids of a kind in the order in which readers meet them in the default locale, then in the others.
    package func ids(of kind: TextKind) -> [String] { index.ids(of: kind) }

    package func resolve(_ destination: String, from reference: TextReference) -> Resolution {
        index.resolve(destination, from: index.text(reference))
    }

    /// The article to which a link of a text leads.
    package func article(at destination: String, from reference: TextReference) -> Int? {
        index.article(at: destination, from: reference)
    }

    /// The channels that pages show: without a contact there is no way in.
    package var shownChannels: [Channel] { channels.filter { $0.contact != nil } }

    /// Nil for a channel without a known calendar.
    package func openTime(of channel: Channel) -> OpenTime? { openTimes[channel.id] }

    package func asset(_ index: Int) -> Asset { self.index.catalog.assets[index] }
}

extension HelpCenterContent {
    private static func projection(of full: Catalog, options: WebsiteOptions) -> Catalog {
        var catalog = Catalog(configuration: projection(of: full.configuration))
        catalog.categories = withdrawn(full.categories, options)
        catalog.articles = withdrawn(full.articles, options)
        catalog.pages = withdrawn(full.pages, options)
        catalog.assets = full.assets
        return catalog
    }

    /// The texts that are published, without what is internal in them.
    private static func withdrawn<Kind: Text>(_ texts: [Kind], _ options: WebsiteOptions) -> [Kind] {
        // By number: a text is not worth a copy.
        let published = texts.indices.filter { options.publishes(texts[$0]) }
        return Parallel.map(published.count) { withdrawn(texts[published[$0]]) }
    }

    /// The text without what is internal in it.
    private static func withdrawn<Kind: Text>(_ text: Kind) -> Kind {
        var text = text
        var header = text.header
        (header.owner, header.reviewBy) = (nil, nil)
        text.header = header
        text.deferredBody = text.deferredBody.changed(unless: { $0.isItsPublicProjection }) { $0.publicProjection() }
        text.outline = text.outline?.publicProjection
        return text
    }

    /// Roles, their telephone numbers and the samples of placeholders are the shop's own business.
    private static func projection(of full: Configuration) -> Configuration {
        var configuration = Configuration(file: full.file)
        configuration.title = full.title
        configuration.locales = full.locales
        configuration.helpCenter = full.helpCenter
        configuration.organization = full.organization
        configuration.feedback = full.feedback
        configuration.synonyms = full.synonyms
        configuration.look = full.look
        configuration.channels = full.channels.map { channel in
            var channel = channel
            channel.staffedBy = []
            return channel
        }
        let used = Set(full.channels.flatMap { $0.calendars.map(\.value) })
        configuration.calendars = full.calendars.filter { used.contains($0.value.name) }
        return configuration
    }

    private static func assets(in index: CatalogIndex, look: Look) -> [String] {
        var found: Set<Int> = []
        for kind in TextKind.allCases where kind.isPublic {
            let texts = index.texts(of: kind)
            for assets in Parallel.map(texts.count, { assets(of: texts[$0], in: index) }) { found.formUnion(assets) }
        }
        let shown = Set(look.files.map(\.value)).intersection(index.catalog.assets.map(\.path))
        return shown.union(found.map { index.catalog.assets[$0].path }).sorted()
    }

    private static func assets(of text: any Text, in index: CatalogIndex) -> Set<Int> {
        var found: Set<Int> = []
        for link in text.links where link.isImage || !link.destination.hasSuffix(".md") {
            guard case .file = LinkTarget(link.destination) else { continue }
            if case .asset(let asset) = index.resolve(link.destination, from: text) { found.insert(asset) }
        }
        return found
    }
}

extension WebsiteOptions {
    /// Whether a text belongs into a site that is built on this day.
    package func publishes(_ text: some Text) -> Bool {
        if let expires = text.header.expires?.value, expires < asOf { return false }
        return includesDrafts || !text.header.isDraft
    }
}
