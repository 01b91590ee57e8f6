import ServiceTime
import Testing

@Suite("Workflows")
struct WorkflowTests {
    private let agents = Shop("mon-fri 08:00-16:00").calendar
    private let leads = Shop("mon-wed 09:00-12:00").calendar

    private func workflow(
        _ limits: [(limit: String?, duty: Int)], _ sources: [[Workflow.Source]], over horizon: Range<Instant>
    ) throws -> Workflow {
        let stints = try limits.map { Workflow.Stint(try $0.limit.map { try TimeLimit(grammar: $0) }, duty: $0.duty) }
        return Workflow(
            duties: [agents.openTime(over: horizon), leads.openTime(over: horizon)], stints: stints,
            stages: sources.enumerated().map { Workflow.Stage(work: $0.offset, sources: $0.element) })
    }

    private func wall(_ instant: Instant) -> String { String(instant.iso(in: Zones.ljubljana).prefix(16)) }

    @Test("of two ways the longer one counts, and it is shown stage by stage with its waits")
    func trail() throws {
        let horizon = try agents.horizon("2027-03-01", "2027-03-15")
        let email = Commitment(TimeLimit(.businessDays(3)), on: agents.openTime(over: horizon), over: horizon)
        let workflow = try workflow(
            [("15 minutes", 0), ("1bh", 1), ("2bh", 0), ("1bh", 0)],
            [[], [.init(stage: 0)], [.init(stage: 0)], [.init(stage: 1), .init(stage: 2)]], over: horizon)
        let outcome = try workflow.prove(for: email)
        // Fifteen minutes that end at noon on Wednesday leave the leads no time until Monday.
        #expect(wall(outcome.worst.arrives) == "2027-03-03T11:45")
        #expect(outcome.trail.map(\.stage) == [0, 1, 3])
        #expect(outcome.isKept)
        #expect(outcome.trail[0].comes == outcome.worst.arrives)
        #expect(wall(outcome.trail[1].begins) == "2027-03-08T09:00")
        #expect(outcome.trail.last?.until == outcome.worst.answeredBy)
        let tight = try WorkflowProver(workflow, for: email).worst(within: TimeLimit(.businessDays(1)))
        #expect(tight.lateness.seconds > 0)
    }

    @Test("a timer may lead away from work before it is done, onto a longer way")
    func timer() throws {
        let horizon = try agents.horizon("2027-03-01", "2027-03-02")
        let chat = Commitment(
            TimeLimit(.open(seconds: 4 * 3600)), on: agents.openTime(over: horizon), intake: .openHours, over: horizon)
        let workflow = Workflow(
            duties: [agents.openTime(over: horizon)],
            stints: [
                .init(TimeLimit(.open(seconds: 7200)), duty: 0), .init(TimeLimit(.open(seconds: 3600)), duty: 0),
                .init(TimeLimit(.open(seconds: 10_800)), duty: 0),
            ],
            stages: [.init(work: 0, sources: []), .init(work: 2, sources: [.init(stage: 0, timer: 1)])])
        let outcome = try workflow.prove(for: chat)
        #expect(outcome.isKept && outcome.worst.lateness.seconds == 0)
        #expect(outcome.trail.map(\.isTimeUp) == [true, false])
        let tight = try WorkflowProver(workflow, for: chat).worst(within: TimeLimit(.open(seconds: 10_800)))
        #expect(tight.lateness.seconds > 0)
    }

    @Test("somebody who is never there again is an obstacle, and so is a time without messages")
    func obstacles() throws {
        let horizon = try agents.horizon("2027-03-01", "2027-03-08")
        let email = Commitment(TimeLimit(.businessDays(3)), on: agents.openTime(over: horizon), over: horizon)
        let gone = Workflow(
            duties: [Shop().calendar.openTime(over: horizon)], stints: [.init(TimeLimit(.open(seconds: 60)), duty: 0)],
            stages: [.init(work: 0, sources: [])])
        #expect(throws: Workflow.Obstacle.neverEnds) { try gone.prove(for: email) }
        let weekend = try agents.horizon("2027-03-06", "2027-03-07")
        let chat = Commitment(
            TimeLimit(.businessDays(3)), on: agents.openTime(over: weekend), intake: .openHours, over: weekend)
        let work = Workflow(
            duties: [agents.openTime(over: weekend)], stints: [.init(TimeLimit(.open(seconds: 60)), duty: 0)],
            stages: [.init(work: 0, sources: [])])
        #expect(throws: Workflow.Obstacle.noArrivals) { try work.prove(for: chat) }
    }

    @Test("an alarm at closing time is heard, one after it is not")
    func alarms() throws {
        let horizon = try agents.horizon("2027-03-01", "2027-03-08")
        let (agents, leads) = (agents.openTime(over: horizon), Shop("mon-fri 08:00-16:00").calendar.openTime(over: horizon))
        #expect(Workflow.firstUnheard(TimeLimit(.open(seconds: 3600)), on: agents, by: leads, over: horizon) == nil)
        let alarm = try #require(
            Workflow.firstUnheard(TimeLimit(.elapsed(seconds: 1800)), on: agents, by: leads, over: horizon))
        #expect(wall(alarm.comes) == "2027-03-01T15:31" && wall(alarm.rings) == "2027-03-01T16:01")
        let late = try #require(
            Workflow.firstLate(
                TimeLimit(.open(seconds: 3600)), after: TimeLimit(.elapsed(seconds: 3600)), on: agents, over: horizon))
        #expect(wall(late.comes) == "2027-03-01T15:01" && wall(late.rings) == "2027-03-02T08:01")
        #expect(
            Workflow.firstLate(
                TimeLimit(.open(seconds: 1800)), after: TimeLimit(.open(seconds: 1800)), on: agents, over: horizon) == nil)
    }

    @Test("in random workflows no way and no minute is worse than what is found", arguments: 1...8)
    func everyWay(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) &+ 4000)
        for _ in 0..<8 {
            let sample = SampleWorkflow(&dice)
            guard let expected = sample.worstOfAllWays() else {
                #expect(throws: Workflow.Obstacle.noArrivals) { try sample.workflow.prove(for: sample.commitment) }
                continue
            }
            let outcome = try sample.workflow.prove(for: sample.commitment)
            #expect(outcome.worst.lateness.seconds == expected)
            #expect(sample.lateness(of: outcome.worst.arrives) == expected)
            #expect(outcome.trail.last?.until == outcome.worst.answeredBy)
            #expect(outcome.trail.first?.comes == outcome.worst.arrives)
            #expect(sample.isWay(outcome.trail))
        }
    }

    @Test("in random clocks every alarm of every minute is looked at", arguments: 1...4)
    func everyAlarm(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) &+ 5000)
        for _ in 0..<15 {
            let (first, second) = (SampleWorkflow.calendar(&dice), SampleWorkflow.calendar(&dice))
            let horizon = SampleWorkflow.horizon(&dice)
            let (duty, listeners) = (first.openTime(over: horizon), second.openTime(over: horizon))
            let limits = [SampleWorkflow.limit(&dice), SampleWorkflow.limit(&dice)]
            let clocks = limits.map { SampleWorkflow.Clock(limit: $0, duty: duty) }
            let minutes = stride(from: horizon.lowerBound.secondsSince1970, to: horizon.upperBound.secondsSince1970, by: 60)
            let moments = minutes.map { Instant(secondsSince1970: $0) }
            let unheard = moments.first { moment in
                let rings = clocks[0].end(of: moment)
                return !listeners.isOpen(at: rings) && !listeners.isOpen(at: rings.advanced(by: -1))
            }
            #expect(Workflow.firstUnheard(limits[0], on: duty, by: listeners, over: horizon)?.comes == unheard)
            let late = moments.first { clocks[0].end(of: $0) > clocks[1].end(of: $0) }
            #expect(Workflow.firstLate(limits[0], after: limits[1], on: duty, over: horizon)?.comes == late)
        }
    }
}
