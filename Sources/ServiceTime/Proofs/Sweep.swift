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

    /// Judges the arrivals of some stretches of time, or only up to the first broken one. False when an arrival has no deadline in
    /// the service curve, because nobody will ever answer.
    mutating func run(_ stretches: [Range<Int>], stopsWhenBroken: Bool = false) -> Bool {
        guard let start = stretches.first?.lowerBound else { return true }
        // Buffers instead of arrays: this loop is most of what a proof costs.
        return service.pieces.withUnsafeBufferPointer { services in
            promise.pieces.withUnsafeBufferPointer { promises in
                var own = Place(services, end: service.end, index: service.piece(at: start))
                var other = Place(promises, end: promise.end, index: promise.piece(at: start))
                for stretch in stretches {
                    var arrival = next(from: stretch.lowerBound)
                    while arrival < stretch.upperBound {
                        own.advance(to: arrival)
                        other.advance(to: arrival)
                        let end = min(stretch.upperBound, own.end, other.end)
                        let last = arrival + steps(end - 1 - arrival) * step
                        guard judge(arrival, last, own.piece, other.piece) else { return false }
                        if stopsWhenBroken, broken > 0 { return true }
                        arrival = last + step
                    }
                }
                return true
            }
        }
    }

    /// A piece of a curve, at hand.
    private struct Place {
        let pieces: UnsafeBufferPointer<DeadlineCurve.Piece>
        let curveEnd: Int
        var index: Int
        var piece: DeadlineCurve.Piece
        var end: Int

        init(_ pieces: UnsafeBufferPointer<DeadlineCurve.Piece>, end: Int, index: Int) {
            self.pieces = pieces
            self.curveEnd = end
            self.index = index
            self.piece = pieces[index]
            self.end = index + 1 < pieces.count ? pieces[index + 1].start : end
        }

        mutating func advance(to arrival: Int) {
            while end <= arrival {
                index += 1
                piece = pieces[index]
                end = index + 1 < pieces.count ? pieces[index + 1].start : curveEnd
            }
        }
    }

    /// The first arrival at a moment or after it.
    private func next(from moment: Int) -> Int { -((-moment).dividedDown(by: step) * step) }

    /// A division by a constant is much faster than one by a variable.
    private func steps(_ seconds: Int) -> Int { step == 60 ? seconds / 60 : seconds }

    private mutating func judge(
        _ start: Int, _ last: Int, _ service: DeadlineCurve.Piece, _ promise: DeadlineCurve.Piece
    ) -> Bool {
        guard service.amount != DeadlineCurve.never else { return false }
        let count = steps(last - start) + 1
        arrivals += count
        guard promise.amount != DeadlineCurve.never else { return true }
        let lateness = service.amount - promise.amount + (service.rises ? start : 0) - (promise.rises ? start : 0)
        let slope = (service.rises ? 1 : 0) - (promise.rises ? 1 : 0)
        let highest = slope > 0 ? lateness + last - start : lateness
        if highest > worstLateness { (worstLateness, worst) = (highest, slope > 0 ? last : start) }
        guard highest > 0 else { return true }
        switch slope {
        case 0: note(start, count)
        case 1:
            // Over the arrivals at which it is not late yet.
            let kept = lateness > 0 ? 0 : steps(-lateness) + 1
            note(start + kept * step, count - kept)
        default: note(start, min(count, steps(lateness - 1) + 1))
        }
        return true
    }

    private mutating func note(_ arrival: Int, _ count: Int) {
        if first == nil { first = arrival }
        broken += count
    }
}
