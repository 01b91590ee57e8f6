import ServiceTime

/// A unit in a text, with what belongs to it.
private struct UnitReading {
    var unit: TimeUnit
    var end: Int
    var isBusiness: Bool
    var isCalendar: Bool
    /// What the unit adds to the number: "ure in pol" half of one.
    var more = 0
}

extension PhraseParser {
    /// A number or a range with its unit: "2 uri", "24–48 h", "od 2 do 4 ur", "an hour and a half", "1 h 30 min", "polurni".
    func length(at first: Token) -> Reading? {
        guard let reading = first.has(.span) ? span(first) : counted(first) ?? oneUnit(first) else { return nil }
        guard case .length(let min, let max) = reading.what, !isSpoiled(from: first, to: reading) else { return nil }
        return min == nil ? joinedRange(reading, max) : reading
    }

    private func span(_ first: Token) -> Reading? {
        let measure = Stretch(hundredths: Int(first.sense.number), unit: first.sense.unit)
        let isHour = first.sense.unit == .hour && token(at: first.end).kind == .figure
        if isHour, !token(at: first.end).isSpaced || token(at: token(at: first.end).end).kind != .word { return nil }
        let low = first.has(.oneOrTwo) ? Stretch(hundredths: 100, unit: first.sense.unit) : nil
        var reading = Reading(
            .length(min: low, max: measure), end: dotted(first), isBusiness: first.has(.business),
            isCalendar: first.has(.calendar))
        reading.bound = first.sense.bound
        let next = token(at: reading.end)
        if next.has(.business), !next.has(.unit) {
            reading.isBusiness = true
            reading.end = next.end
            reading.wholeEnd = next.end
        }
        takeHalf(&reading)
        takeSmallerUnit(&reading)
        return reading
    }

    /// "déle než hodinu", "do godziny": one of a unit, where no time of day follows.
    private func oneUnit(_ first: Token) -> Reading? {
        guard first.has(.one), let lead = lead(before: first.start) else { return nil }
        let limits = lead.bound == .atMost && (!lead.hasBy || first.has(.clockNoun))
        let next = token(at: first.end)
        guard limits || lead.bound == .moreThan, next.kind != .figure, !next.has([.clock, .number]) else { return nil }
        let isBusiness = next.has(.business) && !next.has(.unit)
        var reading = Reading(
            .length(min: nil, max: Stretch(hundredths: 100, unit: first.sense.unit)), end: isBusiness ? next.end : first.end,
            isBusiness: isBusiness)
        takeHalf(&reading)
        return reading
    }

    /// "Odpovídáme do pěti dnů, u skříní do deseti": a number in the unit of the time before it in the same sentence.
    func shortened(_ first: Token, like last: Phrase) -> Phrase? {
        guard last.kind == .duration, first.has(.number) || first.kind == .figure && last.unitSeconds == 0, !first.hasColon,
            first.start - last.range.upperBound < 100, let amount = amount(first), !amount.isFraction,
            amount.hundredths % 100 == 0, let lead = lead(before: first.start), lead.start < first.start, !lead.hasFrom,
            lead.bound == .plain || lead.bound == .atMost
        else { return nil }
        let next = token(at: amount.end)
        guard next.kind == .stop || [",", ".", ";", ")", "!"].contains(where: next.isMark),
            !isParted(last.range.upperBound, first.start),
            !(next.isMark(".") && token(at: next.end).kind == .figure), let unit = unit(of: last)
        else { return nil }
        let words = wordStarts(before: lead.start, most: 2).map { token(at: $0) }
        if words.contains(where: { $0.has([.number, .from]) || $0.kind == .figure }) { return nil }
        let reading = Reading(
            .length(min: nil, max: Stretch(hundredths: amount.hundredths, unit: unit)), end: amount.end,
            isBusiness: last.clock == .business, isCalendar: last.clock == .calendar)
        return finished(reading, from: first.start)
    }

    /// The unit that a phrase counts in.
    private func unit(of phrase: Phrase) -> TimeUnit? {
        switch (phrase.unitSeconds, phrase.unitDays) {
        case (0, 1): .day
        case (0, 7): .week
        case (0, 30): .month
        case (1, _): .second
        case (60, _): .minute
        case (3600, _): .hour
        default: nil
        }
    }

    private func counted(_ first: Token) -> Reading? {
        guard let amount = amount(first) else { return nil }
        if let range = range(from: amount, first) { return range }
        guard let unit = unit(after: amount), unit.isBusiness || !isClockTime(first, unit.unit) else { return nil }
        // "a second complaint"
        if first.has(.article), unit.unit == .second, token(at: unit.end).kind == .word { return nil }
        let measure = Stretch(hundredths: amount.hundredths + unit.more, unit: unit.unit)
        var reading = Reading(
            .length(min: nil, max: measure), end: unit.end, isBusiness: unit.isBusiness, isCalendar: unit.isCalendar)
        takeHalf(&reading)
        takeSmallerUnit(&reading)
        return reading
    }

    /// "1 do 2", "2–4", "one or two", "between 2 and 4", with the unit once or twice.
    private func range(from low: Amount, _ first: Token) -> Reading? {
        guard !low.isFraction, let high = otherEnd(from: low.end, first) else { return nil }
        guard high.hundredths > low.hundredths, let unit = unit(after: high) else { return nil }
        let (min, max) = (
            Stretch(hundredths: low.hundredths, unit: unit.unit), Stretch(hundredths: high.hundredths, unit: unit.unit)
        )
        if isOpeningHours(min, max) || first.minutes >= 0 && unit.unit == .hour && !tokens.lexicon.readsDotAsDecimal {
            return nil
        }
        return Reading(.length(min: min, max: max), end: unit.end, isBusiness: unit.isBusiness, isCalendar: unit.isCalendar)
    }

    /// "od 8 do 16 hodin" is when a shop is open.
    private func isOpeningHours(_ min: Stretch, _ max: Stretch) -> Bool {
        max.unit == .hour && (600...1100).contains(min.hundredths) && (1300...2300).contains(max.hundredths)
    }

    /// The number after a dash or a word like "to".
    private func otherEnd(from position: Int, _ first: Token) -> Amount? {
        let joint = token(at: position)
        guard joint.isMark("-") || joint.has([.to, .or]) || joint.has(.and) && follows(.between, first.start) || isRaised(joint)
        else { return pair(joint, first) }
        var next = token(at: joint.end)
        if joint.has([.to, .or]) || joint.isMark(","), next.has(.lead), !next.has(.number) { next = token(at: dotted(next)) }
        return amount(next)
    }

    /// "ein, zwei Stunden", "one, two days", "dwa trzy dni"
    private func pair(_ joint: Token, _ first: Token) -> Amount? {
        let next = joint.isMark(",") ? token(at: joint.end) : joint
        guard first.kind == .word, joint.isMark(",") || !first.has(.article), (100...1100).contains(first.sense.number),
            next.kind == .word, next.has(.number),
            next.sense.number == first.sense.number + 100
                || joint.isMark(",") && next.sense.number > first.sense.number && next.sense.number <= 2 * first.sense.number,
            !next.has(.fraction)
        else { return nil }
        return amount(next)
    }

    /// "one, at most two": a comma before a limit.
    private func isRaised(_ joint: Token) -> Bool {
        guard joint.isMark(",") else { return false }
        let limit = token(at: joint.end)
        return limit.has(.lead) && limit.sense.bound == .atMost
    }

    /// Hours and days parted from a second number: "30 minut do 2 uri", "24h–48h".
    private func joinedRange(_ reading: Reading, _ low: Stretch) -> Reading {
        let joint = token(at: reading.end)
        guard joint.isMark("-") || joint.has([.to, .or]) else { return reading }
        var next = token(at: joint.end)
        if next.has(.lead), !next.has(.number) { next = token(at: dotted(next)) }
        guard let other = next.has(.span) ? span(next) : counted(next), case .length(nil, let high) = other.what else {
            return reading
        }
        guard high.size > low.size, !isOpeningHours(low, high), !(reading.isBusiness && !other.isBusiness) else { return reading }
        var range = other
        range.what = .length(min: low, max: high)
        return range
    }

    // MARK: Units

    private func unit(after amount: Amount) -> UnitReading? {
        var reading = UnitReading(unit: .none, end: amount.end, isBusiness: false, isCalendar: false)
        for _ in 0..<6 {
            let next = token(at: reading.end)
            if next.has(.unit), fits(next, amount) {
                return finished(reading, with: next)
            }
            guard next.has([.business, .calendar, .filler, .of]) || next.isMark("-") && !next.isSpaced else { return nil }
            reading.isBusiness = reading.isBusiness || next.has(.business)
            reading.isCalendar = reading.isCalendar || next.has(.calendar)
            reading.end = dotted(next)
        }
        return nil
    }

    private func fits(_ unit: Token, _ amount: Amount) -> Bool {
        if unit.has(.afterFigure), !amount.isFigure { return false }
        return !unit.has(.attached) || unit.start == amount.end || unit.sense.unit == .second && !isWord(after: unit)
    }

    /// "40 s" before a mark; before a word it is another word: "40 s popustom".
    private func isWord(after unit: Token) -> Bool {
        let next = token(at: unit.end)
        return next.kind == .word || next.kind == .figure
    }

    private func finished(_ reading: UnitReading, with unit: Token) -> UnitReading {
        var reading = reading
        reading.unit = unit.sense.unit
        reading.more = unit.has(.span) ? Int(unit.sense.number) - 100 : 0
        reading.isBusiness = reading.isBusiness || unit.has(.business)
        reading.isCalendar = reading.isCalendar || unit.has(.calendar)
        reading.end = dotted(unit)
        let next = token(at: reading.end)
        if next.has([.business, .calendar]), !next.has(.unit) {
            reading.isBusiness = reading.isBusiness || next.has(.business)
            reading.isCalendar = reading.isCalendar || next.has(.calendar)
            reading.end = dotted(next)
        }
        return reading
    }

    /// "ura in pol", "an hour and a half"
    private func takeHalf(_ reading: inout Reading) {
        guard case .length(nil, var measure) = reading.what, measure.hundredths % 100 == 0, let more = partMore(at: reading.end)
        else { return }
        // "2 hours and half a day" counts twice.
        if token(at: more.end).has([.unit, .article]) { return }
        measure.hundredths += more.hundredths
        reading.what = .length(min: nil, max: measure)
        reading.end = more.end
        reading.wholeEnd = more.end
    }

    /// "1 uro in 30 minut", "2 h 30 min"
    private func takeSmallerUnit(_ reading: inout Reading) {
        guard case .length(nil, let large) = reading.what, let size = large.unit.seconds else { return }
        var next = token(at: reading.end)
        if next.has(.and) || next.isMark(",") { next = token(at: next.end) }
        guard let amount = amount(next), let unit = unit(after: amount), let smaller = unit.unit.seconds, smaller < size else {
            return
        }
        let total = large.hundredths * size + amount.hundredths * smaller
        guard total % smaller == 0 else { return }
        reading.what = .length(min: nil, max: Stretch(hundredths: total / smaller, unit: unit.unit))
        reading.isBusiness = reading.isBusiness || unit.isBusiness
        reading.end = unit.end
        reading.wholeEnd = unit.end
    }

    // MARK: What is none

    /// "17.30 ure" is a time of day, and so is "v 17 hodin".
    private func isClockTime(_ first: Token, _ unit: TimeUnit) -> Bool {
        guard unit == .hour, !first.has(.fraction) else { return false }
        if first.minutes >= 0, !tokens.lexicon.readsDotAsDecimal { return true }
        // "u 24 sata" is within a day: nobody answers at midnight.
        return first.number < 2400 && follows(.atHour, first.start)
    }

    /// Ages, prices by the hour, what lies in the past, and opening round the clock.
    private func isSpoiled(from first: Token, to reading: Reading) -> Bool {
        var next = token(at: reading.end)
        if next.isMark("-"), !next.isSpaced { next = token(at: next.end) }
        // "24 hours a day"
        if next.has(.article), next.has(.number), token(at: next.end).sense.unit.days != nil { return true }
        if first.has(.article), follows(.unit, first.start) { return true }
        // "ten minutes before."
        if tokens.lexicon.readsDotAsDecimal, next.has(.before), next.kind == .word, case let last = token(at: next.end),
            last.kind != .word, last.kind != .figure
        {
            return true
        }
        return next.has(.spoilsBefore) || isBeforeEvent(next) || follows(.spoilsAfter, first.start)
    }

    /// "two hours before the arrival"
    private func isBeforeEvent(_ next: Token) -> Bool {
        guard next.has(.before), next.has(.spoilsAfter), next.kind == .word else { return false }
        let event = token(at: next.end)
        return event.kind == .word && !event.has([.clock, .clockNoun, .number, .dayWord, .next])
    }
}
