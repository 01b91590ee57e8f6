import Testing

@testable import Website

@Suite("The picture of a playbook")
struct FlowTests {
    private static func edge(_ from: Int, _ to: Int) -> FlowGraph.Edge { FlowGraph.Edge(from: from, to: to, isEscalation: false) }

    @Test("steps stand below those that lead to them; loops lead back up")
    func layers() {
        let graph = FlowGraph(
            count: 5,
            edges: [Self.edge(0, 1), Self.edge(0, 2), Self.edge(1, 2), Self.edge(2, 3), Self.edge(3, 1), Self.edge(2, 4)])
        #expect(graph.layers == [0, 1, 2, 3, 3])
        #expect(graph.back == [Self.edge(3, 1)])
    }

    @Test("a step that leads to itself is a loop, and does not hang the layout")
    func selfLoop() {
        let graph = FlowGraph(count: 1, edges: [Self.edge(0, 0)])
        #expect(graph.back == [Self.edge(0, 0)] && graph.layers == [0])
    }

    @Test("boxes never overlap and stay inside of the picture", arguments: 1...40)
    func noOverlap(seed: Int) {
        let count = 3 + seed % 9
        let edges = (0..<count * 2).map { Self.edge((seed * 7 + $0 * 5) % count, (seed * 3 + $0 * $0 * 11) % count) }
        let layout = FlowLayout(
            FlowGraph(count: count, edges: Array(Set(edges)).sorted { ($0.from, $0.to) < ($1.from, $1.to) }), nodeWidth: 200)
        for row in layout.rows {
            for (left, right) in zip(row, row.dropFirst()) {
                let (first, second) = (layout.nodes[left], layout.nodes[right])
                #expect(first.x + first.width / 2 < second.x - second.width / 2)
            }
        }
        #expect(layout.nodes.allSatisfy { $0.x - $0.width / 2 >= -0.001 })
    }

    @Test("every step is a link in the picture")
    func links() {
        let page = SampleSite().files(.internal)["en/playbooks/damage/index.html"] ?? ""
        #expect(page.contains("<a class=\"step-box first\" href=\"#look\">"))
        #expect(page.contains("<a class=\"step-box end\" href=\"#mend\">"))
    }
}
