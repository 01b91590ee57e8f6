import ServiceTime

/// Those who act and of whom nobody says that they are the shop.
extension ProseJudge {
    /// "Ribiška družina o prošnji odloča v treh tednih": somebody acts in the third person, and nobody says that it is the shop.
    func isByUnknown(_ verb: Int, _ clause: Clause) -> Bool {
        let sentence = clauses.sentences[clause.sentence].words
        if !lexicon.endings.isEmpty, !has(.we, in: clause.words), namesAcronym(clause.words) { return true }
        guard !lexicon.endings.isEmpty, words[verb].has([.replying, .handling, .informing]) || givesResult(verb, clause),
            setting.topic != .answers,
            !has(.future, in: clause.words), !isPassiveForm(words[verb].tail), !words[verb].isTaken,
            !words[verb].has([.reply, .personal]),
            !clause.isJoined,
            !has([.we, .you, .your, .us, .fromUs, .reflexive], in: sentence),
            !sentence.contains(where: { words[$0].meaning.contact != nil })
        else { return false }
        if words[verb].has(.replying), words[verb].meaning.metric == .firstResponse, has([.matter, .offer], in: clause.words) {
            return false
        }
        if isName(verb, clause) { return false }
        let unknown = clause.words.filter {
            words[$0].kind == .word && !words[$0].isTaken && words[$0].meaning.parts.isEmpty
                && words[$0].end - words[$0].start > 4 && !($0 > 0 && words[$0 - 1].has(.preposition))
        }
        return !unknown.allSatisfy(isAdverb) && !unknown.contains { isSlavicAgent(words[$0]) }
    }

    /// "AKOS o sporu odloči": three to six capitals that are no channel, in words that have others.
    private func namesAcronym(_ range: Range<Int>) -> Bool {
        range.contains { index in
            let word = words[index]
            guard word.kind == .word, word.meaning.parts.isEmpty, word.meaning.contact == nil,
                (3...7).contains(word.end - word.start),
                !(index > 0 && words[index - 1].has(.preposition))
            else { return false }
            return reader.isAcronym(word.start..<word.end)
                && range.contains { $0 != index && words[$0].kind == .word && reader.isLower(words[$0].end - 1) }
        }
    }

    /// "…, Jagoda odpowiada", "pilne sprawy załatwia Kajtek": a woman's name right before the verb, or a name behind it.
    func isName(_ verb: Int, _ clause: Clause) -> Bool {
        let start = clauses.sentences[clause.sentence].words.lowerBound
        func isUpper(_ index: Int) -> Bool {
            words[index].kind == .word && words[index].meaning.parts.isEmpty && reader.isUpper(words[index].start)
        }
        if verb + 1 < clause.words.upperBound, isUpper(verb + 1), !has(.outsider, in: clause.words) { return true }
        let isFirst = verb - 1 == clause.words.lowerBound || verb - 2 == clause.words.lowerBound && words[verb - 2].has(.and)
        // "… o tom vám Soňa píše"
        let isAddressed = has(.you, in: clause.words) && !has(.outsider, in: clause.words)
        guard !lexicon.endings.isEmpty, verb - 1 > start, isFirst || isAddressed, isUpper(verb - 1) else { return false }
        return words[verb - 1].tail & 0xFF == 0x61
            || lexicon.marks != .participlesAreMarked && !reader.isUpper(words[verb - 1].end - 1)
    }

    /// "Testy dają wynik w pięć minut": a result that is given is one of a case only where one is named.
    private func givesResult(_ verb: Int, _ clause: Clause) -> Bool {
        words[verb].has(.giving) && !words[verb].has(.needing) && !has(.matter, in: clause.words)
            && clause.words.contains { words[$0].has(.reply) && words[$0].meaning.metric == .resolution }
    }

    /// "Običajno odgovori v eni uri": what a profile says of its owner.
    func isBadge(_ clause: Clause) -> Bool {
        let sentence = clauses.sentences[clause.sentence]
        return !lexicon.endings.isEmpty && sentence.words == clause.words && clause.words.count < 4
            && (isAdverb(clause.words.lowerBound) || endsAsHedge(clause.words.lowerBound)) && has(.replying, in: clause.words)
    }

    /// "običajno", "obvykle": adverbs by their endings.
    private func isAdverb(_ index: Int) -> Bool {
        let word = words[index]
        return word.kind == .word && word.meaning.parts.isEmpty && [0x6E6F, 0x6C65, 0x616A].contains(word.tail & 0xFFFF)
    }

    /// "zvyčajne", "většinou": more endings of words that say how often.
    private func endsAsHedge(_ index: Int) -> Bool {
        let word = words[index]
        return word.kind == .word && word.meaning.parts.isEmpty && [0x6E65, 0x6F75, 0x6469].contains(word.tail & 0xFFFF)
    }

    /// "mentor", "vinar", "baristka", "poskytovatel": nouns of people by their endings.
    private func isSlavicAgent(_ word: ProseWord) -> Bool {
        let endings: [UInt64] = [0x6F72, 0x6172, 0x6572, 0x6C6A, 0x656C, 0x696B, 0x6B61, 0x6361, 0x7374]
        // "psihologinja", "logoped", "fotograf", "mediátorkyně"
        let longer: [UInt64] = [0x6E6A61, 0x6C6F67, 0x726166, 0x706564, 0x796E65, 0x796E61, 0x747261]
        return endings.contains(word.tail & 0xFFFF) || longer.contains(word.tail & 0xFF_FFFF)
    }

    /// "rešena", "obrađeni", "przyjęta", and nouns of verbs: "vyriešenie"
    private func isPassiveForm(_ tail: UInt64) -> Bool {
        let (last, before) = (tail & 0xFF, tail >> 8 & 0xFF)
        if [0x6E6965, 0x6E6A65, 0x746965, 0x636965].contains(tail & 0xFF_FFFF) { return true }
        let isVowel = [0x61, 0x65, 0x69, 0x6F, 0x79].contains(last)
        return last == 0x6E || isVowel && (before == 0x6E || before == 0x74)
    }
}
