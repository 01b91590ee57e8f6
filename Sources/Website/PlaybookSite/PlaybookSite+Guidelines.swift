internal import Catalog
internal import Diagnostics
internal import Languages

extension PlaybookSite {
    func guidelinePages(_ edition: Edition) -> [PlannedFile] {
        textPages(.guideline, edition, .guidelines, template: "playbook/guideline") { [self] _, text, _ in
            guard let guideline = text as? Guideline else { return [:] }
            let words = RuleWords(texts: edition.playbookTexts, language: edition.language)
            let kinds = guideline.appliesTo.map { edition.name(of: $0.value) }
            return [
                "is_enforced": .flag(!guideline.rules.isEmpty),
                "applies_to": .text(kinds.isEmpty ? edition.playbookTexts.allTexts : kinds.joined(separator: ", ")),
                "channels": .text(guideline.channels.map { channelName($0.value, edition) }.joined(separator: ", ")),
                "rules": .list(guideline.rules.map(words.fields)),
            ]
        }
    }
}

/// Says in plain words what a rule asks for.
struct RuleWords {
    let texts: PlaybookTexts
    let language: Language

    func fields(_ rule: Guideline.Rule) -> Fields {
        [
            "rule_id": .text(rule.id.value), "message": .text(rule.message), "suggest": .text(rule.suggest),
            "rule_severity": .text(texts.name(of: rule.severity)), "rule_level": .text(rule.severity.rawValue),
            "demands": .list(demands(rule.requirement).map { ["demand": .text($0)] }),
        ]
    }

    private func demands(_ requirement: Guideline.Requirement) -> [String] {
        switch requirement {
        case .avoid(let words): [texts.avoid.filling("words", with: list(words))]
        case .prefer(let pairs):
            pairs.map { texts.prefer.filling("to", with: quoted($0.to)).filling("from", with: quoted($0.from.value)) }
        case .requireAny(let words): [texts.requireAny.filling("words", with: list(words))]
        case .requireAll(let words): [texts.requireAll.filling("words", with: list(words))]
        case .limit(let limits): limits.map { pattern($0.measure).filling("count", with: String($0.maximum)) }
        case .formality(.formal): [texts.formal]
        case .formality(.informal): [texts.informal]
        case .pattern(let pattern): [texts.pattern.filling("words", with: pattern.value)]
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

    private func list(_ words: [Located<String>]) -> String { words.map { quoted($0.value) }.joined(separator: ", ") }

    /// In the quotation marks of the language.
    private func quoted(_ words: String) -> String {
        switch language {
        case .slovenian: "»\(words)«"
        case .czech, .slovak, .german: "„\(words)“"
        case .polish, .croatian: "„\(words)”"
        case .english: "“\(words)”"
        }
    }
}
