import ServiceTime

/// Which clause says what a phrase belongs to.
extension ProseJudge {
    /// What a phrase belongs to: something in its clause, else in the clauses before it, else in those behind it.
    func topic(ofPhraseAt index: Int) -> ClauseTopic {
        let own = clauses.ofWord[index]
        let all = sentence(of: index).clauses
        if tellsRuling(own, all) { return topic(ofClause: own - 1, near: index) }
        if let awaited = isAwaitedAnswer(own) { return awaited }
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
        if doesMore(clauses.ofWord[index], head) { return true }
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

    /// "I answer within a day, a new one I make in three weeks": a verb in the first person that nobody knows, beside an answer with a
    /// time of its own.
    private func doesMore(_ own: Int, _ head: Head) -> Bool {
        guard !lexicon.endings.isEmpty, head.clause < own,
            clauses.clauses[head.clause].words.contains(where: { words[$0].kind == .phrase }),
            case let range = clauses.clauses[own].words, !range.contains(where: isMessage)
        else { return false }
        return range.contains { index in
            let isNamed = index > range.lowerBound && words[index - 1].has(.preposition)
            let isLast = index + 1 == range.upperBound || words[index + 1].kind == .phrase
            return isLast && isUnknown(index) && !isNamed && lexicon.person(of: words[index]) == .we
                && (words[index].tail & 0xFF == 0x6D || lexicon.isFinite(words[index].tail))
        }
    }

    /// A clause, those before it and those behind it. What stands alone between commas belongs to what goes on behind it before it
    /// belongs to what stands farther away.
    private func around(_ own: Int, in all: Range<Int>) -> [Int] {
        // "Odpovedzte, prosím, do 7 dní": a word of politeness between commas says nothing.
        let before = all.reversed().filter { number in
            number < own && !clauses.clauses[number].words.allSatisfy { words[$0].has(.duty) && words[$0].meaning.person == .you }
        }
        let isInserted = clauses.clauses[own].words.allSatisfy { words[$0].kind == .phrase || words[$0].has([.late, .trimmed]) }
        let behind = all.filter { $0 > own }
        if isUntilAnswer(own + 1, all) { return [own, own + 1] + before + behind.dropFirst() }
        // "… odpoví švadlena, která na něm šije, do dvou dnů."
        if isInserted, before.count > 1, isAside(before[0]) {
            return [own, before[1], before[0]] + before.dropFirst(2) + behind
        }
        // "It is always the same: 48 hours and the answer is with you."
        if isInserted, let next = behind.first, !before.isEmpty, !lexicon.endings.isEmpty, leadsToAnswer(next) {
            return [own, next] + before + behind.dropFirst()
        }
        guard isInserted, let next = behind.first, before.count > 1, !clauses.clauses[next].isJoined,
            !clauses.clauses[next].words.contains(where: { words[$0].kind == .phrase })
        else { return [own] + before + behind }
        return [own, before[0], next] + before.dropFirst() + behind.dropFirst()
    }

    /// "Anfragen, die werktags eintreffen, …": a relative clause without an answer in it.
    private func isAside(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        if lexicon.marks != .nothing { return clause.isRelative }
        guard lexicon.readsCompounds, clause.mark == UInt8(ascii: ","), clause.words.count > 1, let first = clause.words.first
        else {
            return false
        }
        return words[first].has(.article) && !has([.replying, .reply], in: clause.words)
    }

    /// "… and you have the answer": without a time of its own.
    private func leadsToAnswer(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        return clause.isJoined && clause.mark == 0 && has(.reply, in: clause.words)
            && !clause.words.contains { words[$0].kind == .phrase }
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
