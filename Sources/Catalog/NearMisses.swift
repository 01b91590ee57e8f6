internal import Diagnostics

/// What the author of a link that leads nowhere may have meant. Built when the first such link turns up.
package struct NearMisses: Sendable {
    /// By `TextKind.number`.
    private let ids: [NearMissTable]
    private let paths: NearMissTable
    /// Paths in small letters → paths; folders that have an `index.md` as well.
    private let byLowercase: [String: String]
    /// Last names of paths and ids → those that end in them, sorted.
    private let pathsByName: [String: [String]]
    private let idsByName: [[String: [String]]]

    init(paths: [String], ids: [[String]]) {
        let paths = paths.sorted()
        self.paths = NearMissTable(paths, arePaths: true)
        self.ids = ids.map { NearMissTable($0) }
        var byLowercase: [String: String] = [:]
        for path in paths {
            byLowercase[path.lowercased()] = path
            if path.hasSuffix(Self.index) {
                byLowercase[path.dropLast(Self.index.count).lowercased()] = String(path.dropLast(Self.index.count))
            }
        }
        self.byLowercase = byLowercase
        pathsByName = Dictionary(grouping: paths, by: Self.name)
        idsByName = ids.map { Dictionary(grouping: $0.sorted(), by: Self.name) }
    }

    private static let index = "/index.md"

    /// The file or folder that has this path but for capital letters.
    func letterCase(_ path: String) -> String? { byLowercase[path.lowercased()].flatMap { $0 == path ? nil : $0 } }

    /// An id of these kinds: one that differs by a slip, else the only one that ends in the same name.
    func id(_ id: String, of kinds: [TextKind]) -> String? {
        for kind in kinds {
            if let near = ids[kind.number].suggestion(for: id) { return near }
        }
        let moved = kinds.flatMap { idsByName[$0.number][Self.name(id)] ?? [] }
        return moved.count == 1 ? moved[0] : nil
    }

    /// The path of a text or an asset: the same with the ending of texts, one of the same name in the same locale, or one that
    /// differs by a slip.
    func path(_ path: String) -> String? {
        for candidate in Self.withEnding(path) {
            if let found = byLowercase[candidate.lowercased()] { return found }
        }
        let home = Self.home(path)
        let moved = (pathsByName[Self.name(path)] ?? []).filter { Self.home($0) == home || Self.home($0) == "assets" }
        if moved.count == 1, moved[0].hasSuffix(Self.index) == false { return moved[0] }
        return paths.suggestion(for: path)
    }

    private static func withEnding(_ path: String) -> [String] {
        for ending in [".html", ".htm", ".markdown"] where path.hasSuffix(ending) { return [path.dropLast(ending.count) + ".md"] }
        return path.hasSuffix(".md") ? [] : [path + ".md"]
    }

    private static func name(_ path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The folder below `content/`: a locale, or `assets`.
    private static func home(_ path: String) -> Substring? {
        path.split(separator: "/", maxSplits: 2).dropFirst().first
    }
}
