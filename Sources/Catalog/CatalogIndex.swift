internal import Diagnostics
package import ServiceTime

/// Names one text of a catalog.
package struct TextReference: Hashable, Comparable, Sendable {
    package var kind: TextKind
    /// Index into the catalog's list of that kind.
    package var index: Int

    package init(_ kind: TextKind, _ index: Int) {
        self.kind = kind
        self.index = index
    }

    /// The order in which the texts of a site are gone through.
    package static func < (left: TextReference, right: TextReference) -> Bool {
        (left.kind.number, left.index) < (right.kind.number, right.index)
    }
}

/// Where a link leads.
package enum Resolution: Sendable, Hashable {
    /// `isFallback` when the text does not exist in the reader's locale and another edition serves.
    case text(TextReference, fragment: String?, isFallback: Bool)
    /// Index into `Catalog.assets`.
    case asset(Int)
    /// Index into `Configuration.channels`.
    case channel(Int)
    case serviceLevel(channel: Int, ServiceLevel, query: String)
    case fragment(String)
    case external(String)
    case broken(BrokenLink)
}

/// Why a link leads nowhere.
package enum BrokenLink: Sendable, Hashable {
    case malformed(String)
    case unknownText(TextKind, id: String, suggestion: String?)
    case unknownFragment(String, in: TextReference?, suggestion: String?)
    case unknownFile(path: String, suggestion: String?)
    /// The file exists, but under a name with other capital letters.
    case letterCase(path: String, actual: String)
    case leavesSite(path: String)
    /// A scheme close to one of Pult's own: probably a slip.
    case unknownScheme(String, suggestion: String)
    case unknownChannel(String, suggestion: String?)
    case unknownServiceLevel(ServiceLevelReference, suggestion: String?)
}

/// A catalog with the tables that finding things in it takes. Built once after loading, then shared by checks and websites.
package struct CatalogIndex: Sendable {
    package private(set) var catalog: Catalog
    /// By `TextKind.number`.
    private let editions: [EditionTable]
    /// By `TextKind.number`.
    private var boxed: [[any Text]]
    private let textsByPath: [String: TextReference]
    private let assetsByPath: [String: Int]
    private let locales: [String]
    /// What only links take that leave the beaten track: made when the first of them comes.
    let addresses: Lazy<SiteAddresses>
    let nearMisses: Lazy<NearMisses>
    /// By `TextKind.number`: the locales that have texts of the kind.
    private let keptLocales: Lazy<[Set<String>]>

    package init(_ catalog: Catalog) {
        self.catalog = catalog
        let locales = catalog.configuration.locales.map(\.code)
        let boxed = TextKind.allCases.map { catalog.texts(of: $0) }
        var textsByPath: [String: TextReference] = [:]
        let editions = TextKind.allCases.map { kind in
            var ofKind = EditionTable(locales: locales.count, texts: boxed[kind.number].count)
            for (index, text) in boxed[kind.number].enumerated() {
                textsByPath[text.file.path] = TextReference(kind, index)
                guard let locale = locales.firstIndex(of: text.locale) else { continue }
                ofKind.add(text.id, locale: locale, index: index)
            }
            return ofKind
        }
        let paths = textsByPath
        self.editions = editions
        self.boxed = boxed
        self.textsByPath = textsByPath
        self.locales = locales
        addresses = Lazy { SiteAddresses(of: catalog, locales: locales) }
        nearMisses = Lazy {
            NearMisses(paths: Array(paths.keys) + catalog.assets.map(\.path), ids: editions.map(\.ids))
        }
        keptLocales = Lazy { boxed.map { Set($0.map(\.locale)) } }
        assetsByPath = Dictionary(
            catalog.assets.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same site with other bodies under the same faces: every table stays true.
    package func replacing(_ texts: [(reference: TextReference, text: any Text)]) -> CatalogIndex {
        var copy = self
        for (reference, text) in texts {
            copy.catalog.replace(reference, with: text)
            copy.boxed[reference.kind.number][reference.index] = copy.catalog.text(reference)
        }
        return copy
    }

    /// A text. Boxed once, when the index is built: handing it out copies a reference, not the text.
    package func text(_ reference: TextReference) -> any Text { boxed[reference.kind.number][reference.index] }

    /// All texts of a kind, in the catalog's order.
    package func texts(of kind: TextKind) -> [any Text] { boxed[kind.number] }

    /// All editions of a text: locale code → reference.
    package func editions(of kind: TextKind, id: String) -> [String: TextReference] {
        var found: [String: TextReference] = [:]
        for (locale, index) in (editions[kind.number][id] ?? []).enumerated() where index != EditionTable.none {
            found[locales[locale]] = TextReference(kind, Int(index))
        }
        return found
    }

    /// The edition for a reader of `locale`: that locale's, else the default locale's, else the first by the order of the configuration.
    package func edition(of kind: TextKind, id: String, in locale: String) -> TextReference? {
        guard let found = editions[kind.number][id] else { return nil }
        if let own = locales.firstIndex(of: locale), case let index = found[found.startIndex + own], index != EditionTable.none {
            return TextReference(kind, Int(index))
        }
        return found.first { $0 != EditionTable.none }.map { TextReference(kind, Int($0)) }
    }

    /// Ids of a kind in the order in which readers meet them in the default locale, then in the others.
    package func ids(of kind: TextKind) -> [String] { editions[kind.number].ids }
    /// Whether a locale has any text of a kind.
    package func has(_ kind: TextKind, in locale: String) -> Bool { keptLocales.value[kind.number].contains(locale) }
    package func text(atPath path: String) -> TextReference? { textsByPath[path] }
    package func asset(atPath path: String) -> Int? { assetsByPath[path] }

    /// Articles of a category in reading order: by weight, then title.
    package func articles(in category: Category) -> [Article] {
        catalog.articles.filter { $0.locale == category.locale && $0.category == category.id }.sorted(by: Catalog.readingOrder)
    }
}

extension TextKind {
    /// Its place among all kinds.
    package var number: Int {
        switch self {
        case .category: 0
        case .article: 1
        case .page: 2
        case .playbook: 3
        case .guideline: 4
        case .reply: 5
        }
    }
}

extension Catalog {
    package func texts(of kind: TextKind) -> [any Text] {
        switch kind {
        case .category: categories
        case .article: articles
        case .page: pages
        case .playbook: playbooks
        case .guideline: guidelines
        case .reply: replies
        }
    }

    /// By weight (those without come last), then title, then id.
    package static func readingOrder(_ left: any Text, _ right: any Text) -> Bool {
        let (first, second) = (left.header.weight ?? .max, right.header.weight ?? .max)
        return (first, left.title, left.id) < (second, right.title, right.id)
    }
}
