internal import Catalog
internal import Diagnostics

/// A case is handed from one team to another at most once.
enum HandOvers: PlaybookRule {
    static let codes = [DiagnosticCode.handOvers]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        guard let way = HandOverSearch(subject).wayWithTwo(), let last = way.last else { return [] }
        let place = subject.steps[last].role.map { subject.place($0.range) } ?? subject.heading(last)
        return [Diagnostic(.handOvers, Wording.handOvers(way.map { step(subject.steps[$0]) }), at: place)]
    }

    private static func step(_ step: Step) -> String {
        "“\(step.title)”" + (step.role.map { " (\($0.value))" } ?? "")
    }
}

/// Looks for the shortest way on which a case changes teams twice. Roles with the same calendars are one team: they are there at the
/// same time and can talk to each other. Escalations do not count; they are for the exception.
private struct HandOverSearch {
    private struct Moment: Hashable {
        let step: Int
        let team: [String]?
        let count: Int
    }

    private let subject: PlaybookSubject
    private let teams: [[String]?]

    init(_ subject: PlaybookSubject) {
        self.subject = subject
        teams = subject.steps.map { step in
            // Who has no calendar, or is a machine, belongs to no team: the case stays with whom it was.
            guard MissingHumans.isHuman(step), let role = step.role.flatMap({ subject.configuration.role($0.value) }) else {
                return nil
            }
            let calendars = Set(role.calendars.map(\.value)).sorted()
            return calendars.isEmpty ? nil : calendars
        }
    }

    func wayWithTwo() -> [Int]? {
        var before: [Moment: Moment] = [:]
        var open = subject.graph.entries.map { Moment(step: $0, team: teams[$0], count: 0) }
        var seen = Set(open)
        var next = 0
        while next < open.count {
            let moment = open[next]
            next += 1
            if moment.count == 2 { return way(to: moment, before) }
            for arrow in subject.graph.arrows[moment.step] where !arrow.isEscalation {
                let after = self.moment(arrow.to, after: moment)
                guard seen.insert(after).inserted else { continue }
                before[after] = moment
                open.append(after)
            }
        }
        return nil
    }

    private func moment(_ step: Int, after moment: Moment) -> Moment {
        guard let team = teams[step] else { return Moment(step: step, team: moment.team, count: moment.count) }
        let isHandedOver = moment.team.map { $0 != team } ?? false
        return Moment(step: step, team: team, count: moment.count + (isHandedOver ? 1 : 0))
    }

    private func way(to moment: Moment, _ before: [Moment: Moment]) -> [Int] {
        var way = [moment.step]
        var current = moment
        while let earlier = before[current] {
            way.append(earlier.step)
            current = earlier
        }
        return way.reversed()
    }
}

/// What the rule says.
private enum Wording {
    static func handOvers(_ way: [String]) -> String {
        "On the way \(way.joined(separator: " → ")) the case is handed from one team to another twice: each time the customer waits for "
            + "the other team's hours, and something is lost. Let one team go on to the end, or give the roles the same hours."
    }
}

extension DiagnosticCode {
    static let handOvers = DiagnosticCode(
        "playbook/hand-overs", .warning, "A case is handed from team to team more than once",
        manual: """
            Customers resent being passed on, and every hand-over waits until the other team is there. Roles with the same calendar are one team;
            a way through the playbook should change teams once at most. Going back to the first team counts as a hand-over, too. Escalations do
            not count: they are for the exception.

            Let the team that has taken the case over end it ("the warehouse answers the customer itself"), or do the other team's part first.
            """)
}
