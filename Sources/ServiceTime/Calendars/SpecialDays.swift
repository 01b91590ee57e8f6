/// The dates on which public holidays change an ordinary week.
package struct SpecialDays: Hashable, Sendable {
    /// Public days off, in order.
    package let off: [LocalDate]
    /// Saturdays that are worked in exchange for another day, in order.
    package let worked: [WorkedDay]

    package init(off: some Sequence<LocalDate> = [], worked: some Sequence<WorkedDay> = []) {
        self.off = off.sorted()
        self.worked = worked.sorted { $0.date < $1.date }
    }

    /// What holiday packs say.
    package init(_ table: HolidayTable) {
        self.init(off: table.holidays.map(\.date), worked: table.workedDays)
    }

    package static let none = SpecialDays()

    /// The day that is off for a worked Saturday.
    func replaced(by date: LocalDate) -> LocalDate? { worked.first { $0.date == date }?.replaces }
}

/// Answers, for dates that are asked for in order, whether they are in a list.
struct DateCursor {
    private let dates: [LocalDate]
    private var index = 0

    init(_ dates: [LocalDate]) {
        self.dates = dates
    }

    mutating func contains(_ date: LocalDate) -> Bool {
        while index < dates.count, dates[index] < date { index += 1 }
        return index < dates.count && dates[index] == date
    }
}
