/// One or several plans with all that it takes to know when they are open; open when one of them is.
package struct BusinessCalendar: Hashable, Sendable {
    /// A plan, its zone, and the days that public holidays change in it.
    package struct Layer: Hashable, Sendable {
        package let plan: CalendarPlan
        package let zone: ZoneRules
        package let specialDays: SpecialDays

        package init(plan: CalendarPlan, zone: ZoneRules, specialDays: SpecialDays = .none) {
            self.plan = plan
            self.zone = zone
            self.specialDays = specialDays
        }
    }

    /// At least one; the dates of the calendar are those of the first one's zone.
    package let layers: [Layer]
    /// Whether each day that opens is open from midnight to midnight: "24 hours, weekends excluded".
    package let countsWholeDays: Bool

    package init(_ layer: Layer, and others: [Layer] = [], countsWholeDays: Bool = false) {
        self.layers = [layer] + others
        self.countsWholeDays = countsWholeDays
    }

    package var zone: ZoneRules { layers[0].zone }

    /// The same days, each of them open from midnight to midnight.
    package var wholeDays: BusinessCalendar {
        BusinessCalendar(layers[0], and: Array(layers.dropFirst()), countsWholeDays: true)
    }

    /// The last date on which it could open; nil when no date is the last.
    var lastDay: Int? {
        if layers.contains(where: { $0.plan.hours.days.contains { !$0.isEmpty } }) { return nil }
        return layers.flatMap { $0.plan.exceptions.filter { !$0.value.isEmpty }.keys }.max()?.dayNumber ?? .min
    }
}

extension BusinessCalendar.Layer {
    /// Calls `body` for the days of a range that open, in order.
    ///
    /// An exception overrides everything; a day off closes its date; a Saturday that is worked in exchange for another day has
    /// that day's hours, unless the plan has hours for Saturdays anyway. Each of them governs the periods that begin on its
    /// date, so that the shift of the eve is worked to its end.
    func eachOpenDay(_ days: ClosedRange<Int>, _ body: (LocalDate, [OpenPeriod]) -> Void) {
        var exceptions = DateCursor(plan.exceptions.keys.sorted())
        var off = DateCursor(specialDays.off)
        for day in days {
            let date = LocalDate(dayNumber: day)
            let exception = exceptions.contains(date) ? plan.exceptions[date] : nil
            let periods = plan.periods(on: date, exception, isDayOff: off.contains(date)) {
                specialDays.replaced(by: date)?.weekday
            }
            if !periods.isEmpty { body(date, periods) }
        }
    }
}
