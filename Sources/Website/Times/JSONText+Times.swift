internal import Diagnostics
internal import Languages
internal import ServiceTime

extension TimeSpan {
    /// As `templates/shared/answer-by.js` names the kinds of limits.
    var forScripts: (kind: String, amount: Int) {
        switch self {
        case .elapsed(let seconds): ("elapsed", seconds)
        case .open(let seconds): ("open", seconds)
        case .days(let count): ("days", count)
        case .businessDays(let count): ("business", count)
        }
    }

    /// "open 14400", for an attribute.
    var inAttribute: String { "\(forScripts.kind) \(forScripts.amount)" }
}

extension JSONText {
    /// `["open", 14400]`
    mutating func limit(_ limit: TimeSpan) {
        let (kind, amount) = limit.forScripts
        array([0, 1]) { $1 == 0 ? $0.value(kind) : $0.value(amount) }
    }

    /// Lists of ascending numbers are written as differences: an ordinary week repeats itself, and compresses to next to nothing.
    mutating func value(_ table: OpenTable) {
        object { json in
            json.key("zone")
            let changes = table.clockChanges
            json.array([table.firstOffset] + zip(Self.differences(changes.map(\.at)), changes).flatMap { [$0, $1.offset] }) {
                $0.value($1)
            }
            json.pair("end", table.end)
            json.differences("hours", table.edges)
            json.differences("days", table.businessDays)
            json.differences("closings", table.closings)
        }
    }

    /// The patterns of the sentences, and what the signs on the doors say.
    mutating func words(of language: Language) {
        for (name, value) in language.livePatterns + Self.signs(language) {
            key(name)
            switch value {
            case .text(let text): self.value(text)
            case .list(let texts): array(texts) { $0.value($1) }
            }
        }
    }

    private static func signs(_ language: Language) -> PatternEntries {
        [("badge.open", language.open), ("badge.closed", language.closed)].map { name, word in
            (name, .text(word.prefix(1).uppercased() + word.dropFirst()))
        }
    }

    private mutating func differences(_ name: String, _ numbers: [Int]) {
        key(name)
        array(Self.differences(numbers)) { $0.value($1) }
    }

    private static func differences(_ numbers: [Int]) -> [Int] {
        zip(numbers, [0] + numbers).map { $0 - $1 }
    }
}
