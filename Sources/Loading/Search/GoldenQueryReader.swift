import Catalog
import Diagnostics

/// Reads `content/<locale>/search.yaml`: queries, each with the articles that should be found first.
///
///     kje je moj paket: delivery/where-is-my-parcel
///     vračilo denarja: [returns/refund, returns/how]
///     krema: { article: products/creams, within: 3 }
struct GoldenQueryReader {
    private let file: SourceFile
    private let locale: String
    private let findings: Findings

    static func read(_ file: SourceFile, locale: String) -> (queries: [GoldenQuery], diagnostics: [Diagnostic]) {
        let reader = GoldenQueryReader(file: file, locale: locale, findings: Findings(file: file))
        return (reader.queries(), reader.findings.list)
    }

    private func queries() -> [GoldenQuery] {
        guard FileChecks.isReadableText(file, findings: findings) else { return [] }
        let start = file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
        guard case .node(let root) = YAMLReader(findings: findings, terms: .queries).read(start..<file.bytes.count) else {
            return []
        }
        guard case .mapping(let pairs) = root.content else {
            report(Wording.noMapping, at: root.range)
            return []
        }
        return pairs.compactMap(query)
    }

    private func query(_ pair: YAMLPair) -> GoldenQuery? {
        guard case .mapping(let fields) = pair.value.content else { return query(pair, pair.value, within: 1) }
        var (articles, within): (YAMLNode?, Int) = (nil, 1)
        for field in fields {
            switch field.key.value {
            case "article", "articles": articles = field.value
            case "within":
                guard case .scalar(let text, isPlain: true) = field.value.content, let place = Int(text), place > 0 else {
                    report(Wording.noPlace, at: field.value.range)
                    return nil
                }
                within = place
            default: report(Wording.unknownKey(field.key.value), at: field.key.range)
            }
        }
        guard let articles else {
            report(Wording.noArticle(pair.key.value), at: pair.key.range)
            return nil
        }
        return query(pair, articles, within: within)
    }

    private func query(_ pair: YAMLPair, _ node: YAMLNode, within: Int) -> GoldenQuery? {
        let items: [YAMLNode] = if case .sequence(let items) = node.content { items } else { [node] }
        let articles = items.compactMap { item -> Located<String>? in
            guard case .scalar(let id, _) = item.content, !item.isNull else { return nil }
            return Located(id, at: item.range)
        }
        guard !articles.isEmpty, articles.count == items.count else {
            report(Wording.noArticle(pair.key.value), at: node.range.isEmpty ? pair.key.range : node.range)
            return nil
        }
        return GoldenQuery(file: file, locale: locale, query: pair.key, articles: articles, within: within)
    }

    private func report(_ message: String, at range: Range<Int>) { findings.report(SearchCodes.queries, message, at: range) }
}

/// Of the files with queries.
enum SearchCodes {
    static let all = [queries]

    static let queries = DiagnosticCode(
        "search/queries", .error, "A file of golden queries cannot be read.",
        manual: """
            `content/<locale>/search.yaml` holds what customers type and which article they should find: a query, a colon, and the
            article's id (its path below `faq` without `.md`, unless its front matter names another). Several articles stand in a list;
            any of them will do. `within` says up to which place it must stand, when it need not be the first:

                kje je moj paket: delivery/where-is-my-parcel
                vračilo denarja: [returns/refund, returns/how]
                krema: { article: products/creams, within: 3 }

            A query with a colon in it stands in quotes.
            """)
}

extension YAMLTerms {
    fileprivate static let queries = YAMLTerms(
        name: "list of queries", syntax: SearchCodes.queries, alias: SearchCodes.queries, unknownKey: SearchCodes.queries,
        duplicateKey: SearchCodes.queries, missingKey: SearchCodes.queries, type: SearchCodes.queries, value: SearchCodes.queries,
        date: SearchCodes.queries, duration: SearchCodes.queries)
}

private enum Wording {
    static let noMapping =
        "Expected here: queries with the ids of articles, such as “kje je moj paket: delivery/where-is-my-parcel”."
    static let noPlace = "“within” is a place, 1 or more: { article: products/creams, within: 3 }."
    static func unknownKey(_ key: String) -> String { "A query has “article” and “within”, but no “\(key)”." }
    static func noArticle(_ query: String) -> String {
        "Which article should “\(query)” find? Write its id behind the colon, or a list of ids: [returns/refund, returns/how]."
    }
}
