/// Times that are denied, in their clause or around it.
extension ProseJudge {
    /// Whether the answer or its time is denied.
    func isDenied(_ index: Int, _ head: Head?) -> Bool {
        let own = clauses.ofWord[index]
        for number in Set([own, head?.clause ?? own]) {
            let clause = clauses.clauses[number]
            // "We do not answer at once, but within a day."
            if number < own, hasTurned(own, since: number) { continue }
            if let denial = first(.negation, in: clause.words) {
                if let head, clause.isRelative, head.index > denial + 2, !has(.promising, in: denial..<head.index) { continue }
                return !isContrast(own, to: number)
            }
            if isDeniedBehind(number) || head.map({ isDeniedAround(own, $0) }) ?? false { return true }
            // "We cannot promise that we answer within 2 hours."
            guard number > 0, clauses.clauses[number - 1].sentence == clause.sentence else { continue }
            let isLed = clause.isThat || isInfinitive(clause)
            if isLed, has(.negation, in: clauses.clauses[number - 1].words) { return true }
        }
        return sentence(of: index).clauses.contains { number in
            if number < own, hasTurned(own, since: number) { return false }
            let range = clauses.clauses[number].words
            // "…, which others cannot do in a day"
            if !lexicon.endings.isEmpty, number > own, hasOutsider(range) { return false }
            let denies = range.contains { words[$0].has(.promising) && (words[$0].has(.negation) || has(.negation, in: range)) }
            // "…, even if we cannot accept it"
            return denies && !clauses.clauses[number].isCondition && !range.contains { words[$0].kind == .phrase }
        }
    }

    /// "Not the call centre answers, but the owner, mostly within eight hours."
    private func hasTurned(_ own: Int, since denied: Int) -> Bool {
        ((denied + 1)...own).contains { has(.but, in: clauses.clauses[$0].words) }
    }

    /// "We do not answer in a minute, but within an hour": what is denied has a time of its own.
    private func isContrast(_ own: Int, to denied: Int) -> Bool {
        guard own > denied, clauses.clauses[own].isJoined, !has(.negation, in: clauses.clauses[own].words) else { return false }
        return clauses.clauses[denied].words.contains { words[$0].kind == .phrase }
    }

    /// "That you wait longer than four days does not happen."
    private func isDeniedBehind(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        guard clause.isThat, number == clauses.sentences[clause.sentence].clauses.lowerBound, number + 1 < clauses.clauses.count,
            case let next = clauses.clauses[number + 1], next.sentence == clause.sentence
        else { return false }
        return has(.negation, in: next.words) && !next.words.contains { words[$0].kind == .phrase }
    }

    /// "A fixed response time, say four hours, is not included."
    private func isDeniedAround(_ own: Int, _ head: Head) -> Bool {
        let clause = clauses.clauses[own]
        guard head.clause + 1 == own, head.isNoun, clause.mark == UInt8(ascii: ","), own + 1 < clauses.clauses.count,
            clause.words.allSatisfy({ words[$0].kind == .phrase || words[$0].meaning.parts.isEmpty || words[$0].has(.trimmed) }),
            !has([.future, .past, .verbs], in: clauses.clauses[head.clause].words), case let next = clauses.clauses[own + 1],
            next.sentence == clause.sentence, next.mark == UInt8(ascii: ","), !next.isJoined, !next.isCondition
        else { return false }
        return has(.negation, in: next.words) && !next.words.contains { words[$0].kind == .phrase }
    }
}
