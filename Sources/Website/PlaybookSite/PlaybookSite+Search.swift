internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup

/// What agents search: everything.
extension PlaybookSite {
    func search(of edition: Edition) -> EditionSearch {
        let kinds: [TextKind] = [.playbook, .reply, .guideline, .article, .page]
        let texts = kinds.flatMap { sorted($0, edition) }
        let items = texts.map { EditionSearch.Item(id: $0.id, isArticle: $0.reference.kind == .article) }
        return EditionSearch(items) { [self] in
            SearchIndex(
                texts.map { searchText($0, edition) }, language: edition.language.search,
                synonyms: configuration.synonyms[edition.code] ?? [], known: bodies?.value.byLocale[edition.code]?.value)
        }
    }

    private func searchText(_ served: ServedText, _ edition: Edition) -> SearchText {
        let text = index.text(served.reference)
        let description = text.header.description?.value ?? ""
        let fields = SearchFields(
            title: text.title, description: description.isEmpty ? text.summary : description,
            keywords: text.header.keywords.map(\.value) + text.header.tags.map(\.value), headings: text.headings.map(\.text))
        return SearchText(
            fields: fields, address: links.address(of: String(served.path.dropFirst(edition.folder.count)), root: ""),
            section: edition.name(of: text.kind), isSignpost: served.isFallback,
            words: sharedWords(of: text) ?? SearchWords(text.body, fields, isInternal: true))
    }

    /// What the help center has counted, where agents see nothing more.
    private func sharedWords(of text: any Text) -> SearchWords? {
        guard let bodies = bodies?.value, text.kind.isPublic,
            let reference = bodies.content.edition(of: text.kind, id: text.id, in: text.locale),
            text.isForEveryone, bodies.content.text(reference).file == text.file.path
        else { return nil }
        return bodies[reference]
    }
}
