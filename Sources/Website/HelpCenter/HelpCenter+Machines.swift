internal import Catalog
internal import Markup
internal import ServiceTime

/// What machines read: search index, sitemap, feed, robots.
extension HelpCenter {
    func machineFiles() -> [PlannedFile] {
        var files = editions.map { searchIndex($0) } + [robots]
        if let base = content.address.baseURL {
            files += editions.map { feed($0, base: base) }
        }
        files += sitemap?.files() ?? []
        files += listsForModels + hostFiles
        return files
    }

    private func searchIndex(_ edition: Edition) -> PlannedFile {
        PlannedFile(
            path: edition.folder + "search-index.json",
            content: .rendered { [self] output in output.appendSearchIndex(searchEntries(edition)) })
    }

    private func searchEntries(_ edition: Edition) -> [SearchEntry] {
        let articles = topics[edition.index].flatMap { topic in
            let section = content.text(topic.category.reference).title
            return [searchEntry(topic.category, edition, section: "")]
                + topic.articles.map { searchEntry($0, edition, section: section) }
        }
        return articles + book.served(.page, locale: edition.index).map { searchEntry($0, edition, section: "") }
    }

    private func searchEntry(_ served: ServedText, _ edition: Edition, section: String) -> SearchEntry {
        let text = content.text(served.reference)
        return SearchEntry(
            title: text.title, address: String(served.path.dropFirst(edition.folder.count)), description: text.description,
            keywords: text.keywords + text.tags,
            headings: text.body.headings.filter { $0.visibility == .everyone }.map(\.text), section: section)
    }

    private var robots: PlannedFile {
        var text = "User-agent: *\nAllow: /\n"
        if let base = content.address.baseURL { text += "\nSitemap: \(base)/sitemap.xml\n" }
        return PlannedFile(path: "robots.txt", content: .bytes(Array(text.utf8)))
    }

    static func sitemapPages(_ book: AddressBook, _ content: HelpCenterContent, _ editions: [Edition]) -> [Sitemap.Page] {
        let homes = Sitemap.Page(updated: nil, editions: editions.map { ($0.code, $0.folder) })
        let texts = [TextKind.category, .article, .page].flatMap { kind in
            content.ids(of: kind).map { id in
                let own = book.editions(of: kind, id: id).filter { !$0.isFallback }
                return Sitemap.Page(
                    updated: own.compactMap { content.text($0.reference).updated }.max()?.description,
                    editions: own.map { (editions[$0.locale].code, $0.path) })
            }
        }
        return [homes] + texts
    }

    private func feed(_ edition: Edition, base: String) -> PlannedFile {
        PlannedFile(
            path: edition.folder + "feed.xml",
            content: .rendered { [self] output in
                let own = (book.served(.article, locale: edition.index) + book.served(.page, locale: edition.index))
                    .filter { !$0.isFallback }
                let entries = own.compactMap { served -> Feed.Entry? in
                    let text = content.text(served.reference)
                    guard let updated = text.updated else { return nil }
                    return Feed.Entry(
                        title: text.title, summary: text.description, address: "\(base)/\(percentEncoded(served.path))",
                        updated: updated.description)
                }
                let feed = Feed(
                    title: edition.siteTitle, language: edition.code, home: "\(base)/\(edition.folder)",
                    address: "\(base)/\(edition.folder)feed.xml", author: content.organization?.name ?? edition.siteTitle,
                    generator: "Pult \(options.version)", entries: entries)
                feed.write(into: &output, asOf: options.asOf.description)
            })
    }
}
