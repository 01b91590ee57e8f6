internal import Catalog
internal import Diagnostics
internal import ServiceTime

/// A translation promises what its original promises.
enum DifferingPromises: TranslationRule {
    static let codes = [DiagnosticCode.translatedPromise]

    static func findings(in pair: TranslationPair) -> [Diagnostic] {
        let (original, translation) = (pair.original.promises, pair.translation.promises)
        let alignment = Alignment(original.map(Key.init), translation.map(Key.init))
        return alignment.differences(missing: alignment.missing, extra: alignment.extra).compactMap { difference -> Diagnostic? in
            switch (difference.missing.map { original[$0] }, difference.extra.map { translation[$0] }) {
            case (let first?, let second?):
                return pair.diagnostic(.translatedPromise, Wording.other(first, second, pair), at: second.range)
            case (let first?, nil):
                let before = difference.missing.map(alignment.place(ofMissing:)) ?? -1
                let place = pair.place(ofMissing: first.range, after: before >= 0 ? translation[before].range : nil)
                return pair.diagnostic(.translatedPromise, Wording.missing(first, pair), at: place)
            case (nil, let second?):
                let before = difference.extra.map(alignment.place(ofExtra:)) ?? -1
                let reference = pair.reference(ofExtra: second.range, after: before >= 0 ? original[before].range : nil)
                return pair.diagnostic(.translatedPromise, Wording.extra(second, reference), at: second.range)
            case (nil, nil): return nil
            }
        }
    }

    private struct Key: Hashable {
        let channel: String?
        let metric: Metric
        let max: TimeLimit
        let condition: ArrivalCondition

        init(_ promise: Promise) {
            (channel, metric, max, condition) = (promise.channel, promise.metric, promise.max, promise.condition)
        }
    }
}

/// What the rule says.
private enum Wording {
    static func other(_ original: Promise, _ translated: Promise, _ pair: TranslationPair) -> String {
        "This text promises \(said(translated)), the original \(said(original)) (\(pair.original.reference(original.range))). "
            + "Customers of all languages are promised the same: make them agree."
    }

    static func missing(_ original: Promise, _ pair: TranslationPair) -> String {
        "The original promises \(said(original)) (\(pair.original.reference(original.range))); here the translation "
            + "does not. Add the promise, or take it out of the original."
    }

    static func extra(_ translated: Promise, _ reference: String) -> String {
        "This text promises \(said(translated)), the original (\(reference)) does not. "
            + "Take it out, or promise it there, too."
    }

    private static func said(_ promise: Promise) -> String {
        let level = promise.serviceLevel.map { " under “\($0)”" } ?? ""
        let before = promise.condition.before.map { " for what comes before \($0)" } ?? ""
        return "“\(promise.words)”\(level)\(before)"
    }
}

extension DiagnosticCode {
    static let translatedPromise = DiagnosticCode(
        "translation/promise", .warning, "A promise differs between a text and its translation",
        manual: """
            The `sla:` links of a text and of its translation name the same service levels, with the same time and the same conditions. A
            promise that was changed in one language only is kept for some customers and broken for others.

            A promise that Pult prints, `[](sla:email.first_response)`, is equal to one that says the same time in words.
            """)
}
