package import ServiceTime

extension Language {
    /// The adverbial that follows "We answer": preposition, case and all ("v 2 urah", "do konce následujícího pracovního dne").
    ///
    /// One day is said as "by the end of the next day", since that is what it means and nobody may read it as 24 hours. A clock
    /// time counts with spans of days only.
    package func promise(_ limit: TimeLimit) -> String {
        let words = pack.promise
        let time = limit.clockTime.map { self.time($0, .by) }
        switch limit.span {
        case .elapsed(0), .open(0): return words.immediately
        case .days(0): return words.sameDay.phrase(time)
        case .businessDays(0): return words.sameBusinessDay.phrase(time)
        case .days(1): return words.nextDay.phrase(time)
        case .businessDays(1): return words.nextBusinessDay.phrase(time)
        default:
            let span = words.within(counted(limit.span, \.within, openTime: pack.units.duringOpenTime))
            return time.map { words.lastDay(span, $0) } ?? span
        }
    }
}

extension PromiseWords.Day {
    fileprivate func phrase(_ time: String?) -> String { time.map(by) ?? alone }
}
