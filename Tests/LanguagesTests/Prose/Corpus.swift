import Foundation
import Languages
import TestSupport

/// Sentences of shops with what they promise, from `Tests/LanguagesTests/Corpus`.
enum Corpus {
    enum Part: String, CaseIterable { case tuning, heldBack = "held-back" }

    struct Case {
        let text: MarkedText
        /// `email first_response PT4H calendar`, one for each mark.
        let labels: [String]
    }

    static func cases(_ language: Language, _ part: Part) throws -> [Case] {
        try file("\(language.code)/\(part.rawValue).txt").split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            guard let arrow = line.range(of: " → ", options: .backwards) else { throw Unreadable(line: String(line)) }
            let labels = line[arrow.upperBound...]
            return Case(
                text: MarkedText(line[..<arrow.lowerBound].replacingOccurrences(of: "⏎", with: "\n")),
                labels: labels == "nothing" ? [] : labels.components(separatedBy: "; "))
        }
    }

    static func contactPage(_ language: Language) throws -> MarkedText {
        MarkedText(try file("\(language.code)/contact-page.md"))
    }

    private static func file(_ path: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")
        return try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    private struct Unreadable: Error { let line: String }
}

/// How well promises are found.
struct Score: CustomStringConvertible {
    var found = 0
    var missed = 0
    var invented = 0
    /// Found with the right words, channel, metric, bounds, clock and conditions.
    var exact = 0

    var precision: Double { share(found, found + invented) }
    var recall: Double { share(found, found + missed) }
    var exactness: Double { share(exact, found + missed) }
    /// Precision and recall in one figure.
    var quality: Double { 2 * precision * recall / max(precision + recall, 1e-9) }

    init(_ cases: [Corpus.Case], _ language: Language) {
        for example in cases { add(example, language) }
    }

    static func + (left: Score, right: Score) -> Score {
        var sum = left
        sum.found += right.found
        sum.missed += right.missed
        sum.invented += right.invented
        sum.exact += right.exact
        return sum
    }

    var description: String {
        func percent(_ share: Double) -> String { String(format: "%.3f", share) }
        return "precision \(percent(precision)), recall \(percent(recall)), all fields \(percent(exactness)) of \(found + missed)"
    }

    private mutating func add(_ example: Corpus.Case, _ language: Language) {
        let promises = promisesInMarkdown(example.text.text, language)
        for (range, label) in zip(example.text.ranges, example.labels) {
            guard let promise = promises.first(where: { $0.range.overlaps(range) }) else {
                missed += 1
                continue
            }
            found += 1
            if promise.label == label, promise.range == range { exact += 1 }
        }
        invented += promises.count { promise in !example.text.ranges.contains { $0.overlaps(promise.range) } }
    }

    private func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
}
