import ServiceTime

extension ProseJudge {
    /// What the phrase at a place promises; nil when it promises nothing about an answer.
    func metric(ofPhraseAt index: Int) -> Metric? {
        let phrase = phrases[words[index].phrase]
        let sentence = sentence(of: index)
        guard !words[index].isQuoted, !sentence.isQuestion || isTagged(sentence, index) else { return nil }
        // "Enquiries made while we are open are answered within an hour."
        let mayStand = phrase.condition.openHours || tellsRuling(clauses.ofWord[index], sentence.clauses)
        guard !clause(of: index).isCondition || mayStand, !isBeyondAnswers(phrase) else { return nil }
        guard !isExample(sentence.words), !isLasting(phrase, at: index) else { return nil }
        if phrase.kind == .immediately, isWithoutWeight(phrase, at: index) { return nil }
        if gaveWay(index) || index > 0 && isInstead(index - 1) && words[index - 1].has(.example) { return nil }
        switch topic(ofPhraseAt: index) {
        case .other: return nil
        case .none:
            if isByRobot(sentence, nil, at: index) { return nil }
            return allows(phrase, nil, at: index) ? metricWithoutWords(index) : nil
        case .answer(let head):
            guard !isByRobot(sentence, head, at: index), allows(phrase, head, at: index), isByShop(head, at: index) else {
                return nil
            }
            if isOpening(phrase, head, at: index) { return nil }
            let metric = metric(of: head)
            return metric == .firstResponse && isCalledBack(sentence, index) ? .callback : metric
        }
    }

    /// "ozvu se zítra, ok?": a word behind a comma makes no question of what is said before.
    private func isTagged(_ sentence: Sentence, _ index: Int) -> Bool {
        guard let last = sentence.words.last, last > index, words[last].kind == .word, words[last].end - words[last].start < 5
        else {
            return false
        }
        let isShort = words[last].end - words[last].start == 2
        return last == index + 1 && isShort || words[last - 1].mark == UInt8(ascii: ",") && last == index + 2
    }

    /// "Order a call back, we are in touch within 10 minutes."
    private func isCalledBack(_ sentence: Sentence, _ index: Int) -> Bool {
        guard !lexicon.endings.isEmpty else { return choseCall(before: clause(of: index).sentence) }
        // "Press the star, and we are back in touch": Slavic words for "back".
        let goesBack =
            lexicon.marks == .participlesArePlain
            && clause(of: index).words.contains {
                [0x7A70_6574, 0x7370_6174].contains(words[$0].tail & 0xFFFF_FFFF)
            }
        if goesBack, contact(ofPhraseAt: index) == .phone { return true }
        return (sentence.words.lowerBound..<index).contains { words[$0].has(.reply) && words[$0].meaning.metric == .callback }
    }

    /// "You have chosen a call-back. We are in touch …"
    private func choseCall(before sentence: Int) -> Bool {
        guard sentence > 0, case let before = clauses.sentences[sentence - 1].words,
            !clauses.sentences[sentence].words.contains(where: { ![nil, .phone].contains(words[$0].meaning.contact) })
        else { return false }
        return before.contains { words[$0].has(.reply) && words[$0].meaning.metric == .callback }
            && !before.contains { words[$0].kind == .phrase }
    }

    /// "Never write …", "Take part in our quiz"; not "od vyplnění dotazníku", which only says from when a time counts.
    func isExample(_ range: Range<Int>) -> Bool {
        range.contains { example in
            words[example].has(.example) && !has(.since, in: max(range.lowerBound, example - 2)..<example) && !isInstead(example)
        }
    }

    /// "In six hours instead of a day", "instead of waiting": nothing that anybody writes.
    private func isInstead(_ index: Int) -> Bool {
        guard words[index].has(.preposition), index + 1 < words.count else { return false }
        return words[index + 1].kind == .phrase || words[index + 1].has(.waiting) || words[index + 1].meaning.contact != nil
    }

    /// "We pick up the phone until 17:00", and days that only say when somebody works.
    private func isOpening(_ phrase: Phrase, _ head: Head, at index: Int) -> Bool {
        switch phrase.kind {
        case .clockTime:
            // "On Saturdays we answer until six"
            if !lexicon.endings.isEmpty, has(.weekend, in: clause(of: index).words), phrase.condition.before == nil {
                return true
            }
            let isDaily = clause(of: index).words.contains { $0 < index && isRepeated($0) }
            return isDaily || phrase.condition.businessDays && phrase.condition.before == nil
                || head.metric == .firstResponse && contact(ofPhraseAt: index) == .phone
        case .weekday:
            if isFollowed(index, byAny: phrase.weekday == .saturday || phrase.weekday == .sunday) { return true }
            if phrase.bound == .atMost { return false }
            return head.clause != clauses.ofWord[index] && !has(.weekend, in: sentence(of: index).words)
        case .duration, .day, .immediately: return false
        }
    }

    /// "What you send us on Friday gets a reply on Monday": a day of arrival.
    private func isFollowed(_ index: Int, byAny isWeekend: Bool) -> Bool {
        sentence(of: index).words.contains { other in
            other > index && words[other].kind == .phrase && (isWeekend || phrases[words[other].phrase].kind == .weekday)
        }
    }

    /// Nobody waits a season for an answer: such a time is one of liability.
    private func isBeyondAnswers(_ phrase: Phrase) -> Bool {
        switch phrase.max.span {
        case .days(let count), .businessDays(let count): count >= 100
        case .elapsed, .open: false
        }
    }

    /// "für zwei Wochen": how long something lasts.
    private func isLasting(_ phrase: Phrase, at index: Int) -> Bool {
        index > 0 && phrase.kind == .duration && phrase.range.lowerBound == phrase.core.lowerBound && phrase.bound == .plain
            && words[index - 1].has(.lasting)
    }

    /// "ne robot" is none, nor is one that only passes on to people.
    private func isByRobot(_ sentence: Sentence, _ head: Head?, at index: Int) -> Bool {
        let own = clause(of: index).words
        if let head, isSaidByRobot(head) { return true }
        // "This is an automatic message, but your e-mail is answered by people, within a day."
        func isByPeople(behind robot: Int) -> Bool {
            if head?.metric == .callback { return true }
            // "I am the robot of this page, and answer …"
            let led = sentence.words.lowerBound..<robot
            if !lexicon.endings.isEmpty, led.contains(where: { words[$0].has(.past) && words[$0].tail & 0xFF == 0x6D }),
                !has(.verbs, in: led)
            {
                return false
            }
            let start = lexicon.endings.isEmpty ? own.lowerBound : clause(of: robot).words.upperBound
            return (start..<max(own.upperBound, start)).contains { word in
                words[word].has(.we)
                    || !lexicon.endings.isEmpty && words[word].has(.verbs) && lexicon.person(of: words[word]) == .we
            }
        }
        return sentence.words.contains { robot in
            guard words[robot].has(.robot), !(robot < own.lowerBound && isByPeople(behind: robot)) else { return false }
            // "The bot answers in five seconds; hard cases go to Ruth, who answers within a day."
            if let head, clauses.ofWord[robot] < head.clause,
                clause(of: robot).words.contains(where: { words[$0].kind == .phrase })
            {
                return false
            }
            return !has(.negation, in: clause(of: robot).words.lowerBound..<robot)
        }
    }

    /// "Without undue delay" binds to nothing, nor does "at once" beside a limit.
    private func isWithoutWeight(_ phrase: Phrase, at index: Int) -> Bool {
        if reader.startsWithWithout(phrase.core) { return true }
        let own = clause(of: index).words.contains { words[$0].meaning.contact != nil }
        // "Hneď na druhý deň"
        if index + 1 < words.count, words[index + 1].kind == .phrase { return true }
        // "Zgłoszenie badamy niezwłocznie, a wynik otrzymują Państwo w ciągu tygodnia."
        let handled = first(.handling, in: clause(of: index).words)
        let confirms = handled.map { words[$0].meaning.metric == .firstResponse } ?? false
        let reach = handled != nil && !confirms ? 12 : 6
        return sentence(of: index).words.contains { other in
            // "By phone at once, on chat within 3 minutes."
            if own, clause(of: other).words.contains(where: { words[$0].meaning.contact != nil && $0 > index }) { return false }
            if other > index, has(.rest, in: (index + 1)..<other) { return false }
            // "We confirm receipt at once and tell you the price within two hours."
            if confirms, clauses.ofWord[other] != clauses.ofWord[index], has(.verbs, in: clause(of: other).words) { return false }
            // "At once, in difficult cases within three days."
            if other > index, has(.matter, in: clause(of: other).words.clamped(to: (index + 1)..<other)) { return false }
            return other > index && other < index + reach && words[other].kind == .phrase
                && phrases[words[other].phrase].bound == .atMost
        }
    }

    /// A day beside a time of day in its clause: the time says more. "On Saturdays we answer within 4 hours" names its day for
    /// the messages.
    private func gaveWay(_ index: Int) -> Bool {
        let phrase = phrases[words[index].phrase]
        guard phrase.kind == .day || phrase.kind == .weekday && phrase.bound == .plain, phrase.max.by == nil else { return false }
        if isSubject(index) || isDayOfArrival(index, phrase) || isDayInPassing(index, phrase) || isLedTo(index) { return true }
        return clause(of: index).words.contains { other in
            guard words[other].kind == .phrase, case let kind = phrases[words[other].phrase].kind else { return false }
            return kind == .clockTime || kind == .duration && phrase.bound == .plain
        }
    }

    /// "Waiting time today: four minutes"
    private func isLedTo(_ index: Int) -> Bool {
        let next = clauses.ofWord[index] + 1
        guard next < clauses.clauses.count, case let clause = clauses.clauses[next], clause.mark == UInt8(ascii: ":") else {
            return false
        }
        return clause.sentence == clauses.clauses[next - 1].sentence && clause.words.contains { words[$0].kind == .phrase }
    }

    /// "Today is a holiday": the day is what is spoken of.
    private func isSubject(_ index: Int) -> Bool {
        let own = clause(of: index).words
        return lexicon.endings.isEmpty && index == own.lowerBound && index + 1 < own.upperBound && words[index + 1].has(.future)
    }

    /// "Lucia is on chat today and answers within four minutes": a day in a clause that says nothing of answers, beside a time.
    private func isDayInPassing(_ index: Int, _ phrase: Phrase) -> Bool {
        guard !lexicon.endings.isEmpty, phrase.max.span == .days(0), phrase.bound == .plain,
            phrase.range.lowerBound == phrase.core.lowerBound, case let own = clause(of: index).words,
            !has([.replying, .reply, .informing, .hearing, .handling], in: own)
        else { return false }
        guard
            own.count(where: { words[$0].kind == .word && words[$0].meaning.contact == nil && !words[$0].has(.preposition) }) > 1
        else { return false }
        // "We answer within three days, and sharp ones on the same day": without a verb of its own.
        let start = own.lowerBound + (words[own.lowerBound].has(.and) ? 1 : 0)
        let all = sentence(of: index).words
        if words[start].has(.preposition), start + 1 < index, has([.replying, .reply], in: all.lowerBound..<own.lowerBound) {
            return false
        }
        return has([.replying, .reply], in: all) && all.contains { words[$0].kind == .phrase && !own.contains($0) }
    }

    /// "What you ask today is answered tomorrow".
    private func isDayOfArrival(_ index: Int, _ phrase: Phrase) -> Bool {
        let all = sentence(of: index).words
        guard phrase.max.span == .days(0), phrase.bound == .plain, phrase.range.lowerBound == phrase.core.lowerBound else {
            return false
        }
        guard !has([.replying, .reply, .informing, .hearing], in: all.lowerBound..<index) else { return false }
        return all.contains { $0 > index && words[$0].kind == .phrase && phrases[words[$0].phrase].kind == .day }
    }

    /// Whether the limit is an upper one, and not denied.
    private func allows(_ phrase: Phrase, _ head: Head?, at index: Int) -> Bool {
        let isDenied = isDenied(index, head)
        switch phrase.bound {
        case .moreThan: return isDenied
        case .atLeast: return false
        case .after where phrase.kind == .day || head.map { words[$0.index].has(.doing) } ?? false: return false
        // "as soon as your goods are here, usually after three weeks", "after 30 days without an answer"
        case .after where index + 1 < words.count && words[index + 1].has([.without, .waiting]): return false
        case .after:
            guard let head, !isDenied, !isBehindEvent(index, of: .when) else { return false }
            return lexicon.marks == .nothing ? !words[head.index].has(.waiting) : happensToPeople(head, at: index)
        case .every: return !isDenied && (head.map { metric(of: $0) } ?? setting.metric) == .nextUpdate
        case .plain, .atMost: break
        }
        if let head, isOfEvent(index, head) || lasts(phrase, head, at: index) { return false }
        if phrase.kind == .immediately, let head {
            if isUponEvent(index, head) { return false }
            let own = clause(of: index).words
            if clauses.ofWord[index] != head.clause, own.count > 2, !isNothingButContact(own) { return false }
            // "Confirmation that it came: at once"
            let isLabelled = clause(of: index).mark == UInt8(ascii: ":") && head.clause < clauses.ofWord[index]
            if head.isNoun, setting.topic != .answers, !isLabelled, !namesContact(at: index) { return false }
        }
        if let head, !isAwaited(head, phrase, at: index) { return false }
        if phrase.kind == .clockTime || phrase.kind == .weekday, head == nil { return false }
        return !isDenied
    }

    /// "We write when it ships, usually within two days", "we call on the day of delivery, an hour before we come".
    private func isOfEvent(_ index: Int, _ head: Head) -> Bool {
        let own = clauses.ofWord[index]
        guard head.clause < own, !words[head.index..<index].contains(where: { $0.kind == .phrase }) else { return false }
        if isBehindEvent(index, of: [.doing, .thing, .order]) { return true }
        let phrase = phrases[words[index].phrase]
        guard clauses.clauses[own].words.count == 1, phrase.range.lowerBound == phrase.core.lowerBound,
            own + 1 < clauses.clauses.count
        else { return false }
        let next = clauses.clauses[own + 1]
        return next.sentence == clauses.clauses[own].sentence && words[next.words.lowerBound].has([.when, .relative])
    }

    /// "Odgovarjamo dve uri": for two hours, and not within them.
    private func lasts(_ phrase: Phrase, _ head: Head, at index: Int) -> Bool {
        guard !lexicon.endings.isEmpty, phrase.kind == .duration, phrase.bound == .plain, phrase.min == nil, !head.isNoun,
            phrase.range.lowerBound == phrase.core.lowerBound, case let word = words[head.index], word.has(.replying),
            !word.has([.giving, .receiving, .waiting, .reply])
        else { return false }
        let (own, named) = (clause(of: index), reader.words(in: phrase.core))
        // A time that begins with a preposition of its own: "v slabi uri", "čez kakšno uro".
        guard named.count < 3, named.count < 2 || named[0].end - named[0].start > 2 else { return false }
        guard !has([.giving, .waiting], in: own.words) else { return false }
        let isHeads = head.clause >= clauses.ofWord[index] || own.words.count == 1
        return isHeads && own.mark != UInt8(ascii: ":") && own.mark != UInt8(ascii: "(")
    }

    /// Whether the clause before says upon what something happens.
    private func isBehindEvent(_ index: Int, of parts: Parts) -> Bool {
        let own = clauses.ofWord[index]
        guard own > sentence(of: index).clauses.lowerBound, !has(.verbs, in: clauses.clauses[own].words) else { return false }
        let before = clauses.clauses[own - 1].words
        return has(.when, in: before) && has(parts, in: before)
    }

    /// "Po 50 sekundách se ozve operátor", but not "nezodpovězené dotazy se po 14 dnech uzavřou" and "lepidlo drží po dvou
    /// minutách, na dotaz odpoví návod".
    private func happensToPeople(_ head: Head, at index: Int) -> Bool {
        let word = words[head.index]
        if word.has(.waiting) { return false }
        let own = clause(of: index).words
        if head.clause != clauses.ofWord[index], own.count > 3 { return false }
        if head.isNoun || word.has([.personal, .receiving, .giving]) { return true }
        return (word.meaning.person ?? lexicon.person(of: word)) != .third
    }

    /// "…, jede Nachricht am selben Tag zu beantworten": what stands before the comma says who, and whether.
    func isInfinitive(_ clause: Clause) -> Bool {
        !lexicon.endings.isEmpty
            ? false
            : lexicon.readsCompounds && !has(.we, in: clause.words) && (!has(.you, in: clause.words) || isLedByUs(clause))
                && reader.hasZu(clause.words.map { words[$0] })
    }

    /// "Wir streben an, Sie innerhalb eines Tages zu kontaktieren."
    private func isLedByUs(_ clause: Clause) -> Bool {
        let start = clauses.sentences[clause.sentence].words.lowerBound
        return has(.we, in: start..<clause.words.lowerBound)
    }

    private func namesContact(at index: Int) -> Bool { contact(ofPhraseAt: index) != nil }

    /// "Wait two days" is advice, unless it is an answer that is waited for.
    private func isAwaited(_ head: Head, _ phrase: Phrase, at index: Int) -> Bool {
        let word = words[head.index]
        guard word.has(.waiting), word.meaning.metric == nil, phrase.bound != .moreThan else { return true }
        let range = clauses.clauses[head.clause].words
        if phrase.bound == .atMost, has(.matter, in: range), !has(.duty, in: range) { return true }
        if isLedByAnswer(head) || isToAnswer(head.clause + 1, head)
            || has([.replying, .handling], in: range) && has([.us, .we], in: range)
        {
            return true
        }
        let awaited: Parts = lexicon.readsCompounds ? [.reply, .us] : lexicon.endings.isEmpty ? .reply : [.reply, .we]
        return range.contains { words[$0].has(awaited) || words[$0].meaning.contact != nil } || setting.topic == .answers
            || isUnderContact(clauses.ofWord[index])
            || !lexicon.endings.isEmpty && phrase.bound == .atMost && setting.contact != nil && !has([.thing, .order], in: range)
    }

    /// "Chat: čekání 45 sekund."
    private func isUnderContact(_ number: Int) -> Bool {
        guard lexicon.marks != .nothing, clauses.clauses[number].mark == UInt8(ascii: ":"), number > 0 else { return false }
        return clauses.clauses[number - 1].words.contains { words[$0].meaning.contact != nil }
    }

    /// "We inform you at once when …" waits for something else than a message.
    private func isUponEvent(_ index: Int, _ head: Head) -> Bool {
        let next = clauses.ofWord[index] + 1
        guard next < clauses.clauses.count, clauses.clauses[next].sentence == clause(of: index).sentence else { return false }
        // "We tell you at once whether …"
        if words[head.index].has(.informing), asksWhether(clauses.clauses[next].words.lowerBound) { return false }
        return clauses.clauses[next].isCondition && !clauses.clauses[next].words.contains { words[$0].kind == .phrase }
    }

    /// "ob", "whether", "czy", "zda", "či", "ali": what follows is what is told.
    private func asksWhether(_ index: Int) -> Bool {
        [0x6F62, 0x7768_6574_6865_72, 0x637A_79, 0x7A64_61, 0x6369].contains(words[index].tail)
    }
}
