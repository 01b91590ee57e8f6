internal import Catalog
internal import Languages
internal import Markup

/// What customers search: public texts, and nothing else, since there is nothing else here.
extension HelpCenter {
    static func searches(
        _ bodies: PublicBodies, _ book: AddressBook, _ editions: [Edition], _ topics: [Lazy<[Topic]>]
    ) -> [Lazy<EditionSearch>] {
        editions.map { edition in Lazy { search(bodies, book, edition, topics[edition.index].value) } }
    }

    private static func search(
        _ bodies: PublicBodies, _ book: AddressBook, _ edition: Edition, _ topics: [Topic]
    ) -> EditionSearch {
        let content = bodies.content
        let pages = book.served(.page, locale: edition.index)
        // In reading order, so that texts of one subject lie in one file.
        var listed: [(served: ServedText, section: String)] = []
        for topic in topics {
            let section = content.text(topic.category.reference).title
            listed.append((topic.category, ""))
            listed += topic.articles.map { ($0, section) }
        }
        listed += pages.map { ($0, "") }
        let texts = listed
        let synonyms = content.synonyms[edition.code] ?? []
        return EditionSearch(
            texts.map { EditionSearch.Item(id: $0.served.id, isArticle: $0.served.reference.kind == .article) }
        ) {
            SearchIndex(
                texts.map { searchText($0.served, bodies, edition, $0.section) },
                language: edition.language.search, synonyms: synonyms, known: bodies.byLocale[edition.code]?.value)
        }
    }

    /// What the shop wants to be found, asked of the same search.
    var goldenQueries: GoldenQueries {
        let byCode = Dictionary(uniqueKeysWithValues: editions.map { ($0.code, searches[$0.index].value) })
        return GoldenQueries(searches: byCode) { [content] locale, id in
            for kind in [TextKind.article, .page, .category] {
                if let found = content.edition(of: kind, id: id, in: locale) { return content.text(found).title }
            }
            return nil
        }
    }

    private static func searchText(
        _ served: ServedText, _ bodies: PublicBodies, _ edition: Edition, _ section: String
    ) -> SearchText {
        let text = bodies.content.text(served.reference)
        let fields = text.searchFields
        return SearchText(
            fields: fields, address: String(served.path.dropFirst(edition.folder.count)), section: section,
            isSignpost: text.kind == .category || served.isFallback,
            words: bodies[served.reference] ?? SearchWords(text.body, fields, isInternal: false))
    }
}
