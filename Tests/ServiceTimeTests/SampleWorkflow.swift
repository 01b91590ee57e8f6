import ServiceTime

/// A small workflow made by dice, with all that can be said about it by trying out every way and every minute.
struct SampleWorkflow {
    /// A clock whose end is asked for one moment at a time.
    struct Clock {
        let limit: TimeLimit
        let duty: OpenTime

        /// Far beyond what tests ask for, where there is none.
        func end(of moment: Instant) -> Instant {
            var start = moment
            if !limit.span.isBusiness, !duty.isOpen(at: moment) { start = duty.state(at: moment).opensAt ?? moment }
            return Deadline(serviceLevel: limit, on: duty).instant(for: start) ?? Instant(secondsSince1970: .max / 8)
        }
    }

    let workflow: Workflow
    let commitment: Commitment
    private let clocks: [Clock]

    init(_ dice: inout Dice) {
        let horizon = Self.horizon(&dice)
        let duties = (0..<dice.roll(1...3)).map { _ in Self.calendar(&dice).openTime(over: horizon) }
        let stints = (0..<dice.roll(2...5)).map { _ in Workflow.Stint(Self.limit(&dice), duty: dice.roll(0...duties.count - 1)) }
        clocks = stints.map { Clock(limit: $0.limit ?? TimeLimit(.days(0)), duty: duties[$0.duty]) }
        let stages = (0..<dice.roll(1...6)).map { number in
            var sources: [Workflow.Source] = []
            for before in 0..<number where before == number - 1 || dice.chance(35) {
                sources.append(.init(stage: before, timer: dice.chance(25) ? dice.roll(0...stints.count - 1) : nil))
            }
            return Workflow.Stage(work: dice.roll(0...stints.count - 1), sources: sources)
        }
        workflow = Workflow(duties: duties, stints: stints, stages: stages)
        commitment = Commitment(
            Self.limit(&dice), on: dice.pick(duties), intake: dice.chance(30) ? .openHours : .always, over: horizon)
    }

    static func horizon(_ dice: inout Dice) -> Range<Instant> {
        let start = (Zones.day(2027, 3, 20) + dice.roll(0...12)) * 86_400 + dice.roll(0...1439) * 60
        return Instant(secondsSince1970: start)..<Instant(secondsSince1970: start + dice.roll(30...90) * 3600)
    }

    /// Hours that do not overlap from one day to the next, with a day off here and there.
    static func calendar(_ dice: inout Dice) -> BusinessCalendar {
        let days = dice.pick(["mon-fri", "mon-sun", "tue-thu", "mon-sat"])
        let hours = dice.pick(["08:00-16:00", "08:00-12:00 12:30-16:30", "09:00-21:00", "10:15-11:00", "22:00-06:00"])
        let off = (0..<dice.roll(0...3)).map { _ in LocalDate(dayNumber: Zones.day(2027, 3, 20) + dice.roll(0...20)).description }
        return Shop("\(days) \(hours)", off: off).calendar
    }

    static func limit(_ dice: inout Dice) -> TimeLimit {
        switch dice.roll(0...5) {
        case 0: TimeLimit(.businessDays(dice.roll(0...2)))
        case 1: TimeLimit(.days(dice.roll(0...2)))
        case 2: TimeLimit(.elapsed(seconds: dice.pick([60, 900, 3600, 100_020])))
        default: TimeLimit(.open(seconds: dice.pick([0, 900, 1800, 3600, 14_400, 36_000])))
        }
    }

    /// How much later than its deadline a message ends on the way that takes longest, found by going every way.
    func lateness(of arrival: Instant) -> Int? {
        guard let deadline = Deadline(serviceLevel: commitment.limit, on: commitment.openTime).instant(for: arrival) else {
            return nil
        }
        var latest = arrival
        func go(_ stage: Int, _ comes: Instant) {
            let ends = clocks[workflow.stages[stage].work].end(of: comes)
            latest = max(latest, ends)
            for (next, other) in workflow.stages.enumerated() {
                for source in other.sources where source.stage == stage {
                    go(next, source.timer.map { clocks[$0].end(of: comes) } ?? ends)
                }
            }
        }
        for (number, stage) in workflow.stages.enumerated() where stage.sources.isEmpty { go(number, arrival) }
        return latest.secondsSince1970 - deadline.secondsSince1970
    }

    /// Over all minutes at which messages arrive.
    func worstOfAllWays() -> Int? {
        let horizon = commitment.horizon
        return stride(from: horizon.lowerBound.secondsSince1970, to: horizon.upperBound.secondsSince1970, by: 60)
            .map { Instant(secondsSince1970: $0) }
            .filter { commitment.intake == .always || commitment.openTime.isOpen(at: $0) }
            .compactMap(lateness).max()
    }

    /// Whether each visit begins where the one before it led, when that one was left.
    func isWay(_ trail: [Workflow.Visit]) -> Bool {
        zip(trail, trail.dropFirst()).allSatisfy { visit, next in
            visit.until == next.comes
                && workflow.stages[next.stage].sources.contains { $0.stage == visit.stage && ($0.timer != nil) == visit.isTimeUp }
        }
    }
}
