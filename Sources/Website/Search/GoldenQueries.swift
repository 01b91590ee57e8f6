internal import Catalog
package import Diagnostics

/// Asks the search of the help center what customers ask, and compares.
struct GoldenQueries {
    /// By the locale's code.
    let searches: [String: EditionSearch]
    /// By the locale's code, then by the article's id.
    let title: (_ locale: String, _ id: String) -> String?

    func findings(_ queries: [GoldenQuery]) -> [Diagnostic] {
        let byLocale = Dictionary(grouping: queries, by: \.locale)
        return byLocale.sorted { $0.key < $1.key }.flatMap { locale, queries -> [Diagnostic] in
            guard let search = searches[locale] else { return [] }
            let reader = SearchReader(search.index)
            return queries.compactMap { finding($0, search, reader) }
        }
    }

    private func finding(_ query: GoldenQuery, _ search: EditionSearch, _ reader: SearchReader) -> Diagnostic? {
        let known = Set(search.items.filter(\.isArticle).map(\.id))
        if let missing = query.articles.first(where: { !known.contains($0.value) }) {
            let near = NearMiss.suggestion(for: missing.value, among: known.sorted())
            return Diagnostic(.golden, Wording.unknown(missing.value, near), at: query.file.place(missing.range))
        }
        let found = SearchRanking(query.query.value, reader).hits.map { search.items[$0.text] }
        let wanted = query.articles.map(\.value)
        let place = found.firstIndex { $0.isArticle && wanted.contains($0.id) }
        if let place, place < query.within { return nil }
        let first = found.first.map { "“\(title(query.locale, $0.id) ?? $0.id)” (\($0.id))" }
        let message = Wording.lost(query.query.value, wanted.joined(separator: ", "), place.map { $0 + 1 }, first, query.within)
        return Diagnostic(.golden, message, at: query.file.place(query.query.range))
    }
}

extension DiagnosticCode {
    package static let golden = DiagnosticCode(
        "search/golden", .warning, "A query does not find the article that it should.",
        manual: """
            `content/<locale>/search.yaml` names queries as customers type them, with the article that each should find first. Pult asks
            its own search, with the same index and the same ranking as in the browser, and reports a query for which something else
            comes first:

                kje je moj paket: delivery/where-is-my-parcel
                vračilo denarja: [returns/refund, returns/how]          # any of them will do
                krema: { article: products/creams, within: 3 }          # need not be the first

            Say in the article what customers say: in its title, its description or a heading, or in `keywords` in its front matter. Where
            they use another word for the same thing everywhere, name both in `pult.yaml`:

                search: { synonyms: { sl: [[paket, pošiljka]] } }
            """)
}

private enum Wording {
    static func unknown(_ id: String, _ near: String?) -> String {
        "There is no article “\(id)” in the help center. "
            + (near.map { "Did you mean “\($0)”?" } ?? "Name the id of an article.")
    }

    static func lost(_ query: String, _ wanted: String, _ place: Int?, _ first: String?, _ within: Int) -> String {
        let mend = "Use these words in its title, description or keywords, or add a synonym."
        guard let first else { return "“\(query)” finds nothing, but should find \(wanted). \(mend)" }
        let stands = place.map { "\(wanted) comes only as number \($0)" } ?? "\(wanted) is not found"
        let aim = within > 1 ? ", not among the first \(within)" : ""
        return "“\(query)” finds \(first) first; \(stands)\(aim). \(mend)"
    }
}
