import Languages
import Markup

@testable import Website

/// A few texts, their index and its reader.
struct SearchSample {
    let index: SearchIndex
    let titles: [String]

    /// Lines of title, description and body, with bars between.
    init(_ texts: String, language: SearchLanguage = Language.slovenian.search, synonyms: [[String]] = []) {
        let made = texts.split(separator: "\n").map { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
            return Self.text(parts[0], parts.count > 1 ? parts[1] : "", parts.count > 2 ? parts[2] : "")
        }
        titles = made.map(\.fields.title)
        index = SearchIndex(made, language: language, synonyms: synonyms)
    }

    static func text(_ title: String, _ description: String, _ body: String, section: String = "") -> SearchText {
        let fields = SearchFields(title: title, description: description, keywords: [], headings: [])
        return SearchText(
            fields: fields, address: title, section: section, words: SearchWords(document(body), fields, isInternal: false))
    }

    /// One paragraph.
    static func document(_ body: String) -> Document {
        var document = Document()
        document.blocks = [
            TextBlock(kind: .paragraph, text: body, map: [], visibility: .everyone, isQuoted: false, alert: nil, heading: nil)
        ]
        return document
    }

    /// The titles of what a query finds, best first.
    func find(_ query: String) -> [String] {
        SearchRanking(query, SearchReader(index)).hits.map { titles[$0.text] }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
