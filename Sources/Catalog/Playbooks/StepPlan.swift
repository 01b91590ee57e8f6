internal import Diagnostics
internal import ServiceTime

/// The steps of a playbook as a workflow.
struct StepPlan: Sendable {
    struct Stage: Hashable {
        let step: Int
        /// Whether a loop has been closed among the steps of its group.
        var hasReturned = false
        /// Whether another role has taken it over.
        var isTakenOver = false
    }

    private let playbook: Playbook
    private let graph: StepGraph
    private var duties: [OpenTime] = []
    private var dutyNumbers: [String: Int] = [:]
    private var stints: [Workflow.Stint] = []
    private var stintNumbers: [Workflow.Stint: Int] = [:]
    private var keys: [Stage] = []
    private var numbers: [Stage: Int] = [:]
    private var stages: [Workflow.Stage] = []

    init(_ playbook: Playbook, _ graph: StepGraph, _ timetable: Timetable, _ channel: OpenTime) {
        self.playbook = playbook
        self.graph = graph
        duties = [channel]
        let roles = playbook.steps.flatMap { [$0.role?.value, $0.escalation?.to.value].compactMap(\.self) }
        for role in roles where dutyNumbers[role] == nil {
            guard let duty = timetable.openTime(ofRole: role), duty.isEverOpen else { continue }
            dutyNumbers[role] = duties.count
            duties.append(duty)
        }
        addStages()
    }

    var workflow: Workflow { Workflow(duties: duties, stints: stints, stages: stages) }

    /// Each once, in the order of the text.
    var steps: [Int] { Set(keys.map(\.step)).sorted() }

    func leg(_ visit: Workflow.Visit) -> LongestWay.Leg {
        let key = keys[visit.stage]
        let step = playbook.steps[key.step]
        return LongestWay.Leg(
            step: key.step, role: key.isTakenOver ? step.escalation?.to.value : step.role?.value, isTakenOver: key.isTakenOver,
            comes: visit.comes, begins: visit.begins, until: visit.until, isEscalated: visit.isTimeUp)
    }

    /// The work of a step by its own role.
    func stint(ofStep step: Int) -> Workflow.Stint {
        Workflow.Stint(playbook.steps[step].within.map { TimeLimit($0.value) }, duty: duty(of: playbook.steps[step].role?.value))
    }

    /// As if a playbook had only this to do.
    func worst(of stint: Workflow.Stint, _ commitment: Commitment) -> Proof.Case? {
        let alone = Workflow(duties: duties, stints: [stint], stages: [Workflow.Stage(work: 0, sources: [])])
        do throws(Workflow.Obstacle) { return try WorkflowProver(alone, for: commitment).worst() } catch { return nil }
    }

    private func duty(of role: String?) -> Int { role.flatMap { dutyNumbers[$0] } ?? 0 }

    /// Group by group; in each first what is gone through at once, then what comes after a return.
    private mutating func addStages() {
        let incoming = Dictionary(grouping: graph.arrows.joined(), by: \.to)
        var group: [Int] = []
        for (place, step) in graph.order.enumerated() {
            group.append(step)
            let isComplete = place + 1 == graph.order.count || graph.groups[graph.order[place + 1]] != graph.groups[step]
            guard isComplete else { continue }
            let isLoop = group.contains { graph.arrows[$0].contains(where: graph.returns.contains) }
            for hasReturned in isLoop ? [false, true] : [false] {
                for step in group { add(Stage(step: step, hasReturned: hasReturned), incoming[step] ?? []) }
            }
            group = []
        }
    }

    private mutating func add(_ key: Stage, _ incoming: [StepGraph.Arrow]) {
        let sources = incoming.flatMap { ways(to: key, by: $0) }
        guard !sources.isEmpty || (!key.hasReturned && graph.entries.contains(key.step)) else { return }
        let step = playbook.steps[key.step]
        let number = append(key, step.role?.value, sources)
        guard let escalation = step.escalation, escalation.step == nil, dutyNumbers[escalation.to.value] != nil else { return }
        append(Stage(step: key.step, hasReturned: key.hasReturned, isTakenOver: true), escalation.to.value, [alarm(number, step)])
    }

    @discardableResult
    private mutating func append(_ key: Stage, _ role: String?, _ sources: [Workflow.Source]) -> Int {
        let limit = playbook.steps[key.step].within.map { TimeLimit($0.value) }
        let work = number(of: Workflow.Stint(limit, duty: duty(of: role)))
        numbers[key] = stages.count
        keys.append(key)
        stages.append(Workflow.Stage(work: work, sources: sources))
        return stages.count - 1
    }

    /// The stages from which an arrow leads to a stage.
    private mutating func ways(to key: Stage, by arrow: StepGraph.Arrow) -> [Workflow.Source] {
        let isInGroup = graph.groups[arrow.from] == graph.groups[arrow.to]
        let isReturn = graph.returns.contains(arrow)
        if isReturn, !key.hasReturned { return [] }
        if !isInGroup, key.hasReturned { return [] }
        let before = isInGroup ? [key.hasReturned && !isReturn] : [false, true]
        return before.flatMap { leaving(arrow, Stage(step: arrow.from, hasReturned: $0)) }
    }

    private mutating func leaving(_ arrow: StepGraph.Arrow, _ key: Stage) -> [Workflow.Source] {
        guard let number = numbers[key] else { return [] }
        if arrow.isEscalation { return [alarm(number, playbook.steps[arrow.from])] }
        let takeover = numbers[Stage(step: key.step, hasReturned: key.hasReturned, isTakenOver: true)]
        return [Workflow.Source(stage: number)] + (takeover.map { [Workflow.Source(stage: $0)] } ?? [])
    }

    /// The timer runs on the calendar of the step; without a time of its own it rings when the step's limit is over.
    private mutating func alarm(_ stage: Int, _ step: Step) -> Workflow.Source {
        let limit = (step.escalation?.after ?? step.within).map { TimeLimit($0.value) }
        return Workflow.Source(stage: stage, timer: number(of: Workflow.Stint(limit, duty: duty(of: step.role?.value))))
    }

    private mutating func number(of stint: Workflow.Stint) -> Int {
        if let number = stintNumbers[stint] { return number }
        stintNumbers[stint] = stints.count
        stints.append(stint)
        return stints.count - 1
    }
}
