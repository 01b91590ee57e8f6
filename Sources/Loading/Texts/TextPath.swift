package import Catalog

/// Where a text lies in the site, which says what it is.
package struct TextPath: Sendable, Hashable {
    package var kind: TextKind
    package var locale: String
    /// The folder of the category, for categories and articles.
    package var category: String?
    /// The file's name without `.md`; `index` for a category.
    package var name: String

    package init(kind: TextKind, locale: String, category: String?, name: String) {
        self.kind = kind
        self.locale = locale
        self.category = category
        self.name = name
    }

    /// Reads a path relative to the site; nil when no text belongs there.
    package init?(_ path: String) {
        self.init(parts: path.split(separator: "/").map(String.init))
    }

    /// The same of a path that was taken apart.
    init?(parts: [String]) {
        guard parts.count >= 4, parts[0] == "content", let file = parts.last, file.hasSuffix(".md"), file != ".md" else {
            return nil
        }
        let name = String(file.dropLast(3))
        switch (parts[2], parts.count) {
        case ("faq", 5):
            self.init(kind: name == "index" ? .category : .article, locale: parts[1], category: parts[3], name: name)
        case ("pages", 4): self.init(kind: .page, locale: parts[1], category: nil, name: name)
        case ("playbooks", 4): self.init(kind: .playbook, locale: parts[1], category: nil, name: name)
        case ("tone", 4): self.init(kind: .guideline, locale: parts[1], category: nil, name: name)
        case ("replies", 4): self.init(kind: .reply, locale: parts[1], category: nil, name: name)
        default: return nil
        }
    }

    /// The path below the kind's folder without `.md`; for a category its folder.
    package var defaultID: String {
        switch (kind, category) {
        case (.category, let folder?): folder
        case (_, let folder?): "\(folder)/\(name)"
        default: name
        }
    }

    package var defaultSlug: String { kind == .category ? category ?? name : name }
}
