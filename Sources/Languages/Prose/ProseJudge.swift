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
        for index in words.indices.dropLast().dropFirst() where words[index].has(.reply) && isMarkOfAnswer(index) {
            words[index].meaning = Meaning()
        }
        for index in words.indices where words[index].has(.reply) && words[index].has(.replying) { tellNoun(at: index) }
        if lexicon.hasGenitives {
            for index in words.indices { tellText(at: index) }
            for index in words.indices where words[index].has(.handling) && words[index].meaning.contact == .review {
                tellReview(at: index)
            }
        }
        if lexicon.endings.isEmpty {
            for index in words.indices where words[index].has(.doing) && !words[index].isTaken { tellThing(at: index) }
        }
        clauses = Clauses(words)
        for index in words.indices where words[index].kind == .word { joinClause(at: index) }
        if lexicon.readsCompounds { clauses.markConditions(clauses.sentences.filter(isVerbFirst).map(firstInWords)) }
    }

    /// The promises among the phrases.
    func promises() -> [SpokenPromise] {
        var found: [SpokenPromise] = []
        for index in words.indices where words[index].kind == .phrase {
            let phrase = phrases[words[index].phrase]
            guard let metric = metric(ofPhraseAt: index) else { continue }
            let contact = metric == .callback ? .phone : contact(ofPhraseAt: index) ?? contactOfPickingUp(index)
            var promise = SpokenPromise(phrase, range: trimmed(phrase), contact: contact, metric: metric)
            if phrase.countsBusinessDaysOnly || leavesOutWeekends(after: index) { promise.countBusinessDaysOnly() }
            if promise.isBusiness { promise.condition.businessDays = false }
            found.append(promise)
        }
        return found
    }

    /// "Konsultant odbierze za dwie minuty": whatever else is picked up takes longer.
    private func contactOfPickingUp(_ index: Int) -> ContactKind? {
        let picksUp = clause(of: index).words.contains { words[$0].has(.doing) && words[$0].meaning.metric == .firstResponse }
        return picksUp ? .phone : nil
    }

    /// The words that say when, without what they can do without.
    private func trimmed(_ phrase: Phrase) -> Range<Int> {
        var (start, end) = (phrase.range.lowerBound, phrase.statedEnd)
        if phrase.kind != .immediately {
            for word in reader.words(in: start..<phrase.core.lowerBound) {
                // "reckon on two days", "um zwei Tage Geduld"
                let isOn = phrase.kind == .duration && [0x6F6E, 0x756D].contains(word.tail)
                guard word.has(.trimmed) || isOn || phrase.kind != .duration && word.has(.trimmedBeforeDay),
                    word.end < phrase.core.lowerBound
                else { break }
                start = reader.afterSpace(word.end)
            }
        }
        // "within 90 mins.": the dot ends the sentence.
        let isSentence =
            lexicon.endings.isEmpty
            ? words.contains { $0.has(.verbs) || $0.meaning.person == .we } : lexicon.hasUnitSymbols && start > 0
        if reader.endsWithPlural(end) || isSentence && reader.endsTextWithMinutes(end) { end -= 1 }
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

    /// "Wie lange gilt das? Antwort: zwei Tage": a word that only says that the answer to a question follows.
    private func isMarkOfAnswer(_ index: Int) -> Bool {
        words[index + 1].mark == UInt8(ascii: ":") && words[index - 1].mark == UInt8(ascii: "?")
            && words[index - 1].kind == .stop
    }

    /// "our reply" and "we reply": a word that is a noun and a verb.
    private mutating func tellNoun(at index: Int) {
        let before = index > 0 ? words[index - 1] : nil
        let isFirst = before.map { $0.kind == .stop || $0.kind == .joint } ?? true
        let next = index + 1 < words.count ? words[index + 1] : nil
        // "Reply within a day and get a voucher" asks the customer.
        let goesOn =
            index + 3 < words.count
            && (words[index + 2].has(.and) && (words[index + 3].has(.verbs) || words[index + 3].has(.you)) || leadsOn(index + 2))
        // "If it still fails, reply within two days", "To keep it open, answer …" asks, too.
        let isAlone = next?.kind == .phrase && !goesOn && !isAskedFor(index) || next?.has([.giving, .receiving]) ?? false
        let isNoun =
            before?.has([.determiner, .your, .receiving]) ?? false || isDescribed(index) || isFirst && (isAlone || isLabel(index))
            || before?.kind == .phrase
        words[index].meaning.parts.remove(isNoun ? .replying : .reply)
    }

    /// "a thank-you reply", "the seller's reply": words between an article and a noun that is no verb in the singular.
    private func isDescribed(_ index: Int) -> Bool {
        guard words[index].tail & 0xFF != 0x73, index > 0 else { return false }
        if isOwner(words[index - 1]) { return true }
        for place in (max(0, index - 4)..<index).reversed() {
            if words[place].kind == .word, words[place].has([.determiner, .article]), !words[place].has(.reply) { return true }
            guard words[place].kind == .word, words[place].meaning.parts.isEmpty || words[place].has(.trimmed),
                words[place].tail & 0xFF != 0x73,
                !isTo(words[place])
            else { return false }
        }
        return false
    }

    /// "Text 07700 900188", "Text HELP to 60777"
    private mutating func tellText(at index: Int) {
        guard index + 1 < words.count, words[index].kind == .word, words[index].tail == 0x7465_7874,
            words[index].meaning.contact == nil, case let next = words[index + 1],
            next.kind == .number || next.kind == .word && next.end - next.start > 1 && reader.isAcronym(next.start..<next.end)
        else { return }
        words[index].meaning.contact = .sms
    }

    /// "A supervisor reviews every complaint" speaks of no review.
    private mutating func tellReview(at index: Int) {
        // "We answer all our Google reviews."
        if index > 0, words[index].tail & 0xFF == 0x73,
            words[index - 1].has([.determiner, .your]) || words[index - 1].meaning.contact == .review
        {
            words[index].meaning.parts.remove(.handling)
            return
        }
        guard index + 1 < words.count, words[index + 1].has([.determiner, .your, .matter]), index > 0,
            !words[index - 1].has([.determiner, .your, .article])
        else { return }
        words[index].meaning.contact = nil
    }

    /// "seller's", "sellers'"
    private func isOwner(_ word: ProseWord) -> Bool {
        word.kind == .word && word.end - word.start > 4 && word.tail & 0xFF == 0x73
            && [UInt8(ascii: "'"), 0x99].contains(reader.byte(word.end - 2))
    }

    /// "… to be entered", but not "… to your message".
    private func leadsOn(_ index: Int) -> Bool {
        let next = words[index + 1]
        return isTo(words[index]) && next.kind == .word && next.meaning.contact == nil
            && !next.has([.your, .determiner, .matter])
    }

    func isTo(_ word: ProseWord) -> Bool {
        word.end == word.start + 2 && reader.text[word.start] | 0x20 == 0x74 && reader.text[word.start + 1] == 0x6F
    }

    /// Whether a word stands behind a comma, and what is before it begins with "if" or "to".
    private func isAskedFor(_ index: Int) -> Bool {
        guard index > 1, words[index - 1].mark == UInt8(ascii: ",") else { return false }
        let start = words[..<index].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? 0
        return isTo(words[start]) || words[start].has([.condition, .when])
    }

    /// "Reply to stockists: 3 days", "Replies usually come within a day".
    private func isLabel(_ index: Int) -> Bool {
        let rest = words[(index + 1)...].prefix(7)
        let plain = rest.prefix { $0.kind == .word }
        if words[index].tail & 0xFF == UInt64(UInt8(ascii: "s")),
            plain.prefix(3).contains(where: { $0.has([.giving, .receiving]) })
        {
            return true
        }
        guard let mark = rest.dropFirst(plain.count).first, mark.mark == UInt8(ascii: ":") else { return false }
        return rest.dropFirst(plain.count + 1).first?.kind == .phrase
    }

    /// Words of doing that are nouns behind "your" or "on": "an update on your repair".
    private mutating func tellThing(at index: Int) {
        let isNoun = !lexicon.readsCompounds || reader.text[words[index].start] & 0x20 == 0
        guard index > 0, isNoun, case let before = words[index - 1] else { return }
        // German nouns begin with capitals.
        if lexicon.readsCompounds, before.kind == .word || before.kind == .number {
            words[index].meaning.parts.remove(.doing)
            if words[index].meaning.parts.isEmpty { words[index].meaning.parts = .thing }
        }
        // "the status of your warranty return", but "your order ships"
        let isCompound =
            index > 1 && before.has([.thing, .order]) && words[index - 2].has([.your, .on]) && !lexicon.readsCompounds
        if isCompound, ![0x73, 0x64, 0x67].contains(words[index].tail & 0xFF) {
            words[index].meaning.parts = .topic
            return
        }
        // "how the frame repair is going"
        let isSubject =
            lexicon.hasGenitives && index + 1 < words.count && words[index + 1].has(.future)
            && ![0x73, 0x64, 0x67].contains(words[index].tail & 0xFF) && before.kind == .word && before.meaning.parts.isEmpty
        guard before.has([.your, .on, .determiner]) || isSubject else { return }
        words[index].meaning.parts.remove(.doing)
        if words[index].meaning.parts.isEmpty { words[index].meaning.parts = before.has([.your, .on]) ? .topic : .thing }
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
        let isOurs = longest.rest.indices.contains { words[index + $0 + 1].meaning.person == .we }
        // "prijatie potvrdíme": the verb of a group may stand behind its noun.
        let isLedByNoun = longest.rest.count == 1 && !words[index].has(.verbs) && words[index + longest.rest.count].has(.verbs)
        words[index].meaning = longest.meaning
        words[index].isTaken = true
        words[index].tail = words[index + (longest.meaning.parts.overlaps(.verbs) && !isLedByNoun ? 0 : longest.rest.count)].tail
        if isOurs, words[index].has(.verbs) { words[index].meaning.person = words[index].meaning.person ?? .we }
        for offset in longest.rest.indices {
            words[index + offset + 1].meaning = Meaning()
            words[index + offset + 1].isTaken = true
        }
    }

    private mutating func joinClause(at index: Int) {
        for number in groups(at: index) {
            let group = lexicon.table.groups[Int(number)]
            guard group.isLoose, isAround(group.rest, index) else { continue }
            let before = words[index].meaning
            words[index].meaning = group.meaning
            words[index].meaning.contact = group.meaning.contact ?? before.contact
            if before.person == .we, group.meaning.person == nil { words[index].meaning.person = .we }
            return
        }
    }

    private func groups(at index: Int) -> [Int32] {
        let word = words[index]
        // "meldet sich" may be part of a looser group: "meldet sich … telefonisch".
        guard !word.isTaken || word.has([.replying, .informing, .waiting]) else { return [] }
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
