/// Deadlines as a function of the arrival, over a range of whole seconds: on each piece the deadline either stands still or moves
/// along with the arrival.
struct DeadlineCurve: Sendable {
    struct Piece {
        /// The first arrival of the piece.
        var start: Int
        /// The deadline, or by how much it lies behind the arrival if it rises.
        var amount: Int
        var rises: Bool
    }

    /// The deadline of a message that nobody will ever answer.
    static let never = Int.max / 4

    let end: Int
    private(set) var pieces: [Piece] = []

    init(until end: Int) {
        self.end = end
    }

    /// A deadline at `amount`, or so much after the arrival, for arrivals from `start` on.
    mutating func append(from start: Int, _ amount: Int, rises: Bool = false) {
        guard start < end else { return }
        if let last = pieces.last {
            if last.amount == amount, last.rises == rises { return }
            if last.start == start { pieces.removeLast() }
        }
        pieces.append(Piece(start: start, amount: amount, rises: rises))
    }

    /// The deadline of an arrival in the range of the curve.
    func deadline(at arrival: Int) -> Int { value(ofPiece: piece(at: arrival), at: arrival) }

    func value(ofPiece index: Int, at arrival: Int) -> Int {
        pieces[index].rises ? arrival + pieces[index].amount : pieces[index].amount
    }

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
        for index in pieces.indices {
            let amount = value(ofPiece: index, at: pieces[index].start)
            guard amount != Self.never else { return nil }
            first = min(first, amount)
            last = max(last, value(ofPiece: index, at: end(ofPiece: index) - 1))
        }
        return first...last
    }

    /// The deadline of `next` for what comes to it at this curve's deadlines, which must lie in its range.
    func followed(by next: DeadlineCurve) -> DeadlineCurve {
        var result = DeadlineCurve(until: end)
        for index in pieces.indices {
            let piece = pieces[index]
            guard piece.rises else {
                result.append(from: piece.start, next.deadline(at: piece.amount))
                continue
            }
            var other = next.piece(at: piece.start + piece.amount)
            var start = piece.start
            while start < end(ofPiece: index) {
                let follower = next.pieces[other]
                result.append(
                    from: start, follower.rises ? follower.amount + piece.amount : follower.amount, rises: follower.rises)
                start = next.end(ofPiece: other) - piece.amount
                other += 1
            }
        }
        return result
    }
}
