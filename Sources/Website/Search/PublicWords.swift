internal import Catalog
internal import Languages
internal import Markup

/// The words of the public texts of a locale. Both sites search these texts, so they are counted and read once.
final class PublicWords: Sendable {
    let counted: CountedTexts
    let byText: [TextReference: SearchWords]
    private let read: Lazy<SearchVocabulary>

    /// Those of `byText` are numbers of `counted`, or were counted by themselves.
    init(_ counted: CountedTexts, byText: [TextReference: SearchWords], _ language: SearchLanguage) {
        (self.counted, self.byText) = (counted, byText)
        read = Lazy { SearchVocabulary(counted, SearchReading(language)) }
    }

    /// What the words come to.
    var vocabulary: SearchVocabulary { read.value }
}

/// The words of all public texts; locale by locale, when a search asks.
final class PublicBodies: Sendable {
    let byLocale: [String: Lazy<PublicWords>]
    let content: HelpCenterContent
    /// What was counted in an earlier build.
    let memory: BodyMemory?

    init(_ content: HelpCenterContent, memory: BodyMemory? = nil) {
        self.content = content
        self.memory = memory
        byLocale = Dictionary(
            uniqueKeysWithValues: content.locales.map { locale in
                (locale.code, Lazy { memory?.words(in: locale, of: content) ?? Self.counted(content, in: locale) })
            })
    }

    subscript(_ reference: TextReference) -> SearchWords? { byLocale[content.text(reference).locale]?.value.byText[reference] }

    private static func counted(_ content: HelpCenterContent, in locale: Locale) -> PublicWords {
        let kinds = [(TextKind.category, content.categories), (.article, content.articles), (.page, content.pages)]
        let references = kinds.flatMap { kind, texts in
            texts.indices.filter { texts[$0].locale == locale.code }.map { TextReference(kind, $0) }
        }
        let pieces = max(1, min(8, references.count / 64))
        var counted = Parallel.map(pieces) { piece in
            let own = references[(references.count * piece / pieces)..<(references.count * (piece + 1) / pieces)]
            return CountedTexts(Array(own), isInternal: false) { content.counted($0) }
        }
        let all = CountedTexts(joining: &counted)
        var byText: [TextReference: SearchWords] = [:]
        byText.reserveCapacity(references.count)
        for (number, reference) in references.enumerated() { byText[reference] = SearchWords(all, number) }
        return PublicWords(all, byText: byText, locale.language.search)
    }
}

extension HelpCenterContent {
    /// What there is to count of a text.
    func counted(_ reference: TextReference) -> (body: Document, fields: SearchFields) {
        let text = text(reference)
        return (text.body, text.searchFields)
    }
}

extension PublicText {
    var searchFields: SearchFields {
        SearchFields(
            title: title, description: description.isEmpty ? summary : description, keywords: keywords + tags,
            headings: headings.filter { $0.visibility == .everyone }.map(\.text))
    }
}
