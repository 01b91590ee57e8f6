extension DeadlineCurve {
    /// The deadline of `next` for what comes to it at this curve's deadlines, which must lie in its range.
    func followed(by next: DeadlineCurve) -> DeadlineCurve {
        var result = DeadlineCurve(until: end, capacity: pieces.count + next.pieces.count)
        var place = 0
        for (index, piece) in pieces.enumerated() {
            place = next.piece(at: piece.deadline(at: piece.start), near: place)
            guard piece.rises else {
                result.append(from: piece.start, next.pieces[place].deadline(at: piece.amount))
                continue
            }
            var (start, follower) = (piece.start, place)
            let pieceEnd = end(ofPiece: index)
            while start < pieceEnd {
                let line = next.pieces[follower]
                result.append(from: start, line.rises ? line.amount + piece.amount : line.amount, rises: line.rises)
                start = next.end(ofPiece: follower) - piece.amount
                follower += 1
            }
        }
        return result
    }

    /// As `piece(at:)`, fast when it is the piece of the given index or one soon after it.
    func piece(at arrival: Int, near hint: Int) -> Int {
        guard pieces[hint].start <= arrival else { return piece(at: arrival) }
        var index = hint
        while index + 1 < pieces.count, pieces[index + 1].start <= arrival { index += 1 }
        return index
    }
}
