import Diagnostics

/// Reads `check`: how much findings matter, everywhere and in some files.
struct SeveritiesReader {
    let fields: Fields

    /// What holds everywhere first; of two rules about one finding the later counts.
    func rules() -> [SeverityRule] {
        guard let check = fields.section("check", of: "“check”", keys: ConfigurationKeys.check) else { return [] }
        let everywhere = check.entries("severities").compactMap { rule($0, paths: nil) }
        return everywhere + check.entries("paths").flatMap(rulesOfPath)
    }

    private func rulesOfPath(_ pair: YAMLPair) -> [SeverityRule] {
        guard case .mapping(let pairs) = pair.value.content else {
            fields.findings.report(
                fields.terms.type,
                "“\(pair.key.value)” below “paths” must be a mapping of codes to severities: { \"tone/*\": note }.",
                at: pair.value.range)
            return []
        }
        return pairs.compactMap { rule($0, paths: pair.key.map(Glob.init)) }
    }

    private func rule(_ pair: YAMLPair, paths: Located<Glob>?) -> SeverityRule? {
        guard case .scalar(let text, _) = pair.value.content else {
            fields.findings.report(
                fields.terms.type, "The severity of “\(pair.key.value)” must be off, note, warning or error.",
                at: pair.value.range)
            return nil
        }
        let level: Located<SeverityRule.Level>? = fields.choice(
            Located(text, at: pair.value.range), as: "The severity of “\(pair.key.value)”")
        return level.map { SeverityRule(codes: pair.key.map(Glob.init), paths: paths, level: $0.value) }
    }
}
