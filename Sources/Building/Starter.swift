package import Catalog
internal import Loading
package import ServiceTime

/// The small site that `pult new` writes, from texts that are compiled in.
package struct Starter: Sendable {
    package static let locales = ["sl", "cs", "sk", "pl", "hr", "de", "en"]

    /// Path relative to the new site, and text; sorted by path.
    package let files: [(path: String, text: String)]

    /// The starter in these locales, of which the first becomes the default. Its texts count as written `today`, and their
    /// review is due in a year.
    package init(locales: [String], today: LocalDate) {
        files = starterSite.compactMap { file in
            let path = String(file.path.dropFirst("starter/".count))
            let parts = path.split(separator: "/")
            if parts.count > 2, parts[0] == "content", parts[1] != "assets", !locales.contains(String(parts[1])) { return nil }
            if path == "pult.yaml" {
                return (path, Self.replacing(["locales: ": "[\(locales.joined(separator: ", "))]"], in: file.text))
            }
            guard path.hasSuffix(".md") else { return (path, file.text) }
            let dates = ["updated: ": today.description, "review_by: ": today.advanced(by: 365).description]
            return (path, Self.replacing(dates, in: file.text))
        }
    }

    /// Writes the files that are not there yet and says which were left as they are: nothing that somebody wrote is replaced.
    package func write(to folder: String) throws(OutputError) -> [String] {
        var kept: [String] = []
        for file in files {
            let path = folder + "/" + file.path
            guard Files.kind(path) == nil else {
                kept.append(file.path)
                continue
            }
            if let slash = path.lastIndex(of: "/") { try Files.makeFolder(String(path[..<slash])) }
            try Files.write(Array(file.text.utf8), to: path)
        }
        return kept
    }

    /// The guidelines that a new site begins with in a language: how a shop sounds that has not said so itself.
    package static func guidelines(in locale: Locale) -> [Guideline] {
        let folder = "starter/content/\(locale.code)/tone/"
        return starterSite.filter { $0.path.hasPrefix(folder) }.compactMap { file in
            let path = String(file.path.dropFirst("starter/".count))
            return LooseText.guideline(file.text, at: path, named: "the starter’s \(path)")
        }
    }

    /// Names in a folder that `write` would write into; nil when there is no folder yet.
    package static func contents(of folder: String) throws(OutputError) -> [String]? {
        switch Files.kind(folder) {
        case nil: return nil
        case .file, .other: throw OutputError("“\(folder)” is a file. Name a folder for the new site.")
        case .folder, .link: return try Files.names(in: folder)
        }
    }

    /// The text with the values of some keys replaced, where a line begins with the key.
    private static func replacing(_ values: [String: String], in text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in values.first { line.hasPrefix($0.key) }.map { $0.key + $0.value } ?? String(line) }
            .joined(separator: "\n")
    }
}
