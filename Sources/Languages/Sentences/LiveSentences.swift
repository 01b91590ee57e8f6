internal import ServiceTime

/// What a channel says of itself: whether it is open, by when it answers, and its days off. Patterns with slots; the words for moments
/// that fill them are in `MomentWords`.
package struct LiveSentences: Sendable {
    // Whether it is open
    /// `{until}`
    let open: String
    let always: String
    let closedNow: String
    /// `{arrives}`
    let closedThen: String
    /// `{opens}`, or `{from}` where the sentence says from when on.
    let opens: String
    let chatOpens: String
    let callsOpen: String
    /// Closed without an end in sight.
    let never: String
    // By when it answers. `{answer}` is a moment or a span ("within 2 minutes").
    let messageNow: String
    /// `{arrives}`, here and below: a moment, or "now".
    let message: String
    let chat: String
    let call: String
    let nextUpdate: String
    let resolution: String
    let callback: String
    // Days off. `{day}` is a day or days in a row.
    let closed: String
    /// `{names}`
    let closedFor: String
    /// The same for days in a row.
    let closedDaysFor: String
    /// `{hours}`
    let specialHours: String
    let specialHoursFor: String
}

extension LiveSentences: LanguageOwned {}

extension Language {
    /// What the channels of the help center say in this language.
    package var liveSentences: LiveSentences { own() }
}

extension LiveSentences {
    /// First responses are spoken of in the way the channel works.
    func answer(_ metric: Metric, _ approach: Approach) -> String {
        switch (metric, approach) {
        case (.firstResponse, .message): message
        case (.firstResponse, .chat): chat
        case (.firstResponse, .call): call
        case (.nextUpdate, _): nextUpdate
        case (.resolution, _): resolution
        case (.callback, _): callback
        }
    }

    func opens(_ approach: Approach) -> String {
        switch approach {
        case .message: opens
        case .chat: chatOpens
        case .call: callsOpen
        }
    }

    /// In the order of the properties.
    var entries: PatternEntries {
        let texts: KeyValuePairs = [
            "state.open": open, "state.always": always, "state.closed_now": closedNow, "state.closed_then": closedThen,
            "state.opens.message": opens, "state.opens.chat": chatOpens, "state.opens.call": callsOpen, "state.never": never,
            "answer.message_now": messageNow, "answer.message": message, "answer.chat": chat, "answer.call": call,
            "answer.next_update": nextUpdate, "answer.resolution": resolution, "answer.callback": callback,
            "notice.closed": closed, "notice.closed_for": closedFor, "notice.closed_days_for": closedDaysFor,
            "notice.hours": specialHours, "notice.hours_for": specialHoursFor,
        ]
        return texts.map { ($0, .text($1)) }
    }
}
