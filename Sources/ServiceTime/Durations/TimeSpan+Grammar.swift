extension TimeSpan {
    /// Why a text is not a duration, and what it may have meant.
    package enum GrammarError: Error, Hashable, Sendable {
        case empty
        /// The number is missing, negative, fractional beyond whole seconds, or larger than ten years.
        case amount(String)
        /// The unit is not known; the suggestion is the whole duration written right.
        case unit(String, suggestion: String?)
    }

    /// Reads plain words (`90 seconds`, `4 business hours`, `same business day`) and short forms (`15m`, `2h`, `1d`, `4bh`, `2bd`).
    package init(grammar text: String) throws(GrammarError) {
        let words = text.lowercased().split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.map(String.init)
        switch words {
        case []: throw .empty
        case ["same", "day"]: self = .days(0)
        case ["same", "business", "day"], ["same", "working", "day"]: self = .businessDays(0)
        default:
            let (number, unitWords) = Self.splitNumber(words)
            guard let number else {
                let phrase = words.joined(separator: " ")
                guard let suggestion = Self.suggestion(forWords: words) else { throw .amount(words[0]) }
                throw .unit(phrase, suggestion: suggestion)
            }
            self = try Self.span(number, unit: unitWords.joined(separator: " "))
        }
    }

    /// A non-negative amount in tenths of its unit, so that `1.5 hours` is exact.
    private struct Amount {
        var tenths: Int
        var text: String
    }

    private static func splitNumber(_ words: [String]) -> (Amount?, [String]) {
        let first = words[0]
        let digits = first.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        let rest = String(first.dropFirst(digits.count))
        return (amount(String(digits)), (rest.isEmpty ? [] : [rest]) + words.dropFirst())
    }

    private static func amount(_ text: String) -> Amount? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), let whole = Int(parts[0]), whole <= 1_000_000 else { return nil }
        guard parts.count == 2 else { return Amount(tenths: whole * 10, text: text) }
        guard parts[1].count == 1, let fraction = Int(parts[1]) else { return nil }
        return Amount(tenths: whole * 10 + fraction, text: text)
    }

    private static func span(_ amount: Amount, unit: String) throws(GrammarError) -> TimeSpan {
        guard let known = units[unit] else {
            throw .unit(unit, suggestion: suggestion(for: amount, unit: unit))
        }
        switch known {
        case .seconds(let size, let isOpen):
            let tenths = amount.tenths * size
            guard tenths % 10 == 0, tenths / 10 <= longest else { throw .amount(amount.text) }
            return isOpen ? .open(seconds: tenths / 10) : .elapsed(seconds: tenths / 10)
        case .days(let isBusiness):
            guard amount.tenths % 10 == 0, amount.tenths / 10 <= 3650 else { throw .amount(amount.text) }
            return isBusiness ? .businessDays(amount.tenths / 10) : .days(amount.tenths / 10)
        }
    }

    private enum Unit { case seconds(Int, isOpen: Bool), days(isBusiness: Bool) }

    /// Ten years in seconds: nothing a shop promises takes longer.
    private static let longest = 3650 * 86_400

    private static let units: [String: Unit] = {
        var units: [String: Unit] = [:]
        for (size, plain, short) in [(1, "second", "s"), (60, "minute", "m"), (3600, "hour", "h")] {
            for name in [plain, plain + "s", short] + (size == 60 ? ["min"] : []) {
                units[name] = .seconds(size, isOpen: false)
            }
            for name in ["business \(plain)", "business \(plain)s", "b\(short)"] { units[name] = .seconds(size, isOpen: true) }
        }
        for name in ["day", "days", "d"] { units[name] = .days(isBusiness: false) }
        for name in ["business day", "business days", "bd"] { units[name] = .days(isBusiness: true) }
        return units
    }()

    /// The units in plain words, for finding what a misspelled one was meant to be.
    package static let unitNames: [String] = units.keys.filter { $0.count > 2 && $0 != "min" }.sorted()

    /// The whole duration for a unit that the grammar has under another name.
    private static func suggestion(for amount: Amount, unit: String) -> String? {
        if ["week", "weeks", "w"].contains(unit), amount.tenths % 10 == 0, amount.tenths <= 5200 {
            return "\(amount.tenths / 10 * 7) days"
        }
        let words = unit.split { $0 == " " || $0 == "-" || $0 == "." }.map { synonyms[String($0)] ?? String($0) }
        let name = words.joined(separator: " ")
        guard name != unit, units[name] != nil else { return nil }
        return amount.text + " " + (amount.tenths == 10 && name.hasSuffix("s") ? String(name.dropLast()) : name)
    }

    /// The whole duration for words that begin without a figure: "next business day", "half an hour", "two hours".
    private static func suggestion(forWords words: [String]) -> String? {
        if words == ["half", "an", "hour"] { return "30 minutes" }
        let rest = words.dropFirst().joined(separator: " ")
        if let count = numberWords[words[0]] {
            let amount = Amount(tenths: count * 10, text: String(count))
            return units[rest] != nil ? "\(count) \(rest)" : suggestion(for: amount, unit: rest)
        }
        guard words[0] == "next" else { return nil }
        return ["day": "1 day", "business day": "1 business day", "working day": "1 business day"][rest]
    }

    private static let numberWords = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "twelve": 12,
    ]

    private static let synonyms = [
        "working": "business", "work": "business", "open": "business", "biz": "business", "hrs": "hours", "hr": "hour",
        "mins": "minutes", "sec": "seconds", "secs": "seconds", "workday": "business day", "workdays": "business days",
        "businessday": "business day", "businessdays": "business days", "weekday": "business day",
        "weekdays": "business days",
    ]
}
