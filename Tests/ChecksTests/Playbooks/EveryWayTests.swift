import Catalog
import Checks
import Diagnostics
import ServiceTime
import Testing

@Suite("Every way through random playbooks")
struct EveryWayTests {
    @Test("no way and no minute is worse than the one that is found", arguments: 1...12)
    func everyWay(seed: Int) throws {
        var dice = WayDice(seed: seed)
        let site = PlaybookSite(
            dice.steps(), header: "promise: email.resolution",
            configuration: PlaybookSite.configuration.replacing(
                "resolution: 3 business days", with: "resolution: \(dice.level())"))
        let subject = try site.site.subject(from: "2026-12-23T12:00", until: "2026-12-25")
        let playbook = try #require(subject.index.catalog.playbooks.first)
        let graph = StepGraph(playbook)
        let way = try #require(WayFinder(playbook, graph, on: subject.timetable)).longestWay()
        let every = EveryWay(playbook: playbook, graph: graph, timetable: subject.timetable)
        let expected = try #require(every.worst(from: subject.timetable.horizon))
        #expect(way.lateness.seconds == expected)
        #expect(every.end(of: way.arrives) == way.ends && way.legs.last?.until == way.ends)
        #expect(way.legs.first?.comes == way.arrives)
        let isReported = try site.slowWays(from: "2026-12-23T12:00", until: "2026-12-25") > 0
        #expect(isReported == (expected > 0))
    }

    @Test("the service level that would hold is the tightest", arguments: 1...6)
    func sufficient(seed: Int) throws {
        var dice = WayDice(seed: seed)
        let (steps, header) = (dice.steps(), "promise: email.resolution")
        func site(_ level: String) -> PlaybookSite {
            PlaybookSite(
                steps, header: header,
                configuration: PlaybookSite.configuration.replacing("resolution: 3 business days", with: "resolution: \(level)"))
        }
        let subject = try site("1 minute").site.subject(from: "2026-12-20", until: "2027-01-10")
        let playbook = try #require(subject.index.catalog.playbooks.first)
        let level = try #require(WayFinder(playbook, StepGraph(playbook), on: subject.timetable)?.sufficientLevel())
        #expect(try site(level.written).slowWays(from: "2026-12-20", until: "2027-01-10") == 0)
        guard case .businessDays(let days) = level, days > 0 else { return }
        #expect(try site(TimeSpan.businessDays(days - 1).written).slowWays(from: "2026-12-20", until: "2027-01-10") == 1)
    }
}

extension PlaybookSite {
    fileprivate func slowWays(from: String, until: String) throws -> Int {
        PlaybookRules.findings(in: try site.subject(from: from, until: until)).count { $0.code.id == "playbook/too-slow" }
    }
}

/// Tries out every way and every minute.
private final class EveryWay {
    private struct Question: Hashable {
        let limit: TimeSpan
        let role: String?
        let comes: Instant
    }

    private let playbook: Playbook
    private let graph: StepGraph
    private let timetable: Timetable
    private var answers: [Question: Instant] = [:]

    init(playbook: Playbook, graph: StepGraph, timetable: Timetable) {
        self.playbook = playbook
        self.graph = graph
        self.timetable = timetable
    }

    func worst(from horizon: Range<Instant>) -> Int? {
        guard let level = playbook.promise?.value, let commitment = timetable.commitment(level) else { return nil }
        let deadline = Deadline(serviceLevel: commitment.limit, on: commitment.openTime)
        return stride(from: horizon.lowerBound.secondsSince1970, to: horizon.upperBound.secondsSince1970, by: 60).compactMap {
            let arrival = Instant(secondsSince1970: $0)
            return deadline.instant(for: arrival).map { end(of: arrival).secondsSince1970 - $0.secondsSince1970 }
        }.max()
    }

    func end(of arrival: Instant) -> Instant {
        var latest = arrival
        go(0, arrival, hasReturned: false, &latest)
        return latest
    }

    private func go(_ number: Int, _ comes: Instant, hasReturned: Bool, _ latest: inout Instant) {
        let step = playbook.steps[number]
        var leaving = [clock(step.within?.value, step.role?.value, comes)]
        if let escalation = step.escalation {
            let alarm = clock((escalation.after ?? step.within)?.value, step.role?.value, comes)
            if escalation.step == nil {
                leaving.append(clock(step.within?.value, escalation.to.value, alarm))
            } else {
                for arrow in graph.arrows[number] where arrow.isEscalation { follow(arrow, alarm, hasReturned, &latest) }
            }
        }
        for moment in leaving {
            latest = max(latest, moment)
            for arrow in graph.arrows[number] where !arrow.isEscalation { follow(arrow, moment, hasReturned, &latest) }
        }
    }

    private func follow(_ arrow: StepGraph.Arrow, _ moment: Instant, _ hasReturned: Bool, _ latest: inout Instant) {
        let isReturn = graph.returns.contains(arrow)
        if isReturn, hasReturned { return }
        let isInGroup = graph.groups[arrow.from] == graph.groups[arrow.to]
        go(arrow.to, moment, hasReturned: isInGroup && (hasReturned || isReturn), &latest)
    }

    private func clock(_ limit: TimeSpan?, _ role: String?, _ comes: Instant) -> Instant {
        guard let limit else { return comes }
        let question = Question(limit: limit, role: role, comes: comes)
        if let answer = answers[question] { return answer }
        let answer = worked(limit, role, comes)
        answers[question] = answer
        return answer
    }

    private func worked(_ limit: TimeSpan, _ role: String?, _ comes: Instant) -> Instant {
        guard let duty = role.flatMap(timetable.openTime(ofRole:)) ?? timetable.openTime(ofChannel: "email") else {
            return comes
        }
        let begins = limit.isBusiness || duty.isOpen(at: comes) ? comes : duty.state(at: comes).opensAt ?? comes
        return Deadline(serviceLevel: TimeLimit(limit), on: duty).instant(for: begins) ?? comes
    }
}

/// Small playbooks that look random and are the same every time.
private struct WayDice {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

    private mutating func roll(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }

    private mutating func pick(_ list: [String]) -> String { list[roll(list.count)] }

    mutating func level() -> String {
        pick(["1 business day", "2 business days", "6 business hours", "1 day", "20 hours", "same business day"])
    }

    mutating func steps() -> String {
        let count = 1 + roll(5)
        return (0..<count).map { number in
            var data: [String] = []
            if roll(6) > 0 { data.append("role: \(pick(["agent", "team-lead", "evening-agent", "warehouse"]))") }
            if roll(6) > 0 { data.append("within: \(limit())") }
            let target = roll(3) == 0 ? ", step: \"#k\(roll(count))\"" : ""
            if roll(3) == 0 {
                let after = roll(3) > 0 ? ", after: \(limit())" : ""
                data.append("escalate: { to: \(pick(["team-lead", "warehouse", "agent"]))\(after)\(target) }")
            }
            if data.isEmpty || roll(2) == 0 { data.append("outcome: closed") }
            let next = number + 1 < count ? [number + 1] : []
            let links = (next + (0..<roll(3)).map { _ in roll(count) }).map { "[\($0)](#k\($0))" }
            return PlaybookSite.step("K\(number)", data.joined(separator: "\n"), links.joined(separator: " "))
        }.joined()
    }

    private mutating func limit() -> String {
        pick(["15 minutes", "1 business hour", "3 business hours", "30 business minutes", "2 hours", "1 business day", "1 day"])
    }
}
