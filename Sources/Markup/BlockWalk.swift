/// Goes through the blocks of a tree in document order, without recursion. A block may be replaced or removed when it has been
/// handed out by `leaf` or `leave`; its contents may be changed when it has been handed out by `enter`.
struct BlockWalk {
    enum Event {
        case enter(Node)
        case leaf(Node)
        case leave(Node)
    }

    private enum Step {
        case before(Node)
        case inside(Node)
        case end(Node)
    }

    private let root: Node
    private var step: Step?

    /// Everything below `root`, not `root` itself.
    init(below root: Node) {
        self.root = root
        step = root.firstChild.map { .before($0) }
    }

    mutating func next() -> Event? {
        switch step {
        case nil: return nil
        case .before(let node):
            switch node.kind {
            case .blockQuote, .list, .item:
                step = .inside(node)
                return .enter(node)
            default:
                step = after(node)
                return .leaf(node)
            }
        case .inside(let node):
            guard let child = node.firstChild else { return leave(node) }
            step = .before(child)
            return next()
        case .end(let node): return leave(node)
        }
    }

    private mutating func leave(_ node: Node) -> Event {
        step = after(node)
        return .leave(node)
    }

    private func after(_ node: Node) -> Step? {
        if let next = node.next { return .before(next) }
        guard let parent = node.parent, parent != root else { return nil }
        return .end(parent)
    }
}
