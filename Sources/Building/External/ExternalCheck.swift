package import Catalog
internal import Checks
package import Diagnostics
package import ServiceTime

/// Looks at the pages of others that a site links to: what is remembered is not asked for again, the rest host by host.
package struct ExternalCheck: Sendable {
    /// The program that asks.
    private let client: String
    /// Where pages are remembered when the site does not say; nil to remember nothing.
    private let cacheFile: String?
    /// The time on the clock on the wall, whatever the site takes for the present.
    private let clock: Instant
    private let progress: @Sendable (_ done: Int, _ all: Int) -> Void

    package init(
        cacheFile: String?, clock: Instant, client: String = "curl",
        progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) {
        self.cacheFile = cacheFile
        self.clock = clock
        self.client = client
        self.progress = progress
    }

    /// All findings about links to other sites.
    package func findings(in index: CatalogIndex, siteFolder: String) -> [Diagnostic] {
        let settings = index.catalog.configuration.externalLinks
        let links = ExternalLink.all(in: index).filter { !settings.ignores($0.url) && !ReservedHost.isExample($0.url) }
        guard !links.isEmpty else { return [] }
        let file = settings.cacheFile.map { siteFolder + "/" + $0 } ?? cacheFile
        var cache = LinkCache(file: file, days: settings.cacheDays, now: clock)
        var answers: [String: ExternalAnswer] = [:]
        var pages: [ExternalPage] = []
        for page in ExternalPage.all(of: links) {
            if let known = cache.answer(page) { answers[page.url] = known } else { pages.append(page) }
        }
        if !pages.isEmpty {
            let curl = Curl(program: client, timeoutSeconds: settings.timeoutSeconds)
            guard curl.isInstalled else { return [ExternalLinks.withoutClient(client)] + ExternalLinks.findings(links, answers) }
            for (page, answer) in HostTour(client: curl, progress: progress).visit(pages) {
                answers[page.url] = answer
                cache.note(page, answer)
            }
            cache.save()
        }
        return ExternalLinks.findings(links, answers)
    }
}

/// A page that links lead to, and the places in it that they name.
struct ExternalPage: Sendable, Hashable {
    var url: String
    /// Sorted; empty when only the page matters.
    var fragments: [String]

    var host: String { ExternalLinkSettings.host(of: url) }

    /// Scheme, host and port: what a server is.
    var server: String {
        url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
    }

    /// Sorted by URL, each once.
    static func all(of links: [ExternalLink]) -> [ExternalPage] {
        Dictionary(grouping: links, by: \.url).map { url, links in
            let fragments = Set(links.compactMap(\.fragment)).filter(ExternalAnchor.isChecked)
            return ExternalPage(url: url, fragments: fragments.sorted())
        }.sorted { $0.url < $1.url }
    }
}

/// Names of hosts that are set aside (RFC 2606, RFC 6761).
enum ReservedHost {
    /// Hosts of examples: nobody means them to be there.
    static func isExample(_ url: String) -> Bool {
        let host = ExternalLinkSettings.host(of: url)
        return ["example", "test", "example.com", "example.org", "example.net"].contains {
            host == $0 || host.hasSuffix("." + $0)
        }
    }

    /// A host that can never exist, so that no name server needs to be asked.
    static func isImpossible(_ host: String) -> Bool { host == "invalid" || host.hasSuffix(".invalid") }

    /// This machine: that it answers says nothing about the network.
    static func isLocal(_ host: String) -> Bool { host == "localhost" || host == "[::1]" || host.hasPrefix("127.") }
}
