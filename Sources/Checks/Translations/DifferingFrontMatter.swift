internal import Catalog
internal import Diagnostics

/// What the front matter says about the case, and not to readers, is the same in every language.
enum DifferingFrontMatter: TranslationRule {
    static let codes = [DiagnosticCode.translatedFrontMatter]

    static func findings(in pair: TranslationPair) -> [Diagnostic] {
        zip(pair.original.text.facts, pair.translation.text.facts).compactMap { before, after in
            guard before.value != after.value else { return nil }
            let place = after.range ?? pair.translation.text.header.title.range
            let known = before.range ?? pair.original.text.header.title.range
            return pair.diagnostic(
                .translatedFrontMatter, Wording.other(before, after, pair.original.reference(known)), at: place)
        }
    }
}

/// A key of the front matter and what it says.
private struct Fact {
    let key: String
    let value: String
    /// Nil where the text does not say it, and for words from a fixed list.
    let range: Range<Int>?

    init(_ key: String, _ value: String?) {
        (self.key, self.value, range) = (key, value ?? "", nil)
    }

    init(_ key: String, _ values: [Located<String>]) {
        self.key = key
        value = values.map(\.value).sorted().joined(separator: ", ")
        range = values.first.map { $0.range.lowerBound..<(values.last?.range.upperBound ?? $0.range.upperBound) }
    }
}

extension Text {
    /// In the same order for all texts of a kind.
    fileprivate var facts: [Fact] {
        switch self {
        case let article as Article:
            [
                Fact("channel", article.channel.map { [$0] } ?? []), Fact("automation", article.automation?.rawValue),
                Fact("related", article.related),
            ]
        case let playbook as Playbook:
            [
                Fact("channels", playbook.channels), Fact("severity", playbook.severity.rawValue),
                Fact("promise", playbook.promise.map { [$0.map(\.description)] } ?? []),
                Fact("automation", playbook.automation?.rawValue),
            ]
        case let reply as Reply:
            [
                Fact("channels", reply.channels), Fact("mood", reply.mood?.rawValue),
                Fact("order_stage", reply.orderStage?.rawValue),
            ]
        default: []
        }
    }
}

/// What the rule says.
private enum Wording {
    static func other(_ before: Fact, _ after: Fact, _ place: String) -> String {
        "“\(after.key)” is \(said(after)) here and \(said(before)) in the original (\(place)). "
            + "It does not depend on the language: make them agree."
    }

    private static func said(_ fact: Fact) -> String { fact.value.isEmpty ? "missing" : "“\(fact.value)”" }
}

extension DiagnosticCode {
    static let translatedFrontMatter = DiagnosticCode(
        "translation/front-matter", .warning, "The front matter of a text and its translation differ",
        manual: """
            Some keys of the front matter have nothing to do with language: the channel whose promises an article makes, its related
            articles, how far a machine may answer with it; the channels, severity and promise of a playbook; the channels, mood
            and stage of a reply. They are the same in every translation.
            """)
}
