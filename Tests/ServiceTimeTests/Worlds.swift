import ServiceTime

/// A calendar made by dice, around a date on which things happen.
struct World {
    var layers: [BusinessCalendar.Layer]
    var firstDay: Int
    var oracle: Oracle
    var ownDays: OracleDays
    /// Other people's business days.
    var readers: [Readers]

    struct Readers {
        var weekdays: Set<Weekday>
        var specialDays: SpecialDays
        var days: OracleDays
    }

    /// Clock changes here and there, Easter on one of them, new year, leap day, the day that Samoa did not have.
    private static let anchors = [
        Zones.day(2026, 3, 29), Zones.day(2026, 10, 25), Zones.day(2027, 3, 28), Zones.day(2027, 10, 31), Zones.day(2026, 12, 31),
        Zones.day(2028, 2, 29), Zones.day(2026, 3, 8), Zones.day(2026, 11, 1), Zones.day(2026, 12, 30), Zones.day(2026, 6, 15),
    ]

    init(_ dice: inout Dice) {
        let firstDay = dice.pick(Self.anchors) - dice.roll(4...12)
        let zone = dice.chance(50) ? Zones.ljubljana : dice.pick(Zones.all)
        layers = [Self.layer(zone, from: firstDay, &dice)]
        if dice.chance(30) { layers.append(Self.layer(dice.chance(60) ? zone : dice.pick(Zones.all), from: firstDay, &dice)) }
        self.firstDay = firstDay
        oracle = Oracle(layers: layers, firstDay: firstDay)
        ownDays = OracleDays(of: oracle)
        readers = []
        for _ in 0..<3 {
            let zone = dice.chance(60) ? zone : dice.pick(Zones.all)
            let special = Self.specialDays(from: firstDay, &dice)
            let weekdays = Set(Weekday.allCases.filter { _ in dice.chance(65) }).union([.tuesday])
            let days = OracleDays(weekdays, special, zone: zone, firstDay: firstDay)
            readers.append(Readers(weekdays: weekdays, specialDays: special, days: days))
        }
    }

    var calendar: BusinessCalendar { BusinessCalendar(layers[0], and: Array(layers.dropFirst())) }

    private static func layer(_ zone: ZoneRules, from firstDay: Int, _ dice: inout Dice) -> BusinessCalendar.Layer {
        var hours = WeeklyHours()
        if dice.chance(8) {
            hours = .always
        } else {
            let closed = dice.pick([5, 20, 30, 70])
            for weekday in Weekday.allCases where !dice.chance(closed) { hours[weekday] = periods(&dice) }
            if hours.days.allSatisfy(\.isEmpty) { hours[.wednesday] = [OpenPeriod(opens: 540, closes: 1020)] }
        }
        var exceptions: [LocalDate: [OpenPeriod]] = [:]
        for _ in 0..<dice.roll(0...4) { exceptions[date(firstDay, &dice)] = dice.chance(40) ? [] : periods(&dice) }
        return BusinessCalendar.Layer(
            plan: CalendarPlan(name: "office", timeZone: zone.name, hours: hours, exceptions: exceptions), zone: zone,
            specialDays: specialDays(from: firstDay, &dice))
    }

    static func specialDays(from firstDay: Int, _ dice: inout Dice) -> SpecialDays {
        let off = (0..<dice.roll(0...6)).map { _ in date(firstDay, &dice) }
        let saturdays = (0..<30).map { LocalDate(dayNumber: firstDay + $0) }.filter { $0.weekday == .saturday }
        return SpecialDays(
            off: Set(off), worked: dice.chance(30) ? [WorkedDay(date: dice.pick(saturdays), replaces: date(firstDay, &dice))] : []
        )
    }

    private static func date(_ firstDay: Int, _ dice: inout Dice) -> LocalDate {
        LocalDate(dayNumber: firstDay + dice.roll(0...25))
    }

    /// One to three of them, some over midnight, some that overlap or touch.
    private static func periods(_ dice: inout Dice) -> [OpenPeriod] {
        let grain = dice.pick([1, 15, 60, 60])
        let periods = (0..<dice.roll(1...3)).map { _ in
            // Often at the hours at which clocks change.
            let opens = dice.chance(20) ? dice.pick([0, 30, 120, 150, 180]) : dice.roll(0...(1439 / grain)) * grain
            let longest = dice.chance(20) ? 1440 : max(grain, 1440 - opens)
            return OpenPeriod(opens: opens, closes: opens + max(1, dice.roll(1...max(1, min(longest, 600) / grain)) * grain))
        }
        return periods.sorted()
    }
}

extension World {
    /// A promise, a service level, and everything that can be said about them.
    func randomCase(_ dice: inout Dice) -> (case: OracleCase, days: BusinessDays?) {
        let isFine = dice.chance(8)
        let service = Self.limit(isFine: isFine, &dice)
        var limit = dice.chance(15) ? service : Self.limit(isFine: isFine, &dice)
        if dice.chance(30) { limit = Self.generous(limit) }
        let start = (firstDay + dice.roll(4...14)) * 86_400 + dice.roll(0...1439) * 60 + dice.pick([0, 0, 1, 30, 59])
        let length = isFine ? dice.roll(60...400) : dice.chance(1) ? dice.roll(2000...8000) * 60 : dice.roll(20...400) * 60
        let reader = dice.chance(50) ? nil : dice.pick(readers)
        let condition = ArrivalCondition(
            before: dice.chance(25) ? ClockTime(minutes: dice.roll(1...1440)) : nil, onBusinessDays: dice.chance(20),
            inOpenHours: dice.chance(15))
        let terms = PromiseTerms(limit, when: condition, countsAllHours: dice.chance(20))
        let question = OracleCase(
            oracle: oracle, own: ownDays, days: reader?.days ?? ownDays, service: service, terms: terms,
            intake: dice.chance(25) ? .openHours : .always, horizon: start..<start + length)
        return (question, reader.map { $0.days(over: question.instants) })
    }

    private static func limit(isFine: Bool, _ dice: inout Dice) -> TimeLimit {
        if isFine, dice.chance(80) {
            let seconds = dice.roll(0...200)
            return TimeLimit(dice.chance(50) ? .elapsed(seconds: seconds) : .open(seconds: seconds))
        }
        let by = dice.chance(20) ? ClockTime(minutes: dice.roll(0...96) * 15) : nil
        switch dice.roll(0...3) {
        case 0: return TimeLimit(.elapsed(seconds: dice.pick([1, 60]) * 60 * dice.roll(0...72)))
        case 1: return TimeLimit(.open(seconds: dice.pick([1, 15, 60]) * 60 * dice.roll(0...24)))
        case 2: return TimeLimit(.days(dice.roll(0...4)), by: by)
        default: return TimeLimit(.businessDays(dice.roll(0...4)), by: by)
        }
    }

    private static func generous(_ limit: TimeLimit) -> TimeLimit {
        switch limit.span {
        case .elapsed(let seconds): TimeLimit(.elapsed(seconds: seconds * 3 + 180_000))
        case .open(let seconds): TimeLimit(.open(seconds: seconds * 2 + 36_000))
        case .days(let count): TimeLimit(.days(count + 3), by: limit.by)
        case .businessDays(let count): TimeLimit(.businessDays(count + 2), by: limit.by)
        }
    }
}

extension World.Readers {
    func days(over horizon: Range<Instant>) -> BusinessDays {
        BusinessDays(weekdays, specialDays: specialDays, zone: days.zone, over: horizon)
    }
}
