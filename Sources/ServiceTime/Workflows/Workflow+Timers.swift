extension Workflow {
    /// A clock that was started with a case and ran out.
    package struct Alarm: Hashable, Sendable {
        package let comes: Instant
        package let rings: Instant
    }

    /// The first alarm of a clock that rings while nobody of some other hours is there. Closing time still counts: who is about to
    /// leave hears it.
    package static func firstUnheard(
        _ limit: TimeLimit, on duty: OpenTime, by listeners: OpenTime, over horizon: Range<Instant>
    ) -> Alarm? {
        let curve = curve(limit, on: duty, over: horizon)
        guard let rings = curve.deadlines else { return nil }
        let listeners = listeners.reaching(rings.lowerBound..<rings.upperBound + 1)
        for (index, piece) in curve.pieces.enumerated() {
            let last = curve.end(ofPiece: index) - 1
            guard
                let moment = listeners.firstClosed(
                    from: piece.deadline(at: piece.start), through: piece.deadline(at: last))
            else { continue }
            // A case comes at a whole minute.
            let earliest = piece.rises ? moment - piece.amount : piece.start
            let comes = -(-earliest).dividedDown(by: 60) * 60
            if comes > last { continue }
            return Alarm(
                comes: Instant(secondsSince1970: comes), rings: Instant(secondsSince1970: piece.deadline(at: comes)))
        }
        return nil
    }

    /// The first case for which a clock rings only after another one has run out; nil when there is none.
    package static func firstLate(
        _ limit: TimeLimit, after other: TimeLimit, on duty: OpenTime, over horizon: Range<Instant>
    ) -> Alarm? {
        let (late, due) = (curve(limit, on: duty, over: horizon), curve(other, on: duty, over: horizon))
        var sweep = Sweep(promise: due, service: late, step: limit.span.hasSeconds || other.span.hasSeconds ? 1 : 60)
        let range = horizon.lowerBound.secondsSince1970..<horizon.upperBound.secondsSince1970
        guard sweep.run([range], stopsWhenBroken: true), let first = sweep.first else { return nil }
        return Alarm(
            comes: Instant(secondsSince1970: first), rings: Instant(secondsSince1970: late.deadline(at: first)))
    }

    private static func curve(_ limit: TimeLimit, on duty: OpenTime, over horizon: Range<Instant>) -> DeadlineCurve {
        let clock = Workflow(duties: [duty], stints: [], stages: [])
        return clock.curve(
            of: Stint(limit, duty: 0), over: horizon.lowerBound.secondsSince1970..<horizon.upperBound.secondsSince1970)
    }
}

extension OpenTime {
    /// The first moment of some that is closed, where closing time itself still counts as open.
    fileprivate func firstClosed(from first: Int, through last: Int) -> Int? {
        var moment = first
        while moment <= last {
            // The stretch that closes at the moment or after it.
            let index = firstStretch(closingAfter: moment - 1)
            guard index < opens.count, opens[index] <= moment else { return moment }
            moment = closes[index] + 1
        }
        return nil
    }
}
