import Catalog
import Testing

@Suite("Graphs of steps")
struct StepGraphTests {
    private func graph(_ ways: [[Int]], entries: [Int] = [0]) -> StepGraph {
        StepGraph(
            arrows: ways.enumerated().map { from, targets in
                targets.map { StepGraph.Arrow(from: from, to: $0, isEscalation: false) }
            }, entries: entries)
    }

    @Test("steps that lead to each other are a group, and the arrow that closes their loop is known")
    func loop() {
        let graph = graph([[1], [2], [1, 3], []])
        #expect(graph.groups[1] == graph.groups[2] && graph.groups[0] != graph.groups[1] && graph.groups[3] != graph.groups[1])
        #expect(graph.returns == [StepGraph.Arrow(from: 2, to: 1, isEscalation: false)])
        #expect(graph.order == [0, 1, 2, 3])
        #expect(graph.reached(from: [2]) == [false, true, true, true])
    }

    @Test("a step that leads to itself is a loop")
    func itself() {
        #expect(graph([[0]]).returns.count == 1)
        #expect(graph([[]]).returns.isEmpty)
    }

    @Test("a long way is walked without recursion")
    func long() {
        let count = 100_000
        let graph = graph((0..<count).map { $0 + 1 < count ? [$0 + 1] : [0] })
        #expect(Set(graph.groups).count == 1 && graph.returns.count == 1)
    }

    @Test(
        "in random graphs groups are what can be reached from each other, and without returns there is an order",
        arguments: 1...40)
    func random(seed: Int) {
        var state = UInt64(seed)
        func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        let count = 2 + roll(9)
        let ways = (0..<count).map { _ in Set((0..<roll(4)).map { _ in roll(count) }).sorted() }
        let graph = graph(ways)
        let reached = (0..<count).map { graph.reached(from: [$0]) }
        for one in 0..<count {
            for other in 0..<count {
                let isMutual = reached[one][other] && reached[other][one]
                #expect((graph.groups[one] == graph.groups[other]) == isMutual)
            }
        }
        var place = Array(repeating: 0, count: count)
        for (index, step) in graph.order.enumerated() { place[step] = index }
        #expect(graph.order.sorted() == Array(0..<count))
        for arrow in graph.arrows.joined() {
            if graph.returns.contains(arrow) {
                #expect(graph.groups[arrow.from] == graph.groups[arrow.to])
            } else {
                #expect(place[arrow.from] < place[arrow.to])
            }
        }
    }
}
