import ServiceTime

/// A day named by its unit: "delovni dan", "day".
private struct DayName {
    var end: Int
    var isBusiness: Bool
}

extension PhraseParser {
    /// A day told by its place: "isti dan", "naslednji delovni dan", "jutri", "end of the day".
    func day(at first: Token) -> Reading? {
        if first.has(.same), let day = sameDay(first) { return day }
        if first.has(.next), let day = nextDay(first) { return day }
        if first.has(.end), let day = endOfDay(first) { return day }
        if first.has(.dayWord), !(first.has(.morning) && follows(.beforeMorning, first.start)) {
            return Reading(
                .day(min: nil, count: Int(first.sense.number) / 100), end: dotted(first), isBusiness: first.has(.business))
        }
        return numberedDay(first)
    }

    private func sameDay(_ first: Token) -> Reading? {
        if let name = dayName(from: first.end) {
            let day = Reading(.day(min: nil, count: 0), end: name.end, isBusiness: name.isBusiness)
            return sameOrNext(from: name.end).map { range(to: $0) } ?? day
        }
        return sameOrNext(from: first.end).map { range(to: $0) }
    }

    /// "the same or next business day": the next one is what follows an "or", with or without "at the latest".
    private func sameOrNext(from position: Int) -> Reading? {
        let joint = token(at: position)
        guard joint.has(.or) || joint.isMark(",") || joint.isMark("/") else { return nil }
        let end = skip(from: joint.end, most: 4) { $0.has([.or, .lead, .by]) && !$0.has([.next, .ordinal]) }
        let next = token(at: end)
        return next.has(.next) ? nextDay(next) : nil
    }

    private func range(to next: Reading) -> Reading {
        guard case .day(_, let count) = next.what else { return next }
        var range = next
        range.what = .day(min: 0, count: count)
        return range
    }

    private func nextDay(_ first: Token) -> Reading? {
        var end = first.end
        let ordinal = token(at: end)
        if ordinal.has(.ordinal), ordinal.sense.number == 100 { end = ordinal.end }
        guard let name = dayName(from: end) else { return nil }
        return Reading(.day(min: nil, count: max(1, Int(first.sense.number) / 100)), end: name.end, isBusiness: name.isBusiness)
    }

    /// "do konca delovnega dne", "by the end of the next business day"
    private func endOfDay(_ first: Token) -> Reading? {
        // "Geschäftsschluss am nächsten Werktag"
        let end = skip(from: first.end) {
            $0.has([.of, .article]) || $0.has(.lead) && $0.sense.bound == .plain && !$0.has([.same, .next, .dayWord, .number])
        }
        let next = token(at: end)
        if let name = dayName(from: end) { return Reading(.day(min: nil, count: 0), end: name.end, isBusiness: name.isBusiness) }
        guard next.has([.same, .next, .dayWord]), var day = day(at: next) else { return nil }
        // "close of business the same day"
        if first.has(.business) { day.isBusiness = true }
        return day
    }

    /// "prvi delovni dan", "the second business day", "3. delovni dan", "2nd working day"
    private func numberedDay(_ first: Token) -> Reading? {
        guard case (let count, var end)? = ordinal(first) else { return nil }
        let next = token(at: end)
        let isNext = next.has(.next)
        if isNext { end = next.end }
        guard let name = dayName(from: end), name.isBusiness || isNext && count == 1 || isLimited(first) else { return nil }
        return Reading(.day(min: nil, count: count), end: name.end, isBusiness: name.isBusiness)
    }

    /// "at the latest on the thirtieth day"
    private func isLimited(_ first: Token) -> Bool { lead(before: first.start)?.bound == .atMost }

    private func ordinal(_ first: Token) -> (count: Int, end: Int)? {
        if first.kind == .word, first.has(.ordinal), first.sense.number > 0 { return (Int(first.sense.number) / 100, first.end) }
        guard first.kind == .figure, first.number % 100 == 0, (100...6000).contains(first.number) else { return nil }
        if tokens.byte(first.end) == UInt8(ascii: "."), first.end == first.start + digitCount(first) {
            return (first.number / 100, first.end + 1)
        }
        let ending = token(at: first.end)
        return ending.has(.ordinal) && ending.has(.attached) && !ending.isSpaced ? (first.number / 100, ending.end) : nil
    }

    private func digitCount(_ figure: Token) -> Int { figure.number >= 1000 ? 2 : 1 }

    /// The word for a day with the adjectives around it.
    private func dayName(from position: Int) -> DayName? {
        var name = DayName(end: position, isBusiness: false)
        for _ in 0..<5 {
            let next = token(at: name.end)
            name.end = dotted(next)
            name.isBusiness = name.isBusiness || next.has(.business)
            if next.has(.unit), !next.has(.afterFigure), next.sense.unit == .day { return withBusiness(name) }
            guard next.has([.business, .calendar, .filler]) || next.isMark("-") && !next.isSpaced else { return nil }
        }
        return nil
    }

    /// Polish says "dnia roboczego".
    private func withBusiness(_ name: DayName) -> DayName {
        let next = token(at: name.end)
        guard next.has(.business), !next.has(.unit) else { return name }
        return DayName(end: next.end, isBusiness: true)
    }

    // MARK: At once and weekdays

    /// "takoj", but not "takoj ko" and "immediately after".
    func immediately(_ first: Token) -> Phrase? {
        let next = token(at: first.end)
        let event = next.isMark(",") ? token(at: next.end) : next
        if event.has(.afterEvent), !event.has(.receipt) { return nil }
        // "ab sofort"
        if follows(.from, first.start) { return nil }
        if let day = day(at: next), next.kind == .word { return finished(day, from: next.start) }
        let limit = TimeLimit(.elapsed(seconds: 0))
        var reading = Reading(.length(min: nil, max: Stretch(hundredths: 0, unit: .second)), end: first.end, isBusiness: false)
        takeQualifiers(&reading)
        var phrase = Phrase(
            range: first.start..<reading.wholeEnd, core: first.start..<first.end, kind: .immediately, max: limit,
            condition: reading.condition)
        phrase.statedEnd = reading.statedEnd
        return phrase
    }

    /// "v ponedeljek", "by Friday"; not "Monday to Friday", "v ponedeljek in torek" or a date.
    func weekday(_ first: Token) -> Phrase? {
        // German "montags" needs no preposition.
        let adverb = first.has(.same) ? LeadReading(start: first.start, bound: .plain, hasBy: false, hasFrom: false) : nil
        guard let lead = lead(before: first.start) ?? adverb, let weekday = Weekday(rawValue: Int(first.sense.weekday)) else {
            return nil
        }
        let end = dotted(first)
        if lead.hasFrom || namesMoreDays(after: end) || follows([.from, .between], lead.start) || follows(.between, first.start) {
            return nil
        }
        if followsDay(lead.start) || isListed(lead.start) { return nil }
        let span: TimeSpan = weekday == .monday ? .businessDays(1) : .days(7)
        var reading = Reading(.day(min: nil, count: 1), end: end, isBusiness: weekday == .monday)
        takePart(&reading)
        takeClock(&reading)
        return Phrase(
            range: lead.start..<reading.wholeEnd, core: first.start..<end, kind: .weekday, max: TimeLimit(span, by: reading.by),
            clock: reading.clock, bound: lead.isOnly ? .plain : lead.bound, weekday: weekday)
    }

    /// "v pondělí a v úterý", but not "zjistíme to a do pátku odpovíme".
    private func isListed(_ start: Int) -> Bool {
        guard follows(.and, start) else { return false }
        return wordStarts(before: start, across: true, most: 4).contains { token(at: $0).has(.weekday) }
    }

    /// Whether "and" stands before a place and a day or a figure before it: not "we check and write by Friday".
    private func followsDay(_ position: Int) -> Bool {
        let before = wordStarts(before: position, most: 2).map { token(at: $0) }
        guard before.last?.has([.and, .to]) ?? false else { return false }
        return before.count < 2 || before[0].kind == .figure || before[0].has([.weekday, .dayWord, .clockUnit, .by, .lead])
    }

    /// Whether another weekday, a date or opening hours follow.
    private func namesMoreDays(after end: Int) -> Bool {
        let next = token(at: end)
        let isJoint = next.isMark(",") || next.isMark("-") || next.isMark("/") || next.has([.to, .and, .or, .by, .from])
        var other = isJoint ? token(at: next.end) : next
        if next.has(.and), other.has(.lead), token(at: other.end).has(.weekday) { other = token(at: other.end) }
        let isFrom = next.has(.from) && (other.kind == .figure || other.has([.clock, .number]))
        if next.isMark(":") || isFrom || other.has(.weekday) { return true }
        guard other.kind == .figure else { return false }
        return !next.has(.by) || token(at: other.end).isMark("-")
    }
}
