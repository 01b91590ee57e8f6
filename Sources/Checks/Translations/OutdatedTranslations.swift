internal import Catalog
internal import Diagnostics
internal import ServiceTime

/// A translation is not older than its original.
enum OutdatedTranslations: TranslationRule {
    static let codes = [DiagnosticCode.outdatedTranslation]

    static func findings(in pair: TranslationPair) -> [Diagnostic] {
        let (original, translation) = (pair.original.text.header.updated, pair.translation.text.header.updated)
        guard let original else { return [] }
        guard let translation else { return [] }
        guard translation.value < original.value else { return [] }
        let message = Wording.outdated(original.value, pair.original.reference(original.range), translation.value)
        return [pair.diagnostic(.outdatedTranslation, message, at: translation.range)]
    }
}

/// What the rule says.
private enum Wording {
    static func outdated(_ original: LocalDate, _ place: String, _ translation: LocalDate) -> String {
        "The original was changed on \(original) (\(place)), this translation last on \(translation). "
            + "See what has changed there, translate it and set “updated” to the same day."
    }
}

extension DiagnosticCode {
    static let outdatedTranslation = DiagnosticCode(
        "translation/outdated", .warning, "A translation is older than its original",
        manual: """
            `updated` says when a text last changed in substance. When the original's is later than the translation's, readers of the
            translation probably still read the old state.

            Translate what has changed and set `updated` of the translation to the original's date or later. If only the wording of the
            original was polished, nothing has to be translated; set the date all the same, or leave the original's alone.
            """)
}
