import ServiceTime

/// What a text says about answers, word by word.
struct ProseJudge {
    let lexicon: ProseLexicon
    let phrases: [Phrase]
    private(set) var words: [ProseWord]
    private(set) var clauses: Clauses
    let setting: ProseSetting
    let reader: ProseWordReader

    init(
        _ text: UnsafeBufferPointer<UInt8>, _ phrases: [Phrase], _ lexicon: ProseLexicon, _ setting: ProseSetting,
        in range: Range<Int>
    ) {
        self.lexicon = lexicon
        self.phrases = phrases
        self.setting = setting
        reader = ProseWordReader(text, lexicon)
        words = reader.words(around: phrases, in: range)
        clauses = Clauses([])
        for index in words.indices where words[index].kind == .word { joinNeighbours(at: index) }
        for index in words.indices where words[index].has(.reply) && words[index].has(.replying) { tellNoun(at: index) }
        clauses = Clauses(words)
        for index in words.indices where words[index].kind == .word { joinClause(at: index) }
    }

    /// The promises among the phrases.
    func promises() -> [SpokenPromise] {
        var found: [SpokenPromise] = []
        for index in words.indices where words[index].kind == .phrase {
            let phrase = phrases[words[index].phrase]
            guard let metric = metric(ofPhraseAt: index) else { continue }
            let contact = metric == .callback ? .phone : contact(ofPhraseAt: index)
            var promise = SpokenPromise(phrase, range: trimmed(phrase), contact: contact, metric: metric)
            if leavesOutWeekends(after: index) { promise.countBusinessDaysOnly() }
            if promise.isBusiness { promise.condition.businessDays = false }
            found.append(promise)
        }
        return found
    }

    /// The words that say when, without what they can do without.
    private func trimmed(_ phrase: Phrase) -> Range<Int> {
        var (start, end) = (phrase.range.lowerBound, phrase.statedEnd)
        if phrase.kind != .immediately {
            for word in reader.words(in: start..<phrase.core.lowerBound) {
                guard word.has(.trimmed) || phrase.kind != .duration && word.has(.trimmedBeforeDay),
                    word.end < phrase.core.lowerBound
                else { break }
                start = reader.afterSpace(word.end)
            }
        }
        // "within 90 mins.": the dot ends the sentence.
        let abbreviates = !lexicon.endings.isEmpty && lexicon.marks != .participlesAreMarked
        if reader.endsWithPlural(end) || !abbreviates && start > 0 && reader.endsTextWithMinutes(end) { end -= 1 }
        if reader.dropsDot(before: end, like: phrases.map(\.statedEnd)) { end -= 1 }
        return start..<end
    }

    /// "…, weekends and holidays are not counted."
    private func leavesOutWeekends(after index: Int) -> Bool {
        let sentence = sentence(of: index)
        let own = clauses.ofWord[index]
        let rest = sentence.words.filter { $0 > index && clauses.ofWord[$0] <= own + 3 && words[$0].kind == .word }
        guard rest.contains(where: { words[$0].has(.exclusion) }) else { return false }
        return rest.contains { words[$0].has(.weekend) }
    }

    /// The clause of a word.
    func clause(of index: Int) -> Clause { clauses.clauses[clauses.ofWord[index]] }

    func sentence(of index: Int) -> Sentence { clauses.sentences[clause(of: index).sentence] }

    func first(_ parts: Parts, in range: Range<Int>) -> Int? { range.first { words[$0].has(parts) } }

    func has(_ parts: Parts, in range: Range<Int>) -> Bool { first(parts, in: range) != nil }

    /// "our reply" and "we reply": a word that is a noun and a verb.
    private mutating func tellNoun(at index: Int) {
        let before = index > 0 ? words[index - 1] : nil
        let isFirst = before.map { $0.kind == .stop || $0.kind == .joint } ?? true
        let next = index + 1 < words.count ? words[index + 1] : nil
        // "Reply within a day and get a voucher" asks the customer.
        let goesOn = index + 2 < words.count && words[index + 2].has(.and)
        let isAlone = next?.kind == .phrase && !goesOn || next?.has(.giving) ?? false
        let isNoun = before?.has([.determiner, .your, .receiving]) ?? false || isFirst && isAlone || before?.kind == .phrase
        words[index].meaning.parts.remove(isNoun ? .replying : .reply)
    }

    // MARK: Groups of words

    /// Gives words that follow each other what they mean together; the longest group wins.
    private mutating func joinNeighbours(at index: Int) {
        var longest: StemTable.Group?
        for number in groups(at: index) {
            let group = lexicon.table.groups[Int(number)]
            guard !group.isLoose, group.rest.count > longest?.rest.count ?? 0, follows(group.rest, index) else { continue }
            longest = group
        }
        guard let longest else { return }
        words[index].meaning = longest.meaning
        words[index].isTaken = true
        words[index].tail = words[index + (longest.meaning.parts.overlaps(.verbs) ? 0 : longest.rest.count)].tail
        for offset in longest.rest.indices {
            words[index + offset + 1].meaning = Meaning()
            words[index + offset + 1].isTaken = true
        }
    }

    private mutating func joinClause(at index: Int) {
        for number in groups(at: index) {
            let group = lexicon.table.groups[Int(number)]
            guard group.isLoose, isAround(group.rest, index) else { continue }
            words[index].meaning = group.meaning
            return
        }
    }

    private func groups(at index: Int) -> [Int32] {
        let word = words[index]
        guard !word.isTaken else { return [] }
        var groups = word.wordEntry >= 0 ? lexicon.table[word.wordEntry].wordGroups : []
        for entry in [word.groupEntries.0, word.groupEntries.1, word.groupEntries.2] where entry >= 0 {
            groups += lexicon.table[Int(entry)].stemGroups
        }
        return groups
    }

    private func follows(_ pieces: [StemTable.Piece], _ index: Int) -> Bool {
        pieces.indices.allSatisfy { offset in
            let next = index + offset + 1
            return next < words.count && reader.matches(words[next], pieces[offset])
        }
    }

    private func isAround(_ pieces: [StemTable.Piece], _ index: Int) -> Bool {
        let range = clause(of: index).words
        return pieces.allSatisfy { piece in
            range.contains { $0 != index && reader.matches(words[$0], piece) }
        }
    }
}
