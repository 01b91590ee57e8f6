import ServiceTime

extension ProseJudge {
    /// What the phrase at a place promises; nil when it promises nothing about an answer.
    func metric(ofPhraseAt index: Int) -> Metric? {
        let phrase = phrases[words[index].phrase]
        let sentence = sentence(of: index)
        guard !words[index].isQuoted, !sentence.isQuestion else { return nil }
        // "Enquiries made while we are open are answered within an hour."
        let mayStand = phrase.condition.openHours || tellsRuling(clauses.ofWord[index], sentence.clauses)
        guard !clause(of: index).isCondition || mayStand, !isBeyondAnswers(phrase) else { return nil }
        guard !isExample(sentence.words), !isByRobot(sentence, at: index) else { return nil }
        if phrase.kind == .immediately, isWithoutWeight(phrase, at: index) { return nil }
        if gaveWay(index) { return nil }
        switch topic(ofPhraseAt: index) {
        case .other: return nil
        case .none: return allows(phrase, nil, at: index) ? metricWithoutWords(index) : nil
        case .answer(let head):
            guard allows(phrase, head, at: index), isByShop(head, at: index) else { return nil }
            if isOpening(phrase, head, at: index) { return nil }
            return head.metric == .firstResponse && isCalledBack(sentence, index) ? .callback : head.metric
        }
    }

    /// "Order a call back, we are in touch within 10 minutes."
    private func isCalledBack(_ sentence: Sentence, _ index: Int) -> Bool {
        guard lexicon.marks != .nothing else { return false }
        return (sentence.words.lowerBound..<index).contains { words[$0].has(.reply) && words[$0].meaning.metric == .callback }
    }

    /// "Never write …", "Take part in our quiz"; not "od vyplnění dotazníku", which only says from when a time counts.
    private func isExample(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].has(.example) && !has(.since, in: max(range.lowerBound, $0 - 2)..<$0) }
    }

    /// "We pick up the phone until 17:00", and days that only say when somebody works.
    private func isOpening(_ phrase: Phrase, _ head: Head, at index: Int) -> Bool {
        switch phrase.kind {
        case .clockTime:
            return phrase.condition.businessDays || head.metric == .firstResponse && contact(ofPhraseAt: index) == .phone
        case .weekday:
            if phrase.weekday == .saturday || phrase.weekday == .sunday, isFollowed(index) { return true }
            if phrase.bound == .atMost { return false }
            return head.clause != clauses.ofWord[index] && !has(.weekend, in: sentence(of: index).words)
        case .duration, .day, .immediately: return false
        }
    }

    /// "What you send us on Saturday gets a reply on Monday": a day of arrival.
    private func isFollowed(_ index: Int) -> Bool {
        sentence(of: index).words.contains { $0 > index && words[$0].kind == .phrase }
    }

    /// Nobody waits half a year for an answer: such a time is one of liability.
    private func isBeyondAnswers(_ phrase: Phrase) -> Bool {
        switch phrase.max.span {
        case .days(let count), .businessDays(let count): count >= 180
        case .elapsed, .open: false
        }
    }

    /// "ne robot" is none, nor is one that only passes on to people.
    private func isByRobot(_ sentence: Sentence, at index: Int) -> Bool {
        let own = clause(of: index).words
        let isByPeople =
            !lexicon.endings.isEmpty
            && own.contains { word in
                words[word].has(.we) || words[word].has(.verbs) && lexicon.person(of: words[word]) == .we
            }
        return sentence.words.contains { robot in
            guard words[robot].has(.robot), !(isByPeople && robot < own.lowerBound) else { return false }
            return !has(.negation, in: clause(of: robot).words.lowerBound..<robot)
        }
    }

    /// "Without undue delay" binds to nothing, nor does "at once" beside a limit.
    private func isWithoutWeight(_ phrase: Phrase, at index: Int) -> Bool {
        if reader.startsWithWithout(phrase.core) { return true }
        let own = clause(of: index).words.contains { words[$0].meaning.contact != nil }
        return sentence(of: index).words.contains { other in
            // "By phone at once, on chat within 3 minutes."
            if own, clause(of: other).words.contains(where: { words[$0].meaning.contact != nil && $0 > index }) { return false }
            if other > index, has(.rest, in: (index + 1)..<other) { return false }
            // "At once, in difficult cases within three days."
            if other > index, has(.matter, in: clause(of: other).words.clamped(to: (index + 1)..<other)) { return false }
            return other > index && other < index + 6 && words[other].kind == .phrase
                && phrases[words[other].phrase].bound == .atMost
        }
    }

    /// A day beside a time of day in its clause: the time says more. "On Saturdays we answer within 4 hours" names its day for
    /// the messages.
    private func gaveWay(_ index: Int) -> Bool {
        let phrase = phrases[words[index].phrase]
        guard phrase.kind == .day || phrase.kind == .weekday && phrase.bound == .plain, phrase.max.by == nil else { return false }
        return clause(of: index).words.contains { other in
            guard words[other].kind == .phrase, case let kind = phrases[words[other].phrase].kind else { return false }
            return kind == .clockTime || kind == .duration && phrase.bound == .plain
        }
    }

    /// Whether the limit is an upper one, and not denied.
    private func allows(_ phrase: Phrase, _ head: Head?, at index: Int) -> Bool {
        let isDenied = isDenied(index, head)
        switch phrase.bound {
        case .moreThan: return isDenied
        case .atLeast: return false
        case .after:
            // "After 30 days without an answer"
            if index + 1 < words.count, words[index + 1].has([.without, .waiting]) { return false }
            guard let head, !isDenied else { return false }
            return lexicon.endings.isEmpty || happensToPeople(head, at: index)
        case .every: return !isDenied && (head?.metric ?? setting.metric) == .nextUpdate
        case .plain, .atMost: break
        }
        if phrase.kind == .immediately, let head {
            if isUponEvent(index, head) { return false }
            let own = clause(of: index).words
            if clauses.ofWord[index] != head.clause, own.count > 2 { return false }
            if head.isNoun, setting.topic != .answers, !namesContact(at: index) { return false }
        }
        if let head, !isAwaited(head, phrase, at: index) { return false }
        if phrase.kind == .clockTime || phrase.kind == .weekday, head == nil { return false }
        return !isDenied
    }

    /// "Po 50 sekundách se ozve operátor", but not "nezodpovězené dotazy se po 14 dnech uzavřou" and "lepidlo drží po dvou
    /// minutách, na dotaz odpoví návod".
    private func happensToPeople(_ head: Head, at index: Int) -> Bool {
        let word = words[head.index]
        if word.has(.waiting) { return false }
        let own = clause(of: index).words
        if head.clause != clauses.ofWord[index], own.count > 3 { return false }
        if head.isNoun || word.has([.personal, .receiving, .giving]) { return true }
        return (word.meaning.person ?? lexicon.person(of: word)) != .third
    }

    private func isDenied(_ index: Int, _ head: Head?) -> Bool {
        let own = clauses.ofWord[index]
        let hasTurned = has(.but, in: clauses.clauses[own].words)
        for number in Set([own, head?.clause ?? own]) {
            let clause = clauses.clauses[number]
            // "We do not answer at once, but within a day."
            if hasTurned, number < own { continue }
            if has(.negation, in: clause.words) { return true }
            // "We cannot promise that we answer within 2 hours."
            guard number > 0, clauses.clauses[number - 1].sentence == clause.sentence else { continue }
            let isLed = clause.isThat || isInfinitive(clause)
            if isLed, has(.negation, in: clauses.clauses[number - 1].words) { return true }
        }
        return sentence(of: index).clauses.contains { number in
            if hasTurned, number < own { return false }
            let range = clauses.clauses[number].words
            let denies = range.contains { words[$0].has(.promising) && (words[$0].has(.negation) || has(.negation, in: range)) }
            return denies && !range.contains { words[$0].kind == .phrase }
        }
    }

    /// "…, jede Nachricht am selben Tag zu beantworten": what stands before the comma says who, and whether.
    private func isInfinitive(_ clause: Clause) -> Bool {
        !lexicon.endings.isEmpty
            ? false
            : lexicon.readsCompounds && !has([.we, .you], in: clause.words)
                && reader.hasZu(clause.words.map { words[$0] })
    }

    private func namesContact(at index: Int) -> Bool { contact(ofPhraseAt: index) != nil }

    /// "Wait two days" is advice, unless it is an answer that is waited for.
    private func isAwaited(_ head: Head, _ phrase: Phrase, at index: Int) -> Bool {
        let word = words[head.index]
        guard word.has(.waiting), word.meaning.metric == nil, phrase.bound != .moreThan else { return true }
        let range = clauses.clauses[head.clause].words
        return range.contains { words[$0].has([.reply, .we]) || words[$0].meaning.contact != nil } || setting.topic == .answers
            || isUnderContact(clauses.ofWord[index])
    }

    /// "Chat: čekání 45 sekund."
    private func isUnderContact(_ number: Int) -> Bool {
        guard clauses.clauses[number].mark == UInt8(ascii: ":"), number > 0 else { return false }
        return clauses.clauses[number - 1].words.contains { words[$0].meaning.contact != nil }
    }

    /// "We inform you at once when …" waits for something else than a message.
    private func isUponEvent(_ index: Int, _ head: Head) -> Bool {
        let next = clauses.ofWord[index] + 1
        guard next < clauses.clauses.count, clauses.clauses[next].sentence == clause(of: index).sentence else { return false }
        return clauses.clauses[next].isCondition && !clauses.clauses[next].words.contains { words[$0].kind == .phrase }
    }
}
