/// When a calendar is open over some range of time. It makes itself longer when a deadline lies beyond.
package struct OpenTime: Sendable {
    package let calendar: BusinessCalendar
    /// What is known, in seconds since 1970: the local dates `dates`, from the first midnight to the last.
    let covered: Range<Int>
    /// Days since 1970, in the calendar's zone.
    let dates: ClosedRange<Int>

    /// Stretches `[opens[i], closes[i])` of open time, in order and apart from each other.
    let opens: [Int]
    let closes: [Int]
    /// Seconds of open time before each stretch, and at the end all of them.
    let before: [Int]

    /// The dates on which a period begins.
    package let businessDays: BusinessDays
    /// The last closing of the periods that begin on each business day.
    let closings: [Int]

    package var zone: ZoneRules { calendar.zone }

    /// Whether it opens at all.
    package var isEverOpen: Bool { !opens.isEmpty }

    /// Seconds of open time between two moments.
    package func openSeconds(from start: Instant, to end: Instant) -> Int {
        openSeconds(before: end.secondsSince1970) - openSeconds(before: start.secondsSince1970)
    }

    /// Whether it is open at a moment; closing time is closed.
    package func isOpen(at instant: Instant) -> Bool {
        let index = firstStretch(closingAfter: instant.secondsSince1970)
        return index < opens.count && opens[index] <= instant.secondsSince1970
    }

    func openSeconds(before seconds: Int) -> Int {
        let index = firstStretch(closingAfter: seconds)
        guard index < opens.count else { return before[index] }
        return before[index] + max(0, seconds - opens[index])
    }

    /// The index of the first stretch that closes after a moment, the number of stretches when none does.
    func firstStretch(closingAfter seconds: Int) -> Int {
        var (low, high) = (0, closes.count)
        while low < high {
            let middle = (low + high) / 2
            if closes[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
