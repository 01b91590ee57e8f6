package import Catalog
package import Diagnostics
internal import Languages

/// All rules of tone of a site, ready to be applied: made once, then read by all cores.
package struct ToneBook: Sendable {
    let rules: [ToneRule]
    private let editions: [String: ToneEdition]

    /// The rules of guidelines, for texts of these locales. Without guidelines what every language asks for is still looked at.
    package init(_ guidelines: [Guideline], locales: [Locale]) {
        let rules = guidelines.enumerated().flatMap { number, guideline in
            guideline.rules.map { ToneRule($0, of: guideline, number: number) }
        }
        self.rules = rules
        let made = Parallel.map(locales.count) { ToneEdition(locales[$0], rules) }
        editions = Dictionary(zip(locales.map(\.code), made), uniquingKeysWith: { first, _ in first })
    }

    /// What the rules say about a text, in the order of the text.
    package func findings(in text: ToneText) -> [Diagnostic] {
        guard let edition = editions[text.situation.locale] else { return [] }
        let numbers = edition.numbers.filter { rules[$0].applies(to: text.situation) }
        let isAddressed = numbers.contains { rules[$0].asksForAddress }
        var reading = ToneReading(text, edition, rules, numbers)
        let findings = reading.findings()
        guard !isAddressed, let mixed = MixedAddress.finding(in: reading) else { return findings.map(\.diagnostic) }
        return findings.map(\.diagnostic) + [mixed]
    }

    /// What some of the rules say about an example, whatever they are limited to; each finding with the number of its rule.
    func findings(in example: ToneText, of numbers: [Int]) -> [(rule: Int, diagnostic: Diagnostic)] {
        guard let edition = editions[example.situation.locale] else { return [] }
        var reading = ToneReading(example, edition, rules, numbers, isExample: true)
        return reading.findings()
    }
}

extension ToneRule {
    fileprivate var asksForAddress: Bool {
        if case .formality = rule.requirement { return true }
        return false
    }
}

/// The rules of one locale, put together for one pass over a text.
struct ToneEdition: Sendable {
    let language: Language
    let reader: ToneReader
    let sentences: SentenceScan
    /// The rule of each phrase, and which of its phrases it is.
    let owners: [(rule: Int, phrase: Int)]
    /// Of the rules that texts or examples of the locale are ever held against.
    let numbers: [Int]

    init(_ locale: Locale, _ rules: [ToneRule]) {
        language = locale.language
        var phrases: [(text: String, precision: PhraseTable.Precision)] = []
        var owners: [(rule: Int, phrase: Int)] = []
        numbers = rules.indices.filter { rules[$0].mayBeRead(in: locale.code) }
        for number in numbers {
            for (index, phrase) in rules[number].phrases.enumerated() {
                phrases.append((phrase, rules[number].rule.precision))
                owners.append((number, index))
            }
        }
        self.owners = owners
        reader = ToneReader(PhraseTable(phrases, language: locale.language))
        sentences = SentenceScan(locale.language)
    }
}

extension ToneRule {
    /// The words that it looks for.
    var phrases: [String] {
        switch rule.requirement {
        case .avoid(let words), .requireAny(let words), .requireAll(let words): words.map(\.value)
        case .prefer(let pairs): pairs.map(\.from.value)
        case .limit, .formality, .pattern: []
        }
    }

    /// Whether anything of a locale is ever held against it.
    func mayBeRead(in locale: String) -> Bool {
        guideline.locale == locale || guideline.locales.contains { $0.value == locale }
    }
}
