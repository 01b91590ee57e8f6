internal import Catalog
internal import Languages

/// The search of one locale of a site. The names of its files are known at once; what stands in them, when somebody asks.
struct EditionSearch: Sendable {
    struct Item: Sendable {
        let id: String
        let isArticle: Bool
    }

    /// What is found, in the order of the index.
    let items: [Item]
    private let made: Lazy<SearchIndex>

    init(_ items: [Item], _ make: @escaping @Sendable () -> SearchIndex) {
        self.items = items
        made = Lazy(make)
    }

    var index: SearchIndex { made.value }

    /// Makes the index ahead of its first file.
    func prepare() { _ = made.value }

    /// Gives the index back, behind its last file.
    func forget() { made.forget() }

    /// Below the folder of the locale.
    static let folder = "search/"

    func files(below folder: String) -> [PlannedFile] {
        SearchShape(texts: items.count).names.map { name in
            PlannedFile(
                path: folder + Self.folder + name + ".js", content: .rendered { [made] in $0 += made.value.script(name) },
                isLate: true)
        }
    }
}

extension Theme {
    /// The files of a locale's search: its index, and what it knows of the language.
    func searchFiles(_ edition: Edition, _ search: EditionSearch) -> [PlannedFile] {
        let language = PlannedFile(path: Self.languagePath(edition), content: .bytes(edition.language.search.script))
        return search.files(below: edition.folder) + [language]
    }

    /// What a search field needs to know.
    func searchFields(_ edition: Edition, root: String) -> Fields {
        let engine = staticFile("shared/search-engine.js").map { "\(root)theme/\($0.path)?v=\($0.hash)" }
        let language = "\(root)\(Self.languagePath(edition))?v=\(contentHash(edition.language.search.script))"
        return [
            "index_url": .text(root + edition.folder + EditionSearch.folder), "engine_url": .text(engine),
            "language_url": .text(language),
        ]
    }

    private static func languagePath(_ edition: Edition) -> String { "theme/search/\(edition.language.rawValue).js" }
}

extension SearchLanguage {
    /// Small words, whether words are compounds, the rules of stems.
    var script: [UInt8] {
        let content = [smallWords.joined(separator: " "), hasCompounds ? "1" : "", stemmer.rules].joined(separator: "\n")
        return Array("pultSearch(\"language\",\"\",`\(content)`)\n".utf8)
    }
}
