/// A moment as a function of the arrival, near one arrival: on how many seconds of arrivals it stands still or moves along.
struct Strand {
    var moment: Int
    /// At least 1.
    var reach: Int
    var rises: Bool

    static func arrival(_ moment: Int) -> Strand { Strand(moment: moment, reach: .max / 4, rises: true) }

    /// The later of two. Where the one that is earlier catches up, the strand ends.
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
    /// The deadlines for what comes at some moments in the range of the curve; fast when they are in order.
    func following(_ strands: [Strand]) -> [Strand] {
        var place = 0
        return strands.map { strand in
            place = piece(at: strand.moment, near: place)
            let line = pieces[place]
            var next = strand
            next.moment = line.deadline(at: strand.moment)
            if strand.rises {
                next.rises = line.rises
                next.reach = min(strand.reach, end(ofPiece: place) - strand.moment)
            }
            return next
        }
    }
}
