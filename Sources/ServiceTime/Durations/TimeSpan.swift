/// A length of time in its own unit. The four kinds are never converted into one another: two business days are not 48 hours.
package enum TimeSpan: Hashable, Sendable {
    /// So much time on the clock on the wall, in seconds.
    case elapsed(seconds: Int)
    /// So much open time of a calendar, in seconds.
    case open(seconds: Int)
    /// The end of the n-th date after the arrival's; 0 is the same day.
    case days(Int)
    /// The n-th business day after the arrival's date; 0 is the same business day.
    case businessDays(Int)

    /// Whether it is counted in business time.
    package var isBusiness: Bool {
        switch self {
        case .open, .businessDays: true
        case .elapsed, .days: false
        }
    }

    /// Whether it is counted in dates, so that a clock time may follow it.
    package var isOfDays: Bool {
        switch self {
        case .days, .businessDays: true
        case .elapsed, .open: false
        }
    }

    /// ISO 8601 in the span's own unit, with `B` for business time: `PT2H`, `PT90S`, `P1D`, `PT4BH`, `P2BD`, `P0D`.
    package var notation: String {
        switch self {
        case .elapsed(let seconds): "PT" + Self.amount(seconds, mark: "")
        case .open(let seconds): "PT" + Self.amount(seconds, mark: "B")
        case .days(let count): "P\(count)D"
        case .businessDays(let count): "P\(count)BD"
        }
    }

    private static func amount(_ seconds: Int, mark: String) -> String {
        let units = [(3600, "H"), (60, "M"), (1, "S")]
        let (size, letter) = units.first { seconds >= $0.0 && seconds % $0.0 == 0 } ?? (1, "S")
        return "\(seconds / size)\(mark)\(letter)"
    }
}
