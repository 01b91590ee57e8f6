/// What is known of the case of one arrival on its way.
protocol Traveller: Sendable {
    init(arrival: Int)
    var moment: Int { get }
    /// At the end of a stint, on a piece of its curve.
    func done(on line: DeadlineCurve.Piece, endingAt end: Int) -> Self
    /// The later of two.
    mutating func form(laterOf other: Self)
}

/// The moment alone.
struct Moment: Traveller {
    var moment: Int

    init(arrival: Int) { moment = arrival }

    func done(on line: DeadlineCurve.Piece, endingAt end: Int) -> Moment { Moment(arrival: line.deadline(at: moment)) }
    mutating func form(laterOf other: Moment) { moment = max(moment, other.moment) }
}

/// A moment as a function of the arrival, near one arrival: on how many seconds of arrivals it stands still or moves along.
struct Strand: Traveller {
    var moment: Int
    /// At least 1.
    var reach: Int
    var rises: Bool

    init(moment: Int, reach: Int, rises: Bool) {
        self.moment = moment
        self.reach = reach
        self.rises = rises
    }

    init(arrival: Int) {
        self.init(moment: arrival, reach: .max / 4, rises: true)
    }

    func done(on line: DeadlineCurve.Piece, endingAt end: Int) -> Strand {
        let deadline = line.deadline(at: moment)
        guard rises else { return Strand(moment: deadline, reach: reach, rises: false) }
        return Strand(moment: deadline, reach: min(reach, end - moment), rises: line.rises)
    }

    /// Where the earlier one catches up, the strand ends.
    mutating func form(laterOf other: Strand) {
        let shared = min(reach, other.reach)
        if moment == other.moment {
            self = Strand(moment: moment, reach: shared, rises: rises || other.rises)
            return
        }
        let (late, early) = moment > other.moment ? (self, other) : (other, self)
        let isCaughtUp = early.rises && !late.rises
        self = Strand(
            moment: late.moment, reach: isCaughtUp ? min(shared, late.moment - early.moment) : shared, rises: late.rises)
    }
}

extension DeadlineCurve {
    /// What becomes of travellers in the range of the curve; fast when they are in order.
    func following<Case: Traveller>(_ travellers: [Case]) -> [Case] {
        var place = 0
        return travellers.map { traveller in
            place = piece(at: traveller.moment, near: place)
            return traveller.done(on: pieces[place], endingAt: end(ofPiece: place))
        }
    }
}

extension Array where Element: Traveller {
    /// The later ones, each of each pair.
    mutating func form(laterOf others: [Element]) {
        for index in indices { self[index].form(laterOf: others[index]) }
    }
}
