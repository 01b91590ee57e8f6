package import ServiceTime

extension Language {
    /// A span that stands alone, in the nominative: "2 uri", "4 delovne ure", "same business day".
    package func duration(_ span: TimeSpan) -> String {
        let units = pack.units
        switch span {
        case .elapsed(0), .open(0): return pack.promise.immediately
        case .days(0): return units.sameDay
        case .businessDays(0): return units.sameBusinessDay
        default: return counted(span, \.plain, openTime: units.openTime)
        }
    }

    /// A limit that stands alone: "1 delovni dan, do 12. ure".
    package func duration(_ limit: TimeLimit) -> String {
        guard let time = limit.clockTime else { return duration(limit.span) }
        return duration(limit.span) + ", " + self.time(time, .by)
    }

    /// Number and unit in one of the unit's cases.
    func counted(_ span: TimeSpan, _ forms: KeyPath<UnitName, PluralForms>, openTime: String) -> String {
        let measure = Measure(span, pack.units)
        let unit = measure.unit[keyPath: forms].form(measure.quantity, in: self)
        return number(measure.quantity) + " " + unit + (measure.isOpenTime ? openTime : "")
    }
}

extension TimeLimit {
    /// The clock time by which it ends; spans that are not of days have none.
    var clockTime: ClockTime? {
        switch span {
        case .days, .businessDays: by
        case .elapsed, .open: nil
        }
    }
}

/// A span as a number of one unit: hours where they come out whole, or halved above two ("2.5 hours", but "90 minutes").
private struct Measure {
    let quantity: Quantity
    let unit: UnitName
    /// Whether the unit's name has yet to be told apart from the clock on the wall.
    let isOpenTime: Bool

    init(_ span: TimeSpan, _ units: UnitNames) {
        switch span {
        case .days(let count): self.init(Quantity(count), units.day)
        case .businessDays(let count): self.init(Quantity(count), units.businessDay)
        case .elapsed(let seconds): self.init(seconds: seconds, hour: units.hour, units, isOpen: false)
        case .open(let seconds): self.init(seconds: seconds, hour: units.businessHour, units, isOpen: true)
        }
    }

    private init(seconds: Int, hour: UnitName, _ units: UnitNames, isOpen: Bool) {
        if seconds % 3600 == 0 || (seconds > 7200 && seconds % 1800 == 0) {
            self.init(Quantity(tenths: seconds / 360), hour)
        } else if seconds % 60 == 0 {
            self.init(Quantity(seconds / 60), units.minute, isOpenTime: isOpen)
        } else {
            self.init(Quantity(seconds), units.second, isOpenTime: isOpen)
        }
    }

    private init(_ quantity: Quantity, _ unit: UnitName, isOpenTime: Bool = false) {
        self.quantity = quantity
        self.unit = unit
        self.isOpenTime = isOpenTime
    }
}
