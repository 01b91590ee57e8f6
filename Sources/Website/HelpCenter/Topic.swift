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
