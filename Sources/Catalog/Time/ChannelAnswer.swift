package import Languages
package import ServiceTime

/// What becomes of a message on a channel: when it is answered at the latest, and what the sign on the door says at its arrival.
package struct ChannelAnswer: Sendable, Hashable {
    package let arrives: Instant
    /// Nil when the channel never opens again.
    package let answeredBy: Instant?
    package let state: OpenState
    /// Of the channel: its hours are hours of this zone.
    package let zone: ZoneRules
    /// As a customer reads it on the channel's page at the arrival.
    package let sentence: String
}

extension Timetable {
    /// The answer to a message that arrives at a moment; nil when the channel has no calendar or no such service level.
    package func answer(_ channel: Channel, _ metric: Metric, to arrival: Instant, in language: Language) -> ChannelAnswer? {
        let level = ServiceLevelReference(channel: channel.id, metric: metric.rawValue)
        guard let openTime = openTime(ofChannel: channel.id), let limit = channel.serviceLevel(metric)?.limit else { return nil }
        let (state, zone) = (openTime.state(at: arrival), openTime.zone)
        let answeredBy = commitment(level)?.answer(to: arrival)
        let phrasing = AnswerPhrasing(channel: channel, metric: metric, limit: limit, zone: zone, language: language)
        return ChannelAnswer(
            arrives: arrival, answeredBy: answeredBy, state: state, zone: zone,
            sentence: phrasing.sentence(arrival, answeredBy, state))
    }
}

/// Puts the sentences of a channel together: first the sign on the door, then the answer.
private struct AnswerPhrasing {
    let channel: Channel
    let metric: Metric
    let limit: TimeSpan
    let zone: ZoneRules
    let language: Language

    func sentence(_ arrival: Instant, _ answeredBy: Instant?, _ state: OpenState) -> String {
        let today = zone.local(at: arrival).date
        let sign = language.state(door(state), channel.approach, today: today)
        // Where a conversation has to wait for the opening, there is nothing to say about its answer yet.
        guard let answeredBy, state.isOpen || channel.intake == .always else { return sign }
        let isSpan = state.isOpen && AnswerTime.isSaidAsSpan(limit)
        let answer = isSpan ? AnswerTime.within(TimeLimit(limit)) : .by(LocalMoment(answeredBy, in: zone))
        return sign + " " + language.answer(metric, channel.approach, answer, today: today)
    }

    private func door(_ state: OpenState) -> DoorState {
        if state.isOpen { return state.closesAt.map { .open(until: LocalMoment($0, in: zone)) } ?? .always }
        return state.opensAt.map { .closed(opens: LocalMoment($0, in: zone)) } ?? .never
    }
}
