package import ServiceTime

/// Whether a channel is open now.
package enum DoorState: Hashable, Sendable {
    case open(until: LocalMoment)
    case always
    case closed(opens: LocalMoment)
    /// As far as the calendar can be looked at.
    case never
}

/// When an answer comes, as it is said.
package enum AnswerTime: Hashable, Sendable {
    case by(LocalMoment)
    case within(TimeLimit)

    /// A limit below ten minutes is said as a span while the channel is open ("within 2 minutes"); every other one as the moment that
    /// comes of it.
    package static func isSaidAsSpan(_ limit: TimeSpan) -> Bool {
        switch limit {
        case .elapsed(let seconds), .open(let seconds): seconds < 600
        case .days, .businessDays: false
        }
    }
}

extension Language {
    /// "Odprto je do 16.30.", "Klepet se odpre jutri ob 9. uri."
    package func state(_ state: DoorState, _ approach: Approach, today: LocalDate?) -> String {
        let sentences = liveSentences
        switch state {
        case .always: return sentences.always
        case .never: return sentences.never
        case .open(let moment):
            return sentences.open.filled(["until": self.moment(moment, .until, today: today)]).capitalized
        case .closed(let moment):
            let opening = opening(moment, approach, today: today, named: nil)
            return approach == .message ? sentences.closedNow + " " + opening : opening
        }
    }

    /// What becomes of an arrival that finds closed a channel which has to be open: "V četrtek, 24. decembra, ob 22. uri je zaprto.
    /// Klepet se odpre v petek, 25. decembra, ob 9. uri."
    /// Without `opens` it never opens again.
    package func closed(at arrival: LocalMoment, opens: LocalMoment?, _ approach: Approach, today: LocalDate?) -> String {
        let closed = liveSentences.closedThen.filled(["arrives": moment(arrival, .at, today: today)]).capitalized
        guard let opens else { return closed }
        return closed + " " + opening(opens, approach, today: today, named: arrival.date)
    }

    /// "Na sporočilo, poslano zdaj, odgovorimo danes do 16.30.", "Oglasimo se v 2 minutah."
    /// Without `arrival` it is asked now.
    package func answer(
        _ metric: Metric, _ approach: Approach, _ answer: AnswerTime, arrival: LocalMoment? = nil, today: LocalDate?
    ) -> String {
        let isFirst = metric == .firstResponse
        let words: String
        switch answer {
        case .within(let limit):
            let promise = promise(limit)
            if arrival == nil, isFirst {
                return (approach == .message ? interface.weAnswer : interface.weRespond).filled(["promise": promise]).capitalized
            }
            words = promise
        case .by(let moment): words = self.moment(moment, .by, today: today, named: arrival?.date)
        }
        let isMessageNow = arrival == nil && isFirst && approach == .message
        let pattern = isMessageNow ? liveSentences.messageNow : liveSentences.answer(metric, approach)
        let arrives = arrival.map { moment($0, .at, today: today) } ?? pack.moments.now
        return pattern.filled(["arrives": arrives, "answer": words]).capitalized
    }

    private func opening(_ moment: LocalMoment, _ approach: Approach, today: LocalDate?, named: LocalDate?) -> String {
        liveSentences.opens(approach).filled { slot in
            self.moment(moment, slot == "from" ? .from : .at, today: today, named: named)
        }.capitalized
    }
}
