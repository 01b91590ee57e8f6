/// Walks through a range of time in pieces of one local date and one offset each: it is cut at every midnight and every change
/// of the clocks, so that within a piece the clock on the wall runs evenly.
struct DayWalk: Sequence, IteratorProtocol {
    struct Piece {
        /// Seconds since 1970, half-open.
        var start: Int
        var end: Int
        /// The local date.
        var day: Int
        /// What the clock on the wall shows at `start`, in seconds since midnight.
        var clock: Int
    }

    private let zone: ZoneRules
    private let end: Int
    private var position: Int
    private var stretch: Int

    init(_ range: Range<Int>, in zone: ZoneRules) {
        self.zone = zone
        self.position = range.lowerBound
        self.end = range.upperBound
        self.stretch = zone.stretch(at: range.lowerBound)
    }

    mutating func next() -> Piece? {
        guard position < end else { return nil }
        let stretchEnd = zone.end(ofStretch: stretch)
        let local = position + zone.offset(ofStretch: stretch)
        let day = local.dividedDown(by: 86_400)
        let clock = local - day * 86_400
        let piece = Piece(start: position, end: Swift.min(position + 86_400 - clock, stretchEnd, end), day: day, clock: clock)
        position = piece.end
        if position == stretchEnd { stretch += 1 }
        return piece
    }
}
