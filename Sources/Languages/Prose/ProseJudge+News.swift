import ServiceTime

/// News of how things go, and what an answer brings along.
extension ProseJudge {
    /// "We write every three days how it goes", "I call you with news of the state of your order".
    func isUpdate(_ verb: Int, near index: Int) -> Bool {
        let sentence = sentence(of: verb).words
        let isCall = words[verb].meaning.metric == .callback && isRepeated(index)
        guard words[verb].meaning.metric == .firstResponse || isCall, !lexicon.endings.isEmpty || isRepeated(index) else {
            return false
        }
        if isRepeated(index) {
            // "Na pytania o dawkowanie odpowiadamy codziennie."
            let isTopical = has(.about, in: sentence) && !has(.matter, in: clause(of: verb).words)
            return has(.progress, in: sentence) || isTopical || isAboutCase(verb)
                || clause(of: verb).words.contains(index) && tellsNews(verb, clause(of: verb).words)
        }
        if asksForNews(clauses.ofWord[verb]) { return true }
        guard let progress = first(.progress, in: verb..<sentence.upperBound) else { return false }
        return !has([.matter, .reply, .and], in: (verb + 1)..<progress)
            && !has(.matter, in: clause(of: verb).words.lowerBound..<verb)
    }

    /// "Každé dva dny vám píšeme", "zgłasza się z raportem co trzy dni": whoever is written to again and again, and asked nothing.
    private func tellsNews(_ verb: Int, _ range: Range<Int>) -> Bool {
        if range.contains(where: { words[$0].has(.reply) && words[$0].meaning.metric == .nextUpdate }) { return true }
        let addressed: Parts = lexicon.readsCompounds ? [.you, .customer, .party] : [.you, .customer]
        let isGroup = !lexicon.endings.isEmpty && words[verb].isTaken
        return (has(addressed, in: range) || namesYou(verb) || isGroup) && !has([.matter, .thing, .doing, .advert], in: range)
            && !range.contains { words[$0].kind == .number }
    }

    /// "Zda reklamaci uznáváme, vám napíšeme": a question of a decision beside.
    func asksForRuling(_ number: Int) -> Bool {
        guard lexicon.marks != .nothing else { return false }
        return [number - 1, number + 1].contains { beside in
            guard clauses.clauses.indices.contains(beside), case let clause = clauses.clauses[beside],
                clause.sentence == clauses.clauses[number].sentence, let first = clause.words.first,
                words[first].has(.about), words[first].end - words[first].start > 1
            else { return false }
            return clause.words.contains { words[$0].has(.ruling) || words[$0].meaning.metric == .resolution }
        }
    }

    /// "Jak oprava pokračuje, vám napíšeme": a question of progress in the clause before.
    private func asksForNews(_ number: Int) -> Bool {
        guard !lexicon.endings.isEmpty else { return false }
        let (before, next) = (clauseBeside(number, -1), clauseBeside(number, 1))
        guard lexicon.marks != .nothing else {
            // "I tell you tomorrow what the master says."
            if let next, words[next.words.lowerBound].has(.about) { return true }
            guard let before, !before.isCondition, has([.about, .progress], in: before.words) else { return false }
            return !has([.verbs, .future, .we, .matter], in: before.words)
        }
        guard let before, let first = before.words.first else { return false }
        return words[first].has([.about, .progress]) && words[first].end - words[first].start > 1
            && has(.progress, in: before.words)
    }

    /// A clause of the same sentence, so many places away.
    private func clauseBeside(_ number: Int, _ distance: Int) -> Clause? {
        guard clauses.clauses.indices.contains(number + distance), case let other = clauses.clauses[number + distance],
            other.sentence == clauses.clauses[number].sentence, !other.words.isEmpty
        else { return nil }
        return other
    }

    /// News of offers is none of a case.
    func isAdvert(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard has(.advert, in: range), !has([.reply, .progress], in: range) else { return false }
        return lexicon.marks == .nothing || !has(.matter, in: sentence)
    }

    /// What is sent or received is news of how things go, or a message from us.
    func metricOfMessage(_ number: Int, near index: Int) -> Metric? {
        let (range, sentence) = (clauses.clauses[number].words, clauses.sentences[clauses.clauses[number].sentence].words)
        guard !has(.order, in: range) else { return nil }
        if has(.progress, in: range) || isRepeated(index) && has(.fromUs, in: range) { return .nextUpdate }
        guard !has(.thing, in: range), range.contains(where: isMessage) else { return nil }
        if lexicon.endings.isEmpty, tellsRuling(number) { return .resolution }
        let isOfCase = lexicon.marks == .nothing || has([.matter, .fromUs], in: range) || isAboutCase(range.lowerBound)
        if isRepeated(index) && isOfCase || has(.progress, in: range.lowerBound..<sentence.upperBound) { return .nextUpdate }
        return has(.fromUs, in: range) ? .firstResponse : nil
    }

    /// "The guitar is in repair? We write every three days."
    private func isAboutCase(_ verb: Int) -> Bool {
        let (own, sentence) = (clause(of: verb).words, clause(of: verb).sentence)
        let start = clauses.sentences[max(0, sentence - 1)].words.lowerBound
        return !has(.matter, in: own) && has([.order, .thing, .progress], in: start..<own.upperBound)
    }

    func isMessage(_ index: Int) -> Bool { words[index].has(.matter) || words[index].meaning.contact != nil }

    func isRepeated(_ index: Int) -> Bool {
        words[index].phrase >= 0 && phrases[words[index].phrase].bound == .every
    }

    /// News about a decision is the end of a case, other news an update, unless nobody says what it is about.
    func newsMetric(_ verb: Int, _ number: Int, near index: Int) -> Metric {
        if isRepeated(index) { return .nextUpdate }
        let sentence = clauses.sentences[clauses.clauses[number].sentence].words
        // "We let you have our answer"; "we inform you that it came".
        if !lexicon.endings.isEmpty {
            let told = clauses.clauses[number].words.first { words[$0].has(.reply) && words[$0].meaning.metric == .firstResponse }
            if told != nil && !has(.progress, in: clauses.clauses[number].words) || confirmsReceipt(number) {
                return .firstResponse
            }
            if words[verb].meaning.metric == .firstResponse, !has([.about, .progress, .reply, .ruling], in: sentence) {
                return .firstResponse
            }
        }
        var range = clauses.clauses[number].words
        if number + 1 < clauses.clauses.count, case let next = clauses.clauses[number + 1],
            next.sentence == clauses.clauses[number].sentence, !next.isCondition || has(.about, in: next.words),
            !next.isRelative || has(.about, in: next.words)
        {
            range = range.lowerBound..<next.words.upperBound
        }
        // "We look at the model and let you know the price."
        if !lexicon.endings.isEmpty, has(.offer, in: clauses.clauses[number].words), !has([.progress, .ruling], in: range) {
            return .firstResponse
        }
        let decides = range.contains { words[$0].meaning.metric == .resolution && words[$0].has([.reply, .handling, .replying]) }
        if decides || tellsRuling(number) || asksForRuling(number) { return .resolution }
        // "We check where it is, and let you know": a question before is another's.
        var near = sentence
        if lexicon.marks == .nothing, !lexicon.endings.isEmpty,
            number > clauses.sentences[clauses.clauses[number].sentence].clauses.lowerBound,
            case let before = clauses.clauses[number - 1].words
        {
            let asks = !has([.verbs, .future, .we], in: before)
            near = (asks ? before : clauses.clauses[number].words).lowerBound..<sentence.upperBound
        }
        let isTopical = has(lexicon.endings.isEmpty ? [.about, .progress] : [.about, .progress, .reply], in: near)
        // "Do deseti minut řekneme, jestli to stihneme."
        if lexicon.marks != .nothing, words[verb].has(.personal) || asksWhether(number),
            !has([.progress, .reply, .order, .thing], in: sentence), !has(.matter, in: clauses.clauses[number].words)
        {
            return .firstResponse
        }
        let isAnswer = words[verb].meaning.metric == .firstResponse && !isTopical
        return isAnswer ? .firstResponse : .nextUpdate
    }

    /// "That we have received it we tell you within a day."
    private func confirmsReceipt(_ number: Int) -> Bool {
        let own = clauses.clauses[number]
        return [number - 1, number + 1].contains { other in
            guard clauses.clauses.indices.contains(other), case let clause = clauses.clauses[other] else { return false }
            // "We confirm that we have received it, and inform you …" tells something else.
            if other < number, other > clauses.sentences[clause.sentence].clauses.lowerBound { return false }
            return clause.sentence == own.sentence && clause.isThat && has(.receiving, in: clause.words)
                && has([.past, .perfect], in: clause.words)
        }
    }

    /// "Jestli máme volný stůl, dáme vědět": a question of yes or no beside.
    private func asksWhether(_ number: Int) -> Bool {
        [number - 1, number + 1].contains { beside in
            guard clauses.clauses.indices.contains(beside), case let clause = clauses.clauses[beside],
                clause.sentence == clauses.clauses[number].sentence, let first = clause.words.first
            else { return false }
            return words[first].has(.about) && words[first].has(.condition)
        }
    }

    /// "We inform you whether the complaint is accepted."
    func tellsRuling(_ number: Int) -> Bool {
        let sentence = clauses.sentences[clauses.clauses[number].sentence]
        return has(.ruling, in: sentence.words)
    }

    /// An answer "with an update" is one.
    func metric(of head: Head) -> Metric {
        guard head.metric == .firstResponse, lexicon.endings.isEmpty else { return head.metric }
        if words[head.index].has(.replying), isAskedToCall(head.clause) { return .callback }
        let range = clauses.clauses[head.clause].words
        let with = range.first {
            words[$0].has(.with) && $0 > head.index || words[$0].has(.with) && !words[head.index].has(.reply)
        }
        guard let with, let content = range.first(where: { $0 > with && $0 < with + 5 && isNews($0) }) else { return head.metric }
        return has(.matter, in: with..<content) ? head.metric : words[content].meaning.metric ?? .nextUpdate
    }

    /// "Call-back service: we get in touch …", "You'd like a call-back? We get in touch …"
    private func isAskedToCall(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        func asks(_ range: Range<Int>) -> Bool {
            range.contains { words[$0].has(.reply) && words[$0].meaning.metric == .callback }
        }
        guard !clause.words.contains(where: { ![nil, .phone].contains(words[$0].meaning.contact) }) else { return false }
        let sentence = clauses.sentences[clause.sentence]
        if setting.metric == .callback { return true }
        if number > sentence.clauses.lowerBound {
            return clause.mark == UInt8(ascii: ":") && asks(clauses.clauses[number - 1].words)
        }
        guard clause.sentence > 0, case let before = clauses.sentences[clause.sentence - 1] else { return false }
        return before.isQuestion && asks(before.words)
    }

    private func isNews(_ index: Int) -> Bool {
        let word = words[index]
        return word.has(.progress) || word.has(.reply) && (word.meaning.metric == .nextUpdate || word.meaning.metric == .callback)
    }
}
