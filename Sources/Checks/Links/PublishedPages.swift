internal import Catalog
internal import Diagnostics

/// Every file that the two sites will consist of, once that is known.
package struct PublishedPages: Sendable {
    private let paths: [SiteSide: Set<String>]
    private let names: [SiteSide: Lazy<NearMissTable>]

    /// Paths below the document roots: `sl/dostava/index.html`.
    package init(helpCenter: some Sequence<String>, playbook: some Sequence<String>) {
        let paths = [SiteSide.helpCenter: Set(helpCenter), .playbook: Set(playbook)]
        self.paths = paths
        names = paths.mapValues { paths in Lazy { NearMissTable(paths.map(Self.address), arePaths: true) } }
    }

    /// Whether a page or a file is found at a path from the document root.
    func has(_ path: String, on side: SiteSide) -> Bool {
        guard let paths = paths[side] else { return false }
        let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
        return paths.contains(path) || paths.contains(folder + "index.html")
    }

    func suggestion(for path: String, on side: SiteSide) -> String? {
        names[side]?.value.suggestion(for: path.hasSuffix("/") ? String(path.dropLast()) : path)
    }

    private static func address(_ path: String) -> String {
        path.hasSuffix("/index.html") ? String(path.dropLast("/index.html".count)) : path
    }
}
