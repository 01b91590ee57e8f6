import Catalog
import Diagnostics
import Languages

/// Says of every name in a site what it is.
struct SiteLayout {
    /// Codes of the configured locales.
    let locales: [String]

    enum Role: Hashable {
        case text(TextPath)
        case asset
        case template
        /// Queries of this locale.
        case queries(locale: String)
        /// A folder that may be where it is.
        case folder
        /// Does not belong here, for the reason given as a sentence.
        case stray(String)
    }

    func role(of entry: FileEntry) -> Role {
        let parts = entry.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        let isFolder = entry.kind == .folder
        if parts[0] == "templates" { return isFolder ? .folder : .template }
        switch parts.count {
        case 1: return isFolder ? .folder : .stray("“content” must be a folder.")
        case _ where parts[1] == "assets" && (isFolder || parts.count > 2): return isFolder ? .folder : .asset
        case 2:
            return isFolder
                ? localeFolder(parts[1]) : .stray("Texts lie below content/<locale>/, images and files below content/assets/.")
        default: return isFolder ? folder(parts) : file(parts)
        }
    }

    private func localeFolder(_ name: String) -> Role {
        if locales.contains(name) { return .folder }
        if Language(rawValue: name) != nil {
            return .stray("The locale “\(name)” is not configured. Add it to “locales” in pult.yaml, or remove the folder.")
        }
        let near = NearMiss.suggestion(for: name, among: locales + ["assets"])
        return .stray(
            "“\(name)” is neither a locale of this site nor “assets”. "
                + (near.map { "Did you mean “\($0)”?" } ?? "Expected here: \((locales + ["assets"]).joined(separator: ", "))."))
    }

    private static let queries = "search.yaml"
    private static let kindFolders = ["faq", "pages", "playbooks", "tone", "replies"]

    private func folder(_ parts: [String]) -> Role {
        let name = parts[parts.count - 1]
        if name.hasSuffix(".md") { return .stray("“\(name)” is a folder, though its name is that of a text. Rename it.") }
        if parts.count == 3 {
            if Self.kindFolders.contains(name) { return .folder }
            let near = NearMiss.suggestion(for: name, among: Self.kindFolders)
            return .stray(
                "No texts are expected in a folder “\(name)”. "
                    + (near.map { "Did you mean “\($0)”?" } ?? "Expected here: \(Self.kindFolders.joined(separator: ", "))."))
        }
        if parts.count == 4, parts[2] == "faq" { return .folder }
        return .stray(
            parts[2] == "faq"
                ? "Categories have no folders within. Move its articles up, or make it a category of its own."
                : "“\(parts[2])” has no folders within. Move its texts up.")
    }

    private func file(_ parts: [String]) -> Role {
        let name = parts[parts.count - 1]
        if parts.count == 3, name == Self.queries { return .queries(locale: parts[1]) }
        guard name.hasSuffix(".md") else {
            let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
            if ["md", "markdown", "mdown", "txt"].contains(ending) { return .stray("Texts end in “.md”. Rename the file.") }
            return .stray("Only texts (.md) and search.yaml lie here; images and files belong below content/assets/.")
        }
        if let text = TextPath(parts: parts) { return .text(text) }
        return .stray("Articles lie in the folder of their category: content/\(parts[1])/faq/<category>/\(name).")
    }
}
