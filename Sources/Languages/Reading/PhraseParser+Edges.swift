import ServiceTime

/// The words before a phrase that belong to it.
struct LeadReading {
    var start: Int
    var bound: Phrase.Bound
    /// Whether one of them can limit a time of day.
    var hasBy: Bool
    var hasFrom: Bool
    /// "dopiero": with a day it says which one, and bounds a length from below.
    var isOnly = false
}

extension PhraseParser {
    /// The phrase of a reading, with the words around it; nil when no limit says it.
    func finished(_ reading: Reading, from start: Int) -> Phrase? {
        var reading = reading
        let sign = limitSign(before: start)
        let lead = lead(before: sign ?? start)
        reading.lead = lead?.bound
        if sign != nil { reading.bound = .atMost }
        takeQualifiers(&reading)
        guard let limits = reading.limits else { return nil }
        // "od 2 ur" without an end is no limit.
        if let lead, lead.hasFrom, !reading.isRange { return nil }
        let kind: Phrase.Kind = reading.isDay ? .day : .duration
        var phrase = Phrase(
            range: (lead?.start ?? sign ?? start)..<reading.wholeEnd, core: start..<reading.end, kind: kind, min: limits.min,
            max: limits.max,
            clock: reading.clock, countsWholeBusinessDays: reading.countsWholeDays,
            bound: bound(of: reading, lead), condition: reading.condition)
        phrase.statedEnd = reading.statedEnd
        if case .length(_, let max) = reading.what {
            (phrase.unitSeconds, phrase.unitDays) = (max.unit.seconds ?? 0, max.unit.days ?? 0)
        }
        return phrase
    }

    /// Where "<" or "≤" stands before a place.
    private func limitSign(before start: Int) -> Int? {
        let last = tokens.byte(start - 1) == UInt8(ascii: " ") ? start - 2 : start - 1
        guard last >= floor else { return nil }
        if tokens.byte(last) == UInt8(ascii: "<") { return last }
        let isSign = tokens.byte(last) == 0xA4 && tokens.byte(last - 1) == 0x89 && tokens.byte(last - 2) == 0xE2
        return isSign && last - 2 >= floor ? last - 2 : nil
    }

    /// "tomorrow morning", "v ponedeljek zjutraj"
    func takePart(_ reading: inout Reading) {
        let part = token(at: reading.wholeEnd)
        if part.has(.dayPart), part.kind == .word { reading.wholeEnd = part.end }
    }

    /// A lower bound before the words counts more than what is in them.
    private func bound(of reading: Reading, _ lead: LeadReading?) -> Phrase.Bound {
        let outer = lead.map { $0.isOnly && reading.isDay ? .plain : $0.bound } ?? .plain
        // "after two days at the latest"
        if outer == .after, reading.bound == .atMost { return .atMost }
        return reading.bound == .plain || outer != .plain && outer != .atMost ? outer : reading.bound
    }

    /// What follows a duration or a day and belongs to it.
    func takeQualifiers(_ reading: inout Reading) {
        if reading.isDay { takePart(&reading) }
        if reading.isOfDays { takeClock(&reading) }
        for _ in 0..<4 {
            let begin = token(at: reading.wholeEnd)
            let isBracket = begin.isMark("(")
            let next = isBracket || begin.isMark(",") ? token(at: begin.end) : begin
            reading.statesMore = next.start == begin.start && (next.has(.openTime) && isOneThing(next) || limits(next, reading))
            guard next.kind == .word, take(next, &reading) else { break }
            let close = token(at: reading.wholeEnd)
            if isBracket, close.isMark(")") { reading.wholeEnd = close.end }
        }
    }

    /// "in an hour at most", "after two days at the latest": the only limit there is.
    private func limits(_ trail: Token, _ reading: Reading) -> Bool {
        guard trail.has(.trail), !leads(trail) else { return false }
        return reading.lead == .after || (reading.lead ?? .plain) == .plain && trail.has(.stated)
    }

    /// "delovnega časa", and not "med delovnim časom": what is counted, and not when.
    private func isOneThing(_ words: Token) -> Bool {
        (words.start..<words.end).count { tokens.text[$0] == UInt8(ascii: " ") } < 2
    }

    private func take(_ next: Token, _ reading: inout Reading) -> Bool {
        if next.has(.trail), !leads(next) {
            reading.bound = next.sense.bound
        } else if next.has(.openTime), next.has(.arrives), reading.wholeEnd < next.start - 1 {
            // "…, while the shop is open"
            reading.condition.openHours = true
        } else if next.has(.openTime) {
            takeOpenTime(&reading, next)
        } else if next.has(.businessDays) {
            // "…, Mon–Fri 9–17" is when somebody works.
            if token(at: next.end).kind == .figure, next.end > next.start { return false }
            takeBusinessDays(&reading)
        } else if next.has(.allDays) {
            reading.isCalendar = true
        } else if !next.has(.receipt) {
            return false
        }
        reading.wholeEnd = dotted(next)
        return true
    }

    /// Whether a limit begins the next phrase instead of ending this one: "in 1 day, at most 2".
    private func leads(_ limit: Token) -> Bool {
        let next = token(at: skip(from: limit.end, most: 3) { $0.has([.lead, .by]) && !$0.has([.number, .span, .same, .next]) })
        return next.kind == .figure || next.has([.number, .span, .same, .next])
    }

    /// Hours during opening hours are open time; a day with them says when messages must come.
    private func takeOpenTime(_ reading: inout Reading, _ words: Token) {
        guard case .length(_, let max) = reading.what, max.unit.seconds != nil, max.hundredths > 0, !words.has(.arrives) else {
            reading.condition.openHours = true
            return
        }
        reading.isBusiness = true
    }

    private func takeBusinessDays(_ reading: inout Reading) {
        guard case .length(_, let max) = reading.what, max.hundredths > 0 else {
            reading.condition.businessDays = true
            return
        }
        reading.countsWholeDays = !reading.isBusiness && max.unit.seconds != nil
        reading.isBusiness = true
    }

    // MARK: Before

    /// The chain of leading words that ends at a place: the longest one there is.
    func lead(before position: Int) -> LeadReading? {
        for start in wordStarts(before: position) {
            if let lead = chain(from: start, to: position) { return lead }
        }
        return nil
    }

    /// Whether the words right before a place have one of the roles.
    func follows(_ roles: Roles, _ position: Int) -> Bool {
        for start in wordStarts(before: position) {
            let word = token(at: start)
            if word.has(roles), token(at: dotted(word)).start == position { return true }
        }
        return false
    }

    private func chain(from start: Int, to end: Int) -> LeadReading? {
        var lead = LeadReading(start: start, bound: .plain, hasBy: false, hasFrom: false)
        var position = start
        // "ani hodinu", but not "ani do hodiny"
        let first = token(at: start)
        if first.has(.outside), first.sense.bound == .moreThan,
            token(at: first.end).has(.lead) || isPreposition(token(at: first.end).start)
        {
            return nil
        }
        while position < end {
            let word = token(at: position)
            guard word.kind == .word, word.end <= end, word.has([.lead, .from, .between, .before, .next, .article, .immediately])
            else {
                return nil
            }
            if position == start, word.has(.article), !word.has([.lead, .next]) { return nil }
            // "turned around in a day": not "around a day"
            if tokens.lexicon.readsDotAsDecimal, position == start, word.end < end, isAround(word) { return nil }
            // "na każde nie później niż": another limit begins.
            if lead.bound == .every, word.sense.bound != .plain || word.end - word.start < 3 { return nil }
            // "po niespełna minucie"
            if lead.bound == .plain || lead.bound == .after && word.sense.bound == .atMost { lead.bound = word.sense.bound }
            // "dopiero za trzy dni": only says that it is not earlier.
            if lead.isOnly, word.has(.lead), word.sense.bound == .plain || word.sense.bound == .atMost {
                lead.bound = word.sense.bound
            }
            lead.isOnly = lead.isOnly || word.has(.stated)
            lead.hasBy = lead.hasBy || word.has([.by, .before])
            lead.hasFrom = word.has(.from) && !word.has(.lead)
            position = token(at: dotted(word)).start
            if position <= word.start { return nil }
        }
        return position == end ? lead : nil
    }

    /// Whether a word of two letters begins at a place.
    private func isPreposition(_ start: Int) -> Bool {
        tokens.byte(start + 2) == UInt8(ascii: " ") || tokens.byte(start + 1) == UInt8(ascii: " ")
    }

    private func isAround(_ word: Token) -> Bool {
        guard tokens.text[word.start..<word.end].elementsEqual("around".utf8), case let next = token(at: word.end) else {
            return false
        }
        return next.kind == .word && next.has(.lead) && !next.has(.number)
    }

    /// Where the words before a place begin, farthest first, back to the last mark that parts what is said, or across marks and
    /// phrases; the nearest `most` of them, and none that begins further back than a few words.
    func wordStarts(before position: Int, across marks: Bool = false, most: Int = 7) -> [Int] {
        guard marks || mayFollowWord(position) else { return [] }
        let floor = marks ? 0 : floor
        var low = max(floor, position - 90)
        while low > floor, low < position, tokens.isContinuation(low) { low += 1 }
        var starts: [Int] = []
        // Of the word that is being passed.
        var begin: Int?
        var index = position
        while index > low, starts.count < most {
            index -= 1
            while index > low, tokens.isContinuation(index) { index -= 1 }
            if tokens.isLetter(index) || tokens.classes[Int(tokens.text[index])] == .digit {
                begin = index
                continue
            }
            if let word = begin { starts.append(word) }
            begin = nil
            if !marks, parts(at: index) { break }
        }
        // A word that reaches beyond is none of them.
        if let word = begin, starts.count < most, low == floor || !tokens.isLetter(low - 1) { starts.append(word) }
        return starts.reversed()
    }

    /// Whether what stands before a place, but for a space, may be the end of a word.
    private func mayFollowWord(_ position: Int) -> Bool {
        let last = tokens.byte(position - 1) == UInt8(ascii: " ") ? position - 2 : position - 1
        return last >= floor && (tokens.text[last] >= 0x80 || tokens.isLetter(last) || !parts(at: last))
    }

    private func parts(at index: Int) -> Bool {
        switch tokens.text[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"): false
        default: tokens.spaceWidth(at: index) == 0
        }
    }
}

extension Reading {
    var isDay: Bool {
        switch what {
        case .day: true
        case .length: false
        }
    }
}
