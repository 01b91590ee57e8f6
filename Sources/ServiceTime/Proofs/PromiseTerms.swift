/// Which arrivals a promise is about; all of them when nothing is set.
package struct ArrivalCondition: Hashable, Sendable {
    /// On its date before this time, which itself is too late.
    package var before: ClockTime?
    package var onBusinessDays: Bool
    package var inOpenHours: Bool

    package init(before: ClockTime? = nil, onBusinessDays: Bool = false, inOpenHours: Bool = false) {
        self.before = before
        self.onBusinessDays = onBusinessDays
        self.inOpenHours = inOpenHours
    }
}

/// When messages can arrive at all.
package enum Intake: String, Hashable, Sendable, CaseIterable {
    case always
    /// A conversation can only begin while the channel is open.
    case openHours = "open_hours"
}

/// What a text promises.
package struct PromiseTerms: Hashable, Sendable {
    package var limit: TimeLimit
    package var condition: ArrivalCondition
    /// Business hours are all 24 hours of the business days ("48 hours, weekends excluded") and not the channel's open time.
    package var countsAllHours: Bool

    package init(_ limit: TimeLimit, when condition: ArrivalCondition = ArrivalCondition(), countsAllHours: Bool = false) {
        self.limit = limit
        self.condition = condition
        self.countsAllHours = countsAllHours
    }
}
