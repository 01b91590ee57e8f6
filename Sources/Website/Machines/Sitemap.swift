/// `sitemap.xml` with the language editions of every page; an index of several files where one would be too long.
struct Sitemap: Sendable {
    struct Page: Sendable {
        /// ISO 8601 date.
        var updated: String?
        /// Language and path of each edition.
        var editions: [(language: String, path: String)]
    }

    /// The protocol's limit of addresses in a file.
    static let limit = 50_000
    /// The most bytes of a file. The protocol allows five times as much, which all who read it would have to hold.
    static let mostBytes = 10_000_000

    let base: String
    let pages: [Page]

    func files() -> [PlannedFile] {
        let parts = self.parts()
        guard parts.count > 1 else { return [file("sitemap.xml", parts.first ?? [])] }
        let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
        return [index(names)] + zip(names, parts).map { file($0, $1) }
    }

    private func parts() -> [[Page]] {
        var parts: [[Page]] = [[]]
        var (count, size) = (0, 0)
        for page in pages where !page.editions.isEmpty {
            let own = mostBytes(of: page)
            count += page.editions.count
            size += own
            if count > Self.limit || size > Self.mostBytes {
                parts.append([])
                (count, size) = (page.editions.count, own)
            }
            parts[parts.count - 1].append(page)
        }
        return parts
    }

    /// How many bytes the entries of a page take at most, but for what is escaped in the base.
    private func mostBytes(of page: Page) -> Int {
        let addresses = page.editions.map { edition in
            base.utf8.count + edition.language.utf8.count + edition.path.utf8.reduce(0) { $0 + (isUnreserved($1) ? 1 : 3) }
        }
        let framed = addresses.map { $0 + Self.frame }
        let alternates = framed.count > 1 ? framed.reduce(framed[0], +) : 0
        return framed.reduce(0) { $0 + $1 + alternates }
    }

    /// What stands around an address at most, whether in an entry, with its date, or in an alternate.
    private static let frame = 60

    private func file(_ path: String, _ pages: [Page]) -> PlannedFile {
        PlannedFile(
            path: path,
            content: .rendered { output in
                output += Self.declaration
                output += "<urlset xmlns=\"\(Self.namespace)\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".utf8
                for page in pages { write(page, &output) }
                output += "</urlset>\n".utf8
            })
    }

    private func write(_ page: Page, _ output: inout [UInt8]) {
        let addresses = page.editions.map { ($0.language, "\(base)/\(percentEncoded($0.path))") }
        // What every edition of the page says alike.
        var shared: [UInt8] = []
        if let updated = page.updated { shared += "<lastmod>\(updated)</lastmod>".utf8 }
        if addresses.count > 1 {
            for (language, twin) in addresses { alternate(language, twin, &shared) }
            alternate("x-default", addresses[0].1, &shared)
        }
        for (_, address) in addresses {
            output += "<url><loc>".utf8
            output.appendEscaped(address)
            output += "</loc>".utf8
            output += shared
            output += "</url>\n".utf8
        }
    }

    private func alternate(_ language: String, _ address: String, _ output: inout [UInt8]) {
        output += "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"".utf8
        output.appendEscaped(address)
        output += "\"/>".utf8
    }

    private func index(_ names: [String]) -> PlannedFile {
        PlannedFile(
            path: "sitemap.xml",
            content: .rendered { output in
                output += Self.declaration
                output += "<sitemapindex xmlns=\"\(Self.namespace)\">\n".utf8
                for name in names {
                    output += "<sitemap><loc>".utf8
                    output.appendEscaped("\(base)/\(name)")
                    output += "</loc></sitemap>\n".utf8
                }
                output += "</sitemapindex>\n".utf8
            })
    }

    private static let declaration = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
}
