extension ProseJudge {
    /// The way of talking that a phrase is about: named in its clause, else in clauses around it that have no phrase of their
    /// own, else in the sentence, in the sentence before, or around the text.
    func contact(ofPhraseAt index: Int) -> ContactKind? {
        let own = clauses.ofWord[index]
        let sentence = sentence(of: index)
        if let contact = contact(in: clauses.clauses[own].words, near: index) { return contact }
        let before = sentence.clauses.filter { $0 < own }.reversed()
        let after = sentence.clauses.filter { $0 > own }
        let order = namesBehind(sentence.words) ? [Array(after), Array(before)] : [Array(before), Array(after)]
        for side in order {
            for number in side {
                let range = clauses.clauses[number].words
                if let contact = contact(in: range, near: index) { return contact }
                if range.contains(where: { words[$0].kind == .phrase }) { break }
            }
        }
        return contactBefore(clause(of: index).sentence) ?? setting.contact
    }

    private func contact(in range: Range<Int>, near index: Int) -> ContactKind? {
        let named = range.filter { words[$0].meaning.contact != nil }
        let nearest = named.min { abs($0 - index) < abs($1 - index) }
        return nearest.flatMap { words[$0].meaning.contact }
    }

    /// Whether a sentence names its channels behind its times: "2 minutes (chat), 24 hours (e-mail)".
    private func namesBehind(_ range: Range<Int>) -> Bool {
        guard let phrase = range.first(where: { words[$0].kind == .phrase }),
            let contact = range.first(where: { words[$0].meaning.contact != nil })
        else { return false }
        return phrase < contact
    }

    /// "Write to us on chat. We answer within 2 minutes."
    private func contactBefore(_ sentence: Int) -> ContactKind? {
        guard sentence > 0 else { return nil }
        let words = clauses.sentences[sentence - 1].words
        guard !words.contains(where: { self.words[$0].kind == .phrase }) else { return nil }
        let named = Set(words.compactMap { self.words[$0].meaning.contact })
        return named.count == 1 ? named.first : nil
    }
}
