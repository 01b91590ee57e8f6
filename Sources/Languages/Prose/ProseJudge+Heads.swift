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
        guard !lexicon.endings.isEmpty, words[verb].has(.doing), range.contains(index) else { return false }
        // "Velja dvodnevni odzivni čas."
        if index + 1 < range.upperBound, words[index + 1].has(.reply), !has([.thing, .order], in: range) { return true }
        guard lexicon.marks != .nothing, verb > index else { return false }
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

    /// Without what only says from when a time counts: "within 15 days of the settlement of the complaint".
    func nearest(_ parts: Parts, in range: Range<Int>, to verb: Int, behind index: Int) -> Int? {
        guard let found = nearest(parts, in: range, to: verb) else { return nil }
        let isSince = !lexicon.endings.isEmpty && found > index + 1 && found < index + 5 && words[index + 1].has(.since)
        return isSince && !has(.verbs, in: index..<found) ? nil : found
    }

    private func distance(_ word: Int, _ index: Int) -> Int {
        let steps = word < index ? 2 * (index - word) : 2 * (word - index) + 1
        // What only carries something counts less than what says it.
        let isAside = words[word].has(.doing) && words[word].meaning.person == .you
        // "zahtjev za otkaz": no verb follows a preposition.
        let isNamed =
            !lexicon.endings.isEmpty && words[word].has(.doing) && word > 0
            && (words[word - 1].has(.preposition) || words[word - 1].has(.we) && words[word - 1].meaning.person == nil)
        if isNamed || isAdjective(word) { return steps + 12 }
        return words[word].has([.giving, .receiving, .handling]) ? steps + 6 : isAside ? steps + 12 : steps
    }

    /// "requests for cancelled events"
    private func isAdjective(_ word: Int) -> Bool {
        // "nahlásený incident"
        if lexicon.marks == .participlesArePlain, words[word].has(.doing), lexicon.isAdjective(words[word]) {
            return true
        }
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
        if !lexicon.endings.isEmpty, word.has(.informing), has(.thing, in: range), !isAboutThing(range),
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

    /// "O losach naprawy donosimy": what the news is about.
    private func isAboutThing(_ range: Range<Int>) -> Bool {
        range.contains { thing in
            words[thing].has(.thing)
                && (max(range.lowerBound, thing - 2)..<thing).contains { words[$0].has(.about) && words[$0].has(.preposition) }
        }
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
        // "Until you have our answer, forty hours pass at most."
        let first = clauses.sentences[clause.sentence].clauses.lowerBound
        if number - 1 == first, clauses.clauses[first].isRelative || clauses.clauses[first].isCondition, !lexicon.endings.isEmpty,
            clause.words.contains(where: { words[$0].has(.giving) && lexicon.person(of: words[$0]) == .third })
        {
            return clauses.clauses[first].words.last { words[$0].has(.reply) }
        }
        // "For an answer to questions that …, we need two days."
        if clauses.clauses[number - 1].isRelative, number > 1, clauses.clauses[number - 2].sentence == clause.sentence {
            return clauses.clauses[number - 2].words.last { words[$0].has(.reply) }
        }
        // "An answer to the question whether it fits, you get within two hours."
        if let reply = replyExplained(number) { return reply }
        let spoken = clause.words.filter { words[$0].kind == .word && !words[$0].has(.trimmed) }
        // "…, jen přijde do dvou dnů", "…, prebehne do hodiny": nothing but the verb
        let isOnly =
            !lexicon.endings.isEmpty
            && (words[clause.words.lowerBound].has(.trimmed) || spoken.count == 1 && words[spoken[0]].has(.giving))
        let isJoined = clause.isJoined || has(.late, in: clause.words) || isOnly
        guard clause.isRelative || isJoined || clause.mark == UInt8(ascii: ":") || clause.mark == UInt8(ascii: "(") else {
            return nil
        }
        return clauses.clauses[number - 1].words.last { words[$0].has(.reply) }
    }

    /// "An answer to the question whether it fits, …", "confirmation that your complaint came, …": what a clause in between explains.
    private func replyExplained(_ number: Int) -> Int? {
        guard number > 1, case let (before, between) = (clauses.clauses[number - 2], clauses.clauses[number - 1]),
            before.sentence == clauses.clauses[number].sentence, let first = between.words.first
        else { return nil }
        let isSlavic = !lexicon.endings.isEmpty
        guard between.isCondition || between.isThat || isSlavic && words[first].has(.about) else { return nil }
        if isSlavic, between.isThat, before.words.count < 4, has([.matter, .us], in: between.words) {
            return before.words.last { words[$0].has(.handling) && words[$0].meaning.metric == .firstResponse }
        }
        return has(.verbs, in: before.words) ? nil : before.words.last { words[$0].has(.reply) }
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
            if hasOther(words[verb].has(.matter) ? .thing : .order, in: range) { return false }
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
        if doesIt(verb, number) || handlesMail(range) { return true }
        if isAboutMatterBefore(clauses.clauses[number].sentence), !has(.thing, in: sentence) { return true }
        if has(.matter, in: sentence) || setting.topic == .answers { return true }
        // Complaints: "The director reads each and settles it …"
        return !lexicon.endings.isEmpty && has([.it, .determiner], in: sentence) && setting.isAboutMatter
    }

    /// "All e-mails are processed within two days": mail that is handled is a message.
    private func handlesMail(_ range: Range<Int>) -> Bool {
        guard !has([.thing, .order, .doing], in: range) else { return false }
        return range.contains { index in
            guard let contact = words[index].meaning.contact, contact != .phone, contact != .review else { return false }
            return index == range.lowerBound || index < range.lowerBound + 3 && !words[index - 1].has([.on, .preposition])
        }
    }

    /// "Załatwimy to w jeden dzień": we do it, and nobody has spoken of anything else.
    private func doesIt(_ verb: Int, _ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        guard !lexicon.endings.isEmpty, person(of: verb, in: clause) == .we, has(.it, in: clause.words) else { return false }
        let start = clauses.sentences[max(0, clause.sentence - 1)].words.lowerBound
        return !has([.thing, .order, .doing], in: start..<clauses.sentences[clause.sentence].words.upperBound)
    }

    /// Whether something else is handled: not what only a message is about, as in "žádost o zrušení účtu".
    private func hasOther(_ parts: Parts, in range: Range<Int>) -> Bool {
        range.contains { other in
            guard words[other].has(parts) else { return false }
            // "vedúca predajne": who of the shop acts.
            if !lexicon.endings.isEmpty, other > range.lowerBound, words[other - 1].has(.we) { return false }
            // "záručná reklamácia"
            if !lexicon.endings.isEmpty, other + 1 < range.upperBound, words[other + 1].has(.matter) { return false }
            guard let matter = range.last(where: { $0 < other && words[$0].has(.matter) }) else { return true }
            // "Fragen wie eine neue Lieferadresse"
            if lexicon.endings.isEmpty { return !(matter..<other).contains { words[$0].has(.on) } }
            if has(.since, in: max(range.lowerBound, matter - 2)..<matter) { return true }
            return !((matter + 1)..<other).allSatisfy { words[$0].kind == .word && !words[$0].has(.verbs) }
        }
    }

    /// "We have your complaint. It will be settled …": the sentence before names the case.
    func isAboutMatterBefore(_ number: Int, asked: Bool = false) -> Bool {
        guard lexicon.marks != .nothing || asked && !lexicon.endings.isEmpty, number > 0,
            case let before = clauses.sentences[number - 1]
        else { return false }
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
        let before = range.first { $0 < index && words[$0].has([.reply, .thing, .waiting]) && !isInQuestion($0, range) }
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

    /// "Bei Fragen zur Rechnung warten Sie nie länger als einen Tag": what questions are about.
    private func isInQuestion(_ thing: Int, _ range: Range<Int>) -> Bool {
        guard lexicon.endings.isEmpty, words[thing].has(.thing) else { return false }
        let on = (max(range.lowerBound, thing - 2)..<thing).last { words[$0].has(.on) }
        return on.map { $0 > range.lowerBound && words[$0 - 1].has([.matter, .reply]) } ?? false
    }

    /// "Čekací doba na židli": waiting for what nobody knows.
    private func isForSomethingElse(_ waiting: Int, _ range: Range<Int>) -> Bool {
        let next = end(ofGroup: waiting)
        guard next < range.upperBound, words[next].has(.preposition) else { return false }
        let behind = (next + 1)..<min(next + 5, range.upperBound)
        return !behind.isEmpty && words[behind.lowerBound].kind == .word
            && !behind.contains { isSomebody($0) || words[$0].meaning.contact != nil }
    }
}
