import Catalog
import Diagnostics
import Languages
import ServiceTime

/// Reads `locales`, a list of codes or a mapping with what is particular to each.
struct LocalesReader {
    let fields: Fields

    func locales() -> [Locale] {
        let locales = read()
        if locales.isEmpty, fields.node("locales").map({ $0.content == .sequence([]) || $0.content == .mapping([]) }) ?? true {
            fields.reportMissing("locales", "Write the languages of the site, the main one first: “locales: [sl, en]”.")
        }
        return locales
    }

    private func read() -> [Locale] {
        guard let node = fields.node("locales") else { return [] }
        var locales: [Locale] = []
        if case .mapping(let pairs) = node.content {
            for pair in pairs {
                guard let language = language(pair.key, known: locales) else { continue }
                locales.append(locale(pair, language))
            }
        } else {
            for code in fields.texts("locales") {
                guard let language = language(code, known: locales) else { continue }
                locales.append(Locale(code: code.value, language: language))
            }
        }
        return locales
    }

    private func language(_ code: Located<String>, known: [Locale]) -> Language? {
        guard let language = Language(rawValue: code.value) else {
            fields.reportChoice(
                code, as: "A locale", known: Language.allCases.map(\.rawValue), code: ConfigurationCodes.unknownLocale)
            return nil
        }
        guard !known.contains(where: { $0.code == code.value }) else {
            fields.findings.report(
                ConfigurationCodes.duplicateKey, "The locale “\(code.value)” stands twice. Keep one.", at: code.range)
            return nil
        }
        return language
    }

    private func locale(_ pair: YAMLPair, _ language: Language) -> Locale {
        let section = Fields(
            pair.value, of: "the locale “\(pair.key.value)”", keys: ConfigurationKeys.locale, findings: fields.findings,
            terms: fields.terms, at: pair.key.range)
        return Locale(
            code: pair.key.value, language: language, timeZone: section.timeZone()?.value, workingDays: workingDays(section),
            holidays: section.node("holidays") == nil ? nil : section.holidays().map(\.value))
    }

    private func workingDays(_ section: Fields) -> [Weekday]? {
        guard section.node("working_days") != nil else { return nil }
        var days: Set<Weekday> = []
        for text in section.texts("working_days") { days.formUnion(DaySpecification.days(text, findings: fields.findings) ?? []) }
        return days.isEmpty ? nil : days.sorted()
    }
}
