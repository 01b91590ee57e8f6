import ServiceTime

/// Who acts beside the shop: those named before, and somebody that nobody knows.
extension ProseJudge {
    /// "Skargi na działanie platformy usługodawca rozstrzyga": somebody of the shop is named behind the others, before the verb.
    func isLedByShop(_ verb: Int, _ range: Range<Int>) -> Bool {
        guard !lexicon.endings.isEmpty, let last = (range.lowerBound..<verb).last(where: { words[$0].has([.we, .outsider]) })
        else {
            return false
        }
        return words[last].has(.we) && isObject(range.lowerBound, verb) && isObject(verb + 1, range.upperBound)
    }

    /// "the seller on the marketplace", "sprzedawca na Allegro": somebody of others.
    func isElsewhere(_ outsider: Int, in range: Range<Int>) -> Bool {
        (max(range.lowerBound + 1, outsider - 2)..<max(range.lowerBound + 1, outsider)).contains { place in
            guard words[place].has([.on, .preposition]), case let somebody = words[place - 1] else { return false }
            return somebody.has(.we) && somebody.meaning.person == nil && !somebody.has(.us)
        }
    }

    /// "Opiekun kontaktuje się z partnerem": others behind a preposition are those who are answered.
    private func isObject(_ start: Int, _ end: Int) -> Bool {
        (start..<max(start, end)).allSatisfy { index in
            !words[index].has(.outsider) || has(.preposition, in: max(start, index - 2)..<index)
        }
    }

    /// English "My father answered every letter": something is answered, so that the verb is no participle.
    func isActivePast(_ verb: Int, _ range: Range<Int>) -> Bool {
        guard lexicon.hasGenitives, words[verb].meaning.person == .participle, !words[verb].isTaken, verb > range.lowerBound,
            verb + 1 < range.upperBound, !has([.future, .perfect], in: range.lowerBound..<verb)
        else { return false }
        return words[verb + 1].has([.determiner, .matter, .customer, .your]) && !words[verb - 1].has([.matter, .reply])
    }

    /// "Den Handwerker vermitteln wir nur; der Betrieb meldet sich …"
    func isBehindOutsider(_ clause: Clause) -> Bool {
        let number = clauses.ofWord[clause.words.lowerBound]
        guard number > clauses.sentences[clause.sentence].clauses.lowerBound else { return false }
        return hasOutsider(clauses.clauses[number - 1].words)
    }

    /// "Die Lebensmitteltechnik antwortet": whoever has a German "der" or "die" and answers or gets in touch is no thing.
    func isNamedPerson(_ article: Int, _ verb: Int) -> Bool {
        guard lexicon.readsCompounds, words[verb].has(.personal), words[article].end - words[article].start == 3 else {
            return false
        }
        return ![UInt64(0x646173), 0x65696E].contains(words[article].tail & 0xFF_FFFF)
    }

    /// "Questions about allergens? The kitchen answers …": what stands before is about messages of customers.
    func isAskedBefore(_ clause: Clause) -> Bool {
        guard clause.sentence > 0, case let before = clauses.sentences[clause.sentence - 1] else { return false }
        return before.isQuestion && has([.matter, .reply, .replying, .you, .your, .us], in: before.words)
            && !hasOutsider(before.words)
    }

    /// German "Schreibst du mir am Sonntag, hörst du am Montag von mir": a verb that begins the sentence makes a condition of its
    /// clause when the next clause begins with one, too.
    func isVerbFirst(_ sentence: Sentence) -> Bool {
        let number = firstInWords(sentence)
        guard !sentence.isQuestion, number + 1 < sentence.clauses.upperBound, case let clause = clauses.clauses[number],
            clause.words.count > 2, !clause.isCondition, let first = clause.words.first(where: { words[$0].kind != .number }),
            isVerb(first), case let next = clauses.clauses[number + 1],
            next.mark == UInt8(ascii: ","), next.words.count > 1, case let main = next.words.lowerBound
        else { return false }
        let tail = words[first].tail
        // "Schreibt uns, wir antworten", "Melde dich, dann …"
        if tail & 0xFF == 0x65 { return false }
        if isParticle(main) {
            return words[first].has([.future, .perfect]) || tail & 0xFF == 0x74 || words[first + 1].has([.you, .we])
        }
        // "Reagiert das Tier, geh zum Arzt."
        if tail & 0xFF == 0x74, words[main].meaning.parts.isEmpty, words[main].kind == .word, !reader.isUpper(words[main].start) {
            return true
        }
        guard isVerb(main), !reader.isUpper(words[main].start) else { return false }
        // "Rufen Sie an, sprechen Sie mit uns"
        return !(words[main + 1].has(.you) && tail & 0xFFFF == 0x656E && words[main].tail & 0xFFFF == 0x656E)
            || words[main].has([.receiving, .hearing, .future])
    }

    /// The first clause of a sentence that is more than the number of a paragraph: "§ 9 (4)".
    func firstInWords(_ sentence: Sentence) -> Int {
        sentence.clauses.first { clauses.clauses[$0].words.contains { words[$0].kind == .word } } ?? sentence.clauses.lowerBound
    }

    /// German "Antworte mir bis morgen": a verb in "-e" or without an ending that begins its clause, and nobody who does it.
    func isAskedOfYou(_ verb: Int, _ range: Range<Int>) -> Bool {
        guard words[verb].meaning.person == nil, has(.us, in: range), !has(.we, in: range), words[verb].tail & 0xFF != 0x6E,
            !isThird(verb)
        else { return false }
        return (range.lowerBound..<verb).allSatisfy { words[$0].kind == .word && words[$0].has([.and, .duty, .trimmed]) }
    }

    /// "Mention the fault within two days, and we sort it out": what begins with a verb that nobody knows asks the customer.
    func isAskedOfCustomer(_ index: Int, before head: Head) -> Bool {
        let own = clause(of: index)
        guard lexicon.endings.isEmpty, clauses.ofWord[index] < head.clause, own.words.count > 2,
            case let start = own.words.lowerBound,
            case let (first, next) = (words[start], words[start + 1]), first.kind == .word, next.kind == .word,
            first.end - first.start > 2, !has(.we, in: own.words)
        else { return false }
        if lexicon.readsCompounds { return next.has(.you) && (first.meaning.parts.isEmpty || first.has([.giving, .doing])) }
        return first.meaning.parts.isEmpty && next.has([.article, .your, .us]) && ![0x73, 0x67, 0x64].contains(first.tail & 0xFF)
    }

    /// "As soon as the laboratory has tested it, the result comes within a week."
    func isResultOfOthers(_ head: Head) -> Bool {
        let sentence = clauses.sentences[clauses.clauses[head.clause].sentence].words
        guard head.metric == .resolution, words[head.index].has(.receiving), !has([.we, .matter, .fromUs, .us], in: sentence)
        else {
            return false
        }
        return hasOutsider(sentence.lowerBound..<clauses.clauses[head.clause].words.lowerBound)
    }

    /// German "Die Weberei meldet sich bei mir", but not "Bei uns antwortet ein Mensch".
    func isAtOurs(_ verb: Int, _ range: Range<Int>) -> Bool {
        ((verb + 1)..<max(verb + 1, range.upperBound - 1)).contains { place in
            let (at, us) = (words[place], words[place + 1])
            return reader.text[at.start..<at.end].elementsEqual("bei".utf8)
                && (reader.text[us.start..<us.end].elementsEqual("mir".utf8)
                    || reader.text[us.start..<us.end].elementsEqual("uns".utf8))
        }
    }

    /// "You have 48 hours to accept our offer": a time without a preposition is what the customer has.
    func isPeriodOfYours(_ head: Head, at index: Int) -> Bool {
        let phrase = phrases[words[index].phrase]
        return words[head.index].has(.perfect) && words[head.index].has(.receiving) && phrase.kind == .duration
            && phrase.bound == .plain
            && phrase.range.lowerBound == phrase.core.lowerBound && head.clause == clauses.ofWord[index]
            && !clauses.clauses[head.clause].words.contains {
                words[$0].meaning.person == .we || words[$0].has(.verbs) && lexicon.person(of: words[$0]) == .we
            }
    }

    /// English "The seller has three days to respond."
    func isPeriodOfTheirs(_ index: Int) -> Bool {
        guard lexicon.hasGenitives, index > 0, index + 1 < words.count, words[index - 1].has(.perfect), isTo(words[index + 1])
        else {
            return false
        }
        let phrase = phrases[words[index].phrase]
        return phrase.range.lowerBound == phrase.core.lowerBound
            && !clause(of: index).words.contains { words[$0].meaning.person == .we }
    }

    /// English "Claims go to the factory; they take weeks to reply": those who act are not we.
    func isOfThem(_ head: Head) -> Bool {
        guard lexicon.hasGenitives, words[head.index].meaning.person == nil, !words[head.index].has([.receiving, .hearing]),
            case let own = clauses.clauses[head.clause], let first = own.words.first, first < head.index,
            words[first].has(.those), words[first].tail & 0xFFFF_FFFF == 0x7468_6579, head.clause > 0
        else { return false }
        let before = clauses.clauses[head.clause - 1].words
        return !before.contains { words[$0].has(.we) || words[$0].has(.party) && words[$0].has(.determiner) }
    }

    /// German "Händler, die binnen eines Tages antworten, …": sellers in general.
    func isOfSellers(_ number: Int) -> Bool {
        guard lexicon.readsCompounds, number > 0, case let before = clauses.clauses[number - 1], before.words.count == 1,
            before.words.lowerBound == clauses.sentences[before.sentence].words.lowerBound,
            before.sentence == clauses.clauses[number].sentence
        else { return false }
        let seller = words[before.words.lowerBound]
        return seller.has(.we) && seller.meaning.person == nil && words[clauses.clauses[number].words.lowerBound].has(.article)
    }

    /// "Instalator przyjedzie za dwa dni i zadzwoni": what somebody does first has the time.
    func isOfVerbBefore(_ unknown: Int, _ head: Head, _ own: Clause) -> Bool {
        guard !lexicon.endings.isEmpty, unknown > 1, own.words.upperBound <= head.index, clauses.clauses[head.clause].isJoined,
            !has([.we, .matter], in: own.words)
        else { return false }
        let word = words[head.index]
        return !head.isNoun && (word.meaning.person ?? lexicon.person(of: word)) == .third
    }

    /// "Rosa is on leave until Monday; urgent matters are answered within three hours": a day in a clause of its own before an
    /// answer that has a time of its own.
    func isDayOfAbsence(_ index: Int, before head: Head) -> Bool {
        let own = clause(of: index)
        guard clauses.ofWord[index] < head.clause, [.weekday, .clockTime].contains(phrases[words[index].phrase].kind),
            own.words.count > 3,
            !own.words.contains(where: isMessage)
        else { return false }
        return clauses.clauses[head.clause].words.contains { words[$0].kind == .phrase }
    }

    /// English "We ask suppliers to reply within three days."
    func isAskedOfOthers(_ verb: Int) -> Bool {
        lexicon.hasGenitives && verb > 1 && isTo(words[verb - 1]) && words[verb - 2].has([.outsider, .customer])
    }

    /// German "Sie wird sich melden": somebody named before.
    func isOfHer(_ range: Range<Int>) -> Bool {
        lexicon.readsCompounds && range.contains { words[$0].has(.future) && words[$0].tail == 0x7769_7264 }
    }

    /// German "ihre Antwort", and not "Ihre Antwort": that of somebody named before.
    func isHers(_ your: Int, _ range: Range<Int>) -> Bool {
        lexicon.readsCompounds && !reader.isUpper(words[your].start) && reader.text[words[your].start] | 0x20 == 0x69
            && !has([.duty, .us, .we], in: range) && !isBehindOutsider(clause(of: your))
    }

    /// "The law says that complaints are answered within 30 days." Who is named last does what follows.
    func isToldByOthers(_ number: Int) -> Bool {
        let clause = clauses.clauses[number]
        guard clause.isThat || clause.isRelative && !clause.isJoined || isInfinitive(clause), number > 0,
            clauses.clauses[number - 1].sentence == clause.sentence
        else { return false }
        let before = clauses.clauses[number - 1].words
        if clause.isRelative, endsWithName(before) { return false }
        if isInfinitive(clause), has(.duty, in: before), !has(.we, in: before) || has(.us, in: clause.words) { return true }
        // "The first who answers wins": somebody, and no one of us.
        let isAnybody =
            clause.isRelative && !lexicon.endings.isEmpty && before.count == 1 && !has([.we, .reply, .matter], in: before)
        let teller = before.last { words[$0].has([.outsider, .customer, .we]) }
        return teller.map { words[$0].has([.outsider, .customer]) } ?? isAnybody
    }

    /// "This is Rex, the chatbot. I answer at once": who speaks is the robot named before.
    func isSaidByRobot(_ head: Head) -> Bool {
        let own = clauses.clauses[head.clause]
        let start = clauses.sentences[max(0, own.sentence - 1)].words.lowerBound
        guard saysI(head, own), let robot = (start..<own.words.upperBound).last(where: { words[$0].has(.robot) }),
            words[robot].meaning.person == .third
        else { return false }
        return !has([.negation, .you], in: clause(of: robot).words.lowerBound..<robot)
    }

    /// Whether one alone speaks of what it does.
    private func saysI(_ head: Head, _ clause: Clause) -> Bool {
        guard lexicon.endings.isEmpty else {
            return words[head.index].tail & 0xFF == 0x6D && lexicon.person(of: words[head.index]) == .we
        }
        return clause.words.contains { words[$0].meaning.person == .we && reader.text[words[$0].start] | 0x20 == 0x69 }
    }

    /// "Trade customers may ring Bernard, who …"
    private func endsWithName(_ range: Range<Int>) -> Bool {
        guard !lexicon.readsCompounds, !has(.outsider, in: range), let last = range.last, last > range.lowerBound,
            words[last].kind == .word
        else {
            return false
        }
        return words[last].meaning.parts.isEmpty && reader.isUpper(words[last].start) && reader.isLower(words[last].end - 1)
    }

    private func isVerb(_ index: Int) -> Bool {
        let word = words[index]
        guard word.kind == .word, !word.has([.we, .you, .article, .and]) || word.isTaken || word.has(.verbs) else { return false }
        return word.has([.future, .perfect, .waiting, .promising, .duty, .past]) || word.has(.verbs) && !word.has(.reply)
            || word.meaning.parts.isEmpty && word.meaning.contact == nil && word.end - word.start > 3
                && (word.tail & 0xFF == 0x74 || word.tail & 0xFFFF == 0x7374)
    }

    /// "so", "dann" at the head of a main clause.
    private func isParticle(_ index: Int) -> Bool {
        [UInt64(0x736F), 0x6461_6E6E].contains(words[index].tail)
    }
}
