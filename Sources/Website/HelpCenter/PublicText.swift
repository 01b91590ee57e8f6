package import Catalog
internal import Diagnostics
internal import Languages
package import Markup
package import ServiceTime
internal import Synchronization

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
    private let printed = AtomicLazyReference<Held<(title: String, description: String)>>()
    package let slug: String
    package let weight: Int?
    package let tags: [String]
    package let keywords: [String]
    package let aliases: [String]
    package let updated: LocalDate?
    private let deferredBody: Deferred<Document>
    private let outline: Outline?
    /// What its Markdown is cut from.
    private let source: (file: SourceFile, bodyStart: Int)
    /// The category's id, empty for texts that lie in none.
    package let category: String
    /// Ids of articles.
    package let related: [String]

    package var body: Document {
        _read { yield deferredBody.wrappedValue }
    }
    package var headings: [Heading] { outline?.headings ?? body.headings }
    /// What stands in place of a description.
    package var summary: String { outline?.summary ?? body.summary }
    /// The text as Markdown.
    package var markdown: MarkdownTwin { MarkdownTwin(body, of: source.file, from: source.bodyStart) }

    /// Title and description as pages show them, set with care; machines get them as they were written.
    package var printedTitle: String { (printed.load() ?? typeset()).value.title }
    package var printedDescription: String { (printed.load() ?? typeset()).value.description }

    private func typeset() -> Held<(title: String, description: String)> {
        let language = Language(rawValue: locale)
        return printed.storeIfNil(Held((language?.typeset(title) ?? title, language?.typeset(description) ?? description)))
    }

    /// Whether both are editions of one article.
    func isSameArticle(as other: PublicText) -> Bool { idHash == other.idHash && id == other.id }

    init(_ text: any Text, category: String = "", related: [String] = []) {
        // Part by part: a header is not worth a copy.
        kind = text.kind
        file = text.file.path
        id = text.id
        idHash = id.hashValue
        locale = text.locale
        title = text.title
        description = text.header.description?.value ?? ""
        slug = text.header.slug.value
        weight = text.header.weight
        tags = text.header.tags.map(\.value)
        keywords = text.header.keywords.map(\.value)
        aliases = text.header.aliases.map(\.value)
        updated = text.header.updated?.value
        deferredBody = text.deferredBody
        outline = text.outline
        source = (text.file, text.bodyStart)
        self.category = category
        self.related = related
    }
}
