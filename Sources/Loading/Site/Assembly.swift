import Catalog
import Diagnostics
import Markup

/// Puts what was read from single files together into a catalog.
struct Assembly {
    private var catalog: Catalog

    init(configuration: Configuration) {
        catalog = Catalog(configuration: configuration)
    }

    mutating func add(_ product: FileReader.Product?) {
        switch product {
        case .text(.category(let text)): catalog.categories.append(text)
        case .text(.article(let text)): catalog.articles.append(text)
        case .text(.page(let text)): catalog.pages.append(text)
        case .text(.playbook(let text)): catalog.playbooks.append(text)
        case .text(.guideline(let text)): catalog.guidelines.append(text)
        case .text(.reply(let text)): catalog.replies.append(text)
        case .asset(let asset): catalog.assets.append(asset)
        case .template(let file): catalog.templates.append(file)
        case .queries(_, let queries): catalog.goldenQueries += queries
        case nil: break
        }
    }

    /// Sorts, gives every article its category, and looks for what two texts cannot both have. `indexes` are the paths of all
    /// categories' files, readable or not; `searches` says whether texts that want the same place are looked for.
    consuming func finish(indexes: Set<String>, searches: Bool = true) -> (Catalog, [Diagnostic]) {
        sort()
        var findings = synthesizeCategories(indexes: indexes)
        assignCategories()
        let catalog = self.catalog
        guard searches else { return (catalog, findings) }
        let searches: [@Sendable () -> [Diagnostic]] = [
            { Duplicates.addresses(in: catalog) }, { Duplicates.ids(catalog.categories) }, { Duplicates.ids(catalog.articles) },
            { Duplicates.ids(catalog.pages) }, { Duplicates.ids(catalog.playbooks) }, { Duplicates.ids(catalog.guidelines) },
            { Duplicates.ids(catalog.replies) },
        ]
        findings += Parallel.map(searches.count) { searches[$0]() }.joined()
        return (catalog, findings)
    }

    /// Texts come in the order of their paths; what is left is the order of the locales.
    private mutating func sort() {
        let locales = catalog.configuration.locales.map(\.code)
        func sorted<Kind: Text>(_ texts: [Kind]) -> [Kind] {
            // The texts of a locale stand together already: they are moved as a whole.
            let runs = Self.runs(texts.count) { texts[$0].locale == texts[$1].locale }
            return locales.flatMap { locale in runs.filter { texts[$0.lowerBound].locale == locale }.flatMap { texts[$0] } }
        }
        catalog.categories = sorted(catalog.categories)
        catalog.articles = sorted(catalog.articles)
        catalog.pages = sorted(catalog.pages)
        catalog.playbooks = sorted(catalog.playbooks)
        catalog.guidelines = sorted(catalog.guidelines)
        catalog.replies = sorted(catalog.replies)
    }

    /// Ranges of neighbours that belong together.
    private static func runs(_ count: Int, areAlike: (Int, Int) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in 0..<count {
            if let last = runs.last, areAlike(last.lowerBound, index) {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }

    /// The articles of each folder of articles.
    private var folders: [Range<Int>] {
        Self.runs(catalog.articles.count) {
            catalog.articles[$0].category == catalog.articles[$1].category
                && catalog.articles[$0].locale == catalog.articles[$1].locale
        }
    }

    /// Makes a category for every folder of articles that has none, named like the folder.
    private mutating func synthesizeCategories(indexes: Set<String>) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var known = Set(catalog.categories.map(\.file.path))
        for folder in folders {
            let article = catalog.articles[folder.lowerBound]
            let path = "content/\(article.locale)/faq/\(article.category)/index.md"
            guard known.insert(path).inserted else { continue }
            if !indexes.contains(path) {
                findings.append(
                    Diagnostic(
                        ContentCodes.categoryWithoutIndex,
                        "The category “\(article.category)” has no index.md, so nobody knows its title. Write \(path).",
                        at: article.file.place))
            }
            let textPath = TextPath(kind: .category, locale: article.locale, category: article.category, name: "index")
            catalog.categories.append(
                Category(
                    file: SourceFile(path: path, bytes: []), locale: article.locale, header: HeaderReader.fallback(textPath),
                    body: Document(), bodyStart: 0))
        }
        sortCategories()
        return findings
    }

    private mutating func sortCategories() {
        let locales = catalog.configuration.locales.map(\.code)
        catalog.categories = locales.flatMap { locale in
            catalog.categories.filter { $0.locale == locale }.sorted {
                $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8)
            }
        }
    }

    /// Articles know their folder; categories may have another id than that.
    private mutating func assignCategories() {
        let ids = Dictionary(catalog.categories.map { ($0.file.path, $0.id) }, uniquingKeysWith: { first, _ in first })
        for folder in folders {
            let article = catalog.articles[folder.lowerBound]
            guard let id = ids["content/\(article.locale)/faq/\(article.category)/index.md"], id != article.category else {
                continue
            }
            for index in folder { catalog.articles[index].category = id }
        }
    }
}
