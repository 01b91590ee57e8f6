package import ServiceTime

/// A promise in a plain sentence.
package struct SpokenPromise: Hashable, Sendable {
    /// The words that say when, in bytes of the text.
    package var range: Range<Int>
    /// Nil where nothing names how the customer is answered.
    package var contact: ContactKind?
    package var metric: Metric
    package var min: TimeLimit?
    package var max: TimeLimit
    package var isBusiness: Bool
    /// Business hours are all 24 hours of business days.
    package var countsWholeBusinessDays: Bool
    package var condition: Phrase.Condition

    /// The time with all that belongs to it, conditions and remarks included.
    package var fullRange: Range<Int>
    /// The seconds of the unit that the text counts in; 0 for dates.
    package var unitSeconds: Int

    init(_ phrase: Phrase, range: Range<Int>, contact: ContactKind?, metric: Metric) {
        self.range = range
        fullRange = phrase.range
        unitSeconds = phrase.unitSeconds
        self.contact = contact
        self.metric = metric
        min = phrase.min
        max = phrase.max
        isBusiness = phrase.clock == .business
        countsWholeBusinessDays = phrase.countsWholeBusinessDays
        condition = phrase.condition
    }

    /// Makes hours of all 24 hours of business days, and days of business days.
    mutating func countBusinessDaysOnly() {
        guard !isBusiness else { return }
        switch max.span {
        case .elapsed(let seconds) where seconds > 0:
            (max.span, countsWholeBusinessDays) = (.open(seconds: seconds), true)
            if case .elapsed(let seconds)? = min?.span { min = TimeLimit(.open(seconds: seconds)) }
        case .days(let count) where count > 0:
            max.span = .businessDays(count)
            if case .days(let count)? = min?.span { min = TimeLimit(.businessDays(count)) }
        default: return
        }
        isBusiness = true
    }

    /// ISO 8601 in the unit that the text counts in: `PT60M` for "60 minutes".
    package func notation(of limit: TimeLimit) -> String { limit.notation(inUnitsOf: unitSeconds) }
}
