internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup

/// What a reader of an article may want to read next, by what the article says itself, by links, and by likeness. Made when somebody asks.
final class RelatedArticles: Sendable {
    /// More would be a list to search in.
    static let most = 5

    private let content: HelpCenterContent
    /// By locale. Looks at nothing but the faces of texts.
    private let likeness: [String: Lazy<LikenessIndex>]
    let links: Lazy<ArticleLinks>

    init(_ content: HelpCenterContent, memory: BodyMemory? = nil) {
        self.content = content
        likeness = Dictionary(
            uniqueKeysWithValues: content.locales.map { locale in
                (locale.code, Lazy { LikenessIndex(content.articles, locale: locale) })
            })
        links = Lazy { ArticleLinks(content, memory: memory) }
    }

    /// The same articles with other bodies under the same faces.
    init(_ other: RelatedArticles, showing content: HelpCenterContent) {
        self.content = content
        likeness = other.likeness
        // At once: what waits would keep every edition before it.
        let changed = ArticleLinks(other.links.value, showing: content, before: other.content)
        links = Lazy { changed }
    }

    /// Makes everything ahead of the first page.
    var preparations: [@Sendable () -> Void] {
        var all: [@Sendable () -> Void] = [{ [links] in _ = links.value.count }]
        for index in likeness.values { all.append { _ = index.value.count } }
        return all
    }

    /// Makes what articles of a locale have in common; nil for a locale without any.
    func preparation(in locale: String) -> (@Sendable () -> Void)? {
        guard let index = likeness[locale] else { return nil }
        return { _ = index.value.count }
    }

    /// Articles of which others may be related now: those that other articles than before link to, and those whose likeness to others is
    /// another since some have other headings.
    func affected(by change: SiteChange) -> Set<Int> {
        let former = Dictionary(
            uniqueKeysWithValues: change.formerHeadings.compactMap { path, headings in
                content.references(at: [path]).first.flatMap { $0.kind == .article ? ($0.index, headings) : nil }
            })
        let locales = Set(former.keys.map { content.articles[$0].locale })
        return content.locales.filter { locales.contains($0.code) }.reduce(into: links.value.affected) { affected, locale in
            guard let now = likeness[locale.code]?.value else { return }
            let before = LikenessIndex(content.articles, locale: locale, formerHeadings: former)
            let articles = content.articles.indices.filter { content.articles[$0].locale == locale.code }
            let isSame = Parallel.map(articles.count) { number in
                before.like(articles[number]).map(\.article) == now.like(articles[number]).map(\.article)
            }
            affected.formUnion(zip(articles, isSame).filter { !$1 }.map(\.0))
        }
    }

    /// Into the content's articles, in the order in which they help, the article's own choice first; `isShown` says which may be
    /// listed.
    func articles(for reference: TextReference, isShown: (_ article: Int, _ isChosen: Bool) -> Bool) -> [Int] {
        let text = content.text(reference)
        var (found, seen) = ([Int](), [reference.index])
        func add(_ article: Int, isChosen: Bool = false) {
            // Another edition of what is there already is the same article.
            guard found.count < Self.most, !seen.contains(article),
                !seen.contains(where: { content.articles[$0].isSameArticle(as: content.articles[article]) })
            else { return }
            seen.append(article)
            if isShown(article, isChosen) { found.append(article) }
        }
        for id in text.related {
            if let chosen = content.edition(of: .article, id: id, in: text.locale) { add(chosen.index, isChosen: true) }
        }
        guard found.count < Self.most else { return found }
        let like = likeness[text.locale]?.value.like(reference.index) ?? []
        let (leading, coming) = (links.value.from(reference.index), links.value.to(reference.index))
        for index in leading { add(index) }
        // Of those that link here the ones most like it, then the first.
        if !coming.isEmpty {
            let score = Dictionary(uniqueKeysWithValues: like.map { ($0.article, $0.likeness) })
            for index in coming.sorted(by: { (score[$1] ?? 0, $0) < (score[$0] ?? 0, $1) }) { add(index) }
        }
        for other in like {
            if found.count == Self.most { break }
            add(other.article)
        }
        return found
    }
}

/// Which articles link to which.
struct ArticleLinks: Sendable {
    /// By article, into the content's articles, in the order of the links.
    private var leading: [[Int]]
    private var coming: [[Int]] = []
    /// Articles that other articles than before link to.
    private(set) var affected: Set<Int> = []

    /// `memory` has the links of bodies that are the same as in an earlier build.
    init(_ content: HelpCenterContent, memory: BodyMemory? = nil) {
        guard let memory, memory.links.count == content.articles.count else {
            leading = Parallel.map(content.articles.count) { Self.targets(of: $0, content) }
            turn(content)
            return
        }
        leading = memory.links
        for (path, revised) in memory.revised {
            for reference in content.references(at: [path]) where reference.kind == .article {
                leading[reference.index] = revised.links
            }
        }
        for index in content.articles.indices where memory.changed.contains(content.articles[index].file) {
            let targets = Self.targets(of: index, content)
            affected.formUnion(Set(targets).symmetricDifference(leading[index]))
            leading[index] = targets
        }
        turn(content)
    }

    /// Reads only the bodies that have changed.
    init(_ other: ArticleLinks, showing content: HelpCenterContent, before: HelpCenterContent) {
        self = other
        var isSame = true
        for index in content.articles.indices where content.articles[index] !== before.articles[index] {
            let targets = Self.targets(of: index, content)
            isSame = isSame && targets == leading[index]
            leading[index] = targets
        }
        if !isSame { turn(content) }
    }

    /// Of articles.
    var count: Int { leading.count }

    func from(_ article: Int) -> [Int] { leading[article] }
    /// Articles of the same locale, in their order.
    func to(_ article: Int) -> [Int] { coming[article] }

    private mutating func turn(_ content: HelpCenterContent) {
        coming = Array(repeating: [], count: leading.count)
        for (index, targets) in leading.enumerated() {
            for target in targets where content.articles[target].locale == content.articles[index].locale {
                coming[target].append(index)
            }
        }
    }

    private static func targets(of index: Int, _ content: HelpCenterContent) -> [Int] {
        var targets: [Int] = []
        let reference = TextReference(.article, index)
        for link in content.articles[index].body.links where !link.isImage && link.visibility == .everyone {
            if let target = content.article(at: link.destination, from: reference), target != index, !targets.contains(target) {
                targets.append(target)
            }
        }
        return targets
    }
}
