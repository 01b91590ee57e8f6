/// Deadlines as a function of the arrival, over a range of whole seconds: on each piece the deadline either stands still or moves
/// along with the arrival.
struct DeadlineCurve: Sendable {
    struct Piece {
        /// The first arrival of the piece.
        var start: Int
        /// The deadline, or by how much it lies behind the arrival if it rises.
        var amount: Int
        var rises: Bool

        func deadline(at arrival: Int) -> Int { rises ? arrival + amount : amount }
    }

    /// The deadline of a message that nobody will ever answer.
    static let never = Int.max / 4

    let end: Int
    private(set) var pieces: [Piece] = []

    init(until end: Int, capacity: Int = 0) {
        self.end = end
        pieces.reserveCapacity(capacity)
    }

    /// The deadline of an arrival is the arrival.
    static func arrival(_ range: Range<Int>) -> DeadlineCurve {
        var curve = DeadlineCurve(until: range.upperBound)
        curve.append(from: range.lowerBound, 0, rises: true)
        return curve
    }

    /// A deadline at `amount`, or so much after the arrival, for arrivals from `start` on.
    mutating func append(from start: Int, _ amount: Int, rises: Bool = false) {
        guard start < end else { return }
        if let last = pieces.last, start <= last.start + 1 { dropLast(before: start) }
        if let last = pieces.last, last.amount == amount, last.rises == rises { return }
        pieces.append(Piece(start: start, amount: amount, rises: rises))
    }

    /// Drops the last piece when it is empty, or when its only second lies on the piece before.
    private mutating func dropLast(before start: Int) {
        let last = pieces[pieces.count - 1]
        let isEmpty = last.start == start
        guard isEmpty || pieces.count > 1 else { return }
        if isEmpty || pieces[pieces.count - 2].deadline(at: last.start) == last.deadline(at: last.start) { pieces.removeLast() }
    }

    /// The deadline of an arrival in the range of the curve.
    func deadline(at arrival: Int) -> Int { pieces[piece(at: arrival)].deadline(at: arrival) }

    func end(ofPiece index: Int) -> Int { index + 1 < pieces.count ? pieces[index + 1].start : end }

    /// The index of the last piece that begins at a moment or before it.
    func piece(at arrival: Int) -> Int {
        var (low, high) = (0, pieces.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if pieces[middle].start <= arrival { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// The earliest and the latest deadline; nil when there is none, or one that never comes.
    var deadlines: ClosedRange<Int>? {
        guard !pieces.isEmpty else { return nil }
        var (first, last) = (Int.max, Int.min)
        for (index, piece) in pieces.enumerated() {
            guard piece.amount != Self.never else { return nil }
            first = min(first, piece.deadline(at: piece.start))
            last = max(last, piece.deadline(at: end(ofPiece: index) - 1))
        }
        return first...last
    }
}
