internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

/// How a playbook's time limits stand against its service level.
extension PlaybookSite {
    /// Nil where there is no service level, or no end.
    func longestWay(_ playbook: Playbook, _ edition: Edition) -> Fields? {
        guard let finder = WayFinder(playbook, StepGraph(playbook), on: timetable) else { return nil }
        let way: LongestWay
        do throws(Workflow.Obstacle) { way = try finder.longestWay() } catch { return nil }
        let (language, arrives) = (edition.language, LocalMoment(way.arrives, in: way.zone))
        let summary = edition.playbookTexts.wayLead
            .filling("arrives", with: language.moment(arrives, .at, today: nil))
            .filling("ends", with: language.moment(LocalMoment(way.ends, in: way.zone), .at, today: nil, named: arrives.date))
            .filling(
                "allowed",
                with: language.moment(LocalMoment(way.allowedUntil, in: way.zone), .by, today: nil, named: arrives.date))
        return [
            "fits": .flag(way.isKept), "summary": .text(summary),
            "legs": .list(way.legs.map { leg($0, of: playbook, way.zone, edition) }),
        ]
    }

    private func leg(_ leg: LongestWay.Leg, of playbook: Playbook, _ zone: ZoneRules, _ edition: Edition) -> Fields {
        let step = playbook.steps[leg.step]
        func plain(_ moment: Instant) -> String {
            let local = LocalMoment(moment, in: zone)
            return edition.language.date(local.date, style: .full) + ", " + edition.language.time(local.time)
        }
        return [
            "step_title": .text(step.title), "step_url": .text("#" + step.id),
            "role": .text(leg.role.map { roleName($0, edition) }),
            "within": .text(step.within.map { edition.language.duration($0.value) }), "begins": .text(plain(leg.begins)),
            "ends": .text(plain(leg.until)), "is_escalated": .flag(leg.isEscalated),
        ]
    }
}
