package import Catalog
internal import Diagnostics
internal import Languages
package import Markup
package import ServiceTime

/// A text as customers may see it: no owner, no review date, no blocks for agents. Nothing internal can be said in this type.
/// A class, since every page that links to it looks at it.
package final class PublicText: Sendable {
    package let kind: TextKind
    /// Where it is written, relative to the site.
    package let file: String
    package let id: String
    /// Equal ids have equal ones; for a look before ids are compared letter by letter.
    let idHash: Int
    package let locale: String
    package let title: String
    package let description: String
    /// Title and description as pages show them, set with care; machines get them as they were written.
    package let printedTitle: String
    package let printedDescription: String
    package let slug: String
    package let weight: Int?
    package let tags: [String]
    package let keywords: [String]
    package let aliases: [String]
    package let updated: LocalDate?
    package let body: Document
    /// The same as Markdown.
    package let markdown: MarkdownTwin
    /// The category's id, empty for texts that lie in none.
    package let category: String
    /// Ids of articles.
    package let related: [String]

    /// Whether both are editions of one article.
    func isSameArticle(as other: PublicText) -> Bool { idHash == other.idHash && id == other.id }

    init(_ text: any Text, category: String = "", related: [String] = []) {
        let header = text.header
        kind = text.kind
        file = text.file.path
        id = text.id
        idHash = id.hashValue
        locale = text.locale
        title = text.title
        description = header.description?.value ?? ""
        let language = Language(rawValue: text.locale)
        printedTitle = language?.typeset(title) ?? title
        printedDescription = language?.typeset(description) ?? description
        slug = header.slug.value
        weight = header.weight
        tags = header.tags.map(\.value)
        keywords = header.keywords.map(\.value)
        aliases = header.aliases.map(\.value)
        updated = header.updated?.value
        body = text.body
        markdown = MarkdownTwin(text.body, of: text.file, from: text.bodyStart)
        self.category = category
        self.related = related
    }
}
