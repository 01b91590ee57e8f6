import ServiceTime

/// Who does what a verb says.
extension ProseJudge {
    func person(of verb: Int, in clause: Clause) -> Person? {
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
        if isActivePast(verb, range) { return .past }
        if words[verb].meaning.person == .participle, !has(.future, in: range) {
            if isPerfect(verb, clause) || has(.we, in: range) && !has(.perfect, in: range) && !lexicon.readsCompounds {
                return .past
            }
        }
        if words[verb].meaning.person == .participle, has(.future, in: range) { return .passive }
        if let person = subject(of: verb, in: range) { return person }
        if isImperative(verb, range), !clause.isJoined { return .you }
        if isOfOthers(verb, clause) { return .you }
        let start = clauses.sentences[clause.sentence].words.lowerBound
        guard clause.isJoined, start < range.lowerBound else { return isAsked(range) ? .you : nil }
        let before = start..<range.lowerBound
        if has(.we, in: before) { return .we }
        let isYours = has(.you, in: lexicon.readsCompounds ? range : range.lowerBound..<verb) && !isThird(verb)
        return isYours || has(.duty, in: before) || isImperative(verb, range) ? .you : nil
    }

    /// "Please answer", but not "please allow two days for us to answer".
    private func isAsked(_ range: Range<Int>) -> Bool { has(.duty, in: range) && !has(.waiting, in: range) }

    /// "We have answered" is past, "we have it settled within a week" and "until we have answered" are not.
    private func isPerfect(_ verb: Int, _ clause: Clause) -> Bool {
        guard let have = clause.words.last(where: { words[$0].has(.perfect) }) else { return false }
        if lexicon.readsCompounds { return !clause.isRelative }
        return have > verb || !has([.determiner, .your, .matter], in: have..<verb)
    }

    /// "You may turn to the ombudsman; sie entscheidet …": a German pronoun for somebody else in the clause before.
    func isOutsidersPronoun(_ head: Head) -> Bool {
        let clause = clauses.clauses[head.clause]
        guard isThird(head.index), words[clause.words.lowerBound].has([.you, .article]), head.clause > 0 else { return false }
        let before = clauses.clauses[head.clause - 1]
        guard before.sentence == clause.sentence else { return false }
        // "… an die Marke, die binnen einer Woche antwortet"
        let first = words[clause.words.lowerBound]
        let isRelative = first.has(.article)
        if isRelative, first.end - first.start != 3 { return false }
        if isRelative {
            return before.words.last { words[$0].has([.outsider, .we, .customer]) }.map { words[$0].has(.outsider) } ?? false
        }
        return hasOutsider(before.words)
    }

    /// "Techniker", "Optikerin", "florist": nouns of people by their endings.
    func isAgent(_ word: ProseWord) -> Bool {
        let ending = word.tail & 0xFFFF
        return [0x6572, 0x6F72, 0x696E, 0x7374, 0x616E].contains(ending)
    }

    /// "The battery reacts": an unknown subject, and neither shop nor customer take part.
    func isOfUnknown(_ verb: Int, _ clause: Clause) -> Bool {
        let start = clause.words.lowerBound
        // "reagiert" is a participle, too.
        let isFinite = words[verb].meaning.person == nil || isThird(verb) && !has([.future, .perfect], in: clause.words)
        guard lexicon.endings.isEmpty, isFinite, words[verb].has([.replying, .informing]), !namesYou(verb), start + 1 < verb,
            words[start].has(.article)
        else { return false }
        let named = ((start + 1)..<verb).filter { words[$0].kind == .word && words[$0].meaning.parts.isEmpty }
        guard let last = named.last, !has([.matter, .reply], in: start..<verb) else { return false }
        if isBehindOutsider(clause) { return true }
        if isNamedPerson(start, verb) || words[verb].has(.personal) && isAskedBefore(clause) { return false }
        if isAgent(words[last]), words[verb].has(.personal) || isAboutPeople(clause) { return false }
        return !has([.we, .you, .your, .us, .party], in: clauses.sentences[clause.sentence].words)
    }

    /// "gets back to you": a group of words with the customer in it.
    func namesYou(_ verb: Int) -> Bool {
        let group = words[(verb + 1)...].prefix { $0.isTaken && $0.meaning.parts.isEmpty }
        return group.contains { reader.text[$0.start..<$0.end].elementsEqual("you".utf8) }
    }

    /// "Das Labor meldet uns …", "the importer answers us"
    func isToldToUs(_ verb: Int, _ range: Range<Int>) -> Bool {
        guard lexicon.endings.isEmpty, words[verb].meaning.person == nil else { return false }
        if lexicon.readsCompounds {
            if words[verb].has(.needing) { return false }
            if !isThird(verb) { return !has([.we, .you], in: range) && isAtOurs(verb, range) }
            return !has(.you, in: range) && (has(.us, in: range) || isAtOurs(verb, range))
        }
        return verb + 1 < range.upperBound && words[verb + 1].has(.us) && !words[verb].has(.needing)
    }

    /// German "Grafiker antworten": a noun without an article right before the verb.
    private func isPluralOfOthers(_ verb: Int, _ range: Range<Int>) -> Bool {
        guard verb == range.lowerBound + 1, words[verb].tail & 0xFFFF == 0x656E, !has([.we, .you], in: range) else {
            return false
        }
        let first = words[range.lowerBound]
        return first.kind == .word && !first.isTaken && first.meaning.parts.isEmpty && first.meaning.contact == nil
            && first.end - first.start > 3
    }

    /// German "ruft Sie an": the verb's ending says that it is not the customer who calls.
    func isThird(_ verb: Int) -> Bool {
        let tail = words[verb].tail
        return lexicon.readsCompounds && tail & 0xFF == UInt64(UInt8(ascii: "t")) && tail >> 8 & 0xFF != UInt64(UInt8(ascii: "s"))
    }

    /// English "Wedding guests need a week to answer": a plural that nobody knows begins the clause.
    private func isOfOthers(_ verb: Int, _ clause: Clause) -> Bool {
        if lexicon.readsCompounds { return isPluralOfOthers(verb, clause.words) }
        guard words[verb].meaning.person == nil, !words[verb].has([.receiving, .hearing]) else {
            return false
        }
        guard !clause.isRelative, !clause.isJoined, !clause.isThat, !isAskedBefore(clause) else { return false }
        return (clause.words.lowerBound..<verb).prefix(2).enumerated().contains { place, index in
            let word = words[index]
            guard word.kind == .word, !word.isTaken, word.meaning.parts.isEmpty, word.meaning.contact == nil else { return false }
            let first = words[clause.words.lowerBound]
            guard place == 0 || first.kind == .word && first.meaning.parts.isEmpty && first.end - first.start > 2 else {
                return false
            }
            return word.end - word.start > 4 && word.tail & 0xFF == UInt64(UInt8(ascii: "s"))
        }
    }

    /// An English verb that begins its clause: "Reply STOP within 24 hours".
    private func isImperative(_ verb: Int, _ range: Range<Int>) -> Bool {
        let tail = words[verb].tail
        let isGerund = tail & 0xFF_FFFF == 0x696E67 || tail & 0xFF == 0x73
        if lexicon.readsCompounds { return isAskedOfYou(verb, range) }
        guard words[verb].meaning.person == nil, !isGerund else { return false }
        // "Our people (all three) respond …"
        if clauses.clauses[clauses.ofWord[verb]].mark == UInt8(ascii: ")"), verb == range.lowerBound { return false }
        return (range.lowerBound..<verb).allSatisfy { words[$0].kind == .word && words[$0].has([.and, .duty, .trimmed]) }
    }

    /// German "Der Kunde hat den Verkäufer zu informieren": a customer, and somebody of the shop who is told.
    private func isOwedToUs(_ range: Range<Int>) -> Bool {
        guard lexicon.readsCompounds, let customer = first(.customer, in: range),
            let seller = (customer..<range.upperBound).first(where: { words[$0].has(.we) }), words[seller].meaning.person == nil
        else { return false }
        return [0x64656E, 0x64656D].contains(words[seller - 1].tail)
    }

    /// In English the subject stands before the verb; in German anywhere.
    private func subject(of verb: Int, in range: Range<Int>) -> Person? {
        let place = lexicon.readsCompounds ? range : range.lowerBound..<verb
        if isAskedOfOthers(verb) { return .third }
        if isOwedToUs(place) { return .you }
        if has(.we, in: place) {
            // "Sellers on the marketplace", "the brand's service team"
            let isOutside = hasOutsider(place) && !place.contains { words[$0].has(.we) && words[$0].meaning.person == .we }
            return isOutside ? .third : .we
        }
        if has(.customer, in: place) || hasOutsider(place) { return .third }
        let isJoined = clauses.clauses[clauses.ofWord[verb]].isJoined
        if isInfinitive(clauses.clauses[clauses.ofWord[verb]]) { return nil }
        let mayGoOn = isJoined && lexicon.readsCompounds && !words[verb].has([.receiving, .hearing])
        return has(.you, in: place) && !mayGoOn && !isThird(verb) && !isOfHer(place) ? .you : nil
    }
}
