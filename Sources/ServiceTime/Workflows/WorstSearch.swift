/// Finds the arrival whose end is latest, measured by its deadline.
///
/// Ends and deadlines never fall. Over some arrivals nobody is later than the end of the last one measured by the deadline of the
/// first, so most stretches of time are put aside after one look at their ends. Where the deadline stands still, the last arrival
/// is the latest; where it moves along, the straight strands of the ends are followed, and what is left is halved.
struct WorstSearch {
    let curves: WorkflowCurves
    let deadlines: DeadlineCurve
    /// Seconds between two arrivals.
    let step: Int
    private var best: (arrival: Int, lateness: Int)?

    init(curves: WorkflowCurves, deadlines: DeadlineCurve, step: Int) {
        self.curves = curves
        self.deadlines = deadlines
        self.step = step
    }

    /// Arrivals from a first to a last one on a straight piece of the deadlines.
    private struct Span {
        var first: Int
        var last: Int
        let line: DeadlineCurve.Piece
        /// The end of the last arrival.
        var end: Int

        /// Nobody among them is later than this.
        var bound: Int { end - line.deadline(at: first) }
    }

    /// Nil when no message arrives at a whole minute.
    mutating func run(_ stretches: [Range<Int>]) -> Proof.Case? {
        var spans = spans(stretches)
        for (number, end) in curves.ends(for: spans.map(\.last), as: Moment.self).enumerated() {
            spans[number].end = end.moment
            note(spans[number].last, end.moment, spans[number].line)
        }
        var open = spans.filter(\.line.rises)
        while let best {
            open.removeAll { $0.bound <= best.lateness }
            if open.isEmpty { break }
            open = look(into: open)
        }
        return best.map { example(earliest(like: $0.arrival, in: spans)) }
    }

    private mutating func note(_ arrival: Int, _ end: Int, _ line: DeadlineCurve.Piece) {
        let lateness = end - line.deadline(at: arrival)
        if best.map({ lateness > $0.lateness }) ?? true { best = (arrival, lateness) }
    }

    private func spans(_ stretches: [Range<Int>]) -> [Span] {
        var spans: [Span] = []
        for stretch in stretches {
            var index = deadlines.piece(at: stretch.lowerBound)
            while index < deadlines.pieces.count, deadlines.pieces[index].start < stretch.upperBound {
                let piece = deadlines.pieces[index]
                let first = -(-max(piece.start, stretch.lowerBound)).dividedDown(by: step) * step
                let last = (min(deadlines.end(ofPiece: index), stretch.upperBound) - 1).dividedDown(by: step) * step
                // Without a deadline nobody is late.
                if first <= last, piece.amount != DeadlineCurve.never {
                    spans.append(Span(first: first, last: last, line: piece, end: 0))
                }
                index += 1
            }
        }
        return spans
    }

    /// Follows the strand of each first arrival to its end and halves what is left.
    private mutating func look(into spans: [Span]) -> [Span] {
        let middles = spans.map { $0.first + ($0.last - $0.first) / 2 / step * step }
        let points = zip(spans, middles).flatMap { [$0.first, $1] }
        let strands = curves.ends(for: points, as: Strand.self)
        var rest: [Span] = []
        for (number, span) in spans.enumerated() {
            let (strand, middle) = (strands[2 * number], strands[2 * number + 1])
            note(span.first, strand.moment, span.line)
            note(middles[number], middle.moment, span.line)
            let next = span.first + max(step, (strand.reach + step - 1) / step * step)
            if next <= middles[number] {
                rest.append(Span(first: next, last: middles[number], line: span.line, end: middle.moment))
            }
            let second = max(next, middles[number] + step)
            if second <= span.last { rest.append(Span(first: second, last: span.last, line: span.line, end: span.end)) }
        }
        return rest
    }

    /// The first arrival on the same piece of the deadlines that ends at the same moment, where they stand still.
    private func earliest(like arrival: Int, in spans: [Span]) -> Int {
        guard let span = spans.first(where: { $0.last == arrival && !$0.line.rises }) else { return arrival }
        var (low, high) = (0, (span.last - span.first) / step)
        while low < high {
            // Many at once cost little more than one.
            let stride = max(1, (high - low) / 40)
            let places = Array(Swift.stride(from: low, to: high, by: stride))
            let ends = curves.ends(for: places.map { span.first + $0 * step }, as: Moment.self)
            let found = ends.firstIndex { $0.moment == span.end }
            (low, high) = (
                found.map { max(low, places[$0] - stride + 1) } ?? places[places.count - 1] + 1, found.map { places[$0] } ?? high
            )
        }
        return span.first + low * step
    }

    private func end(of arrival: Int) -> Int { curves.ends(for: [arrival], as: Moment.self)[0].moment }

    private func example(_ arrival: Int) -> Proof.Case {
        Proof.Case(
            arrives: Instant(secondsSince1970: arrival),
            promisedBy: Instant(secondsSince1970: deadlines.deadline(at: arrival)),
            answeredBy: Instant(secondsSince1970: end(of: arrival)))
    }
}
