internal import Catalog
internal import ServiceTime

/// What machines read: search indexes, sitemap, feed, robots.
extension HelpCenter {
    func machineFiles() -> [PlannedFile] {
        editions.flatMap { theme.searchFiles($0, searches[$0.index].value) } + [robots] + datedFiles + listsForModels + hostFiles
    }

    /// What says when texts were changed, beside their own pages.
    var datedFiles: [PlannedFile] {
        let feeds = content.address.baseURL.map { base in editions.map { feed($0, base: base) } }
        return (feeds ?? []) + (sitemap.value?.files() ?? [])
    }

    private var robots: PlannedFile {
        var text = "User-agent: *\nAllow: /\n"
        if let base = content.address.baseURL { text += "\nSitemap: \(base)/sitemap.xml\n" }
        return PlannedFile(path: "robots.txt", content: .bytes(Array(text.utf8)))
    }

    static func sitemap(_ book: AddressBook, _ content: HelpCenterContent, _ editions: [Edition]) -> Lazy<Sitemap?> {
        Lazy { content.address.baseURL.map { Sitemap(base: $0, pages: sitemapPages(book, content, editions)) } }
    }

    private static func sitemapPages(_ book: AddressBook, _ content: HelpCenterContent, _ editions: [Edition]) -> [Sitemap.Page] {
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
