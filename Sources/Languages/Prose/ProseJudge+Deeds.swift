import ServiceTime

/// What is done to answers, calls and cases by words that are also used of other things.
extension ProseJudge {
    /// "We prepare an answer": what is done to an answer gives it.
    func metric(ofHandling verb: Int, _ range: Range<Int>) -> Metric? {
        guard words[verb].meaning.metric == .resolution, let reply = first(.reply, in: range),
            first(.matter, in: range).map({ $0 > reply }) ?? true
        else { return words[verb].meaning.metric }
        return words[reply].meaning.metric
    }

    /// "A missed call? We return it within an hour": a verb of returning, and a pronoun for the call.
    func isCall(_ verb: Int, _ number: Int) -> Bool {
        if words[verb].meaning.metric == .callback, lexicon.hasGenitives, isOfCalls(verb) { return true }
        guard words[verb].meaning.metric == .callback, has(.it, in: clauses.clauses[number].words) else { return false }
        let sentence = clauses.clauses[number].sentence
        let before = clauses.sentences[max(0, sentence - 1)].words.lowerBound..<clauses.clauses[number].words.lowerBound
        return before.last { words[$0].has([.thing, .order, .matter]) || words[$0].meaning.contact != nil }
            .map { words[$0].meaning.contact == .phone } ?? false
    }

    /// "Calls that go unanswered are returned within an hour"
    private func isOfCalls(_ verb: Int) -> Bool {
        let before = sentence(of: verb).words.lowerBound..<verb
        return before.contains { words[$0].meaning.contact == .phone } && !has([.thing, .order, .outsider], in: before)
    }

    /// "All complaints land on the boss's desk and are closed within a week": cases are closed, and shops and parcels, too.
    func isClosing(_ verb: Int, _ number: Int) -> Bool {
        let range = clauses.clauses[number].words
        guard words[verb].meaning.metric == .resolution, !has([.thing, .order], in: range) else { return false }
        if has(.matter, in: range) { return true }
        guard clauses.clauses[number].isJoined || has(.it, in: range) else { return false }
        // "Your case is with me. It'll be closed within a week."
        let own = clauses.clauses[number].sentence
        let start = clauses.sentences[has(.it, in: range) ? max(0, own - 1) : own].words.lowerBound
        return (start..<range.lowerBound).last { words[$0].has([.thing, .order, .matter]) }.map { words[$0].has(.matter) }
            ?? false
    }

    /// "Infolinia: odbieramy w 20 sekund", but not "odbieramy zwroty".
    func isPickingUp(_ verb: Int, _ number: Int, near index: Int) -> Bool {
        let range = clauses.clauses[number].words
        guard words[verb].meaning.metric == .firstResponse, !has([.thing, .order], in: range) else { return false }
        if contact(ofPhraseAt: index) == .phone { return true }
        // "Konsultant odbierze za dwie minuty": in so short a time nothing else.
        guard range.contains(where: { words[$0].has(.we) && words[$0].meaning.person == nil }), range.contains(index) else {
            return false
        }
        if case .elapsed(let seconds) = phrases[words[index].phrase].max.span { return seconds <= 3600 }
        return false
    }

    /// "O uznaniu lub odmowie reklamacji napiszemy": a decision is what is written about.
    func isAboutRuling(_ verb: Int, _ number: Int) -> Bool {
        guard lexicon.marks != .nothing else { return false }
        var start = clauses.clauses[number].words.lowerBound
        if clauses.clauses[number].isJoined, number > clauses.sentences[clauses.clauses[number].sentence].clauses.lowerBound,
            !has(.verbs, in: clauses.clauses[number - 1].words)
        {
            start = clauses.clauses[number - 1].words.lowerBound
        }
        return (start..<max(start, verb)).contains {
            words[$0].has(.ruling) && $0 > start && words[$0 - 1].has(.about) && words[$0 - 1].has(.preposition)
        }
    }

    /// "Messages I answer in four hours, for emails I need two days": what the time is needed for is said in the clause before.
    func answerBefore(_ number: Int, needing verb: Int) -> Int? {
        let clause = clauses.clauses[number]
        let start = clauses.sentences[clause.sentence].words.lowerBound
        let isOurs = (has([.we, .us], in: clause.words) || words[verb].isTaken) && !has(.you, in: clause.words)
        guard !has([.thing, .order, .doing], in: clause.words), isOurs || clause.words.count < 6 else { return nil }
        return (start..<clause.words.lowerBound).last { words[$0].has([.replying, .reply, .doing, .thing, .hearing]) }
            .flatMap { words[$0].has([.replying, .reply, .hearing]) ? $0 : nil }
    }

    /// "We'd rather answer properly, so allow up to three days."
    func isLedByAnswer(_ head: Head) -> Bool {
        let number = head.clause
        guard has(.duty, in: clauses.clauses[number].words) || clauses.clauses[number].isJoined,
            let answer = answerBefore(number, needing: head.index)
        else {
            return false
        }
        return !clause(of: answer).words.contains { words[$0].kind == .phrase }
    }

    /// "It can be a day or two before you hear from us": a clause that goes on in the one behind it.
    func isUntilAnswer(_ number: Int, _ all: Range<Int>) -> Bool {
        guard all.contains(number), case let clause = clauses.clauses[number], clause.isRelative, !clause.isJoined,
            !has(.verbs, in: clauses.clauses[number - 1].words)
        else { return false }
        return has(.hearing, in: clause.words) || has(.replying, in: clause.words) && has(.we, in: clause.words)
    }

    /// "Bitte geben Sie uns drei Tage, um Ihre Anfrage zu beantworten."
    func isToAnswer(_ number: Int, _ head: Head) -> Bool {
        if isAwaitedAnswer(head.clause) != nil { return true }
        guard number < clauses.clauses.count, case let clause = clauses.clauses[number],
            clause.sentence == clauses.clauses[head.clause].sentence,
            has(.us, in: clauses.clauses[head.clause].words)
                || words[head.index].isTaken
        else { return false }
        // "Give me two minutes, then you have an answer."
        if has(.reply, in: clause.words), has(.receiving, in: clause.words) { return true }
        let isOurs = clause.words.contains {
            words[$0].has([.replying, .informing]) && (has(.we, in: clause.words) || lexicon.person(of: words[$0]) == .we)
        }
        if isOurs { return true }
        return isInfinitive(clause) && has([.replying, .handling, .reply], in: clause.words)
    }

    /// "Give us 48 hours to check, and we get back to you": the answer in a clause behind, and no time in between.
    func isAwaitedAnswer(_ number: Int) -> ClauseTopic? {
        let clause = clauses.clauses[number]
        guard let waiting = first(.waiting, in: clause.words), words[waiting].meaning.metric == nil,
            has(.us, in: clause.words) || words[waiting].isTaken || has(.duty, in: clause.words),
            !has(.we, in: clause.words) || has(.duty, in: clause.words)
        else { return nil }
        for behind in (number + 1)..<max(number + 1, clauses.sentences[clause.sentence].clauses.upperBound) {
            let range = clauses.clauses[behind].words
            if range.contains(where: { words[$0].kind == .phrase }) || has(.negation, in: range) { return nil }
            let answer = range.first { index in
                words[index].has([.replying, .informing]) && person(of: index, in: clauses.clauses[behind]) == .we
            }
            let comes = has(.receiving, in: range) ? first(.reply, in: range) : nil
            if let answer = answer ?? comes { return .answer(head(waiting, number, words[answer].meaning.metric, isNoun: true)) }
        }
        return nil
    }

    /// "Questions take us two hours", "emails can take a day or two"
    func takesTime(_ verb: Int, _ range: Range<Int>) -> Bool {
        guard words[verb].has(.needing), !has([.thing, .order], in: range) else { return false }
        return range.contains { words[$0].has(.matter) || words[$0].meaning.contact == .email }
    }

    /// "…, and Nia helps you": a name that begins a clause within a sentence.
    func isNamedHelper(_ verb: Int, _ range: Range<Int>) -> Bool {
        let sentence = sentence(of: verb).words
        guard let name = range.first(where: { !words[$0].has(.and) }), name + 1 == verb, name > sentence.lowerBound else {
            return false
        }
        return words[name].kind == .word && words[name].meaning.parts.isEmpty && reader.isUpper(words[name].start)
    }

    /// "However you choose to complain, we acknowledge it": what is confirmed is named before.
    func isAboutIt(_ verb: Int, _ number: Int) -> Bool {
        guard has(.it, in: clauses.clauses[number].words) else { return false }
        let start = clauses.sentences[max(0, clauses.clauses[number].sentence - 1)].words.lowerBound
        return (start..<clauses.clauses[number].words.lowerBound).last { words[$0].has([.reply, .thing, .order, .matter]) }
            .map { words[$0].has(.matter) } ?? false
    }

    /// "You are in the queue for tickets, waiting time: 12 minutes."
    func isInQueue(_ number: Int) -> Bool {
        let sentence = clauses.sentences[clauses.clauses[number].sentence].words
        return has([.thing, .order], in: sentence)
            && !sentence.contains { isSomebody($0) && !words[$0].has([.you, .customer]) || words[$0].meaning.contact != nil }
    }

    /// Whether a word names somebody who talks, or what is said.
    func isSomebody(_ index: Int) -> Bool { words[index].has([.reply, .we, .matter, .us, .you, .customer, .replying]) }
}
