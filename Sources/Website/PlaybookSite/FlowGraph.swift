internal import Catalog
internal import Diagnostics

/// The steps of a playbook as a graph in layers: every step stands below those that lead to it, loops aside.
struct FlowGraph {
    struct Edge: Hashable {
        let from: Int
        let to: Int
        /// Taken only when time has run out.
        let isEscalation: Bool
    }

    let count: Int
    /// Edges that lead down, each pair once.
    private(set) var forward: [Edge] = []
    /// Edges that lead back up, or to the step itself.
    private(set) var back: [Edge] = []
    /// By step; 0 is the top.
    private(set) var layers: [Int]

    init(_ playbook: Playbook) {
        let steps = playbook.steps
        let numbers = Dictionary(steps.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var edges: [Edge] = []
        for (number, step) in steps.enumerated() {
            let ways = step.transitions.compactMap { numbers[$0.target] }
            let escape = step.escalation?.step.flatMap { numbers[$0.value] }
            for target in ways where !edges.contains(where: { $0.from == number && $0.to == target }) {
                edges.append(Edge(from: number, to: target, isEscalation: false))
            }
            if let escape, !ways.contains(escape) { edges.append(Edge(from: number, to: escape, isEscalation: true)) }
        }
        self.init(count: steps.count, edges: edges)
    }

    init(count: Int, edges: [Edge]) {
        self.count = count
        layers = Array(repeating: 0, count: count)
        split(edges)
        assignLayers()
    }

    /// Depth-first from every step in the order of the text; an edge to a step that is still being visited closes a loop.
    private mutating func split(_ edges: [Edge]) {
        let outgoing = Dictionary(grouping: edges, by: \.from)
        var state = Array(repeating: 0, count: count)
        func visit(_ step: Int, _ forward: inout [Edge], _ back: inout [Edge]) {
            state[step] = 1
            for edge in outgoing[step] ?? [] {
                if state[edge.to] == 1 {
                    back.append(edge)
                } else {
                    forward.append(edge)
                    if state[edge.to] == 0 { visit(edge.to, &forward, &back) }
                }
            }
            state[step] = 2
        }
        for step in 0..<count where state[step] == 0 { visit(step, &forward, &back) }
    }

    /// The longest way from the top. Without the edges back there is no loop, so this ends.
    private mutating func assignLayers() {
        for _ in 0..<count {
            var changed = false
            for edge in forward where layers[edge.to] <= layers[edge.from] {
                layers[edge.to] = layers[edge.from] + 1
                changed = true
            }
            if !changed { break }
        }
    }
}
