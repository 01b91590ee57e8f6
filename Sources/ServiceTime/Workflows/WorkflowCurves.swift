/// A workflow with the curves of its stints, for all arrivals of a range.
struct WorkflowCurves: Sendable {
    private let workflow: Workflow
    /// By stint.
    private let curves: [DeadlineCurve]

    /// Nil when one of the cases never leaves a stage, because nobody is there any more.
    init?(_ workflow: Workflow, over range: Range<Int>) {
        let workflow = workflow.reaching(range)
        // The last arrival comes to every stage last.
        var ends = Array(repeating: range.upperBound, count: workflow.stints.count)
        var (comings, leavings): ([Int], [Int]) = ([], [])
        for stage in workflow.stages {
            var coming = range.upperBound - 1
            for source in stage.sources {
                guard let timer = source.timer else {
                    coming = max(coming, leavings[source.stage])
                    continue
                }
                let start = comings[source.stage]
                ends[timer] = max(ends[timer], start + 1)
                coming = max(coming, workflow.curve(of: workflow.stints[timer], over: start..<start + 1).deadline(at: start))
            }
            guard coming < DeadlineCurve.never else { return nil }
            ends[stage.work] = max(ends[stage.work], coming + 1)
            comings.append(coming)
            leavings.append(
                workflow.curve(of: workflow.stints[stage.work], over: coming..<coming + 1).deadline(at: coming))
        }
        guard leavings.allSatisfy({ $0 < DeadlineCurve.never }) else { return nil }
        self.workflow = workflow
        curves = workflow.stints.indices.map { workflow.curve(of: workflow.stints[$0], over: range.lowerBound..<ends[$0]) }
    }

    /// The latest ends of all ways for arrivals that are in order.
    func ends<Case: Traveller>(for arrivals: [Int], as kind: Case.Type = Case.self) -> [Case] {
        let arriving = arrivals.map(Case.init(arrival:))
        var latest = arriving
        var comings: [[Case]] = []
        var leavings: [[Case]] = []
        for (number, stage) in workflow.stages.enumerated() {
            var coming: [Case]?
            for source in stage.sources {
                let next = source.timer.map { curves[$0].following(comings[source.stage]) } ?? leavings[source.stage]
                if coming == nil { coming = next } else { coming?.form(laterOf: next) }
            }
            comings.append(coming ?? arriving)
            leavings.append(curves[stage.work].following(comings[number]))
            if workflow.isLast[number] { latest.form(laterOf: leavings[number]) }
        }
        return latest
    }

    /// The way that takes longest for one arrival, stage by stage.
    func trail(of arrival: Int) -> [Workflow.Visit] {
        var (comings, leavings): ([Int], [Int]) = ([], [])
        var sources: [Workflow.Source?] = []
        for stage in workflow.stages {
            var (coming, chosen): (Int, Workflow.Source?) = (arrival, nil)
            for source in stage.sources {
                let moment = leaving(source, comings, leavings)
                if chosen == nil || moment > coming { (coming, chosen) = (moment, source) }
            }
            comings.append(coming)
            leavings.append(curves[stage.work].deadline(at: coming))
            sources.append(chosen)
        }
        let last = leavings.indices.filter { workflow.isLast[$0] }.max { leavings[$0] < leavings[$1] }
        var visits: [Workflow.Visit] = []
        var (next, timer): (Int?, Int?) = (last, nil)
        while let stage = next {
            let until = leaving(Workflow.Source(stage: stage, timer: timer), comings, leavings)
            visits.append(visit(stage, comings[stage], until: until, isTimeUp: timer != nil))
            (next, timer) = (sources[stage]?.stage, sources[stage]?.timer)
        }
        return visits.reversed()
    }

    private func leaving(_ source: Workflow.Source, _ comings: [Int], _ leavings: [Int]) -> Int {
        source.timer.map { curves[$0].deadline(at: comings[source.stage]) } ?? leavings[source.stage]
    }

    private func visit(_ stage: Int, _ coming: Int, until: Int, isTimeUp: Bool) -> Workflow.Visit {
        let comes = Instant(secondsSince1970: coming)
        let stint = workflow.stints[workflow.stages[stage].work]
        let state = workflow.duties[stint.duty].state(at: comes)
        return Workflow.Visit(
            stage: stage, comes: comes, begins: state.isOpen || stint.limit == nil ? comes : state.opensAt ?? comes,
            until: Instant(secondsSince1970: until), isTimeUp: isTimeUp)
    }
}
