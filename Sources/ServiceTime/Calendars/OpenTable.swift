/// Open time written down for those who have no calendar at hand, such as a browser: all it takes to say of every moment of a range
/// whether it is open, when that changes, and until when a message that arrives is answered. Moments are minutes since 1970.
package struct OpenTable: Hashable, Sendable {
    /// The arrivals it speaks about.
    package let arrivals: Range<Int>
    /// What is open and changes only after this does not change, as far as can be said.
    package let end: Int
    /// Openings and closings in turn, as far as deadlines of arrivals may lie. One that is open at the end has no closing.
    package let edges: [Int]
    /// The dates that open, in days since 1970, and by each the last closing of what begins on it.
    package let businessDays: [Int]
    package let closings: [Int]
    /// Minutes east of Greenwich before the first of `clockChanges`.
    package let firstOffset: Int
    /// From a minute on, clocks are so many minutes ahead of Greenwich.
    package let clockChanges: [ClockChange]

    package struct ClockChange: Hashable, Sendable {
        package let at: Int
        package let offset: Int
    }
}

extension OpenTime {
    /// The table for arrivals of a range, in whole minutes, and for the spans that will be counted on it.
    package func table(for arrivals: Range<Instant>, limits: [TimeSpan]) -> OpenTable {
        let range = arrivals.lowerBound.secondsSince1970..<arrivals.upperBound.secondsSince1970
        let near = reaching(range)
        let need = limits.reduce(into: (seconds: 0, days: 0, dates: 0)) { need, limit in
            switch limit {
            case .elapsed(let seconds): need.dates = max(need.dates, seconds / 86_400)
            case .open(let seconds): need.seconds = max(need.seconds, seconds)
            // What is begun when it is closed counts from the next opening, which may be a business day later.
            case .businessDays(let count): need.days = max(need.days, count + 2)
            case .days(let count): need.dates = max(need.dates, count)
            }
        }
        let known = near.reaching(range, openSeconds: need.seconds, days: need.days)
        let first = known.firstStretch(closingAfter: range.lowerBound)
        let yesterday = zone.local(at: arrivals.lowerBound).date.dayNumber - 1
        let days = zip(known.businessDays.days, known.closings).filter { $0.0 >= yesterday }
        // A wall time that clocks skip is looked for from more than a day before it on.
        let (clocksFrom, clocksUntil) = (range.lowerBound - 3 * 86_400, known.covered.upperBound + (need.dates + 3) * 86_400)
        return OpenTable(
            arrivals: Self.minutes(range), end: near.covered.upperBound / 60,
            edges: zip(known.opens, known.closes).dropFirst(first).flatMap { opens, closes in
                closes < known.covered.upperBound ? [opens / 60, closes / 60] : [opens / 60]
            },
            businessDays: days.map(\.0), closings: days.map { $0.1 / 60 },
            firstOffset: zone.offset(at: Instant(secondsSince1970: clocksFrom)) / 60,
            clockChanges: zone.changes.map { ($0.at.secondsSince1970, $0.offset) }
                .filter { clocksFrom < $0.0 && $0.0 < clocksUntil }
                .map { OpenTable.ClockChange(at: $0.0 / 60, offset: $0.1 / 60) })
    }

    private static func minutes(_ seconds: Range<Int>) -> Range<Int> { seconds.lowerBound / 60..<seconds.upperBound / 60 }
}
