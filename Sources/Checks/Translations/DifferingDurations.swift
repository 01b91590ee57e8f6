internal import Catalog
internal import Diagnostics
internal import Languages

/// A period is as long, and counted in the same days, in a text and its translation.
enum DifferingDurations: TranslationRule {
    static let codes = [DiagnosticCode.duration]

    static func findings(in pair: TranslationPair) -> [Diagnostic] {
        let (first, second) = (pair.original.numberedDurations, pair.translation.numberedDurations)
        guard first.map(\.length) != second.map(\.length) else { return [] }
        return findings(in: pair, pair.original.durations, pair.translation.durations)
    }

    private static func findings(
        in pair: TranslationPair, _ original: [Edition.Duration], _ translation: [Edition.Duration]
    ) -> [Diagnostic] {
        let alignment = Alignment(original.map(\.length), translation.map(\.length))
        return alignment.differences(missing: alignment.missing, extra: alignment.extra).compactMap { difference -> Diagnostic? in
            guard let missing = difference.missing, let extra = difference.extra,
                count(alignment.missing, alignment.gap(ofMissing:), as: missing)
                    == count(alignment.extra, alignment.gap(ofExtra:), as: extra),
                // Other figures are what the rule about numbers finds.
                figures(in: original[missing], pair.original) == figures(in: translation[extra], pair.translation)
            else { return nil }
            let (first, second) = (original[missing].range, translation[extra].range)
            return pair.diagnostic(.duration, Wording.other(first, second, pair), at: second)
        }
    }

    private static func count(_ indexes: [Int], _ gap: (Int) -> Int, as index: Int) -> Int {
        let own = gap(index)
        return indexes.count { gap($0) == own }
    }

    private static func figures(in duration: Edition.Duration, _ edition: Edition) -> [Figure.Amount] {
        edition.figures.filter { duration.range.contains($0.range.lowerBound) }.map(\.amount)
    }
}

/// What the rule says.
private enum Wording {
    static func other(_ original: Range<Int>, _ translated: Range<Int>, _ pair: TranslationPair) -> String {
        "Here stands “\(pair.translation.words(translated))”, where the original says “\(pair.original.words(original))” "
            + "(\(pair.original.reference(original))). That is not the same time: make them agree."
    }
}

extension DiagnosticCode {
    static let duration = DiagnosticCode(
        "translation/duration", .warning, "A period differs between a text and its translation",
        manual: """
            The original says "3 working days" and the translation "3 days", or "two weeks" and "two months": the customers of one
            language are told something else than those of another. Over a weekend, days and working days are far apart.

            Periods are read in the language of each text, in figures and in words. Make the two agree.
            """)
}
