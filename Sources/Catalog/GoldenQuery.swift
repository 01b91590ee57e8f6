package import Diagnostics

/// What customers type, and what should come of it: a line of `content/<locale>/search.yaml`.
package struct GoldenQuery: Sendable, Hashable {
    package var file: SourceFile
    package var locale: String
    package var query: Located<String>
    /// Ids of articles, any of which will do.
    package var articles: [Located<String>]
    /// Up to which place one of them must stand.
    package var within: Int

    package init(file: SourceFile, locale: String, query: Located<String>, articles: [Located<String>], within: Int) {
        self.file = file
        self.locale = locale
        self.query = query
        self.articles = articles
        self.within = within
    }

    package static func == (first: GoldenQuery, second: GoldenQuery) -> Bool {
        first.file === second.file && first.query.range == second.query.range
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(query.range) }
}
