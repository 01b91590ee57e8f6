import ServiceTime

/// Whether it is the shop that answers.
extension ProseJudge {
    func isByShop(_ head: Head, at index: Int) -> Bool {
        let clause = clauses.clauses[head.clause]
        let range = clause.words
        let word = words[head.index]
        let own = self.clause(of: index).words
        if isSetAgainst(own, head) { return true }
        if own != range, hasOutsider(own) || tellsOtherwise(own) { return false }
        if head.isNoun || word.has([.giving, .receiving]), !isOwnReply(range, at: index) { return false }
        if !head.isNoun, lacksReply(range), phrases[words[index].phrase].bound != .moreThan { return false }
        if head.isNoun { return isOfferedReply(head, own, at: index) }
        let person = person(of: head.index, in: clause)
        let saysWe = !lexicon.endings.isEmpty || range.contains { words[$0].meaning.person == .we }
        if person != .we || !saysWe && has(.duty, in: range), isUnderLaw(clause) || isResultOfOthers(head) { return false }
        if person != .we, isHistory(head.clause) || isHistory(own) || isToldByOthers(head.clause) { return false }
        if lexicon.endings.isEmpty, head.clause > 0, !word.has([.receiving, .hearing]), isOfThose(head.clause) { return false }
        if isPeriodOfYours(head, at: index) || isOfSellers(head.clause) || isPeriodOfTheirs(index) || isOfThem(head) {
            return false
        }
        if isToShop(word, range), person != .infinitive { return person == .we }
        switch person {
        case .past: return false
        case .you where word.has(.needing) && !word.has([.receiving, .hearing]):
            return has(.reply, in: range) && !has(.duty, in: range)
        case .you: return word.has([.receiving, .hearing]) && !(word.has(.perfect) && isOwedReply(range))
        case .we:
            // "Feedback from our workshop arrives", but not "we receive feedback".
            let isNoun = lexicon.endings.isEmpty && !range.contains { words[$0].meaning.person == .we }
            return !word.has([.receiving, .hearing]) || word.has(.giving) || isNoun
        case .infinitive where isByCustomer(range.lowerBound..<head.index) && !has(.future, in: range): return false
        case .infinitive: return !hasOutsider(range) && (word.has([.receiving, .hearing]) || !isCustomersDuty(range))
        case .third:
            if hasOutsider(range), !isLedByShop(head.index, range), !isReceivedByOthers(head, range) { return false }
            if goesOnOfOthers(head.clause) { return false }
            if word.has([.receiving, .hearing]) { return !isOwedReply(range) && !isTimeToReply(range, at: index) }
            if word.has([.replying, .informing]), has(.us, in: range), !has(.you, in: range) { return false }
            if !isBadge(clause), isByUnknown(head.index, clause) { return false }
            return !isByCustomer(range.lowerBound..<head.index)
                && (word.has([.personal, .needing]) || isAboutPeople(clause) || isBadge(clause) || isName(head.index, clause))
        case nil where isToldToUs(head.index, range) || isOutsidersPronoun(head) || isOfUnknown(head.index, clause): return false
        case .passive where isUpdateOfThings(word, clause): return false
        case .participle, .passive, nil: return !hasOutsider(range)
        }
    }

    /// "Big shops answer within a week, we within an hour."
    private func isSetAgainst(_ own: Range<Int>, _ head: Head) -> Bool {
        guard !lexicon.endings.isEmpty, head.clause < clauses.ofWord[own.lowerBound], own.count < 5 else { return false }
        return has(.we, in: own) && !has(.us, in: own)
            && own.allSatisfy {
                words[$0].kind == .phrase || words[$0].has([.we, .late, .trimmed, .and, .but])
                    || words[$0].kind == .word && words[$0].meaning.parts.isEmpty && !lexicon.isFinite(words[$0].tail)
            }
    }

    /// Somebody else, unless an answer is only about them: "questions on your insurer".
    func hasOutsider(_ range: Range<Int>) -> Bool {
        range.contains { index in
            guard words[index].has(.outsider), !words[index].has(.negation) else { return false }
            if isElsewhere(index, in: range) { return true }
            // "opiekun sprzedawcy": for whom somebody of the shop is.
            let isCharge = lexicon.marks != .nothing && index > range.lowerBound && words[index - 1].has(.we)
            if isCharge, !reader.isUpper(words[index].start) { return false }
            // "Museum enquiries", "questions from sellers" come from outside, but are answered by us.
            if lexicon.endings.isEmpty, index + 1 < range.upperBound, words[index + 1].has(.matter) { return false }
            if isNamedInMatter(index, range) { return false }
            return !(max(range.lowerBound, index - 2)..<index).contains {
                words[$0].has([.on, .with]) && ($0 == index - 1 || lexicon.endings.isEmpty || words[$0 + 1].meaning.parts.isEmpty)
                    || words[$0].has(.since) && $0 > range.lowerBound && words[head(ofGroup: $0 - 1)].has([.matter, .order])
            }
        }
    }

    /// "Anfragen von Agenturen", "wegen der kaputten Bremse", "nach Art. 15 DSGVO": who or what a message or an answer is about.
    private func isNamedInMatter(_ outsider: Int, _ range: Range<Int>) -> Bool {
        guard lexicon.readsCompounds, var before = (range.lowerBound..<outsider).last(where: { !isPassedOver($0) }) else {
            return false
        }
        if words[before].has([.on, .since]) { return true }
        guard before > range.lowerBound, words[before].tail == 0x766F_6E else { return false }
        before -= 1
        return words[before].has([.matter, .order])
    }

    /// Articles, adjectives, numbers and abbreviations before a noun.
    private func isPassedOver(_ index: Int) -> Bool {
        let word = words[index]
        if word.kind == .number || word.has([.article, .determiner, .short]) { return true }
        return word.kind == .word && word.meaning.parts.isEmpty && word.meaning.contact == nil && reader.isLower(word.start)
            && [0x656E, 0x6572, 0x656D, 0x6573].contains(word.tail & 0xFFFF)
    }

    /// "Studenci otrzymują odpowiedź": others who receive an answer, and do not give one.
    private func isReceivedByOthers(_ head: Head, _ range: Range<Int>) -> Bool {
        // "Club members hear back"
        if lexicon.endings.isEmpty {
            return words[head.index].has(.hearing) && range.allSatisfy { !words[$0].has(.outsider) || $0 < head.index }
        }
        guard words[head.index].has(.receiving), !words[head.index].has([.giving, .perfect]),
            has(.reply, in: range)
        else { return false }
        return range.allSatisfy { index in
            !words[index].has(.outsider) || index < head.index && !has(.preposition, in: max(range.lowerBound, index - 2)..<index)
        }
    }

    /// "Until now answered within a day"; "so far all are answered within a day" is true today.
    private func isHistory(_ range: Range<Int>) -> Bool {
        has(.history, in: range) && !(lexicon.endings.isEmpty && has(.future, in: range))
    }

    /// History in a clause, or in the one that leads to it: "Last year's survey shows that …", "Statistics: …".
    private func isHistory(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        if isHistory(clause.words) || namesYear(clause.words) { return true }
        guard clause.isThat || clause.mark == UInt8(ascii: ":"), number > 0 else { return false }
        let before = clauses.clauses[number - 1]
        return before.sentence == clause.sentence && has(.history, in: before.words)
    }

    /// "v roce 2024": four digits without a unit.
    private func namesYear(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].kind == .number && reader.isYear(words[$0].start..<words[$0].end) }
    }

    /// "Under the GDPR, requests are answered within a month."
    private func isUnderLaw(_ clause: Clause) -> Bool {
        let first = clauses.sentences[clause.sentence].clauses.lowerBound
        let range = clauses.clauses[first].words
        let isLabel = clauses.clauses[min(first + 1, clauses.clauses.count - 1)].mark == UInt8(ascii: ":")
        let isSentence = range.contains { isUnknown($0) && lexicon.isFinite(words[$0].tail) }
        // "The law allows 14 days, but it takes us nine."
        if words[clause.words.lowerBound].has(.but) || has(.fromUs, in: clause.words) { return false }
        if isSentence || has(.negation, in: range) { return false }
        return range.lowerBound < clause.words.lowerBound && (range.count > 2 || lexicon.endings.isEmpty) && hasOutsider(range)
            && !clauses.clauses[first].isCondition && !isLabel
            && !has(.verbs, in: range) && !has([.we, .you, .past, .future, .perfect], in: range)
    }

    /// "Odpovězte nám": it is the shop that is answered.
    private func isToShop(_ word: ProseWord, _ range: Range<Int>) -> Bool {
        !lexicon.endings.isEmpty && word.has([.replying, .informing]) && has(.us, in: range) && !has(.you, in: range)
    }

    /// "…; there are two days left": a clause with an auxiliary of its own and no verb that is known says something else.
    private func tellsOtherwise(_ own: Range<Int>) -> Bool {
        has(.past, in: own) && !has(.verbs, in: own) && !has([.reply, .waiting], in: own)
    }

    /// "Stock levels are updated every half an hour": nobody is told.
    private func isUpdateOfThings(_ word: ProseWord, _ clause: Clause) -> Bool {
        guard lexicon.endings.isEmpty, word.has(.informing) else { return false }
        return !has([.you, .your, .customer, .progress, .matter, .us], in: clauses.sentences[clause.sentence].words)
    }

    /// "Tickets without a reply from you are closed after a week."
    private func lacksReply(_ range: Range<Int>) -> Bool {
        guard let reply = first(.reply, in: range) else { return false }
        return has(.without, in: max(range.lowerBound, reply - 2)..<reply)
    }

    /// Whether a customer is named as the one who acts: after the shop ("to the customer's complaint the seller answers"), or right
    /// behind somebody of it ("opiekun klienta"), it is not.
    private func isByCustomer(_ range: Range<Int>) -> Bool {
        guard let subject = range.last(where: { words[$0].has([.customer, .we]) }), words[subject].has(.customer) else {
            return false
        }
        guard var owned = range.last(where: { $0 < subject }) else { return true }
        while owned > range.lowerBound, words[owned].isTaken { owned -= 1 }
        let before = words[owned]
        // "na e-mail zákazníka"
        return !(before.has(.we) || !lexicon.endings.isEmpty && (before.meaning.contact != nil || before.has(.matter)))
    }

    /// A noun is offered when nobody else answers, and nobody is asked for it.
    private func isOfferedReply(_ head: Head, _ own: Range<Int>, at index: Int) -> Bool {
        let range = clauses.clauses[head.clause].words
        if has([.past, .history], in: telling(head.clause, index)) || hasOutsider(range) || isHistory(head.clause) {
            return false
        }
        if has(.history, in: own) || asksForReply(range) { return false }
        // "Ask other shops, and you wait a fortnight."
        let clause = clauses.clauses[head.clause]
        if clause.isJoined, words[head.index].has(.waiting), isBehindOutsider(clause) { return false }
        // "Čekali na reakci 52 minut."
        let person = first(.waiting, in: range).flatMap { words[$0].meaning.person ?? lexicon.person(of: words[$0]) }
        // "Czekamy na zdjęcia do piątku."
        if person == .we, !has([.negation, .past], in: range) { return false }
        // "The maker asks for photos, the answer waits until Friday."
        if person == .third, clause.mark == UInt8(ascii: ","), isBehindOutsiders(clause, head.clause) { return false }
        let isWish = clauses.clauses[head.clause].isThat && lexicon.marks != .participlesAreMarked
        if person == .past || person == .participle && !has(.future, in: range) && !isWish {
            return false
        }
        let waits = lexicon.endings.isEmpty ? words[head.index].has(.waiting) : has(.waiting, in: range)
        if !waits, let reply = first(.reply, in: range), let customer = first(.customer, in: range),
            customer <= end(ofGroup: reply)
        {
            return false
        }
        return !has(.duty, in: range) || has([.waiting, .receiving, .giving], in: range)
    }

    private func isBehindOutsiders(_ clause: Clause, _ number: Int) -> Bool {
        guard !lexicon.endings.isEmpty, number > 0, case let before = clauses.clauses[number - 1] else { return false }
        return before.sentence == clause.sentence && hasOutsider(before.words) && !has([.we, .you], in: before.words)
    }

    /// The word that a group of words begins with.
    private func head(ofGroup index: Int) -> Int {
        var first = index
        while first > 0, words[first].isTaken, words[first].meaning.parts.isEmpty { first -= 1 }
        return first
    }

    /// What follows a word and the words that it means something with.
    func end(ofGroup index: Int) -> Int {
        var next = index + 1
        while next < words.count, words[next].isTaken, words[next].meaning.parts.isEmpty { next += 1 }
        return next
    }

    /// "Give us your answer", "you may appeal against the decision": a verb that nobody knows.
    private func asksForReply(_ range: Range<Int>) -> Bool {
        if lexicon.readsCompounds, has(.waiting, in: range), let reply = range.last(where: { words[$0].has(.reply) }) {
            // "Geben Sie uns bis Freitag Bescheid", but not "zwei Tage für eine Antwort"
            let named = first(.waiting, in: range) ?? reply
            return words[named].isTaken && !has(.on, in: max(range.lowerBound, reply - 3)..<reply)
        }
        let isAboutRuling = range.contains { words[$0].has(.reply) && words[$0].meaning.metric == .resolution }
        guard !lexicon.endings.isEmpty, has(.us, in: range) || isAboutRuling else { return false }
        return range.contains { index in
            let word = words[index]
            return word.kind == .word && word.meaning.parts.isEmpty && word.end - word.start > 4 && lexicon.isFinite(word.tail)
                && lexicon.person(of: word) == .you
        }
    }

    /// "The bank decides, it examines the request within 15 minutes", "The courier, to whom nobody opened, calls again": the
    /// subject of a clause before goes on.
    private func goesOnOfOthers(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        guard !lexicon.endings.isEmpty, !has(.we, in: clause.words), !words[clause.words.lowerBound].has(.but),
            number > clauses.sentences[clause.sentence].clauses.lowerBound
        else { return false }
        if isOfThose(number) { return true }
        let (first, last) = (clauses.sentences[clause.sentence].clauses.lowerBound, clauses.clauses[number - 1])
        let isInserted = last.isRelative && !last.isJoined && number - 2 >= first
        let before = isInserted ? clauses.clauses[number - 2] : last
        guard !before.isCondition, has(isInserted ? [.outsider, .customer] : .outsider, in: before.words),
            !has([.we, .matter], in: before.words)
        else { return false }
        // "The office of A and B answers": one subject of two.
        return isInserted || clause.isJoined && !has(.verbs, in: before.words)
            || before.words.contains {
                words[$0].has(.verbs) && (words[$0].meaning.person ?? lexicon.person(of: words[$0])) == .third
            }
    }

    /// "Poptávku předáme řemeslníkům, ti se ozvou do dvou dnů."
    func isOfThose(_ number: Int) -> Bool {
        let (range, before) = (clauses.clauses[number].words, clauses.clauses[number - 1].words)
        let start = range.lowerBound + (words[range.lowerBound].has(.and) ? 1 : 0)
        guard start < range.upperBound, words[start].has(.those) else { return false }
        // "If she is with a patient she calls back."
        let named = before.last { named in
            words[named].has([.outsider, .customer, .we]) && !has(.with, in: max(before.lowerBound, named - 2)..<named)
        }
        return named.map { !words[$0].has(.we) } ?? false
    }

    /// Whether somebody who answers, or somebody or something that is answered, is named: glue reacts, too.
    func isAboutPeople(_ clause: Clause) -> Bool {
        let sentence = clauses.sentences[clause.sentence].words
        if isAboutMatterBefore(clause.sentence, asked: true),
            !has([.thing, .order], in: has(.it, in: clause.words) ? clause.words : sentence)
        {
            return true
        }
        if isOfStaffBefore(clause) { return true }
        return sentence.contains { words[$0].has([.we, .you, .matter, .reply, .offer]) || words[$0].meaning.contact != nil }
    }

    /// "Zákaznícky servis nemáme, máme Mareka. Odpovedá do hodiny": nobody is named who answers, but before somebody of the shop.
    private func isOfStaffBefore(_ clause: Clause) -> Bool {
        guard !lexicon.endings.isEmpty, clause.sentence > 0, words[clause.words.lowerBound].has(.replying),
            case let before = clauses.sentences[clause.sentence - 1], !hasOutsider(before.words), let last = before.words.last
        else { return false }
        let isNamed = words[last].kind == .word && words[last].meaning.parts.isEmpty && reader.isUpper(words[last].start)
        return isNamed || has(.we, in: before.words)
    }

    /// Not "your answer", unless it is one that is received.
    private func isOwnReply(_ range: Range<Int>, at index: Int) -> Bool {
        guard let reply = first(.reply, in: range), reply > range.lowerBound else { return true }
        // "No letter stays without an answer for more than a week."
        if has(.without, in: max(range.lowerBound, reply - 2)..<reply) { return phrases[words[index].phrase].bound == .moreThan }
        guard words[reply - 1].has(.your), !isHers(reply - 1, range) else { return true }
        return has(.receiving, in: range) && !(has(.us, in: range) && has(.duty, in: range))
    }

    /// "For the reply you have 5 days."
    private func isOwedReply(_ range: Range<Int>) -> Bool { range.contains { words[$0].has(.reply) && words[$0].has(.duty) } }

    /// "Banka ima za odgovor 15 dni": a bare time that somebody has for an answer.
    private func isTimeToReply(_ range: Range<Int>, at index: Int) -> Bool {
        let phrase = phrases[words[index].phrase]
        guard phrase.kind == .duration, phrase.bound == .plain, phrase.range.lowerBound == phrase.core.lowerBound,
            let reply = first(.reply, in: range), reply > range.lowerBound
        else { return false }
        return words[reply - 1].has(.preposition) && !has([.us, .fromUs, .giving], in: range)
    }

    private func isCustomersDuty(_ range: Range<Int>) -> Bool {
        guard let duty = first(.duty, in: range) else { return false }
        return (words[duty].meaning.person ?? lexicon.person(of: words[duty])) != .we
    }
}
