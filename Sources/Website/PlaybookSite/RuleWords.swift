internal import Catalog
internal import Diagnostics
internal import Languages

/// Says in plain words what a rule asks for.
struct RuleWords {
    let edition: Edition
    /// The name of a channel.
    let channel: (String) -> String

    private var texts: PlaybookTexts { edition.playbookTexts }

    func fields(_ rule: Guideline.Rule) -> Fields {
        [
            "rule_id": .text(rule.id.value), "message": .text(rule.message), "suggest": .text(rule.suggest),
            "rule_severity": .text(texts.name(of: rule.severity)), "rule_level": .text(rule.severity.rawValue),
            "demands": .list(demands(rule).map { ["demand": .text($0)] }),
            "rule_limits": .list(limits(rule.scope, withKinds: true)),
        ]
    }

    /// What a guideline or a rule is limited to, name by name.
    func limits(_ scope: Guideline.Scope, withKinds: Bool) -> [Fields] {
        let limits: [(name: String, values: [String])] = [
            (texts.appliesTo, withKinds ? scope.kinds.map { edition.name(of: $0.value) } : []),
            (texts.channels, withKinds ? scope.channels.map { channel($0.value) } : []),
            (texts.mood, scope.moods.map { edition.name(of: $0) }),
            (texts.orderStage, scope.orderStages.map { edition.name(of: $0) }),
            (texts.readers, scope.audience.map { [$0 == .public ? texts.customers : texts.team] } ?? []),
        ]
        return limits.filter { !$0.values.isEmpty }.map {
            ["limit_name": .text($0.name), "limit_values": .text($0.values.joined(separator: ", "))]
        }
    }

    private func demands(_ rule: Guideline.Rule) -> [String] {
        // Readers would otherwise take the words for the only form that is found.
        let forms = rule.precision == .forms ? " (\(texts.inAllForms))" : ""
        switch rule.requirement {
        case .avoid(let words): return [texts.avoid.filling("words", with: list(words)) + forms]
        case .prefer(let pairs):
            return pairs.map {
                texts.prefer.filling("to", with: quoted($0.to)).filling("from", with: quoted(plain($0.from.value)))
            }
        case .requireAny(let words): return [texts.requireAny.filling("words", with: list(words))]
        case .requireAll(let words): return [texts.requireAll.filling("words", with: list(words))]
        case .limit(let limits): return limits.map { pattern($0.measure).filling("count", with: String($0.maximum)) }
        case .formality(.formal): return [texts.formal]
        case .formality(.informal): return [texts.informal]
        case .pattern(let pattern): return [texts.pattern.filling("words", with: pattern.value)]
        }
    }

    private func pattern(_ measure: Guideline.Limit.Measure) -> String {
        switch measure {
        case .exclamationMarks: texts.exclamationMarks
        case .emoji: texts.emoji
        case .wordsPerSentence: texts.wordsPerSentence
        case .capitalsWords: texts.capitalsWords
        case .questionMarks: texts.questionMarks
        case .words: texts.wordsInText
        }
    }

    private func list(_ words: [Located<String>]) -> String { words.map { quoted(plain($0.value)) }.joined(separator: ", ") }

    /// `=RMA` is written for the program, `garant*` too.
    private func plain(_ phrase: String) -> String {
        (phrase.hasPrefix("=") ? String(phrase.dropFirst()) : phrase).replacing("*", with: "…")
    }

    /// In the quotation marks of the language.
    private func quoted(_ words: String) -> String {
        switch edition.language {
        case .slovenian: "»\(words)«"
        case .czech, .slovak, .german: "„\(words)“"
        case .polish, .croatian: "„\(words)”"
        case .english: "“\(words)”"
        }
    }
}
