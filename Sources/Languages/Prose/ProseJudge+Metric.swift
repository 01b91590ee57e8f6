import ServiceTime

extension ProseJudge {
    /// What the phrase at a place promises; nil when it promises nothing about an answer.
    func metric(ofPhraseAt index: Int) -> Metric? {
        let phrase = phrases[words[index].phrase]
        let sentence = sentence(of: index)
        guard !words[index].isQuoted, !sentence.isQuestion, !clause(of: index).isCondition else { return nil }
        guard !has([.history, .example, .robot], in: sentence.words) else { return nil }
        switch topic(ofPhraseAt: index) {
        case .other: return nil
        case .none: return allows(phrase, nil, at: index) ? metricWithoutWords(index) : nil
        case .answer(let head):
            guard allows(phrase, head, at: index), isByShop(head, at: index) else { return nil }
            return head.metric
        }
    }

    /// Whether the limit is an upper one, and not denied.
    private func allows(_ phrase: Phrase, _ head: Head?, at index: Int) -> Bool {
        let isDenied = isDenied(index, head)
        switch phrase.bound {
        case .moreThan: return isDenied
        case .atLeast, .after: return false
        case .every: return !isDenied && head?.metric == .nextUpdate
        case .plain, .atMost: break
        }
        if phrase.kind == .immediately, let head, isUponEvent(index, head) { return false }
        return !isDenied
    }

    private func isDenied(_ index: Int, _ head: Head?) -> Bool {
        let own = clauses.ofWord[index]
        for number in Set([own, head?.clause ?? own]) {
            if has(.negation, in: clauses.clauses[number].words) { return true }
            // "We cannot promise that we answer within 2 hours."
            let clause = clauses.clauses[number]
            if clause.isThat, number > 0, clauses.clauses[number - 1].sentence == clause.sentence,
                has(.negation, in: clauses.clauses[number - 1].words)
            {
                return true
            }
        }
        return false
    }

    /// "We inform you at once when …" waits for something else than a message.
    private func isUponEvent(_ index: Int, _ head: Head) -> Bool {
        let next = clauses.ofWord[index] + 1
        guard next < clauses.clauses.count, clauses.clauses[next].sentence == clause(of: index).sentence else { return false }
        return clauses.clauses[next].isCondition
    }

    // MARK: Who acts

    private func isByShop(_ head: Head, at index: Int) -> Bool {
        let range = clauses.clauses[head.clause].words
        let word = words[head.index]
        if head.isNoun || word.has([.giving, .receiving]), !isOwnReply(range) { return false }
        if head.isNoun { return !has([.past, .customer, .outsider], in: range) && !has(.duty, in: range) }
        switch person(of: head.index, in: range) {
        case .past: return false
        case .you: return word.has([.receiving, .hearing])
        case .we: return !word.has([.receiving, .hearing])
        case .infinitive: return !isCustomersDuty(range)
        case .third:
            if has(.outsider, in: range) { return false }
            return word.has([.receiving, .hearing]) || !has(.customer, in: range)
        case .participle, .passive, nil: return !has(.outsider, in: range)
        }
    }

    /// Not "your answer", unless it is one that is received.
    private func isOwnReply(_ range: Range<Int>) -> Bool {
        guard let reply = first(.reply, in: range), reply > range.lowerBound, words[reply - 1].has(.your) else { return true }
        return has(.receiving, in: range)
    }

    private func isCustomersDuty(_ range: Range<Int>) -> Bool {
        guard let duty = first(.duty, in: range) else { return false }
        return lexicon.person(endingIn: words[duty].tail) != .we && words[duty].meaning.person != .we
    }

    private func person(of verb: Int, in range: Range<Int>) -> Person? {
        let word = words[verb]
        if let person = word.meaning.person, person != .participle { return person }
        guard !lexicon.endings.isEmpty else { return personOfPronouns(verb, range) }
        let person = word.meaning.person ?? lexicon.person(endingIn: word.tail)
        guard person == .participle else { return person }
        if has(.future, in: range) { return nil }
        if has(.past, in: range) { return .past }
        let sentence = sentence(of: verb).words
        return has(.future, in: sentence) ? nil : .past
    }

    /// Languages whose verbs do not tell: "we" anywhere in the clause, or before it when it begins with "and".
    private func personOfPronouns(_ verb: Int, _ range: Range<Int>) -> Person? {
        if has(.past, in: range) { return .past }
        if has(.we, in: range) { return .we }
        if has([.customer, .outsider], in: range) { return .third }
        if has([.you, .duty], in: range) { return .you }
        let number = clauses.ofWord[verb]
        guard clauses.clauses[number].isJoined, number > 0, clauses.clauses[number - 1].sentence == clauses.clauses[number].sentence
        else { return nil }
        return personOfPronouns(verb - 1 >= 0 ? clauses.clauses[number - 1].words.lowerBound : verb, clauses.clauses[number - 1].words)
    }

    // MARK: Without a verb or a noun

    /// Nothing but a channel and a time, or an answer to a question, or a cell of a table.
    private func metricWithoutWords(_ index: Int) -> Metric? {
        switch setting.topic {
        case .other: return nil
        case .answers: return setting.metric ?? .firstResponse
        case .unknown: break
        }
        let sentence = sentence(of: index)
        if let asked = askedBefore(sentence) { return asked }
        guard phrases[words[index].phrase].kind != .weekday else { return nil }
        let named = sentence.words.filter { words[$0].meaning.contact != nil }
        let others = sentence.words.count { words[$0].kind == .word && words[$0].meaning.contact == nil }
        guard others < 3, !named.isEmpty || setting.contact != nil && others == 0 else { return nil }
        return .firstResponse
    }

    /// "How soon do you answer? Within 24 hours."
    private func askedBefore(_ sentence: Sentence) -> Metric? {
        guard let number = clauses.sentences.firstIndex(where: { $0.words == sentence.words }), number > 0 else { return nil }
        let question = clauses.sentences[number - 1]
        guard question.isQuestion else { return nil }
        return settingOfWords(question.words).metric
    }

    /// What words say of a text they stand above.
    func settingOfWords(_ range: Range<Int>) -> ProseSetting {
        var setting = ProseSetting()
        setting.contact = range.lazy.compactMap { words[$0].meaning.contact }.first
        let heads = range.filter { words[$0].has([.replying, .reply, .hearing, .waiting, .informing]) }
        let others = range.filter { words[$0].has([.doing, .thing, .order, .customer, .outsider]) }
        if let head = heads.first(where: { words[$0].has([.replying, .reply]) }) ?? heads.first {
            let isOther = words[head].has(.waiting) && !others.isEmpty
            setting.topic = isOther ? .other : .answers
            setting.metric = isOther ? nil : words[head].meaning.metric ?? .firstResponse
        } else if let handling = first(.handling, in: range), !has([.order, .thing], in: range), has(.matter, in: range) {
            (setting.topic, setting.metric) = (.answers, words[handling].meaning.metric)
        } else if !others.isEmpty {
            setting.topic = .other
        }
        return setting
    }
}
