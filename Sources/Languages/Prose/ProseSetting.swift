package import ServiceTime

/// What is known of a text before it is read: from the headings above it, the row and the column of its cell, the front matter.
package struct ProseSetting: Hashable, Sendable {
    /// What the surroundings speak of.
    package enum Topic: Hashable, Sendable {
        case unknown
        /// When the customer hears from the shop.
        case answers
        /// Delivery, refunds, opening hours.
        case other
    }

    package var contact: ContactKind?
    package var metric: Metric?
    package var topic: Topic
    /// Whether messages or cases are named, whatever happens to them.
    var isAboutMatter = false

    package init(contact: ContactKind? = nil, metric: Metric? = nil, topic: Topic = .unknown) {
        self.contact = contact
        self.metric = metric
        self.topic = topic
    }

    /// What the words around a text say first, and these where they are silent.
    func or(_ outer: ProseSetting) -> ProseSetting {
        var both = ProseSetting(
            contact: contact ?? outer.contact, metric: metric ?? outer.metric, topic: topic == .unknown ? outer.topic : topic)
        both.isAboutMatter = isAboutMatter || outer.isAboutMatter
        return both
    }
}
