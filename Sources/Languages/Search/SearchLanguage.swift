/// What the search knows of a language.
package struct SearchLanguage: Sendable {
    /// Words that stand in every text, folded. They count in titles only, and not in questions that hold another word.
    package let smallWords: [String]
    package let stemmer: SearchStemmer
    /// Groups of words and phrases that a shop's customers use for one thing, as they are written.
    package let synonyms: [[String]]
    /// Whether words are put together from others: "Paketverfolgung".
    package let hasCompounds: Bool

    /// `synonyms` are lines of words and phrases with a comma between them.
    init(smallWords: String, rules: String, synonyms: String, hasCompounds: Bool = false) {
        self.smallWords = smallWords.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) }
        stemmer = SearchStemmer(rules)
        self.synonyms = synonyms.split(separator: "\n").map { line in
            line.split(separator: ",").map { String($0.drop { $0 == " " }) }
        }
        self.hasCompounds = hasCompounds
    }
}

extension SearchLanguage: LanguageOwned {}

extension Language {
    package var search: SearchLanguage { own() }
}
