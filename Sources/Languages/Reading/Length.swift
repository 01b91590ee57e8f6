import ServiceTime

/// A number of one unit.
struct Stretch {
    var hundredths: Int
    var unit: TimeUnit

    /// Half days are hours of the clock on the wall, half business days nothing that can be proven.
    func span(isBusiness: Bool) -> TimeSpan? {
        if let size = unit.seconds {
            guard hundredths * size % 100 == 0, hundredths * size / 100 <= Self.longest else { return nil }
            let seconds = hundredths * size / 100
            return isBusiness ? .open(seconds: seconds) : .elapsed(seconds: seconds)
        }
        guard let size = unit.days else { return nil }
        // A week of business days has five.
        let total = hundredths * (isBusiness && unit == .week ? 5 : size)
        guard total <= Self.longest / 864 else { return nil }
        if total % 100 == 0 { return isBusiness ? .businessDays(total / 100) : .days(total / 100) }
        return isBusiness || unit != .day ? nil : .elapsed(seconds: total * 864)
    }

    /// About how long it is, in hundredths of seconds; for telling which end of a range is which.
    var size: Int { hundredths * (unit.seconds ?? (unit.days ?? 0) * 86_400) }

    /// Ten years in seconds.
    private static let longest = 3650 * 86_400
}

/// What a phrase is known to say while it is read.
struct Reading {
    enum What {
        case length(min: Stretch?, max: Stretch)
        /// Distances from the arrival's day.
        case day(min: Int?, count: Int)
    }

    var what: What
    var end: Int
    var isBusiness = false
    var isCalendar = false
    var countsWholeDays = false
    var by: ClockTime?
    var bound = Phrase.Bound.plain
    var condition = Phrase.Condition()
    /// Where all of it ends, with what follows the core.
    var wholeEnd: Int {
        didSet { if statesMore { statedEnd = wholeEnd } }
    }
    /// Where it ends without remarks.
    private(set) var statedEnd: Int
    /// What the words before it make of it; nil where there are none.
    var lead: Phrase.Bound?
    /// Whether what is read next is part of what is stated.
    var statesMore = true

    init(_ what: What, end: Int, isBusiness: Bool, isCalendar: Bool = false) {
        self.what = what
        self.end = end
        self.isBusiness = isBusiness
        self.isCalendar = isCalendar
        wholeEnd = end
        statedEnd = end
    }

    /// Whether it counts dates, so that a clock time may follow.
    var isOfDays: Bool {
        switch what {
        case .length(_, let max): max.unit.days != nil
        case .day: true
        }
    }

    var isRange: Bool {
        switch what {
        case .length(let min, _): min != nil
        case .day(let min, _): min != nil
        }
    }

    var clock: Phrase.Clock { isBusiness ? .business : isCalendar ? .calendar : .unspecified }

    /// Nil when no limit says it.
    var limits: (min: TimeLimit?, max: TimeLimit)? {
        switch what {
        case .length(let min, let max):
            guard let span = max.span(isBusiness: isBusiness) else { return nil }
            return (min?.span(isBusiness: isBusiness).map { TimeLimit($0) }, TimeLimit(span, by: isOfDays ? by : nil))
        case .day(let min, let count):
            let limit = TimeLimit(isBusiness ? .businessDays(count) : .days(count), by: by)
            return (min.map { TimeLimit(isBusiness ? .businessDays($0) : .days($0)) }, limit)
        }
    }
}
