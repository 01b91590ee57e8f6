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

    init(_ phrase: Phrase, range: Range<Int>, contact: ContactKind?, metric: Metric) {
        self.range = range
        self.contact = contact
        self.metric = metric
        min = phrase.min
        max = phrase.max
        isBusiness = phrase.clock == .business
        countsWholeBusinessDays = phrase.countsWholeBusinessDays
        condition = phrase.condition
    }
}
