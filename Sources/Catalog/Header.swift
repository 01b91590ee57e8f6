package import Diagnostics
package import Markup
package import ServiceTime

/// What every text says of itself in its front matter.
package struct Header: Sendable, Hashable {
    /// Defaults to the path below the kind's folder without `.md`; the same id in another locale is its translation.
    package var id: Located<String>
    package var title: Located<String>
    package var description: Located<String>?
    /// The last part of the URL; defaults to the file's name.
    package var slug: Located<String>
    /// Lower comes first; texts without a weight come last, by title.
    package var weight: Int?
    package var tags: [Located<String>]
    /// Extra search words.
    package var keywords: [Located<String>]
    /// Old URLs, absolute paths within the site.
    package var aliases: [Located<String>]
    package var owner: Located<String>?
    package var updated: Located<LocalDate>?
    package var reviewBy: Located<LocalDate>?
    package var expires: Located<LocalDate>?
    package var isDraft: Bool

    package init(
        id: Located<String>, title: Located<String>, description: Located<String>? = nil, slug: Located<String>,
        weight: Int? = nil,
        tags: [Located<String>] = [], keywords: [Located<String>] = [], aliases: [Located<String>] = [],
        owner: Located<String>? = nil,
        updated: Located<LocalDate>? = nil, reviewBy: Located<LocalDate>? = nil, expires: Located<LocalDate>? = nil,
        isDraft: Bool = false
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.slug = slug
        self.weight = weight
        self.tags = tags
        self.keywords = keywords
        self.aliases = aliases
        self.owner = owner
        self.updated = updated
        self.reviewBy = reviewBy
        self.expires = expires
        self.isDraft = isDraft
    }
}

/// What all kinds of text have in common.
package protocol Text: Sendable {
    static var kind: TextKind { get }
    var file: SourceFile { get }
    /// The locale's code, from the folder.
    var locale: String { get }
    @_borrowed var header: Header { get set }
    @_borrowed var body: Document { get set }
    /// The same, perhaps not read yet.
    var deferredBody: Deferred<Document> { get set }
    /// What an earlier look at the body has found; nil for a body that is read.
    var outline: Outline? { get set }
    /// Where the Markdown begins in the file (byte offset after the front matter).
    var bodyStart: Int { get }
    // Asked for in every loop over texts: a requirement of its own spares the copy of a whole header or document.
    var id: String { get }
    var title: String { get }
    var owner: Located<String>? { get }
    var links: [Link] { get }
}

extension Text {
    package var kind: TextKind { Self.kind }
    package var id: String { header.id.value }
    package var title: String { header.title.value }
    package var owner: Located<String>? { header.owner }
    package var links: [Link] { body.links }
    package var headings: [Heading] { outline?.headings ?? body.headings }
    /// What stands in place of a description.
    package var summary: String { outline?.summary ?? body.summary }
    /// Whether no block of text is for agents only.
    package var isForEveryone: Bool { outline?.isForEveryone ?? body.isForEveryone }
    package var allowances: [Allowance] { outline == nil ? body.allowances : [] }

    /// Whether a page of the text has an element of this id that is no heading.
    package func hasAnchor(_ id: String) -> Bool { outline?.anchors.contains(id) ?? body.hasAnchor(id) }
}

/// The kinds of text, each with its folder below `content/<locale>/`.
package enum TextKind: String, Sendable, Hashable, CaseIterable {
    case category, article, page, playbook, guideline, reply

    package var folder: String {
        switch self {
        case .category, .article: "faq"
        case .page: "pages"
        case .playbook: "playbooks"
        case .guideline: "tone"
        case .reply: "replies"
        }
    }

    /// Whether customers may read it.
    package var isPublic: Bool {
        switch self {
        case .category, .article, .page: true
        case .playbook, .guideline, .reply: false
        }
    }
}
