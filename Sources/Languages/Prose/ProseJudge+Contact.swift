import ServiceTime

extension ProseJudge {
    /// The way of talking that a phrase is about: named in its clause, else elsewhere in the sentence, in the sentence before, in
    /// the row of a table, or around the text.
    func contact(ofPhraseAt index: Int) -> ContactKind? {
        let own = clauses.ofWord[index]
        let sentence = sentence(of: index)
        if let contact = contact(in: clauses.clauses[own].words, near: index) { return contact }
        let before = contactBefore(own, in: sentence, near: index)
        let after = contactAfter(own, in: sentence, near: index)
        let named = namesBehind(sentence.words) ? after ?? before : before ?? after
        return named ?? contactOfRow(clause(of: index).sentence) ?? contactBefore(clause(of: index).sentence) ?? setting.contact
    }

    private func contactBefore(_ own: Int, in sentence: Sentence, near index: Int) -> ContactKind? {
        for number in sentence.clauses.reversed() where number < own {
            let range = clauses.clauses[number].words
            // "We confirm it by email within a day, and decide within a week": each has a time of its own.
            if settles(clauses.clauses[own].words), !settles(range), range.contains(where: { words[$0].kind == .phrase }) {
                continue
            }
            if let contact = contact(in: range, near: index) { return contact }
            if number == sentence.clauses.lowerBound, asksForCall(range) { return .phone }
        }
        return nil
    }

    /// "Volajte, vyřešíme to hned": the customer calls, and does nothing else.
    private func asksForCall(_ range: Range<Int>) -> Bool {
        guard !lexicon.endings.isEmpty, !has(.negation, in: range) else { return false }
        let asked = range.filter { words[$0].has(.verbs) && (words[$0].meaning.person ?? lexicon.person(of: words[$0])) == .you }
        return asked.count == 1 && words[asked[0]].meaning.metric == .callback
    }

    private func settles(_ range: Range<Int>) -> Bool { range.contains { words[$0].meaning.metric == .resolution } }

    /// Up to the next phrase, whose channel it would be.
    private func contactAfter(_ own: Int, in sentence: Sentence, near index: Int) -> ContactKind? {
        for number in sentence.clauses where number > own {
            let range = clauses.clauses[number].words
            if range.contains(where: { words[$0].kind == .phrase }) { return nil }
            if let contact = contact(in: range, near: index) { return contact }
        }
        return nil
    }

    private func contact(in range: Range<Int>, near index: Int) -> ContactKind? {
        // "never by phone"
        var named = range.filter {
            words[$0].meaning.contact != nil && !(words[$0].has(.negation) || isRuledOut($0, in: range, near: index))
        }
        // "On live chat you'll be speaking to …": what a way is called counts more than what is done on it.
        let nouns = named.filter { !words[$0].has([.hearing, .replying]) }
        if !nouns.isEmpty { named = nouns }
        let nearest = named.min { abs($0 - index) < abs($1 - index) }
        return nearest.flatMap { words[$0].meaning.contact }
    }

    /// "…, never by phone": a way that is denied behind the time.
    private func isRuledOut(_ contact: Int, in range: Range<Int>, near index: Int) -> Bool {
        contact > index && contact - 2 >= range.lowerBound && words[contact - 2].has(.negation)
            && !words[contact - 1].has(.negation)
    }

    /// Whether a sentence names its channels behind its times: "2 minutes (chat), 24 hours (e-mail)".
    private func namesBehind(_ range: Range<Int>) -> Bool {
        guard let phrase = range.first(where: { words[$0].kind == .phrase }),
            let contact = range.first(where: { words[$0].meaning.contact != nil })
        else { return false }
        return phrase < contact
    }

    /// "| E-mail | info@shop.example | 24 hours |": what the cells before say, in a row that is no table's.
    func contactOfRow(_ sentence: Int) -> ContactKind? {
        var number = sentence
        while number > 0 {
            let start = clauses.sentences[number].words.lowerBound
            guard start > 0, words[start - 1].mark == UInt8(ascii: "|") || words[start - 1].mark == 0xC2 else { return nil }
            number -= 1
            let range = clauses.sentences[number].words
            if let contact = contact(in: range, near: start) { return contact }
        }
        return nil
    }

    /// "Write to us on chat. We answer within 2 minutes."
    private func contactBefore(_ sentence: Int, isNear: Bool = true, inTitle: Bool = false) -> ContactKind? {
        guard sentence > 0 else { return nil }
        let (words, asks) = (clauses.sentences[sentence - 1].words, clauses.sentences[sentence - 1].isQuestion)
        // "Anna is on chat today! We answer within 3 minutes."
        let promises = words.contains { self.words[$0].kind == .phrase && phrases[self.words[$0].phrase].kind != .day }
        guard asks || !promises else { return nil }
        // "★ 4.9 on Google ★ answers within 15 minutes": the points of a banner are about different things.
        let goesOn = words.upperBound + 1 < self.words.count && self.words[words.upperBound + 1].has(.and)
        if !goesOn, words.upperBound < self.words.count, case let mark = self.words[words.upperBound].mark,
            mark == 0xE2 || mark == 0xF0 && !has([.your, .us], in: words),
            !isNothingButContact(words) || words.contains(where: { self.words[$0].kind == .number })
        {
            return nil
        }
        // "I'm on the phone to the courier. I write in 40 minutes."
        if hasOutsider(words), !has(.negation, in: words) { return nil }
        let named = Set(words.compactMap { self.words[$0].meaning.contact })
        // "Thanks for your e-mail! We are asleep. You have an answer by eight."
        let start = words.lowerBound
        if named.isEmpty, isNear, start > 0, self.words[start - 1].mark != 0x0A, self.words[start - 1].mark != UInt8(ascii: "|") {
            return contactBefore(sentence - 1, isNear: false)
        }
        // "Chat · Rex", a line of its own, and a greeting below it.
        if named.isEmpty, start > 0, sentence > 1, clauses.sentences[sentence - 2].words.count < 3, words.count < 3,
            isNear && self.words[start - 1].mark == 0x0A || inTitle && self.words[start - 1].mark == 0xC2
        {
            return contactBefore(sentence - 1, isNear: false, inTitle: true)
        }
        return named.count == 1 ? named.first : nil
    }
}
