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
        if let topic = topic(ofVerbIn: range, number, near: index) { return topic }
        let named = topicOfNouns(number, near: index)
        if case .answer = named { return named }
        // "Within an hour from receipt we answer": the verb stands behind it all the same.
        let all = clauses.clauses[number].words
        let reads = range != all && lexicon.marks == .nothing
        if reads, case .answer(let head) = topic(ofVerbIn: all, number, near: index) { return .answer(head) }
        return named
    }

    private func topic(ofVerbIn range: Range<Int>, _ number: Int, near index: Int) -> ClauseTopic? {
        guard let verb = nearest(.verbs, in: range, to: index), !isNamed(index, before: verb, in: range) else { return nil }
        let topic = topic(ofVerb: verb, number, near: index)
        if case .none = topic { return nil }
        return topic
    }

    /// "Garantovaná doba odpovědi 8 hodin platí pro všechny": the noun right before the time counts more than the verb behind.
    private func isNamed(_ index: Int, before verb: Int, in range: Range<Int>) -> Bool {
        guard lexicon.marks != .nothing, verb > index, words[verb].has(.doing), range.contains(index) else { return false }
        let before = range.lowerBound..<index
        guard let reply = before.last(where: { words[$0].has(.reply) }), !has([.thing, .order], in: before) else { return false }
        return end(ofGroup: reply) == index
    }

    /// The words of a clause without those behind its phrase that only say from when it counts: "od zveřejnění".
    func telling(_ number: Int, _ index: Int) -> Range<Int> {
        let range = clauses.clauses[number].words
        guard range.contains(index), index + 1 < range.upperBound, words[index + 1].has(.since) else { return range }
        return range.lowerBound..<(index + 1)
    }

    /// The nearest word with one of the parts; one before the phrase wins over one that is as far behind it.
    func nearest(_ parts: Parts, in range: Range<Int>, to index: Int) -> Int? {
        range.filter { words[$0].has(parts) }.min { distance($0, index) < distance($1, index) }
    }

    private func distance(_ word: Int, _ index: Int) -> Int {
        let steps = word < index ? 2 * (index - word) : 2 * (word - index) + 1
        // What only carries something counts less than what says it.
        let isAside = words[word].has(.doing) && words[word].meaning.person == .you
        if isAdjective(word) { return steps + 12 }
        return words[word].has([.giving, .receiving, .handling]) ? steps + 6 : isAside ? steps + 12 : steps
    }

    /// "requests for cancelled events"
    private func isAdjective(_ word: Int) -> Bool {
        guard lexicon.endings.isEmpty, !lexicon.readsCompounds, words[word].has(.doing), words[word].tail & 0xFFFF == 0x6564,
            word + 1 < words.count, word > 0, !words[word - 1].has([.we, .you, .future, .and]), case let next = words[word + 1]
        else { return false }
        return next.kind == .word && next.end - next.start > 3
            && (next.meaning.parts.isEmpty || next.has([.order, .thing, .matter]))
    }

    private func topic(ofVerb verb: Int, _ number: Int, near index: Int) -> ClauseTopic {
        let word = words[verb]
        let range = clauses.clauses[number].words
        if word.has(.replying) {
            // "Wir rufen Artikel zurück."
            if lexicon.readsCompounds, word.meaning.metric == .callback, has(.order, in: range),
                !has([.you, .on, .matter], in: range)
            {
                return .other
            }
            let rules = word.has(.informing) && has(.ruling, in: range) || asksForRuling(number) || isAboutRuling(verb, number)
            let metric = rules && word.meaning.metric == .firstResponse ? .resolution : word.meaning.metric
            return .answer(head(verb, number, isUpdate(verb, near: index) ? .nextUpdate : metric))
        }
        if word.has(.doing), isCall(verb, number) { return .answer(head(verb, number, .callback)) }
        if word.has(.doing), isPickingUp(verb, number, near: index) { return .answer(head(verb, number, .firstResponse)) }
        if word.has(.doing), isClosing(verb, number) { return .answer(head(verb, number, .resolution)) }
        if !word.has(.hearing), isAdvert(range, clauses.sentences[clauses.clauses[number].sentence].words) { return .other }
        // "We update our stock every hour."
        if lexicon.marks != .nothing, word.has(.informing), has(.thing, in: range),
            !has([.you, .matter, .progress, .reply, .ruling], in: range)
        {
            return .other
        }
        if word.has(.informing) { return .answer(head(verb, number, newsMetric(verb, number, near: index))) }
        if word.has(.hearing) {
            let metric: Metric = isRepeated(index) ? .nextUpdate : tellsRuling(number) ? .resolution : .firstResponse
            return .answer(head(verb, number, metric))
        }
        if word.has(.handling) {
            return handles(verb, number, near: index) ? .answer(head(verb, number, metric(ofHandling: verb, range))) : .other
        }
        return word.has([.giving, .receiving]) ? topic(ofCarrier: verb, number, near: index) : .other
    }

    /// "We let you know whether it is accepted within five days": the time belongs to the news.
    func tellsRuling(_ number: Int, _ all: Range<Int>) -> Bool {
        let clause = clauses.clauses[number]
        guard number > all.lowerBound, clause.isCondition, has(.ruling, in: clause.words) else { return false }
        let before = clauses.clauses[number - 1].words
        return has(.informing, in: before)
            || before.contains { words[$0].has(.replying) && words[$0].meaning.metric == .resolution }
    }

    func head(_ index: Int, _ clause: Int, _ metric: Metric?, isNoun: Bool = false) -> Head {
        Head(index: index, clause: clause, metric: metric ?? .firstResponse, isNoun: isNoun)
    }

    /// An offer that is sent answers the enquiry: "We prepare your offer and send it within two days."
    func offers(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        var range = clause.words
        if clause.isJoined || has(.it, in: range), number > 0, case let before = clauses.clauses[number - 1],
            before.sentence == clause.sentence
        {
            range = before.words.lowerBound..<range.upperBound
        }
        guard let offer = first(.offer, in: range) else { return false }
        return !has([.thing, .order], in: range.lowerBound..<offer)
    }

    /// "…, ki ga prejmete v 24 urah": the answer stands before the clause.
    func replyBefore(_ number: Int) -> Int? {
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
        let isJoined = clause.isJoined || has(.late, in: clause.words)
        guard clause.isRelative || isJoined || clause.mark == UInt8(ascii: ":") || clause.mark == UInt8(ascii: "(") else {
            return nil
        }
        return clauses.clauses[number - 1].words.last { words[$0].has(.reply) }
    }

    /// "Odpověď nepošleme hned, ale máte ji do týdne": what a pronoun stands for.
    private func nounMeant(_ number: Int) -> Int? {
        let sentence = clauses.clauses[number].sentence
        let start = clauses.sentences[max(0, sentence - 1)].words.lowerBound
        return (start..<clauses.clauses[number].words.lowerBound).last { words[$0].has([.reply, .thing, .order, .matter]) }
    }

    /// "geben Ihnen bis morgen, 10:30 Uhr, Bescheid"
    func replyBehind(_ number: Int) -> Int? {
        guard number + 1 < clauses.clauses.count, case let next = clauses.clauses[number + 1],
            next.sentence == clauses.clauses[number].sentence
        else { return nil }
        guard next.words.count < 3, !has(.verbs, in: next.words.dropFirst()) else { return nil }
        return words[next.words.lowerBound].has(.reply) ? next.words.lowerBound : nil
    }

    /// "You'd like an answer? You get one within an hour."
    func replyAsked(_ number: Int) -> Int? {
        let clause = clauses.clauses[number]
        guard clause.sentence > 0, !has([.thing, .order, .doing], in: clause.words) else { return nil }
        let before = clauses.sentences[clause.sentence - 1]
        return before.isQuestion && !isExample(before.words) ? before.words.last { words[$0].has(.reply) } : nil
    }

    /// Whether what is processed or confirmed is a message or a case, and no order.
    func handles(_ verb: Int, _ number: Int, near index: Int) -> Bool {
        let range = clauses.clauses[number].words
        if words[verb].meaning.metric == .firstResponse {
            if hasOther(words[verb].has(.matter) ? [.order, .thing] : .order, in: range) { return false }
            if isAboutIt(verb, number) { return true }
            // "We acknowledge emails within the hour."
            let isOfContact = lexicon.endings.isEmpty && verb + 1 < range.upperBound && words[verb + 1].meaning.contact != nil
            return isOfContact || isAboutMatter(clauses.clauses[number].sentence) || contact(ofPhraseAt: index) == .phone
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
            guard let matter = range.last(where: { $0 < other && words[$0].has(.matter) }) else { return true }
            // "Fragen wie eine neue Lieferadresse"
            if lexicon.endings.isEmpty { return !(matter..<other).contains { words[$0].has(.on) } }
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
        // "A grievance? We acknowledge it …"
        let isAsked = number > 0 && clauses.sentences[number - 1].isQuestion
        guard number > 0, clauses.clauses[sentence.clauses.lowerBound].isThat || isAsked else { return false }
        return has(.matter, in: clauses.sentences[number - 1].words) && !has([.thing, .order], in: sentence.words)
    }

    private func topicOfNouns(_ number: Int, near index: Int) -> ClauseTopic {
        let range = telling(number, index)
        let before = range.first { $0 < index && words[$0].has([.reply, .thing, .waiting]) }
        guard let noun = before ?? nearest([.reply, .thing, .waiting], in: range, to: index) else {
            // "Quotation within a day"
            // "Request before noon, quotation on the same day"
            let isAsked = range.count < 4 && has(.matter, in: clauses.sentences[clauses.clauses[number].sentence].words)
            let phrase = phrases[words[index].phrase]
            let isLimit = phrase.bound == .atMost && phrase.kind != .weekday && phrase.kind != .clockTime
            if let offer = first(.offer, in: range), isLimit || isAsked {
                return .answer(head(offer, number, .firstResponse, isNoun: true))
            }
            return has(.order, in: range) && setting.topic != .answers ? .other : .none
        }
        if words[noun].has(.reply) { return .answer(head(noun, number, words[noun].meaning.metric, isNoun: true)) }
        guard words[noun].has(.waiting), !has([.thing, .order], in: range), !isForSomethingElse(noun, range),
            !isInQueue(number)
        else {
            return .other
        }
        // "Nobody waits longer than an hour for a call-back."
        let awaited = range.first { words[$0].has(.reply) }.flatMap { words[$0].meaning.metric }
        return .answer(head(noun, number, words[noun].meaning.metric ?? awaited, isNoun: true))
    }

    /// "Čekací doba na židli": waiting for what nobody knows.
    private func isForSomethingElse(_ waiting: Int, _ range: Range<Int>) -> Bool {
        let next = end(ofGroup: waiting)
        guard next < range.upperBound, words[next].has(.preposition) else { return false }
        let behind = (next + 1)..<min(next + 5, range.upperBound)
        return !behind.isEmpty && words[behind.lowerBound].kind == .word
            && !behind.contains { isSomebody($0) || words[$0].meaning.contact != nil }
    }

    /// What a phrase belongs to: something in its clause, else in the clauses before it, else in those behind it.
    func topic(ofPhraseAt index: Int) -> ClauseTopic {
        let own = clauses.ofWord[index]
        let all = sentence(of: index).clauses
        if tellsRuling(own, all) { return topic(ofClause: own - 1, near: index) }
        for number in around(own, in: all) {
            // "When we answer: within a day."
            let isHeading = number == own - 1 && clauses.clauses[own].mark == UInt8(ascii: ":")
            if number != own, clauses.clauses[number].isCondition, !isHeading { continue }
            if number > own, isApart(own, number) { continue }
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
        guard case .answer(let head) = topic else { return false }
        if isAskedOfCustomer(index, before: head) || isDayOfAbsence(index, before: head) { return true }
        guard lexicon.marks != .nothing else { return false }
        let own = clauses.clauses[clauses.ofWord[index]]
        // "Prosimy o dosłanie zdjęcia do 3 dni, w przeciwnym razie zamkniemy zgłoszenie."
        if clauses.ofWord[index] < head.clause, has(.matter, in: own.words),
            own.words.contains(where: { words[$0].has(.duty) && words[$0].meaning.person == .you })
        {
            return true
        }
        let unknown = own.words.count { isUnknown($0) }
        if own.isThat, words[head.index].has(.informing), unknown > 1 { return true }
        let phrase = phrases[words[index].phrase]
        if isOfVerbBefore(unknown, head, own) { return true }
        if phrase.bound == .every, unknown > 0, clauses.ofWord[index] < head.clause { return true }
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
        if isUntilAnswer(own + 1, all) { return [own, own + 1] + before + behind.dropFirst() }
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
        guard clauses.clauses[other].words.contains(where: { words[$0].kind == .phrase }) else { return false }
        let range = clauses.clauses[own].words
        let before = clauses.sentences[clauses.clauses[own].sentence].words.lowerBound..<range.upperBound
        guard !range.contains(where: isMessage), !has([.reply, .replying], in: before) else { return false }
        return range.count { isUnknown($0) } > (lexicon.endings.isEmpty ? 1 : 2)
    }

    func isUnknown(_ index: Int) -> Bool {
        let word = words[index]
        return word.kind == .word && word.meaning.parts.isEmpty && word.meaning.contact == nil && word.end - word.start > 4
    }

    /// Whether a clause has a verb of its own that says nothing about answers, so that nothing around it does either.
    private func isSentence(_ number: Int) -> Bool {
        guard !lexicon.endings.isEmpty else { return false }
        return clauses.clauses[number].words.contains { index in
            // "vložiš"
            let isOfYou = words[index].isLastMarked && words[index].tail & 0xFF == UInt64(UInt8(ascii: "s"))
            let isNamed = lexicon.marks != .nothing && index > 0 && words[index - 1].has(.preposition)
            return isUnknown(index) && !isNamed && (lexicon.isFinite(words[index].tail) || isOfYou)
        }
    }
}
