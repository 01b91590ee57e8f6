internal import Catalog
internal import Diagnostics
internal import Languages

/// A translation has the numbers and prices of its original.
enum DifferingNumbers: TranslationRule {
    static let codes = [.number, .price] as [DiagnosticCode]

    static func findings(in pair: TranslationPair) -> [Diagnostic] {
        let comparison = FigureComparison(pair)
        let differences = comparison.differences
        let figures = max(pair.original.figures.count, pair.translation.figures.count)
        // Beyond that it is another text, and one finding says so.
        if differences.count > 6, differences.count * 2 > figures {
            let first = differences.first { $0.extra != nil } ?? differences[0]
            return [pair.diagnostic(.number, Wording.many(differences.count, pair), at: comparison.place(of: first))]
        }
        return differences.map { finding($0, comparison, pair) }
    }

    private static func finding(
        _ difference: FigureComparison.Difference, _ comparison: FigureComparison, _ pair: TranslationPair
    ) -> Diagnostic {
        let original = difference.missing.map { pair.original.figures[$0] }
        let translated = difference.extra.map { pair.translation.figures[$0] }
        let isPrice = original?.currency != nil || translated?.currency != nil
        let code: DiagnosticCode = isPrice ? .price : .number
        let place = comparison.place(of: difference)
        switch (original, translated) {
        case (let original?, let translated?): return pair.diagnostic(code, Wording.other(original, translated, pair), at: place)
        case (let original?, nil): return pair.diagnostic(code, Wording.missing(original, pair), at: place)
        default:
            let reference = difference.extra.map(comparison.reference(ofExtra:)) ?? ""
            return pair.diagnostic(code, Wording.extra(pair.translation.words(place), reference), at: place)
        }
    }
}

/// What the rule says.
private enum Wording {
    static func other(_ original: Figure, _ translated: Figure, _ pair: TranslationPair) -> String {
        "Here stands “\(pair.translation.words(translated.range))”, where the original says “\(pair.original.words(original.range))” "
            + "(\(pair.original.reference(original.range))). Readers of one of the two are told something wrong: make them agree."
    }

    static func missing(_ original: Figure, _ pair: TranslationPair) -> String {
        "The original says “\(pair.original.words(original.range))” (\(pair.original.reference(original.range))); here "
            + "the translation does not. Add it, or take it out of the original."
    }

    static func extra(_ words: String, _ reference: String) -> String {
        "“\(words)” stands here and not in the original (\(reference)). Take it out, or add it there."
    }

    static func many(_ count: Int, _ pair: TranslationPair) -> String {
        "This text and its original (\(pair.original.text.file.path)) differ in \(count) numbers, here for the first time. "
            + "If they are not meant to say the same, give one of them an id of its own."
    }
}

extension DiagnosticCode {
    static let number = DiagnosticCode(
        "translation/number", .warning, "A number differs between a text and its translation",
        manual: """
            Texts of the same `id` say the same in every language, so the same numbers stand in them: periods, percentages, times of day,
            dates, telephone numbers. When one was changed and its translations were not, customers of one country are told
            something that does not hold.

            Numbers are compared whatever their form: "1.000" and "1,000", "9.00", "9:00" and "9 am", "31. 12." and "31 December",
            "2" and "two" are equal. Numbers within names (A4, 2026-10482) do not count.

            Make the two agree. Where one of them is right and the other one old, look whether more has changed.
            """)
    static let price = DiagnosticCode(
        "translation/price", .warning, "A price differs between a text and its translation",
        manual: """
            The same amount in the same currency stands in the original and in its translations. A price in another currency is no
            difference: shops ask 40 € in one country and 1000 Kč in another.

            Make the two agree.
            """)
}
