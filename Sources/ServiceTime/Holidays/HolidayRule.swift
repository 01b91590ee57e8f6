/// One line of a country's law: a day off, and the years in which it is one.
struct HolidayRule: Sendable {
    enum Day: Sendable {
        case fixed(month: Int, day: Int)
        /// So many days after Easter Sunday; a negative number is before it.
        case easter(Int)
        /// The Wednesday before 23 November.
        case repentance
    }

    /// The years in which a rule holds; for `always`, all that the pack knows.
    enum Years: Sendable {
        case always
        case since(Int)
        case through(Int)
        case only(Int)
        case except(Int)
    }

    var day: Day
    var name: String
    var englishName: String
    var years: Years

    /// A month and a day.
    static func on(_ month: Int, _ day: Int, _ name: String, _ englishName: String, _ years: Years = .always) -> HolidayRule {
        HolidayRule(day: .fixed(month: month, day: day), name: name, englishName: englishName, years: years)
    }

    /// Days after Easter Sunday.
    static func easter(_ offset: Int, _ name: String, _ englishName: String, _ years: Years = .always) -> HolidayRule {
        HolidayRule(day: .easter(offset), name: name, englishName: englishName, years: years)
    }

    /// The date in a year; nil when the year has no such day off.
    func date(in year: Int) -> LocalDate? {
        guard holds(in: year) else { return nil }
        switch day {
        case .fixed(let month, let day): return LocalDate(year: year, month: month, day: day)
        case .easter(let offset): return Easter.sunday(of: year).advanced(by: offset)
        case .repentance:
            let last = LocalDate(year: year, month: 11, day: 22)
            return last.map { $0.advanced(by: -(($0.weekday.rawValue - Weekday.wednesday.rawValue + 7) % 7)) }
        }
    }

    private func holds(in year: Int) -> Bool {
        switch years {
        case .always: true
        case .since(let first): year >= first
        case .through(let last): year <= last
        case .only(let one): year == one
        case .except(let one): year != one
        }
    }
}

/// A working day that a decree turns into a day off, and the Saturday that is worked for it. Both as month and day.
struct HolidaySwap: Sendable {
    var year: Int
    var off: (month: Int, day: Int)
    var worked: (month: Int, day: Int)

    init(_ year: Int, off: (Int, Int), worked: (Int, Int)) {
        self.year = year
        self.off = off
        self.worked = worked
    }

    /// Nil when one of the dates does not exist.
    var workedDay: WorkedDay? {
        guard let date = LocalDate(year: year, month: worked.month, day: worked.day),
            let replaces = LocalDate(year: year, month: off.month, day: off.day)
        else { return nil }
        return WorkedDay(date: date, replaces: replaces)
    }
}
