import ServiceTime

/// Words that say which messages a sentence is about.
struct ConditionReading {
    var range: Range<Int>
    var condition: Phrase.Condition
    /// Whether words near it speak of messages that arrive, so that it counts beyond its clause.
    var isAboutArrival = true
    /// "every business day": a time of its own where none is near.
    var isRepeated = false
}

extension PhraseParser {
    /// A condition on the arrival that stands at a place: a cut-off ("prispela do 12. ure", "received before noon"), business
    /// days, opening hours.
    func condition(at first: Token) -> ConditionReading? {
        if first.has(.openTime) {
            if wordStarts(before: first.start, most: 3).contains(where: { token(at: $0).has(.outside) }) { return nil }
            return ConditionReading(
                range: first.start..<first.end, condition: Phrase.Condition(openHours: true),
                isAboutArrival: first.has(.arrives) || isAboutArrival(lead: first.start, end: first.end))
        }
        if first.has(.businessDays) {
            return ConditionReading(
                range: first.start..<first.end, condition: Phrase.Condition(businessDays: true),
                isAboutArrival: isAboutArrival(lead: first.start, end: first.end),
                isRepeated: first.sense.bound == .every)
        }
        if first.has(.whilst), let end = endOfOpening(first) {
            return ConditionReading(range: first.start..<end, condition: Phrase.Condition(openHours: true))
        }
        return cutOff(first)
    }

    /// "dokud je pražírna otevřená": where the word for being open ends, a few words behind one for a time, and not denied.
    private func endOfOpening(_ first: Token) -> Int? {
        var position = first.end
        for _ in 0..<5 {
            let next = token(at: position)
            guard next.kind == .word, !next.has(.outside) else { return nil }
            if next.has(.opened) { return next.end }
            position = next.end
        }
        return nil
    }

    /// A time of day before which messages must arrive: a word for arriving stands near, or a word for messages right before.
    private func cutOff(_ first: Token) -> ConditionReading? {
        guard first.kind == .figure ? tokens.standsAlone(first.start) : first.has([.clock, .number, .clockNoun]) else {
            return nil
        }
        guard let clock = clockTime(at: first.start, allowsBare: true), clock.time.minutes < 1440,
            !token(at: clock.end).isMark("-"),
            let lead = lead(before: first.start), lead.hasBy, !lead.hasFrom
        else { return nil }
        // "I'll send you a report by 7 p.m. tonight"
        if let day = dayAfterClock(at: first) {
            let arrives = wordStarts(before: lead.start, most: 1).last.map { token(at: $0).has([.arrives, .message]) } ?? false
            if !arrives || !follows(.before, first.start) || day.max.span != .days(0) { return nil }
        }
        if first.kind == .word, token(at: first.end).sense.unit == .hour, !touchesArrival(lead.start) { return nil }
        guard isAboutArrival(lead: lead.start, end: clock.end, mayBeLength: isLength(first)) else { return nil }
        return ConditionReading(range: lead.start..<clock.end, condition: Phrase.Condition(before: clock.time))
    }

    /// "do šiestich hodín" is a length of time unless a word for arriving stands right before it.
    private func touchesArrival(_ start: Int) -> Bool {
        wordStarts(before: start, most: 1).last.map { token(at: $0).has([.arrives, .message]) } ?? false
    }

    /// "do 6 hodin" is a time of day as well as a length of time.
    private func isLength(_ figure: Token) -> Bool {
        figure.kind == .figure && !figure.hasColon && token(at: figure.end).has(.unit)
    }

    private func isAboutArrival(lead: Int, end: Int, mayBeLength: Bool = false) -> Bool {
        var before = wordStarts(before: lead, across: true)
        // "Nahlásený profil preverí moderátor a do 6 hodín …"
        if mayBeLength, let and = before.last(where: { token(at: $0).has(.and) }) { before.removeAll { $0 <= and } }
        // "Odpověď vám přijde do 12 hodin."
        if answerComes(before, lead) { return false }
        // "Inga ruft bis 18 Uhr zurück."
        if token(at: end).has(.answer) { return false }
        // "Write to us on Viber, and by seven you have an answer."
        let isJoined = before.last.map { token(at: $0).has(.and) } ?? false
        if !isJoined, before.contains(where: { isArrival($0, before: lead) }) { return true }
        if let last = before.last, case let word = token(at: last), word.has(.message), token(at: word.end).start == lead {
            return true
        }
        var position = end
        // "On weekdays, what you ask us …"
        if token(at: end).isMark(","), wordStarts(before: lead, most: 1).isEmpty { position = token(at: end).end }
        for _ in 0..<4 {
            let next = token(at: position)
            guard next.kind == .word || next.kind == .figure else { return false }
            // "napiszę", and not "napisze"
            let isOurs = tokens.byte(next.end - 1) == 0x99 && tokens.byte(next.end - 2) == 0xC4
            if next.has(.arrives) { return !isOurs }
            position = next.end
        }
        return false
    }

    /// Whether it is an answer that comes by then: not "a reply to e-mails received before noon".
    private func answerComes(_ before: [Int], _ lead: Int) -> Bool {
        guard
            let answer = before.last(where: {
                $0 >= floor && token(at: $0).has(.answer) && !isParted($0, lead) && !hasComma($0, lead)
            })
        else { return false }
        let message = before.first { $0 > answer && token(at: $0).has(.message) }
        return !(message.map { message in before.contains { $0 > message && token(at: $0).has(.arrives) } } ?? false)
    }

    /// Whether a word says that messages arrive in the time whose words begin at `lead`: not "when you write to us, we reply by noon".
    private func isArrival(_ start: Int, before lead: Int) -> Bool {
        guard token(at: start).has(.arrives), !isParted(start, lead), !isTaken(start, lead) else { return false }
        let comma = tokens.text[start..<lead].lastIndex(of: UInt8(ascii: ","))
        return comma.map { token(at: token(at: $0 + 1).end).start >= lead } ?? true
    }

    /// Whether what arrives has a limit of its own already: "Write before 9, and we reply by noon".
    private func isTaken(_ arrival: Int, _ lead: Int) -> Bool {
        if arrival < floor {
            // "Messages sent before 9 are answered by 5."
            if arrival < cutOffEnd, !wordStarts(before: lead, most: 1).isEmpty { return true }
            return hasComma(floor, max(floor, lead)) || wordStarts(before: lead).contains { token(at: $0).has(.and) }
        }
        // "Who writes before 9, gets a reply by noon" in German: the verb follows.
        return floor > 0 && lead > arrival && hasComma(arrival, lead) && !hasComma(floor, arrival) && !isParted(floor, arrival)
    }

    /// Whether a sentence ends between two places.
    func isParted(_ start: Int, _ end: Int) -> Bool {
        guard end - start < 300, !tokens.text[start..<max(start, end)].contains(0x0A) else { return true }
        var position = start
        while position < end {
            let next = token(at: position)
            if next.kind == .stop || next.isMark("!") || next.isMark("?") || next.isMark(";") || next.isMark("|")
                || next.mark == 0xC2
            {
                return true
            }
            if next.isMark("."), endsSentence(next) { return true }
            position = next.end
        }
        return false
    }

    /// A dot before a capital letter, when no figure or single letter stands before it.
    private func endsSentence(_ dot: Token) -> Bool {
        let next = token(at: dot.end)
        guard next.isSpaced, next.kind == .word, tokens.byte(dot.start - 1) &- 0x30 >= 10 else { return false }
        let byte = tokens.text[next.start]
        return byte < 0x80 ? byte & 0x20 == 0 : isCapital(next.start)
    }

    /// Capitals of U+00C0–U+00DE; above, the letters with even numbers.
    private func isCapital(_ index: Int) -> Bool {
        let (first, second) = (tokens.byte(index), tokens.byte(index + 1))
        return first == 0xC3 ? second < 0x9F : first == 0xC5 && second >= 0xB9 ? second & 1 == 1 : second & 1 == 0
    }

    /// Whether a word between two places turns to other messages: "otherwise", "sicer".
    func turns(_ start: Int, _ end: Int) -> Bool {
        var position = start
        while position < end {
            let next = token(at: position)
            if next.kind == .stop { return false }
            if next.has(.otherwise) { return true }
            position = max(next.end, position + 1)
        }
        return false
    }

    func hasComma(_ start: Int, _ end: Int) -> Bool {
        tokens.text[start..<end].contains(UInt8(ascii: ","))
    }
}
