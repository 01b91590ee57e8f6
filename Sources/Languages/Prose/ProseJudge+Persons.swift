import ServiceTime

/// Whether it is the shop that answers.
extension ProseJudge {
    func isByShop(_ head: Head, at index: Int) -> Bool {
        let clause = clauses.clauses[head.clause]
        let range = clause.words
        let word = words[head.index]
        let own = self.clause(of: index).words
        if own != range, hasOutsider(own) { return false }
        if head.isNoun || word.has([.giving, .receiving]), !isOwnReply(range) { return false }
        if head.isNoun { return isOfferedReply(head, own) }
        let person = person(of: head.index, in: clause)
        if person != .we, isHistory(head.clause) || has(.history, in: own) || isToldByOthers(head.clause) { return false }
        if isToShop(word, range), person != .infinitive { return person == .we }
        switch person {
        case .past: return false
        case .you: return word.has([.receiving, .hearing]) && !(word.has(.perfect) && isOwedReply(range))
        case .we: return !word.has([.receiving, .hearing]) || word.has(.giving)
        case .infinitive: return !hasOutsider(range) && (word.has([.receiving, .hearing]) || !isCustomersDuty(range))
        case .third:
            if hasOutsider(range) || goesOnOfOthers(head.clause) { return false }
            if word.has([.receiving, .hearing]) { return !isOwedReply(range) }
            return !isByCustomer(range.lowerBound..<head.index) && (word.has(.personal) || isAboutPeople(clause))
        case .participle, .passive, nil: return !hasOutsider(range)
        }
    }

    /// Whether somebody else is named, and not only by whom somebody of the shop is for: "opiekun sprzedawcy".
    private func hasOutsider(_ range: Range<Int>) -> Bool {
        range.contains { word in
            guard words[word].has(.outsider) else { return false }
            return lexicon.endings.isEmpty || word == range.lowerBound || !words[word - 1].has(.we)
                || reader.isUpper(words[word].start)
        }
    }

    /// Whether a customer is named, and not only by whom somebody of the shop is for: "opiekun klienta".
    private func isByCustomer(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].has(.customer) && !($0 > range.lowerBound && words[$0 - 1].has(.we)) }
    }

    /// A noun is offered when nobody else answers, and nobody is asked for it.
    private func isOfferedReply(_ head: Head, _ own: Range<Int>) -> Bool {
        let range = clauses.clauses[head.clause].words
        if has(.past, in: range) || hasOutsider(range) || isHistory(head.clause) || has(.history, in: own) { return false }
        // "Čekali na reakci 52 minut."
        let person = first(.waiting, in: range).flatMap { lexicon.person(of: words[$0]) }
        if person == .past || person == .participle && !has(.future, in: range) { return false }
        if let reply = first(.reply, in: range), let customer = first(.customer, in: range), customer <= end(ofGroup: reply) {
            return false
        }
        return !has(.duty, in: range) || has([.waiting, .receiving, .giving], in: range)
    }

    /// What follows a word and the words that it means something with.
    func end(ofGroup index: Int) -> Int {
        var next = index + 1
        while next < words.count, words[next].isTaken, words[next].meaning.parts.isEmpty { next += 1 }
        return next
    }

    /// History in a clause, or in the one that leads to it: "Last year's survey shows that …", "Statistics: …".
    private func isHistory(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        if has(.history, in: clause.words) || namesYear(clause.words) { return true }
        guard clause.isThat || clause.mark == UInt8(ascii: ":"), number > 0 else { return false }
        let before = clauses.clauses[number - 1]
        return before.sentence == clause.sentence && has(.history, in: before.words)
    }

    /// "v roce 2024": four digits without a unit.
    private func namesYear(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].kind == .number && reader.isYear(words[$0].start..<words[$0].end) }
    }

    /// "Odpovězte nám": it is the shop that is answered.
    private func isToShop(_ word: ProseWord, _ range: Range<Int>) -> Bool {
        !lexicon.endings.isEmpty && word.has([.replying, .informing]) && has(.us, in: range) && !has(.you, in: range)
    }

    /// "The law says that complaints are answered within 30 days." Who is named last before a relative clause does what it says.
    private func isToldByOthers(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        guard clause.isThat || clause.isRelative && !clause.isJoined, number > 0,
            clauses.clauses[number - 1].sentence == clause.sentence
        else { return false }
        let named = clauses.clauses[number - 1].words.filter { words[$0].has([.outsider, .customer, .we]) }
        if clause.isRelative, let last = named.last, words[last].has(.we) { return false }
        return named.contains { words[$0].has([.outsider, .customer]) }
    }

    /// "The bank decides, it examines the request within 15 minutes", "The courier, to whom nobody opened, calls again": the
    /// subject of a clause before goes on.
    private func goesOnOfOthers(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        guard !lexicon.endings.isEmpty, !has(.we, in: clause.words),
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
    private func isOfThose(_ number: Int) -> Bool {
        let (range, before) = (clauses.clauses[number].words, clauses.clauses[number - 1].words)
        let start = range.lowerBound + (words[range.lowerBound].has(.and) ? 1 : 0)
        guard start < range.upperBound, words[start].has(.those) else { return false }
        return before.last { words[$0].has([.outsider, .customer, .we]) }.map { !words[$0].has(.we) } ?? false
    }

    /// Whether somebody who answers, or somebody or something that is answered, is named: glue reacts, too.
    private func isAboutPeople(_ clause: Clause) -> Bool {
        let sentence = clauses.sentences[clause.sentence].words
        if isAboutMatterBefore(clause.sentence), !has([.thing, .order], in: sentence) { return true }
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
        if person == .passive { return has(.past, in: range) && !has(.future, in: range) ? .past : .passive }
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
