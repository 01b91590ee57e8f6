import ServiceTime

/// Phrases without a verb or a noun, and what may stand in their place.
extension ProseJudge {
    /// Nothing but a channel and a time, or an answer to a question, or a cell of a table.
    func metricWithoutWords(_ index: Int) -> Metric? {
        let sentence = sentence(of: index)
        if let asked = askedBefore(sentence) { return asked }
        if let named = metricOfRow(clause(of: index).sentence, at: index) { return named }
        switch setting.topic {
        case .other: return nil
        case .answers:
            let isElsewhere = has([.outsider, .customer, .thing, .order, .doing, .duty], in: clause(of: index).words)
            return isElsewhere ? nil : setting.metric ?? .firstResponse
        case .unknown: break
        }
        // "Write to us by mail today."
        let asks = clause(of: index).words.contains {
            isUnknown($0) && lexicon.isFinite(words[$0].tail) && lexicon.person(of: words[$0]) == .you
        }
        if !lexicon.endings.isEmpty, phrases[words[index].phrase].kind == .day, asks { return nil }
        // "Nothing lies in our inbox for longer than a day."
        let isAboutMessages = sentence.words.contains { words[$0].has(.matter) || words[$0].meaning.contact != nil }
        if phrases[words[index].phrase].bound == .moreThan, isAboutMessages {
            return has(.thing, in: clause(of: index).words) ? nil : .firstResponse
        }
        if doesSomethingWithMessages(index) { return .firstResponse }
        if isBehindContact(index) || isThere(index) { return .firstResponse }
        let named = sentence.words.filter { words[$0].meaning.contact != nil }
        let others = sentence.words.count { words[$0].kind == .word && words[$0].meaning.contact == nil && !isShort(words[$0]) }
        if named.isEmpty {
            let row = contactOfRow(clause(of: index).sentence)
            if row != nil, others == 1, sentence.words.contains(where: isUnknown) { return .firstResponse }
            return others == 0 && (setting.contact ?? row) != nil ? .firstResponse : nil
        }
        return others < 3 && !has(.your, in: sentence.words) || isNothingButContact(clause(of: index).words)
            ? .firstResponse : nil
    }

    /// "Na WhatsAppu jsem do čtyřiceti minut": whoever is on a channel within a time.
    private func isThere(_ index: Int) -> Bool {
        let (own, phrase) = (clause(of: index).words, phrases[words[index].phrase])
        guard !lexicon.endings.isEmpty, phrase.kind == .duration, phrase.bound == .atMost, has(.past, in: own),
            !has([.thing, .order, .doing, .outsider, .negation], in: own), !own.contains(where: isUnknown)
        else { return false }
        return own.contains { words[$0].meaning.contact != nil }
    }

    /// "We are slow on email (2–3 days) but quick on chat (an hour)."
    private func isBehindContact(_ index: Int) -> Bool {
        let (own, number) = (clause(of: index), clauses.ofWord[index])
        let isLed = own.mark == UInt8(ascii: ":") && own.words.count < 3
        guard own.mark == UInt8(ascii: "(") && own.words.count == 1 || isLed, number > sentence(of: index).clauses.lowerBound
        else {
            return false
        }
        let before = clauses.clauses[number - 1].words
        guard !has([.doing, .thing, .order, .outsider], in: before) else { return false }
        return before.contains { words[$0].meaning.contact != nil }
    }

    /// "…, e-mail within 24 hours": no other word of a clause is longer than a preposition.
    func isNothingButContact(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].meaning.contact != nil }
            && range.allSatisfy { index in
                let word = words[index]
                return word.kind != .word || word.isTaken || word.meaning.contact != nil || word.end - word.start < 4
            }
    }

    /// Prepositions and the like.
    private func isShort(_ word: ProseWord) -> Bool {
        !lexicon.endings.isEmpty && word.end - word.start < 3 && word.meaning.parts.isEmpty
    }

    /// "| Response time | 6 hours |": what the cell before says, in a row that is no table's.
    private func metricOfRow(_ sentence: Int, at index: Int) -> Metric? {
        var number = sentence
        guard clauses.sentences[sentence].words.count == 1 else { return nil }
        while number > 0, case let start = clauses.sentences[number].words.lowerBound, start > 0,
            words[start - 1].mark == UInt8(ascii: "|")
        {
            number -= 1
            let head = clauses.sentences[number].words
            guard !head.contains(where: { words[$0].kind == .phrase }) else { return nil }
            let row = settingOfWords(head)
            if row.topic != .unknown { return row.topic == .answers ? row.metric : nil }
        }
        return nil
    }

    /// A verb that nobody knows, done by the shop to messages or on a channel, and to nothing else.
    private func doesSomethingWithMessages(_ index: Int) -> Bool {
        let sentence = sentence(of: index).words
        guard !has([.doing, .thing, .order, .outsider, .customer, .duty, .past, .waiting], in: sentence) else { return false }
        guard sentence.contains(where: { words[$0].has(.matter) || words[$0].meaning.contact != nil }) else { return false }
        let phrase = phrases[words[index].phrase]
        if phrase.kind == .duration, phrase.bound == .plain, phrase.range.lowerBound == phrase.core.lowerBound { return false }
        let own = clause(of: index).words
        if lexicon.endings.isEmpty { return has(.we, in: own) }
        // "We answer the complaint in a day, the credit note we issue in ten."
        if has([.verbs, .reply], in: sentence), !own.contains(where: isMessage) { return false }
        return own.contains { word in
            words[word].kind == .word && words[word].meaning.parts.isEmpty && words[word].end - words[word].start > 4
                && lexicon.isFinite(words[word].tail) && lexicon.person(of: words[word]) == .we
        }
    }

    /// "How soon do you answer? Within 24 hours."
    private func askedBefore(_ sentence: Sentence) -> Metric? {
        guard let number = clauses.sentences.firstIndex(where: { $0.words == sentence.words }), number > 0 else { return nil }
        let question = clauses.sentences[number - 1]
        // "Do I have to react? Yes, within a day."
        if has(.duty, in: question.words), !has([.waiting, .reply], in: question.words) { return nil }
        guard question.isQuestion, !isExample(question.words), !hasOutsider(question.words),
            lexicon.endings.isEmpty || !has([.outsider, .customer], in: sentence.words)
        else { return nil }
        return settingOfWords(question.words).metric
    }

    /// What words say of a text they stand above.
    func settingOfWords(_ range: Range<Int>, isOfAnswers: Bool = false) -> ProseSetting {
        var setting = ProseSetting()
        setting.contact = range.lazy.compactMap { words[$0].meaning.contact }.first
        setting.isAboutMatter = has(.matter, in: range)
        // "Write to us after": what the customer does is no answer.
        if let verb = first(.verbs, in: range), words[verb].meaning.person == .you, !words[verb].has([.receiving, .hearing]),
            !has(.reply, in: range)
        {
            setting.topic = .other
            return setting
        }
        let heads = range.filter { words[$0].has([.replying, .reply, .hearing, .waiting, .informing]) }
        let others = range.filter { words[$0].has([.doing, .thing, .outsider]) }
        if let head = heads.first(where: { words[$0].has([.replying, .reply]) }) ?? heads.first {
            let isOther = words[head].has(.waiting) && !others.isEmpty
            setting.topic = isOther ? .other : .answers
            setting.metric = isOther ? nil : words[head].meaning.metric ?? .firstResponse
        } else if let handling = first(.handling, in: range), !has([.order, .thing], in: range),
            isOfAnswers || has(.matter, in: range)
        {
            (setting.topic, setting.metric) = (.answers, words[handling].meaning.metric)
        } else if !others.isEmpty {
            setting.topic = .other
        }
        return setting
    }
}
