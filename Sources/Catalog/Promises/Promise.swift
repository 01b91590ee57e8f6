internal import Languages
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
    /// Id of a channel of the site, or the generic name of one that it does not have ("chat"); nil where the text names none.
    package var channel: String?
    /// What has to keep it: one service level, or that of every channel which the shop publishes with the metric. None when nothing
    /// stands behind it.
    package var levels: [ServiceLevelReference]
    package var metric: Metric
    /// The lower end of a range that the words name.
    package var min: TimeLimit?
    package var max: TimeLimit
    package var clock: Clock
    package var condition: ArrivalCondition
    /// Business hours are all 24 hours of business days ("48 hours, weekends excluded").
    package var countsAllHours: Bool
    /// The seconds of the unit that the words count in, 0 for dates: "60 minutes" is not written as one hour.
    package var unitSeconds = 0
    /// The words with conditions and remarks behind them ("on business days"); what a link would hold.
    package var fullRange: Range<Int>

    package init(
        text: TextReference, locale: String, range: Range<Int>, words: String, source: Source, channel: String?, metric: Metric,
        levels: [ServiceLevelReference]? = nil, min: TimeLimit? = nil, max: TimeLimit, clock: Clock,
        condition: ArrivalCondition = ArrivalCondition(), countsAllHours: Bool = false
    ) {
        self.text = text
        self.locale = locale
        self.range = range
        self.words = words
        self.source = source
        self.channel = channel
        self.metric = metric
        self.levels = levels ?? channel.map { [ServiceLevelReference(channel: $0, metric: metric.rawValue)] } ?? []
        self.min = min
        self.max = max
        self.clock = clock
        self.condition = condition
        self.countsAllHours = countsAllHours
        fullRange = range
    }

    /// What is to be proven. `immediately` is what "at once" counts as.
    package func terms(immediately: TimeSpan) -> PromiseTerms {
        var limit = max
        if limit.span == .elapsed(seconds: 0) { limit.span = immediately }
        return PromiseTerms(limit, when: condition, countsAllHours: countsAllHours)
    }

    /// The same promise as one of this text.
    func standing(in text: TextReference) -> Promise {
        var promise = self
        promise.text = text
        return promise
    }

    /// The service level that is named; nil where no channel is.
    package var serviceLevel: ServiceLevelReference? {
        channel.map { ServiceLevelReference(channel: $0, metric: metric.rawValue) }
    }

    /// ISO 8601 in the unit of the words.
    package func notation(of limit: TimeLimit) -> String { limit.notation(inUnitsOf: unitSeconds) }
}
