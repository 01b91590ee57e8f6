/// Compares two curves at every arrival, a piece at a time: on each piece both are straight lines, so that its ends say it all.
struct Sweep {
    let promise: DeadlineCurve
    let service: DeadlineCurve
    /// Seconds between two arrivals.
    let step: Int

    private(set) var arrivals = 0
    private(set) var broken = 0
    private(set) var first: Int?
    private(set) var worst: Int?
    private(set) var worstLateness = Int.min

    init(promise: DeadlineCurve, service: DeadlineCurve, step: Int) {
        self.promise = promise
        self.service = service
        self.step = step
    }

    /// False when an arrival has no deadline in the service curve, because nobody will ever answer.
    ///
    /// - Parameters:
    ///   - stretches: When messages arrive.
    ///   - stopsWhenBroken: Whether the first broken arrival is all that matters.
    mutating func run(_ stretches: [Range<Int>], stopsWhenBroken: Bool = false) -> Bool {
        guard let start = stretches.first?.lowerBound else { return true }
        var (own, other) = (service.piece(at: start), promise.piece(at: start))
        for stretch in stretches {
            var arrival = next(from: stretch.lowerBound)
            while arrival < stretch.upperBound {
                while service.end(ofPiece: own) <= arrival { own += 1 }
                while promise.end(ofPiece: other) <= arrival { other += 1 }
                let end = min(stretch.upperBound, service.end(ofPiece: own), promise.end(ofPiece: other))
                let last = arrival + rounded(end - 1 - arrival)
                guard judge(arrival, last, service.pieces[own], promise.pieces[other]) else { return false }
                if stopsWhenBroken, broken > 0 { return true }
                arrival = last + step
            }
        }
        return true
    }

    /// The first arrival at a moment or after it.
    private func next(from moment: Int) -> Int { -((-moment).dividedDown(by: step) * step) }

    private func rounded(_ seconds: Int) -> Int { step == 60 ? seconds / 60 * 60 : seconds }

    private mutating func judge(
        _ start: Int, _ last: Int, _ service: DeadlineCurve.Piece, _ promise: DeadlineCurve.Piece
    ) -> Bool {
        guard service.amount != DeadlineCurve.never else { return false }
        let count = steps(last - start) + 1
        arrivals += count
        guard promise.amount != DeadlineCurve.never else { return true }
        let lateness = (service.rises ? start : 0) + service.amount - (promise.rises ? start : 0) - promise.amount
        let slope = (service.rises ? 1 : 0) - (promise.rises ? 1 : 0)
        let (highest, at) = slope > 0 ? (lateness + last - start, last) : (lateness, start)
        if highest > worstLateness { (worstLateness, worst) = (highest, at) }
        guard highest > 0 else { return true }
        switch slope {
        case 0: note(start, count)
        case 1:
            // The arrivals at which it is not late yet.
            let kept = lateness > 0 ? 0 : steps(-lateness) + 1
            note(start + kept * step, count - kept)
        default: note(start, min(count, steps(lateness - 1) + 1))
        }
        return true
    }

    private func steps(_ seconds: Int) -> Int { step == 60 ? seconds / 60 : seconds }

    private mutating func note(_ arrival: Int, _ count: Int) {
        if first == nil { first = arrival }
        broken += count
    }
}
