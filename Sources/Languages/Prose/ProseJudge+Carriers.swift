import ServiceTime

/// Verbs that say no more than that something is given, received or needed.
extension ProseJudge {
    /// What a verb that only carries something says: the answer that is given or received, and what its time is for.
    func topic(ofCarrier verb: Int, _ number: Int, near index: Int) -> ClauseTopic {
        let word = words[verb]
        let range = clauses.clauses[number].words
        // "Every week we send you the state of your order", "you get word from us every three days"
        if isRepeated(index), range.contains(index), !has([.advert, .doing], in: range),
            word.has(.receiving) || has([.you, .customer, .progress, .fromUs], in: range),
            has(.progress, in: range)
                || range.contains(where: { words[$0].has(.reply) && words[$0].meaning.metric != .resolution })
        {
            return .answer(head(verb, number, .nextUpdate))
        }
        let others: Parts = lexicon.endings.isEmpty ? [] : lexicon.marks == .nothing ? .thing : [.order, .thing]
        let beside = has(others, in: range) ? nil : replyBefore(number)
        if let reply = nearest(.reply, in: range, to: verb, behind: index) ?? beside ?? replyBehind(number)
            ?? replyAsked(number)
        {
            return .answer(head(verb, number, words[reply].meaning.metric))
        }
        if word.has(.personal), has(.we, in: range) || isNamedHelper(verb, range) {
            return .answer(head(verb, number, .firstResponse))
        }
        if has(.offer, in: range) || word.meaning.contact != nil && !has([.thing, .order], in: range) {
            let isNews = isRepeated(index) && !has([.advert, .offer], in: range)
            return .answer(head(verb, number, isNews ? .nextUpdate : .firstResponse))
        }
        if let noun = first(.handling, in: range), word.has(.giving) || words[noun].meaning.metric == .firstResponse,
            handles(noun, number, near: index)
        {
            return .answer(head(noun, number, words[noun].meaning.metric))
        }
        // "It takes us two days to reply."
        if word.has(.giving), !word.has(.receiving), !has([.thing, .order], in: range),
            let reply = first(.replying, in: range)
        {
            return .answer(head(reply, number, words[reply].meaning.metric))
        }
        if takesTime(verb, range) { return .answer(head(verb, number, .firstResponse)) }
        if word.has(.needing), let answer = answerBefore(number, needing: verb) {
            return .answer(head(verb, number, words[answer].meaning.metric))
        }
        if offers(number) { return .answer(head(verb, number, .firstResponse)) }
        if let metric = metricOfMessage(number, near: index) { return .answer(head(verb, number, metric)) }
        if let until = untilAnswer(number, range) { return until }
        // "We answer more slowly than usual, reckon on two days."
        if word.has(.receiving) || lexicon.person(of: word) == .third, isBehindAnswer(number, of: word) { return .none }
        if has(.waiting, in: range) || clauses.clauses[number].isThat && !has([.thing, .order], in: range) { return .none }
        return setting.topic == .answers && !has([.thing, .order], in: range) ? .none : .other
    }

    /// Whether the clause before speaks of answering: what is received then must not have a time already; what takes time may.
    private func isBehindAnswer(_ number: Int, of word: ProseWord) -> Bool {
        guard !lexicon.endings.isEmpty, number > 0,
            case let (own, before) = (clauses.clauses[number], clauses.clauses[number - 1]),
            own.sentence == before.sentence, !has([.thing, .order, .doing, .matter], in: own.words),
            has(.replying, in: before.words), !before.isCondition
        else { return false }
        return !word.has(.receiving) || !before.words.contains { words[$0].kind == .phrase }
    }

    /// "It may take an hour before we reply."
    func untilAnswer(_ number: Int, _ range: Range<Int>) -> ClauseTopic? {
        guard number + 1 < clauses.clauses.count, case let next = clauses.clauses[number + 1],
            next.sentence == clauses.clauses[number].sentence, !has([.thing, .order], in: range)
        else { return nil }
        let until = next.words.lowerBound..<clauses.sentences[next.sentence].words.upperBound
        let verb = first(lexicon.endings.isEmpty ? [.replying, .hearing] : .replying, in: until)
        let isOurs = (next.isCondition || next.isThat) && verb.map { lexicon.person(of: words[$0]) == .we } ?? false
        guard next.isRelative || isOurs || isInfinitive(next) && !has(.you, in: range) else { return nil }
        if let verb { return .answer(head(verb, clauses.ofWord[verb], words[verb].meaning.metric)) }
        return has(.reply, in: until) ? ClauseTopic.none : nil
    }
}
