extension OpenTime {
    /// The deadlines `seconds` of open time after each arrival of a range. What is used up exactly at closing time ends then.
    func curve(over range: Range<Int>, openSeconds seconds: Int) -> DeadlineCurve {
        seconds == 0 ? nextOpenings(over: range) : countdown(over: range, seconds)
    }

    private func countdown(over range: Range<Int>, _ seconds: Int) -> DeadlineCurve {
        // A night, a stretch, and where time runs out within it.
        var curve = DeadlineCurve(until: range.upperBound, capacity: range.count / 86_400 * opens.count / dates.count * 4)
        var position = range.lowerBound
        var index = firstStretch(closingAfter: position)
        // The stretch in which time is up.
        var last = index
        while position < range.upperBound, index < opens.count {
            let used = before[index] + max(0, position - opens[index]) + seconds
            while last < opens.count, before[last + 1] < used { last += 1 }
            guard last < opens.count else { break }
            let end = opens[last] + used - before[last]
            if position < opens[index] {
                curve.append(from: position, end)
                position = opens[index]
            } else {
                curve.append(from: position, end - position, rises: true)
                // The arrival for which time is up exactly at closing time belongs to this piece.
                position = min(position + before[last + 1] - used + 1, closes[index])
                if position == closes[index] { index += 1 }
            }
        }
        if position < range.upperBound { curve.append(from: position, DeadlineCurve.never) }
        return curve
    }

    /// No open time at all: at once when it is open, otherwise at the next opening.
    private func nextOpenings(over range: Range<Int>) -> DeadlineCurve {
        var curve = DeadlineCurve(until: range.upperBound)
        var position = range.lowerBound
        var index = firstStretch(closingAfter: position)
        while position < range.upperBound, index < opens.count {
            if position < opens[index] { curve.append(from: position, opens[index]) }
            curve.append(from: max(position, opens[index]), 0, rises: true)
            position = closes[index]
            index += 1
        }
        if position < range.upperBound { curve.append(from: position, DeadlineCurve.never) }
        return curve
    }
}
