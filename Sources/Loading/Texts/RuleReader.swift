import Catalog
import Diagnostics
import Languages

/// Reads the rules of a guideline.
struct RuleReader {
    let fields: Fields

    func rules() -> [Guideline.Rule] {
        guard let node = fields.node("rules") else { return [] }
        guard case .sequence(let items) = node.content else {
            fields.reportType("rules", node, "a list of rules, each beginning with “- id: …”")
            return []
        }
        var rules: [Guideline.Rule] = []
        for item in items {
            guard let rule = rule(item) else { continue }
            if rules.contains(where: { $0.id.value == rule.id.value }) {
                fields.findings.report(
                    GuidelineCodes.rule, "The guideline has two rules “\(rule.id.value)”. Give one of them another id.",
                    at: rule.id.range)
            } else {
                rules.append(rule)
            }
        }
        return rules
    }

    private func rule(_ node: YAMLNode) -> Guideline.Rule? {
        let name = Self.id(in: node)
        let rule = Fields(
            node, of: name.map { "the rule “\($0)”" } ?? "a rule", keys: TextKeys.rule, findings: fields.findings,
            terms: fields.terms,
            at: node.range)
        guard rule.isMapping else { return nil }
        let severity = rule.choice("severity", Severity.self)?.value ?? .warning
        let requirement = requirement(rule)
        guard let id = rule.filledText("id") else {
            rule.reportMissing("id", "Its examples need the name: “> [!DO] id”.")
            return nil
        }
        guard let requirement else { return nil }
        var made = Guideline.Rule(
            id: id, message: rule.filledText("message")?.value, suggest: rule.filledText("suggest")?.value, severity: severity,
            requirement: requirement, range: node.range)
        made.precision = rule.choice("match")?.value ?? .forms
        made.scope = ScopeReader(fields: rule).scope()
        return made
    }

    private static func id(in node: YAMLNode) -> String? {
        guard case .mapping(let pairs) = node.content, let id = pairs.first(where: { $0.key.value == "id" })?.value,
            case .scalar(let text, _) = id.content
        else { return nil }
        return text
    }

    private static let requirements = ["avoid", "prefer", "require_any", "require_all", "limit", "formality", "pattern"]

    /// What the rule asks for, which must be exactly one thing.
    private func requirement(_ rule: Fields) -> Guideline.Requirement? {
        let present = rule.names.filter { Self.requirements.contains($0.value) }
        guard let first = present.first else {
            report(
                "\(capitalized(rule.subject)) asks for nothing. Give it one of: \(Self.requirements.joined(separator: ", ")).",
                at: rule.range)
            return nil
        }
        if let second = present.dropFirst().first(where: { $0.value != first.value }) {
            report(
                "\(capitalized(rule.subject)) asks for two things, “\(first.value)” and “\(second.value)”. Make two rules of it.",
                at: second.range)
        }
        switch first.value {
        case "avoid": return words(first, rule).map { .avoid($0) }
        case "require_any": return words(first, rule).map { .requireAny($0) }
        case "require_all": return words(first, rule).map { .requireAll($0) }
        case "prefer": return preferences(first, rule)
        case "limit": return limits(first, rule)
        case "formality": return rule.choice("formality").map { .formality($0.value) }
        default: return pattern(first, rule)
        }
    }

    private func words(_ key: Located<String>, _ rule: Fields) -> [Located<String>]? {
        guard rule.node(key.value) != nil else {
            reportEmpty(key, rule)
            return nil
        }
        // A list whose items were all refused has been reported already.
        let all = rule.texts(key.value)
        let words = all.filter { $0.value.utf8.contains { $0 > 0x20 } }
        if words.isEmpty, rule.node(key.value)?.content == .sequence([]) || !all.isEmpty { reportEmpty(key, rule) }
        return words.isEmpty ? nil : words
    }

    private func preferences(_ key: Located<String>, _ rule: Fields) -> Guideline.Requirement? {
        let pairs = rule.entries("prefer")
        var preferences: [Guideline.Preference] = []
        for pair in pairs {
            guard case .scalar(let word, _) = pair.value.content, !pair.value.isNull else {
                fields.findings.report(
                    fields.terms.type, "“prefer” of \(rule.subject) must map “\(pair.key.value)” to a text.", at: pair.value.range
                )
                continue
            }
            preferences.append(.init(from: pair.key, to: word))
        }
        if pairs.isEmpty, rule.node("prefer").map({ $0.content == .mapping([]) }) ?? true { reportEmpty(key, rule) }
        return preferences.isEmpty ? nil : .prefer(preferences)
    }

    private func limits(_ key: Located<String>, _ rule: Fields) -> Guideline.Requirement? {
        let pairs = rule.entries("limit")
        var limits: [Guideline.Limit] = []
        for pair in pairs {
            let measure: Located<Guideline.Limit.Measure>? = rule.choice(pair.key, as: "A measure in “limit”")
            guard let measure else { continue }
            guard case .scalar(let text, _) = pair.value.content, let maximum = Int(text), maximum >= 0 else {
                fields.findings.report(
                    fields.terms.type, "“\(pair.key.value)” of \(rule.subject) must be a whole number, 0 or more.",
                    at: pair.value.range)
                continue
            }
            limits.append(.init(measure: measure.value, maximum: maximum))
        }
        if pairs.isEmpty, rule.node("limit").map({ $0.content == .mapping([]) }) ?? true { reportEmpty(key, rule) }
        return limits.isEmpty ? nil : .limit(limits)
    }

    private func pattern(_ key: Located<String>, _ rule: Fields) -> Guideline.Requirement? {
        guard let pattern = rule.text("pattern"), !pattern.value.isEmpty else {
            reportEmpty(key, rule)
            return nil
        }
        do { _ = try Regex(pattern.value) } catch {
            report(
                "The pattern of \(rule.subject) is no regular expression. Close its brackets, and put a backslash before signs that "
                    + "stand for themselves.", at: pattern.range)
            return nil
        }
        return .pattern(pattern)
    }

    private func reportEmpty(_ key: Located<String>, _ rule: Fields) {
        report("“\(key.value)” of \(rule.subject) is empty. Say what it asks for.", at: key.range)
    }

    private func report(_ message: String, at range: Range<Int>) {
        fields.findings.report(GuidelineCodes.rule, message, at: range)
    }
}
