internal import Catalog
internal import Languages

/// A category as readers of one locale find it, with its articles in reading order.
struct Topic: Sendable {
    let category: ServedText
    let articles: [ServedText]

    static func all(in book: AddressBook, _ content: HelpCenterContent, _ edition: Edition) -> [Topic] {
        let articles = Dictionary(grouping: book.served(.article, locale: edition.index)) {
            content.text($0.reference).category
        }
        return sorted(book.served(.category, locale: edition.index), content, edition).map { category in
            Topic(category: category, articles: sorted(articles[category.id] ?? [], content, edition))
        }
    }

    /// By weight, those without one last, then by title in the alphabet of the language.
    private static func sorted(_ texts: [ServedText], _ content: HelpCenterContent, _ edition: Edition) -> [ServedText] {
        let keyed = texts.map { served in
            let text = content.text(served.reference)
            return (weight: text.weight ?? .max, title: edition.language.collationKey(text.title), served: served)
        }
        return keyed.sorted { ($0.weight, $0.title, $0.served.id) < ($1.weight, $1.title, $1.served.id) }.map(\.served)
    }
}

/// Which articles stand near an article: of the same category, those that share a tag first.
struct Neighbours: Sendable {
    private struct Member { let id: String; let tags: Set<String> }

    /// How far to look for a shared tag; a category may have thousands of articles.
    private static let horizon = 40

    private var rings: [String: [Member]] = [:]
    private var positions: [String: Int] = [:]

    init(_ articles: [PublicText]) {
        for article in articles where positions[article.id] == nil {
            positions[article.id] = rings[article.category, default: []].count
            rings[article.category, default: []].append(Member(id: article.id, tags: Set(article.tags)))
        }
    }

    func around(_ text: PublicText) -> [String] {
        guard let ring = rings[text.category], let position = positions[text.id], ring.count > 1 else { return [] }
        let near = (1..<min(ring.count, Self.horizon)).map { ring[(position + $0) % ring.count] }
        let isClose = near.map { !$0.tags.isDisjoint(with: text.tags) }
        return zip(near, isClose).filter(\.1).map(\.0.id) + zip(near, isClose).filter { !$0.1 }.map(\.0.id)
    }
}
