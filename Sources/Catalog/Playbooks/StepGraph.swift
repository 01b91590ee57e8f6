internal import Diagnostics
internal import Markup

/// The steps of a playbook and the ways between them.
package struct StepGraph: Sendable {
    package struct Arrow: Hashable, Sendable {
        /// Indexes into `Playbook.steps`.
        package let from: Int
        package let to: Int
        /// Taken when time has run out.
        package let isEscalation: Bool

        package init(from: Int, to: Int, isEscalation: Bool) {
            self.from = from
            self.to = to
            self.isEscalation = isEscalation
        }
    }

    /// By the step that they leave: transitions in the order of the text, then the escalation.
    package let arrows: [[Arrow]]
    /// Where a case begins: the first step, and those to which the text before it leads.
    package let entries: [Int]
    /// By step: the number of the group of steps that lead to each other. A group has a higher number than those it leads to.
    package let groups: [Int]
    /// Arrows to a step that a case has come through: they close a loop.
    package let returns: Set<Arrow>
    /// All steps, each before those that it leads to; arrows that close a loop do not count.
    package let order: [Int]

    package init(_ playbook: Playbook) {
        let steps = playbook.steps
        let numbers = Dictionary(steps.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let arrows = steps.enumerated().map { number, step in
            var seen: Set<Int> = []
            let ways = step.transitions.compactMap { numbers[$0.target] }.filter { seen.insert($0).inserted }
            let escape = step.escalation?.step.flatMap { numbers[$0.value] }
            return ways.map { Arrow(from: number, to: $0, isEscalation: false) }
                + (escape.map { [Arrow(from: number, to: $0, isEscalation: true)] } ?? [])
        }
        let started = playbook.linksBeforeSteps.compactMap { numbers[$0] }
        var seen: Set<Int> = []
        self.init(arrows: arrows, entries: ((steps.isEmpty ? [] : [0]) + started).filter { seen.insert($0).inserted })
    }

    package init(arrows: [[Arrow]], entries: [Int]) {
        var walk = StepWalk(arrows)
        for start in entries + Array(arrows.indices) { walk.run(from: start) }
        self.arrows = arrows
        self.entries = entries
        groups = walk.groups
        returns = walk.returns
        // A group is known when all that it leads to is, so it comes before them.
        let place = walk.finished.reversed().enumerated().reduce(into: Array(repeating: 0, count: arrows.count)) {
            $0[$1.element] = $1.offset
        }
        order = arrows.indices.sorted { (-walk.groups[$0], place[$0]) < (-walk.groups[$1], place[$1]) }
    }

    /// The steps to which some lead, themselves among them.
    package func reached(from starts: [Int]) -> [Bool] {
        var isReached = Array(repeating: false, count: arrows.count)
        var open = starts
        while let step = open.popLast() {
            guard !isReached[step] else { continue }
            isReached[step] = true
            open += arrows[step].map(\.to)
        }
        return isReached
    }
}

/// Depth first, without recursion: a playbook may have any number of steps. Groups are found as Tarjan does.
private struct StepWalk {
    let arrows: [[StepGraph.Arrow]]
    private(set) var groups: [Int]
    private(set) var returns: Set<StepGraph.Arrow> = []
    /// In the order in which everything behind them was seen.
    private(set) var finished: [Int] = []
    private var number: [Int]
    private var lowest: [Int]
    private var isOnWay: [Bool]
    private var pending: [Int] = []
    private var count = 0
    private var groupCount = 0

    init(_ arrows: [[StepGraph.Arrow]]) {
        self.arrows = arrows
        groups = Array(repeating: -1, count: arrows.count)
        number = groups
        lowest = groups
        isOnWay = Array(repeating: false, count: arrows.count)
    }

    mutating func run(from start: Int) {
        guard number[start] < 0 else { return }
        var way = [(step: start, next: 0)]
        enter(start)
        while let (step, next) = way.last {
            guard next < arrows[step].count else {
                leave(step)
                way.removeLast()
                if let before = way.last?.step { lowest[before] = min(lowest[before], lowest[step]) }
                continue
            }
            way[way.count - 1].next += 1
            let arrow = arrows[step][next]
            if number[arrow.to] < 0 {
                enter(arrow.to)
                way.append((arrow.to, 0))
            } else if groups[arrow.to] < 0 {
                lowest[step] = min(lowest[step], number[arrow.to])
                if isOnWay[arrow.to] { returns.insert(arrow) }
            }
        }
    }

    private mutating func enter(_ step: Int) {
        number[step] = count
        lowest[step] = count
        count += 1
        isOnWay[step] = true
        pending.append(step)
    }

    private mutating func leave(_ step: Int) {
        isOnWay[step] = false
        finished.append(step)
        guard lowest[step] == number[step] else { return }
        while let member = pending.popLast() {
            groups[member] = groupCount
            if member == step { break }
        }
        groupCount += 1
    }
}

extension Playbook {
    /// The step in whose part of the text something stands, by the index of the nearest heading before it.
    package func step(around heading: Int?) -> Int? {
        guard let heading else { return nil }
        var (low, high) = (0, steps.count)
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].heading <= heading { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let step = low - 1
        let isLeft = body.headings[steps[step].heading...heading].dropFirst().contains { $0.level < 2 }
        return isLeft ? nil : step
    }

    /// The anchor in this playbook that a link names.
    package func ownAnchor(_ destination: String) -> String? {
        switch LinkTarget(destination) {
        case .fragment(let anchor) where !anchor.isEmpty: anchor
        case .text(.playbook, id, let anchor): anchor
        default: nil
        }
    }

    /// The anchors to which the text before the first step leads.
    fileprivate var linksBeforeSteps: [String] {
        guard let first = steps.first?.heading else { return [] }
        return body.links.filter { !$0.isImage && ($0.heading ?? -1) < first }.compactMap { ownAnchor($0.destination) }
    }
}
