import Foundation
import Testing

/// The files of this repository, as the house rules read them.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    /// One file, its path relative to the repository.
    struct File: Sendable, CustomTestStringConvertible {
        let path: String
        let text: String

        /// The folder below `Sources/` that it stands in; nil elsewhere.
        var room: String? {
            let parts = path.split(separator: "/")
            return parts.first == "Sources" ? String(parts[1]) : nil
        }

        var lineCount: Int {
            text.split(separator: "\n", omittingEmptySubsequences: false).count - (text.hasSuffix("\n") ? 1 : 0)
        }

        var testDescription: String { path }
    }

    /// All Swift files below some folders, sorted by path.
    static func swiftFiles(in folders: String...) throws -> [File] {
        try folders.flatMap { try files(in: $0, extensions: ["swift"]) }
    }

    static func files(in folder: String, extensions: Set<String>) throws -> [File] {
        let names = FileManager.default.enumerator(atPath: path(folder))?.compactMap { $0 as? String } ?? []
        return try names.filter { extensions.contains(($0 as NSString).pathExtension) }.sorted().map {
            try file("\(folder)/\($0)")
        }
    }

    static func file(_ path: String) throws -> File {
        File(path: path, text: try String(contentsOfFile: self.path(path), encoding: .utf8))
    }

    private static func path(_ path: String) -> String { root.hasSuffix("/") ? root + path : root + "/" + path }
}
