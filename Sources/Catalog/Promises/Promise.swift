package import ServiceTime

/// A statement in a text about when the customer will hear from the shop.
package struct Promise: Sendable, Hashable {
    package enum Source: String, Sendable, Hashable {
        /// A typed link, `[v 2 urah](sla:email.first_response)`.
        case declared
        /// A plain sentence.
        case prose
    }

    /// The clock that the words count on.
    package enum Clock: String, Sendable, Hashable {
        case calendar, business
        /// The words leave it open; proven as calendar, since that is how a customer reads them.
        case unspecified
    }

    package var text: TextReference
    package var locale: String
    /// Byte offsets in the text's file: the whole link, or the words.
    package var range: Range<Int>
    /// As the customer reads them.
    package var words: String
    package var source: Source
    /// Id of a channel of the site; nil where the text names none.
    package var channel: String?
    package var metric: Metric
    /// The lower end of a range that the words name.
    package var min: TimeLimit?
    package var max: TimeLimit
    package var clock: Clock
    package var condition: ArrivalCondition
    /// Business hours are all 24 hours of business days ("48 hours, weekends excluded").
    package var countsAllHours: Bool

    package init(
        text: TextReference, locale: String, range: Range<Int>, words: String, source: Source, channel: String?, metric: Metric,
        min: TimeLimit? = nil, max: TimeLimit, clock: Clock, condition: ArrivalCondition = ArrivalCondition(),
        countsAllHours: Bool = false
    ) {
        self.text = text
        self.locale = locale
        self.range = range
        self.words = words
        self.source = source
        self.channel = channel
        self.metric = metric
        self.min = min
        self.max = max
        self.clock = clock
        self.condition = condition
        self.countsAllHours = countsAllHours
    }

    /// What is to be proven. `immediately` is what "at once" counts as.
    package func terms(immediately: TimeSpan) -> PromiseTerms {
        var limit = max
        if limit.span == .elapsed(seconds: 0) { limit.span = immediately }
        return PromiseTerms(limit, when: condition, countsAllHours: countsAllHours)
    }

    /// The service level that is named; nil where no channel is.
    package var serviceLevel: ServiceLevelReference? {
        channel.map { ServiceLevelReference(channel: $0, metric: metric.rawValue) }
    }
}
