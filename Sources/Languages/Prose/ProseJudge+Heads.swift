import ServiceTime

/// What a time phrase belongs to.
struct Head {
    /// Its word.
    var index: Int
    var clause: Int
    var metric: Metric
    /// A noun asks for no person.
    var isNoun = false
}

/// What a clause is found to speak of.
enum ClauseTopic {
    case answer(Head)
    case other
    /// Nothing that tells.
    case none
}

extension ProseJudge {
    /// What a clause says happens in the time of a phrase in it, or near it.
    func topic(ofClause number: Int, near index: Int) -> ClauseTopic {
        let range = telling(number, index)
        if let verb = nearest(.verbs, in: range, to: index), !isNamed(index, before: verb, in: range) {
            let topic = topic(ofVerb: verb, number, near: index)
            if case .none = topic {} else { return topic }
        }
        return topicOfNouns(number, near: index)
    }

    /// "Garantovaná doba odpovědi 8 hodin platí pro všechny": the noun right before the time counts more than the verb behind.
    private func isNamed(_ index: Int, before verb: Int, in range: Range<Int>) -> Bool {
        guard !lexicon.endings.isEmpty, verb > index, words[verb].has(.doing), range.contains(index) else { return false }
        let before = range.lowerBound..<index
        guard let reply = before.last(where: { words[$0].has(.reply) }), !has([.thing, .order], in: before) else { return false }
        return end(ofGroup: reply) == index
    }

    /// The words of a clause without those behind its phrase that only say from when it counts: "od zveřejnění".
    private func telling(_ number: Int, _ index: Int) -> Range<Int> {
        let range = clauses.clauses[number].words
        guard range.contains(index), index + 1 < range.upperBound, words[index + 1].has(.since) else { return range }
        return range.lowerBound..<(index + 1)
    }

    /// The nearest word with one of the parts; one before the phrase wins over one that is as far behind it.
    private func nearest(_ parts: Parts, in range: Range<Int>, to index: Int) -> Int? {
        range.filter { words[$0].has(parts) }.min { distance($0, index) < distance($1, index) }
    }

    private func distance(_ word: Int, _ index: Int) -> Int {
        let steps = word < index ? 2 * (index - word) : 2 * (word - index) + 1
        // What only carries something counts less than what says it.
        return words[word].has([.giving, .receiving, .handling]) ? steps + 6 : steps
    }

    private func topic(ofVerb verb: Int, _ number: Int, near index: Int) -> ClauseTopic {
        let word = words[verb]
        let range = clauses.clauses[number].words
        if word.has(.replying) {
            let rules = word.has(.informing) && has(.ruling, in: range) || asksForRuling(number)
            let metric = rules && word.meaning.metric == .firstResponse ? .resolution : word.meaning.metric
            return .answer(head(verb, number, isUpdate(verb, near: index) ? .nextUpdate : metric))
        }
        if word.has(.hearing) { return .answer(head(verb, number, .firstResponse)) }
        if isAdvert(range, clauses.sentences[clauses.clauses[number].sentence].words) { return .other }
        // "We update our stock every hour."
        if !lexicon.endings.isEmpty, word.has(.informing), has(.thing, in: range),
            !has([.you, .matter, .progress, .reply, .ruling], in: range)
        {
            return .other
        }
        if word.has(.informing) { return .answer(head(verb, number, newsMetric(verb, number, near: index))) }
        if word.has(.handling) {
            return handles(verb, number, near: index) ? .answer(head(verb, number, metric(ofHandling: verb, range))) : .other
        }
        if word.has([.giving, .receiving]) {
            let beside = has([.order, .thing], in: range) && !lexicon.endings.isEmpty ? nil : replyBefore(number)
            if let reply = nearest(.reply, in: range, to: verb) ?? beside ?? replyBehind(number) {
                return .answer(head(verb, number, words[reply].meaning.metric))
            }
            // "It takes us two days to reply."
            if word.has(.giving), !word.has(.receiving), !has([.thing, .order], in: range),
                let reply = first(.replying, in: range)
            {
                return .answer(head(reply, number, words[reply].meaning.metric))
            }
            if let metric = metricOfMessage(number, near: index) { return .answer(head(verb, number, metric)) }
            if let until = untilAnswer(number, range) { return until }
            if has(.waiting, in: range) || clauses.clauses[number].isThat && !has([.thing, .order], in: range) { return .none }
            return setting.topic == .answers && !has([.thing, .order], in: range) ? .none : .other
        }
        return .other
    }

    /// "Zda reklamaci uznáváme, vám napíšeme": a question of a decision beside.
    private func asksForRuling(_ number: Int) -> Bool {
        guard lexicon.marks != .nothing else { return false }
        return [number - 1, number + 1].contains { beside in
            guard clauses.clauses.indices.contains(beside), case let clause = clauses.clauses[beside],
                clause.sentence == clauses.clauses[number].sentence, let first = clause.words.first,
                words[first].has(.about), words[first].end - words[first].start > 1
            else { return false }
            return clause.words.contains { words[$0].has(.ruling) || words[$0].meaning.metric == .resolution }
        }
    }

    /// "We write every three days how it goes", "I call you with news of the state of your order".
    private func isUpdate(_ verb: Int, near index: Int) -> Bool {
        let sentence = sentence(of: verb).words
        guard words[verb].meaning.metric == .firstResponse, !lexicon.endings.isEmpty || isRepeated(index) else { return false }
        if isRepeated(index) { return has(.progress, in: sentence) || isAboutCase(verb) }
        guard let progress = first(.progress, in: verb..<sentence.upperBound) else { return false }
        return !has([.matter, .reply, .and], in: (verb + 1)..<progress)
            && !has(.matter, in: clause(of: verb).words.lowerBound..<verb)
    }

    /// "We prepare an answer": what is done to an answer gives it.
    private func metric(ofHandling verb: Int, _ range: Range<Int>) -> Metric? {
        guard words[verb].meaning.metric == .resolution, let reply = first(.reply, in: range),
            first(.matter, in: range).map({ $0 > reply }) ?? true
        else { return words[verb].meaning.metric }
        return words[reply].meaning.metric
    }

    /// News of offers is none of a case.
    private func isAdvert(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard has(.advert, in: range), !has([.reply, .progress], in: range) else { return false }
        return lexicon.marks == .nothing || !has(.matter, in: sentence)
    }

    /// "It may take an hour before we reply."
    private func untilAnswer(_ number: Int, _ range: Range<Int>) -> ClauseTopic? {
        guard number + 1 < clauses.clauses.count, case let next = clauses.clauses[number + 1],
            next.sentence == clauses.clauses[number].sentence, !has([.thing, .order], in: range)
        else { return nil }
        let until = next.words.lowerBound..<clauses.sentences[next.sentence].words.upperBound
        let verb = first(.replying, in: until)
        guard next.isRelative || next.isCondition && verb.map({ lexicon.person(of: words[$0]) == .we }) ?? false else {
            return nil
        }
        if let verb { return .answer(head(verb, clauses.ofWord[verb], words[verb].meaning.metric)) }
        return has(.reply, in: until) ? ClauseTopic.none : nil
    }

    /// "We let you know whether it is accepted within five days": the time belongs to the news.
    func tellsRuling(_ number: Int, _ all: Range<Int>) -> Bool {
        let clause = clauses.clauses[number]
        guard number > all.lowerBound, clause.isCondition, has(.ruling, in: clause.words) else { return false }
        return has(.informing, in: clauses.clauses[number - 1].words)
    }

    private func head(_ index: Int, _ clause: Int, _ metric: Metric?, isNoun: Bool = false) -> Head {
        Head(index: index, clause: clause, metric: metric ?? .firstResponse, isNoun: isNoun)
    }

    /// What is sent or received is news of how things go, or a message from us.
    private func metricOfMessage(_ number: Int, near index: Int) -> Metric? {
        let (range, sentence) = (clauses.clauses[number].words, clauses.sentences[clauses.clauses[number].sentence].words)
        guard !has(.order, in: range) else { return nil }
        if has(.progress, in: range) { return .nextUpdate }
        guard !has(.thing, in: range), range.contains(where: isMessage) else { return nil }
        if isRepeated(index), has([.matter, .fromUs], in: range) || isAboutCase(range.lowerBound) { return .nextUpdate }
        if has(.progress, in: range.lowerBound..<sentence.upperBound) { return .nextUpdate }
        return has(.fromUs, in: range) ? .firstResponse : nil
    }

    /// "The guitar is in repair? We write every three days."
    private func isAboutCase(_ verb: Int) -> Bool {
        guard !lexicon.endings.isEmpty else { return false }
        let (own, sentence) = (clause(of: verb).words, clause(of: verb).sentence)
        let start = clauses.sentences[max(0, sentence - 1)].words.lowerBound
        return !has(.matter, in: own) && has([.order, .thing, .progress], in: start..<own.upperBound)
    }

    private func isMessage(_ index: Int) -> Bool { words[index].has(.matter) || words[index].meaning.contact != nil }

    private func isRepeated(_ index: Int) -> Bool {
        words[index].phrase >= 0 && phrases[words[index].phrase].bound == .every
    }

    /// News about a decision is the end of a case, other news an update, unless nobody says what it is about.
    private func newsMetric(_ verb: Int, _ number: Int, near index: Int) -> Metric {
        if isRepeated(index) { return .nextUpdate }
        let sentence = clauses.sentences[clauses.clauses[number].sentence].words
        if words[verb].meaning.metric == .firstResponse, !has([.about, .progress, .reply], in: sentence) {
            return .firstResponse
        }
        var range = clauses.clauses[number].words
        if number + 1 < clauses.clauses.count, case let next = clauses.clauses[number + 1],
            next.sentence == clauses.clauses[number].sentence, !next.isCondition || has(.about, in: next.words),
            !next.isRelative || has(.about, in: next.words)
        {
            range = range.lowerBound..<next.words.upperBound
        }
        let decides = range.contains { words[$0].meaning.metric == .resolution && words[$0].has([.reply, .handling, .replying]) }
        if decides || tellsRuling(number) { return .resolution }
        // "Do deseti minut řekneme, jestli to stihneme."
        let tells = words[verb].has(.personal) && !has([.progress, .reply, .matter, .order, .thing], in: sentence)
        return tells ? .firstResponse : .nextUpdate
    }

    /// "We inform you whether the complaint is accepted."
    private func tellsRuling(_ number: Int) -> Bool {
        let sentence = clauses.sentences[clauses.clauses[number].sentence]
        return has(.ruling, in: sentence.words)
    }

    /// "…, ki ga prejmete v 24 urah": the answer stands before the clause.
    private func replyBefore(_ number: Int) -> Int? {
        let clause = clauses.clauses[number]
        if has(.it, in: clause.words), let noun = nounMeant(number), words[noun].has(.reply) { return noun }
        guard number > 0, clauses.clauses[number - 1].sentence == clause.sentence else { return nil }
        // "For an answer to questions that …, we need two days."
        if clauses.clauses[number - 1].isRelative, number > 1, clauses.clauses[number - 2].sentence == clause.sentence {
            return clauses.clauses[number - 2].words.last { words[$0].has(.reply) }
        }
        // "An answer to the question whether it fits, you get within two hours."
        if clauses.clauses[number - 1].isCondition || clauses.clauses[number - 1].isThat, number > 1,
            case let before = clauses.clauses[number - 2], before.sentence == clause.sentence, !has(.verbs, in: before.words),
            let reply = before.words.last(where: { words[$0].has(.reply) })
        {
            return reply
        }
        guard clause.isRelative || clause.isJoined || clause.mark == UInt8(ascii: ":") else { return nil }
        return clauses.clauses[number - 1].words.last { words[$0].has(.reply) }
    }

    /// "Odpověď nepošleme hned, ale máte ji do týdne": what a pronoun stands for.
    private func nounMeant(_ number: Int) -> Int? {
        let sentence = clauses.clauses[number].sentence
        let start = clauses.sentences[max(0, sentence - 1)].words.lowerBound
        return (start..<clauses.clauses[number].words.lowerBound).last { words[$0].has([.reply, .thing, .order, .matter]) }
    }

    /// "geben Ihnen bis morgen, 10:30 Uhr, Bescheid"
    private func replyBehind(_ number: Int) -> Int? {
        guard number + 1 < clauses.clauses.count, case let next = clauses.clauses[number + 1],
            next.sentence == clauses.clauses[number].sentence
        else { return nil }
        guard next.words.count < 3, !has(.verbs, in: next.words.dropFirst()) else { return nil }
        return words[next.words.lowerBound].has(.reply) ? next.words.lowerBound : nil
    }

    /// Whether what is processed or confirmed is a message or a case, and no order.
    private func handles(_ verb: Int, _ number: Int, near index: Int) -> Bool {
        let range = clauses.clauses[number].words
        if words[verb].meaning.metric == .firstResponse {
            return !hasOther(.order, in: range) && isAboutMatter(clauses.clauses[number].sentence)
        }
        let isAbout = has([.matter, .reply], in: range)
        if hasOther([.order, .thing], in: isAbout ? range.lowerBound..<max(index, verb) : range) { return false }
        if isAbout { return true }
        if has(.it, in: range), let noun = nounMeant(number), words[noun].has(.matter) { return true }
        let sentence = clauses.sentences[clauses.clauses[number].sentence].words
        if has(.order, in: sentence) { return false }
        if isAboutMatterBefore(clauses.clauses[number].sentence), !has(.thing, in: sentence) { return true }
        return has(.matter, in: sentence) || setting.topic == .answers
    }

    /// Whether something else is handled: not what only a message is about, as in "žádost o zrušení účtu".
    private func hasOther(_ parts: Parts, in range: Range<Int>) -> Bool {
        range.contains { other in
            guard words[other].has(parts) else { return false }
            guard !lexicon.endings.isEmpty, let matter = range.last(where: { $0 < other && words[$0].has(.matter) }) else {
                return true
            }
            if has(.since, in: max(range.lowerBound, matter - 2)..<matter) { return true }
            return !((matter + 1)..<other).allSatisfy { words[$0].kind == .word && !words[$0].has(.verbs) }
        }
    }

    /// "We have your complaint. It will be settled …": the sentence before names the case.
    func isAboutMatterBefore(_ number: Int) -> Bool {
        guard lexicon.marks != .nothing, number > 0, case let before = clauses.sentences[number - 1] else { return false }
        return has(.matter, in: before.words) && !before.words.contains { words[$0].kind == .phrase }
    }

    /// A sentence with a message or a case in it, or right behind one: "We have your complaint. That it came, we confirm …"
    private func isAboutMatter(_ number: Int) -> Bool {
        let sentence = clauses.sentences[number]
        if has(.matter, in: sentence.words) { return true }
        guard number > 0, clauses.clauses[sentence.clauses.lowerBound].isThat else { return false }
        return has(.matter, in: clauses.sentences[number - 1].words) && !has([.thing, .order], in: sentence.words)
    }

    private func topicOfNouns(_ number: Int, near index: Int) -> ClauseTopic {
        let range = telling(number, index)
        let before = range.first { $0 < index && words[$0].has([.reply, .thing, .waiting]) }
        guard let noun = before ?? nearest([.reply, .thing, .waiting], in: range, to: index) else {
            return has(.order, in: range) && setting.topic != .answers ? .other : .none
        }
        if words[noun].has(.reply) { return .answer(head(noun, number, words[noun].meaning.metric, isNoun: true)) }
        guard words[noun].has(.waiting), !has([.thing, .order], in: range), !isForSomethingElse(noun, range) else {
            return .other
        }
        return .answer(head(noun, number, words[noun].meaning.metric, isNoun: true))
    }

    /// "Čekací doba na židli": waiting for what nobody knows.
    private func isForSomethingElse(_ waiting: Int, _ range: Range<Int>) -> Bool {
        let next = end(ofGroup: waiting)
        guard next < range.upperBound, words[next].has(.preposition) else { return false }
        let behind = (next + 1)..<min(next + 5, range.upperBound)
        return !behind.isEmpty && words[behind.lowerBound].kind == .word
            && !behind.contains { words[$0].has([.reply, .we, .matter, .us]) || words[$0].meaning.contact != nil }
    }

    /// What a phrase belongs to: something in its clause, else in the clauses before it, else in those behind it.
    func topic(ofPhraseAt index: Int) -> ClauseTopic {
        let own = clauses.ofWord[index]
        let all = sentence(of: index).clauses
        if tellsRuling(own, all) { return topic(ofClause: own - 1, near: index) }
        for number in around(own, in: all) {
            if number != own, clauses.clauses[number].isCondition || number > own && isApart(own, number) { continue }
            let topic = topic(ofClause: number, near: index)
            if case .none = topic {
                if number == own, isSentence(number) { return .none }
                if number == own, clauses.clauses[own].isCause || saysOther(own) { return .other }
                continue
            }
            if number != own, isOfAnother(index, topic) { return .other }
            return topic
        }
        return .none
    }

    /// A relative clause has a verb of its own; where nobody knows it, it speaks of something else.
    private func saysOther(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        // Where commas end relative clauses.
        guard lexicon.marks != .nothing, clause.isRelative, !clause.isJoined else { return false }
        return clause.words.contains { isUnknown($0) }
    }

    /// Whether a phrase has nothing to do with what another clause says: a day in passing beside an answer with a time of its
    /// own, or what news is about.
    private func isOfAnother(_ index: Int, _ topic: ClauseTopic) -> Bool {
        guard !lexicon.endings.isEmpty, case .answer(let head) = topic else { return false }
        let own = clauses.clauses[clauses.ofWord[index]]
        let unknown = own.words.count { isUnknown($0) }
        if own.isThat, words[head.index].has(.informing), unknown > 1 { return true }
        let phrase = phrases[words[index].phrase]
        guard clauses.ofWord[index] < head.clause, phrase.kind == .day, phrase.range.lowerBound == phrase.core.lowerBound,
            unknown > 0
        else { return false }
        return clauses.clauses[head.clause].words.contains { words[$0].kind == .phrase }
    }

    /// A clause, those before it and those behind it. What stands alone between commas belongs to what goes on behind it before it
    /// belongs to what stands farther away.
    private func around(_ own: Int, in all: Range<Int>) -> [Int] {
        let before = all.reversed().filter { $0 < own }
        let isInserted = clauses.clauses[own].words.allSatisfy { words[$0].kind == .phrase || words[$0].has([.late, .trimmed]) }
        let behind = all.filter { $0 > own }
        // "… odpoví švadlena, která na něm šije, do dvou dnů."
        if isInserted, before.count > 1, clauses.clauses[before[0]].isRelative, lexicon.marks != .nothing {
            return [own, before[1], before[0]] + before.dropFirst(2) + behind
        }
        guard isInserted, let next = behind.first, before.count > 1, !clauses.clauses[next].isJoined,
            !clauses.clauses[next].words.contains(where: { words[$0].kind == .phrase })
        else { return [own] + before + behind }
        return [own, before[0], next] + before.dropFirst() + behind.dropFirst()
    }

    /// Whether a clause says so much of something else that the words of another with a time of its own are not meant for it.
    private func isApart(_ own: Int, _ other: Int) -> Bool {
        guard !lexicon.endings.isEmpty, clauses.clauses[other].words.contains(where: { words[$0].kind == .phrase }) else {
            return false
        }
        let range = clauses.clauses[own].words
        let before = clauses.sentences[clauses.clauses[own].sentence].words.lowerBound..<range.upperBound
        guard !range.contains(where: isMessage), !has([.reply, .replying], in: before) else { return false }
        return range.count { isUnknown($0) } > 2
    }

    private func isUnknown(_ index: Int) -> Bool {
        let word = words[index]
        return word.kind == .word && word.meaning.parts.isEmpty && word.meaning.contact == nil && word.end - word.start > 4
    }

    /// Whether a clause has a verb of its own that says nothing about answers, so that nothing around it does either.
    private func isSentence(_ number: Int) -> Bool {
        guard !lexicon.endings.isEmpty else { return false }
        return clauses.clauses[number].words.contains { index in
            isUnknown(index) && lexicon.isFinite(words[index].tail) && !(index > 0 && words[index - 1].has(.preposition))
        }
    }
}
