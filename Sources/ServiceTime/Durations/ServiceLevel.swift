/// What a service level measures.
package enum Metric: String, Hashable, Sendable, CaseIterable {
    case firstResponse = "first_response"
    case nextUpdate = "next_update"
    case resolution
    case callback
}

/// The time within which a channel commits itself to a metric.
package struct ServiceLevel: Hashable, Sendable {
    package var metric: Metric
    package var limit: TimeSpan

    package init(metric: Metric, limit: TimeSpan) {
        self.metric = metric
        self.limit = limit
    }
}
