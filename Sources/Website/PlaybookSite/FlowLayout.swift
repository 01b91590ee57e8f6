/// Gives every node of a graph its place: layers from top to bottom, few crossings, straight ways where possible.
struct FlowLayout {
    /// A step, or a bend of an edge that passes through a layer.
    struct Node {
        let step: Int?
        let layer: Int
        let width: Double
        /// Of its middle.
        var x = 0.0
    }

    /// The way of one edge through the layers: node by node.
    struct Route {
        let edge: FlowGraph.Edge
        let nodes: [Int]
    }

    private(set) var nodes: [Node]
    private(set) var routes: [Route] = []
    /// Node numbers by layer, from left to right.
    private(set) var rows: [[Int]]

    private static let gap = 26.0
    private static let bendWidth = 14.0
    private static let sweeps = 12

    init(_ graph: FlowGraph, nodeWidth: Double) {
        nodes = graph.layers.enumerated().map { Node(step: $0.offset, layer: $0.element, width: nodeWidth) }
        rows = Array(repeating: [], count: (graph.layers.max() ?? -1) + 1)
        for (number, node) in nodes.enumerated() { rows[node.layer].append(number) }
        for edge in graph.forward { route(edge, graph) }
        order()
        place()
    }

    private mutating func route(_ edge: FlowGraph.Edge, _ graph: FlowGraph) {
        var way = [edge.from]
        for layer in (graph.layers[edge.from] + 1)..<graph.layers[edge.to] {
            nodes.append(Node(step: nil, layer: layer, width: Self.bendWidth))
            rows[layer].append(nodes.count - 1)
            way.append(nodes.count - 1)
        }
        routes.append(Route(edge: edge, nodes: way + [edge.to]))
    }

    /// Neighbours in the layers above and below.
    private var neighbours: (above: [[Int]], below: [[Int]]) {
        var above = Array(repeating: [Int](), count: nodes.count)
        var below = above
        for route in routes {
            for (upper, lower) in zip(route.nodes, route.nodes.dropFirst()) {
                below[upper].append(lower)
                above[lower].append(upper)
            }
        }
        return (above, below)
    }

    /// Sorts each layer by the middle of its neighbours, downwards and upwards in turn.
    private mutating func order() {
        let (above, below) = neighbours
        for sweep in 0..<Self.sweeps {
            let isDown = sweep % 2 == 0
            for layer in isDown ? Array(rows.indices) : rows.indices.reversed() {
                var ranks: [Int: Double] = [:]
                for row in rows { for (rank, node) in row.enumerated() { ranks[node] = Double(rank) } }
                let keyed = rows[layer].enumerated().map { rank, node in
                    let near = (isDown ? above : below)[node].compactMap { ranks[$0] }
                    return (near.isEmpty ? Double(rank) : near.reduce(0, +) / Double(near.count), rank, node)
                }
                rows[layer] = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
            }
        }
    }

    /// Draws every node towards its neighbours and keeps the layer's order and gaps.
    private mutating func place() {
        let (above, below) = neighbours
        for row in rows { pack(row, wishes: row.map { nodes[$0].x }) }
        for sweep in 0..<Self.sweeps {
            let isDown = sweep % 2 == 0
            for row in isDown ? rows : rows.reversed() {
                let wishes = row.map { node in
                    let near = (isDown ? above : below)[node].map { nodes[$0].x }
                    return near.isEmpty ? nodes[node].x : near.reduce(0, +) / Double(near.count)
                }
                pack(row, wishes: wishes)
            }
        }
        let left = nodes.map { $0.x - $0.width / 2 }.min() ?? 0
        for number in nodes.indices { nodes[number].x -= left }
    }

    /// Places a row as near to the wishes as gaps allow: from the left, then back by the mean of what that cost.
    private mutating func pack(_ row: [Int], wishes: [Double]) {
        var end = -Double.infinity
        var moved = 0.0
        for (node, wish) in zip(row, wishes) {
            let half = nodes[node].width / 2
            let x = max(wish, end + half)
            nodes[node].x = x
            moved += x - wish
            end = x + half + Self.gap
        }
        let shift = moved / Double(max(row.count, 1))
        for node in row { nodes[node].x -= shift }
    }

    var width: Double { nodes.map { $0.x + $0.width / 2 }.max() ?? 0 }
}
