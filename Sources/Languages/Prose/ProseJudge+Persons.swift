import ServiceTime

/// Whether it is the shop that answers.
extension ProseJudge {
    func isByShop(_ head: Head, at index: Int) -> Bool {
        let clause = clauses.clauses[head.clause]
        let range = clause.words
        let word = words[head.index]
        let own = self.clause(of: index).words
        if own != range, has(.outsider, in: own) || tellsOtherwise(own) { return false }
        if head.isNoun || word.has([.giving, .receiving]), !isOwnReply(range) { return false }
        if head.isNoun { return isOfferedReply(range, own) }
        let person = person(of: head.index, in: clause)
        if person != .we, has(.history, in: range) || has(.history, in: own) || isToldByOthers(head.clause) { return false }
        switch person {
        case .past: return false
        case .you: return word.has([.receiving, .hearing]) && !(word.has(.perfect) && isOwedReply(range))
        case .we: return !word.has([.receiving, .hearing]) || word.has(.giving)
        case .infinitive: return !has(.outsider, in: range) && (word.has([.receiving, .hearing]) || !isCustomersDuty(range))
        case .third:
            if has(.outsider, in: range) { return false }
            if word.has([.receiving, .hearing]) { return true }
            if word.has([.replying, .informing]), namesUs(range), !has(.you, in: range) { return false }
            // "To the customer's complaint the seller answers": the nearer of the two acts.
            let subject = (range.lowerBound..<head.index).last { words[$0].has([.customer, .we]) }
            return !(subject.map { words[$0].has(.customer) } ?? false) && isAboutPeople(clause)
        case .participle, .passive, nil: return !has(.outsider, in: range)
        }
    }

    /// "nas", and not "naš", which differs in its mark only.
    private func namesUs(_ range: Range<Int>) -> Bool { range.contains { words[$0].has(.us) && !words[$0].isLastMarked } }

    /// "…; there are two days left": a clause with an auxiliary of its own and no verb that is known says something else.
    private func tellsOtherwise(_ own: Range<Int>) -> Bool {
        !lexicon.endings.isEmpty && has(.past, in: own) && !has(.verbs, in: own) && !has([.reply, .waiting], in: own)
    }

    /// A noun is offered when nobody else answers, and nobody is asked for it.
    private func isOfferedReply(_ range: Range<Int>, _ own: Range<Int>) -> Bool {
        if has([.past, .outsider, .history], in: range) || has(.history, in: own) || asksForReply(range) { return false }
        if let reply = first(.reply, in: range), let customer = first(.customer, in: range), customer < reply + 2 { return false }
        return !has(.duty, in: range) || has([.waiting, .receiving, .giving], in: range)
    }

    /// "Give us your answer", "you may appeal against the decision": a verb that nobody knows.
    private func asksForReply(_ range: Range<Int>) -> Bool {
        let isAboutRuling = range.contains { words[$0].has(.reply) && words[$0].meaning.metric == .resolution }
        guard !lexicon.endings.isEmpty, namesUs(range) || isAboutRuling else { return false }
        return range.contains { index in
            let word = words[index]
            return word.kind == .word && word.meaning.parts.isEmpty && word.end - word.start > 4 && lexicon.isFinite(word.tail)
                && lexicon.person(of: word) == .you
        }
    }

    /// "The law says that complaints are answered within 30 days."
    private func isToldByOthers(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        guard clause.isThat || clause.isRelative && !clause.isJoined, number > 0,
            clauses.clauses[number - 1].sentence == clause.sentence
        else { return false }
        let before = clauses.clauses[number - 1].words
        // "The first who answers wins": somebody, and no one of us.
        let isAnybody =
            clause.isRelative && !lexicon.endings.isEmpty && before.count == 1 && !has([.we, .reply, .matter], in: before)
        let teller = before.last { words[$0].has([.outsider, .customer, .we]) }
        return teller.map { words[$0].has([.outsider, .customer]) } ?? isAnybody
    }

    /// Whether somebody who answers, or somebody or something that is answered, is named: glue reacts, too.
    private func isAboutPeople(_ clause: Clause) -> Bool {
        let sentence = clauses.sentences[clause.sentence].words
        return sentence.contains { words[$0].has([.we, .you, .matter, .reply]) || words[$0].meaning.contact != nil }
    }

    /// Not "your answer", unless it is one that is received.
    private func isOwnReply(_ range: Range<Int>) -> Bool {
        guard let reply = first(.reply, in: range), reply > range.lowerBound else { return true }
        if has(.without, in: max(range.lowerBound, reply - 2)..<reply) { return false }
        guard words[reply - 1].has(.your) else { return true }
        return has(.receiving, in: range)
    }

    /// "For the reply you have 5 days."
    private func isOwedReply(_ range: Range<Int>) -> Bool { range.contains { words[$0].has(.reply) && words[$0].has(.duty) } }

    private func isCustomersDuty(_ range: Range<Int>) -> Bool {
        guard let duty = first(.duty, in: range) else { return false }
        return (words[duty].meaning.person ?? lexicon.person(of: words[duty])) != .we
    }

    private func person(of verb: Int, in clause: Clause) -> Person? {
        let (word, range) = (words[verb], clause.words)
        if let person = word.meaning.person, person != .participle { return person }
        guard !lexicon.endings.isEmpty else { return personOfPronouns(verb, clause) }
        let person = word.meaning.person ?? lexicon.person(of: word)
        guard person == .participle || person == .infinitive else { return person }
        if let future = first(.future, in: range) {
            return words[future].meaning.person ?? (person == .infinitive ? person : nil)
        }
        if person == .infinitive { return person }
        if has(.past, in: range) { return .past }
        return has(.future, in: sentence(of: verb).words) ? nil : .past
    }

    /// Languages whose verbs do not tell. After "and" the subject of the clause before goes on.
    private func personOfPronouns(_ verb: Int, _ clause: Clause) -> Person? {
        let range = clause.words
        if has(.past, in: range) { return .past }
        if words[verb].meaning.person == .participle, !has(.future, in: range) {
            if has([.perfect], in: range) || has(.we, in: range) && !lexicon.readsCompounds { return .past }
        }
        if words[verb].meaning.person == .participle, has(.future, in: range) { return .passive }
        if let person = subject(of: verb, in: range) { return person }
        if isImperative(verb, range), !clause.isJoined { return .you }
        let start = clauses.sentences[clause.sentence].words.lowerBound
        guard clause.isJoined, start < range.lowerBound else { return has(.duty, in: range) ? .you : nil }
        let before = start..<range.lowerBound
        if has(.we, in: before) { return .we }
        return has(.you, in: range) || has(.duty, in: before) || isImperative(verb, range) ? .you : nil
    }

    /// An English verb that begins its clause: "Reply STOP within 24 hours".
    private func isImperative(_ verb: Int, _ range: Range<Int>) -> Bool {
        guard !lexicon.readsCompounds, words[verb].meaning.person == nil else { return false }
        return (range.lowerBound..<verb).allSatisfy { words[$0].kind == .word && words[$0].has([.and, .duty, .trimmed]) }
    }

    /// In English the subject stands before the verb; in German anywhere.
    private func subject(of verb: Int, in range: Range<Int>) -> Person? {
        let place = lexicon.readsCompounds ? range : range.lowerBound..<verb
        if has(.we, in: place) { return .we }
        if has([.customer, .outsider], in: place) { return .third }
        let isJoined = clauses.clauses[clauses.ofWord[verb]].isJoined
        let mayGoOn = isJoined && lexicon.readsCompounds && !words[verb].has([.receiving, .hearing])
        return has(.you, in: place) && !mayGoOn ? .you : nil
    }
}
