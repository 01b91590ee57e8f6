package import ServiceTime

extension TimeLimit {
    /// The notation in units of so many seconds, where it comes out whole: `PT60M` and not `PT1H`.
    package func notation(inUnitsOf unit: Int) -> String {
        let (seconds, mark): (Int, String)
        switch span {
        case .elapsed(let elapsed): (seconds, mark) = (elapsed, "")
        case .open(let open): (seconds, mark) = (open, "B")
        case .days, .businessDays: return notation
        }
        guard seconds > 0, unit == 1 || unit == 60, seconds % unit == 0 else { return notation }
        return "PT\(seconds / unit)\(mark)\(unit == 60 ? "M" : "S")"
    }
}
