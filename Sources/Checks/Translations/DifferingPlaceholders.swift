internal import Catalog
internal import Diagnostics

/// A reply has the placeholders of its original.
enum DifferingPlaceholders: TranslationRule {
    static let codes = [DiagnosticCode.translatedPlaceholder]

    static func findings(in pair: TranslationPair) -> [Diagnostic] {
        guard pair.translation.text.kind == .reply else { return [] }
        let original = PlaceholderUse.all(in: pair.original.text)
        let translation = PlaceholderUse.all(in: pair.translation.text)
        let alignment = Alignment(original.map(\.name), translation.map(\.name))
        return alignment.differences(missing: alignment.missing, extra: alignment.extra).compactMap { difference -> Diagnostic? in
            switch (difference.missing.map { original[$0] }, difference.extra.map { translation[$0] }) {
            case (let first?, let second?):
                return pair.diagnostic(
                    .translatedPlaceholder, Wording.other(first, second, pair), at: second.range,
                    fixes: [Fix("Write “{{\(first.name)}}”.", replacement: "{{\(first.name)}}")])
            case (let first?, nil):
                let before = difference.missing.map(alignment.place(ofMissing:)) ?? -1
                let place = pair.place(ofMissing: first.range, after: before >= 0 ? translation[before].range : nil)
                let isTold = translation.contains { $0.name == first.name }
                return lighter(pair.diagnostic(.translatedPlaceholder, Wording.missing(first, pair), at: place), isTold)
            case (nil, let second?):
                let isKnown = original.contains { $0.name == second.name }
                let before = difference.extra.map(alignment.place(ofExtra:)) ?? -1
                let reference = pair.reference(ofExtra: second.range, after: before >= 0 ? original[before].range : nil)
                let message = Wording.extra(second, reference)
                return lighter(pair.diagnostic(.translatedPlaceholder, message, at: second.range), isKnown)
            case (nil, nil): return nil
            }
        }
    }

    /// That a language names somebody once more is worth knowing, and no more.
    private static func lighter(_ diagnostic: Diagnostic, _ isLight: Bool) -> Diagnostic {
        var diagnostic = diagnostic
        if isLight { diagnostic.severity = .note }
        return diagnostic
    }
}

/// What the rule says.
private enum Wording {
    static func other(_ original: PlaceholderUse, _ translated: PlaceholderUse, _ pair: TranslationPair) -> String {
        "“{{\(translated.name)}}” stands here, where the original has “{{\(original.name)}}” "
            + "(\(pair.original.reference(original.range))). The customer would read another value: write the same placeholder."
    }

    static func missing(_ original: PlaceholderUse, _ pair: TranslationPair) -> String {
        "The original has “{{\(original.name)}}” (\(pair.original.reference(original.range))); here the translation does "
            + "not, so its customers are not told. Add it."
    }

    static func extra(_ translated: PlaceholderUse, _ reference: String) -> String {
        "“{{\(translated.name)}}” stands here and not in the original (\(reference)). "
            + "Take it out, or add it there, too."
    }
}

extension DiagnosticCode {
    static let translatedPlaceholder = DiagnosticCode(
        "translation/placeholder", .warning, "A placeholder differs between a reply and its translation",
        manual: """
            A reply in another language has the same placeholders, so that every customer is told the same: the number of the order,
            the day of delivery, by when they hear again. One that is missing, or another one in its place, changes what the
            message says.

            A placeholder that stands there once more or once less than in the original is only a note, since languages differ in how
            often they repeat a name.
            """)
}
