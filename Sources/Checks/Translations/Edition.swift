internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime

/// A text in one language with what is compared between languages.
struct Edition: Sendable {
    let text: any Text
    let language: Language
    let figures: [Figure]
    /// Periods in blocks that have a number. To know that nothing differs, these are enough nearly always, and quick to have.
    let numberedDurations: [Duration]
    /// What stands in running text, in its order.
    let blocks: Lazy<[TextBlock]>
    /// Promises by `sla:` links.
    let promises: [Promise]
    let links: [ComparedLink]

    struct Duration: Sendable {
        let phrase: Phrase
        /// Byte offsets in the file.
        let range: Range<Int>

        /// What must be equal. Whole days on the clock are days: "24 ur" and "ein Tag" are no difference that a reader acts on.
        var length: [TimeSpan] {
            [phrase.max, phrase.min].compactMap { limit in
                guard case .elapsed(let seconds)? = limit?.span, seconds > 0, seconds % 86_400 == 0 else { return limit?.span }
                return .days(seconds / 86_400)
            }
        }
    }

    init(_ text: any Text, promises: [Promise], in index: CatalogIndex) {
        self.text = text
        self.promises = promises
        let language = index.catalog.configuration.locale(text.locale)?.language ?? .english
        self.language = language
        var (figures, durations): ([Figure], [Duration]) = ([], [])
        let (reader, phrases) = (language.numberReader, language.phraseReader)
        for value in text.headlines {
            figures += FigureScan.numbers(in: value.value, language, reader).map { figure in
                Figure(amount: figure.amount, kind: figure.kind, range: value.stretch(of: figure.range, in: text.file))
            }
        }
        text.body.forEachBlock { view in
            guard view.kind != .code, Self.isCompared(view.alert, in: text),
                case let numbers = FigureScan.numbers(in: view.letters, language, reader), !numbers.isEmpty
            else { return }
            let block = view.block
            for figure in numbers {
                figures.append(Figure(amount: figure.amount, kind: figure.kind, range: block.sourceRange(of: figure.range)))
            }
            durations += Self.durations(in: block, phrases)
        }
        blocks = Lazy { text.body.blocks.filter { Self.isCompared($0.alert, in: text) } }
        self.figures = figures
        numberedDurations = durations
        links = ComparedLink.all(in: text, index)
    }

    /// Guidelines are compared without their examples, which belong to one language.
    private static func isCompared(_ alert: Int?, in text: any Text) -> Bool { text.kind != .guideline || alert == nil }

    /// All periods, those without a number ("ein Tag") too.
    var durations: [Duration] {
        let reader = language.phraseReader
        return blocks.value.filter { $0.kind != .code }.flatMap { Self.durations(in: $0, reader) }
    }

    private static func durations(in block: TextBlock, _ reader: PhraseReader) -> [Duration] {
        reader.phrases(in: block.text).filter { $0.kind == .duration }.map {
            Duration(phrase: $0, range: block.sourceRange(of: $0.core))
        }
    }

    /// `content/sl/pages/contact.md:12`
    func reference(_ range: Range<Int>) -> String {
        text.file.path + ":\(text.file.position(at: range.lowerBound).line)"
    }

    func words(_ range: Range<Int>) -> String { text.file.text(range).split(whereSeparator: \.isNewline).joined(separator: " ") }
}

/// A key of the front matter that readers get to see.
enum Headline: CaseIterable {
    case title, description, subject
}

extension Text {
    func headline(_ key: Headline) -> Located<String>? {
        switch key {
        case .title: header.title
        case .description: header.description
        case .subject: (self as? Reply)?.subject
        }
    }

    /// What the front matter says to readers.
    var headlines: [Located<String>] { Headline.allCases.compactMap(headline) }
}

/// A text and its translation, both published.
struct TranslationPair: Sendable {
    let original: Edition
    let translation: Edition

    func diagnostic(
        _ code: DiagnosticCode, _ message: String, at range: Range<Int>, notes: [String] = [], fixes: [Fix] = []
    ) -> Diagnostic {
        Diagnostic(code, message, at: translation.text.file.place(range), notes: notes, fixes: fixes)
    }

    /// Where in the translation something is missing that the original has: the paragraph that corresponds, where both texts have as
    /// many; else what comes before it, else the title.
    func place(ofMissing range: Range<Int>, after before: Range<Int>?) -> Range<Int> {
        original.counterpart(of: range, in: translation) ?? before ?? translation.text.header.title.range
    }

    /// The place in the original where something would stand that only the translation has, in the words of findings.
    func reference(ofExtra range: Range<Int>, after before: Range<Int>?) -> String {
        original.reference(translation.counterpart(of: range, in: original) ?? before ?? original.text.header.title.range)
    }
}

extension Edition {
    /// The paragraph, or the key of the front matter, of another edition that stands for the one around a place of this.
    fileprivate func counterpart(of range: Range<Int>, in other: Edition) -> Range<Int>? {
        for key in Headline.allCases {
            guard let own = text.headline(key), own.range.contains(range.lowerBound) else { continue }
            return other.text.headline(key)?.range
        }
        guard blocks.value.count == other.blocks.value.count else { return nil }
        return blocks.value.firstIndex { $0.fileRange.contains(range.lowerBound) }.map { other.blocks.value[$0].fileRange }
    }
}

/// A rule that compares a translation with its original.
protocol TranslationRule: Sendable {
    static var codes: [DiagnosticCode] { get }
    static func findings(in pair: TranslationPair) -> [Diagnostic]
}
