import ServiceTime

/// A time of day in a text.
struct ClockReading {
    var time: ClockTime
    var end: Int
    /// Nothing but the number says so: "do 17".
    var isBare = false
}

extension PhraseParser {
    /// A time of day: "17:00", "17. ure", "5 pm", "noon"; a number alone only where a word before it asks for a time.
    func clockTime(at position: Int, allowsBare: Bool) -> ClockReading? {
        var first = token(at: position)
        let hasNoun = first.has(.clockNoun)
        if hasNoun { first = token(at: dotted(first)) }
        if first.has(.clock) { return namedHour(first) }
        if first.kind == .figure { return figures(first, allowsBare: allowsBare || hasNoun) }
        guard let amount = amount(first), first.kind == .word, !first.has(.article) else { return nil }
        // English "before ten and", but not "by two of us".
        let next = token(at: amount.end)
        let mayBeHour =
            !tokens.lexicon.readsDotAsDecimal || follows(.before, first.start) && (next.kind != .word || next.has(.and))
        guard allowsBare, !hasNoun, follows([.by, .before], first.start), mayBeHour else {
            return hour(amount.hundredths, end: amount.end, isFigure: false, allowsBare: hasNoun)
        }
        // "do osmih", "do treh": what is told in words without its unit is an hour when people work.
        let reading = hour(amount.hundredths, end: amount.end, isFigure: false, allowsBare: true)
        guard let reading, reading.isBare, reading.time.minutes <= 360 else { return reading }
        return clockReading(reading.time.minutes + 720, end: reading.end, isBare: true)
    }

    /// "noon", "do šesté večer"; a shop's "do třetí" is in the afternoon.
    private func namedHour(_ first: Token) -> ClockReading? {
        let minutes = Int(first.sense.clock)
        guard first.has(.ordinal) || minutes < 720 else { return clockReading(minutes, end: first.end) }
        var end = first.end
        let unit = token(at: end)
        if unit.has(.clockUnit), unit.kind == .word { end = dotted(unit) }
        if let half = halfOfDay(at: end), minutes < 720 { return clockReading(minutes + half.offset, end: half.end) }
        return clockReading(minutes < 420 ? minutes + 720 : minutes, end: end)
    }

    private func figures(_ first: Token, allowsBare: Bool) -> ClockReading? {
        let next = token(at: first.end)
        if first.hasColon || first.minutes >= 0 {
            if next.isMark("."), !next.isSpaced, token(at: next.end).kind == .figure { return nil }
            if next.isMark("%") || !first.hasColon && next.has(.unit) && !next.has(.clockUnit) { return nil }
            guard first.minutes >= 0 else { return nil }
            return withSuffix(minutes: first.minutes, end: first.end, next)
        }
        return hour(first.number, end: first.end, isFigure: true, allowsBare: allowsBare)
    }

    /// "17:00 Uhr", "5:30 pm"
    private func withSuffix(minutes: Int, end: Int, _ next: Token) -> ClockReading? {
        if let half = halfOfDay(at: end) { return clockReading(minutes % 720 + half.offset, end: half.end) }
        guard next.has(.clockUnit) || next.has(.unit) && next.sense.unit == .hour else { return clockReading(minutes, end: end) }
        return clockReading(minutes, end: dotted(next))
    }

    private func hour(_ hundredths: Int, end: Int, isFigure: Bool, allowsBare: Bool) -> ClockReading? {
        guard hundredths % 100 == 0, (0...2400).contains(hundredths) else { return nil }
        let minutes = hundredths / 100 * 60
        if let half = halfOfDay(at: end), minutes <= 720 { return clockReading(minutes % 720 + half.offset, end: half.end) }
        let hasDot = isFigure && tokens.byte(end) == UInt8(ascii: ".")
        let next = token(at: hasDot ? end + 1 : end)
        // "12 noon"
        if next.has(.clock), Int(next.sense.clock) == minutes { return clockReading(minutes, end: next.end) }
        if next.has(.clockUnit), !next.isMark("-") {
            if let half = halfOfDay(at: dotted(next)), minutes <= 720 {
                return clockReading(minutes % 720 + half.offset, end: half.end)
            }
            // "17 hodin" is also a length of time, "2 hodiny" nothing else.
            if next.has(.unit), !hasDot, !(360...1440).contains(minutes) { return nil }
            // English "by five o'clock" is in a shop's afternoon.
            let isLate = tokens.lexicon.readsDotAsDecimal && (60..<420).contains(minutes)
            return clockReading(isLate ? minutes + 720 : minutes, end: dotted(next))
        }
        guard allowsBare, !followsUnit(end, next) else { return nil }
        return clockReading(minutes, end: end, isBare: true)
    }

    /// Whether what follows a bare number makes it something else than an hour.
    private func followsUnit(_ end: Int, _ next: Token) -> Bool {
        let mark = token(at: end)
        if mark.isMark("-") || mark.isMark("/") || mark.isMark("%") || mark.mark == 0xE2 { return true }
        if mark.isMark("."), next.kind == .figure { return true }
        return next.kind == .word && (next.has([.unit, .business, .calendar, .filler, .to, .or, .number]))
    }

    private func clockReading(_ minutes: Int, end: Int, isBare: Bool = false) -> ClockReading? {
        ClockTime(minutes: minutes).map { ClockReading(time: $0, end: end, isBare: isBare) }
    }

    /// "am", "p.m.", "popoldne" at a place, and the minutes they add.
    private func halfOfDay(at position: Int) -> (offset: Int, end: Int)? {
        let next = token(at: position)
        if next.has([.morning, .afternoon]), next.kind == .word { return (next.has(.afternoon) ? 720 : 0, next.end) }
        let letter = tokens.byte(next.start) | 0x20
        guard tokens.lexicon.readsDotAsDecimal, next.kind == .word, next.end == next.start + 1, [0x61, 0x70].contains(letter),
            tokens.byte(next.end) == UInt8(ascii: "."), tokens.byte(next.end + 1) | 0x20 == UInt8(ascii: "m")
        else { return nil }
        let end = next.end + 2
        return (letter == 0x70 ? 720 : 0, tokens.byte(end) == UInt8(ascii: ".") ? end + 1 : end)
    }

    // MARK: Opening hours

    /// Where times of day end that begin at a place and run from one to another: "8:00–16:00", "od 8. do 16. ure", "9–17 h".
    func openingHours(at first: Token) -> Int? {
        guard first.kind == .figure, let start = hourOfOpening(first) else { return nil }
        let joint = token(at: start.end)
        guard joint.isMark("-") || joint.has(.to) || joint.has(.and) && follows(.between, first.start) else { return nil }
        let second = token(at: joint.end)
        guard second.kind == .figure, let end = hourOfOpening(second) else { return nil }
        if start.isClock, end.isClock { return end.end }
        // "od 18. do 19. ure", "u utorak od 17 do 18 sati"
        if joint.has(.to), end.isClock || end.hasUnit, follows(.from, first.start), (1300...2200).contains(first.number),
            (1400...2300).contains(second.number), first.number < second.number
        {
            return end.end
        }
        let isDay = (500...1100).contains(first.number) && (1200...2300).contains(second.number)
        return isDay && end.hasUnit ? end.end : nil
    }

    /// A figure that may be an hour: whether it must be, and whether a unit follows.
    private func hourOfOpening(_ figure: Token) -> (end: Int, isClock: Bool, hasUnit: Bool)? {
        let isClock = figure.hasColon || figure.minutes >= 0 && !tokens.lexicon.readsDotAsDecimal
        let dot = token(at: figure.end)
        let end = dot.isMark(".") && !dot.isSpaced ? dot.end : figure.end
        let unit = token(at: end)
        guard unit.has(.clockUnit) || unit.has(.unit) && unit.sense.unit == .hour else { return (end, isClock, false) }
        return (dotted(unit), isClock || end > figure.end, true)
    }

    // MARK: Days and times together

    /// "17:00 the same day", "17. ure istega dne": the words before the time must make it a limit.
    func dayAfterClock(at first: Token) -> Phrase? {
        guard first.kind == .figure || first.has([.clock, .number, .clockNoun]),
            let clock = clockTime(
                at: first.start, allowsBare: follows(.by, first.start) && (first.kind == .word || first.number >= 600))
        else { return nil }
        let start = afterComma(clock.end)
        // "Who writes by 16:00, has an answer the same day."
        if start > clock.end, wordStarts(before: first.start, across: true).contains(where: { token(at: $0).has(.arrives) }) {
            return nil
        }
        let end = skip(from: start) { $0.has([.lead, .article]) && !$0.has([.same, .next, .end, .dayWord]) }
        guard var reading = day(at: token(at: end)), let lead = lead(before: first.start), lead.hasBy else { return nil }
        reading.by = clock.time
        takePart(&reading)
        guard let limits = reading.limits else { return nil }
        var phrase = Phrase(
            range: lead.start..<reading.wholeEnd, core: first.start..<reading.end, kind: .day, min: limits.min, max: limits.max,
            clock: reading.clock, bound: lead.bound)
        // "by 8 on the day you ask": the message says which day.
        if token(at: end).has(.receipt) { phrase.statedEnd = clock.end }
        return phrase
    }

    /// Whether a number is more likely an hour than a count of hours: "do 17 hodin".
    func isLikeHour(_ first: Token) -> Bool {
        guard first.kind == .figure, (1300...2300).contains(first.number), first.number % 100 == 0, !first.hasColon else {
            return false
        }
        let unit = token(at: first.end)
        return unit.has(.clockUnit) && unit.sense.unit == .hour
    }

    /// "Na upit poslan prije 8 odgovaramo do 10 sati": behind a time of day in its sentence.
    func isHourBehindCutOff(_ first: Token) -> Bool {
        guard cutOffEnd > 0, first.start - cutOffEnd < 120, first.kind == .figure, (700...2300).contains(first.number),
            first.number % 100 == 0, !first.hasColon, !isParted(cutOffEnd, first.start)
        else { return false }
        let unit = token(at: first.end)
        return unit.has(.clockUnit) && unit.sense.unit == .hour && follows(.by, first.start)
    }

    /// A time of day as a limit: "do 17. ure", "before 6 pm".
    func clockLimit(at first: Token) -> Phrase? {
        // "do sedmih zvečer"
        let isHour = first.has(.number) && clockTime(at: first.start, allowsBare: true).map { !$0.isBare } ?? false
        guard first.kind == .figure ? tokens.standsAlone(first.start) : first.has([.clock, .clockNoun]) || isHour,
            let clock = clockTime(at: first.start, allowsBare: first.kind == .word || endsWithHour(first)),
            !token(at: clock.end).isMark("-"),
            !clock.isBare || token(at: clock.end).kind != .word, let lead = lead(before: first.start), lead.hasBy, !lead.hasFrom,
            lead.bound == .atMost || follows(.before, first.start)
        else { return nil }
        return Phrase(
            range: lead.start..<clock.end, core: first.start..<clock.end, kind: .clockTime,
            max: TimeLimit(.days(0), by: clock.time), bound: .atMost)
    }

    /// "…, a odpiszę do 15": a bare number that ends what is said.
    private func endsWithHour(_ figure: Token) -> Bool {
        guard tokens.lexicon.takesBareHours, figure.kind == .figure, !figure.hasColon, (700...2200).contains(figure.number),
            figure.number % 100 == 0, !hasNumber(before: figure.start)
        else { return false }
        let next = token(at: figure.end)
        return next.kind == .stop || (next.isMark(".") || next.isMark(",")) && token(at: next.end).kind != .figure
    }

    /// "z 4,7 do 15": whether a number stands before the limit.
    private func hasNumber(before position: Int) -> Bool {
        wordStarts(before: position, most: 2).contains { token(at: $0).kind == .figure }
    }

    /// The clock time after a day: "do 17. ure", ", by 12:00 on the last day", ", zadnji dan do 12:00".
    func takeClock(_ reading: inout Reading) {
        var position = afterComma(reading.wholeEnd)
        let last = token(at: position)
        if last.has(.lastDay) { position = last.end }
        // The last word decides: "najkasneje ob 16" is a time, "najkasneje v 2" is not.
        var limits = false
        let lead = skip(from: position, most: 4) { word in
            guard word.has([.by, .before, .lead]), !word.has([.clock, .clockNoun, .number]) else { return false }
            limits = word.has([.by, .before])
            return true
        }
        let isLed = lead > position
        guard let clock = clockTime(at: lead, allowsBare: limits),
            isLed || position == reading.wholeEnd || saysClock(token(at: lead))
        else { return }
        if !isLed, clock.isBare || !saysClock(token(at: lead)) { return }
        reading.by = clock.time
        let after = token(at: clock.end)
        reading.wholeEnd = after.has(.lastDay) ? after.end : clock.end
    }

    /// Whether what begins with a figure can be nothing but a time of day: "10:30", "19 Uhr".
    private func saysClock(_ figure: Token) -> Bool {
        guard figure.kind == .figure, !figure.hasColon else { return true }
        let unit = token(at: figure.end)
        guard unit.has(.clockUnit), !unit.has(.unit) else { return false }
        let next = token(at: unit.end)
        return !next.isMark("-") && !next.has(.to)
    }
}
