internal import Diagnostics
internal import Languages
internal import ServiceTime

/// A year of a calendar as people read it: what is out of the ordinary, month by month, and sums.
struct CalendarText {
    private let year: CalendarYear
    private let palette: Palette

    init(_ year: CalendarYear, palette: Palette) {
        self.year = year
        self.palette = palette
    }

    /// Public holidays alone.
    func text(of pack: HolidayPack) -> String {
        let title = "\(pack.englishName) (\(pack.code)): public holidays \(year.year)"
        let rows = year.days.map { day in
            "\(weekday(day)) \(padded(day.date.components.day)) \(month(day).padded(to: 10)) \(names(day))"
        }
        let inWeek = year.days.count { $0.date.weekday < .saturday }
        var lines =
            [palette.bold(title), ""] + rows + ["", "\(counted(year.days.count, "day")) off, \(inWeek) from Monday to Friday"]
        let worked = pack.swaps(in: year.year).map { "\($0.date) for \($0.replaces)" }
        if !worked.isEmpty { lines.append("Saturdays worked: " + worked.joined(separator: ", ")) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A calendar of a site.
    func text(of plan: CalendarPlan) -> String {
        let holidays = plan.holidays.isEmpty ? "no holidays" : "holidays of " + plan.holidays.joined(separator: ", ")
        var lines = [palette.bold("\(plan.name) \(year.year)") + " (\(plan.timeZone), \(holidays))"]
        lines += plan.hours.days.allSatisfy(\.isEmpty) ? ["  closed"] : week(plan.hours)
        for number in 1...12 {
            let days = year.days.filter { $0.date.components.month == number }
            lines += ["", palette.bold(Language.english.month(number)) + palette.dim("  " + sum(days))]
            lines += days.filter(\.isSpecial).map { row($0, ofMany: plan.holidays.count > 1) }
        }
        let special = [
            (year.days.count { !$0.holidays.isEmpty }, "holiday"), (year.days.count(where: \.isException), "exception"),
        ]
        let parts = [sum(year.days)] + special.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
        lines += ["", palette.bold("\(year.year): ") + parts.joined(separator: ", ")]
        return lines.joined(separator: "\n") + "\n"
    }

    private func week(_ hours: WeeklyHours) -> [String] {
        let lines = Language.english.weeklyHours(hours, form: .short)
        let width = lines.map(\.days.count).max() ?? 0
        return lines.map { "  \($0.days.padded(to: width))  \($0.periods)" }
    }

    private func row(_ day: CalendarYear.Day, ofMany: Bool) -> String {
        let open =
            day.open.isEmpty
            ? "closed" : day.open.map { $0.clockTimes.map(\.description).joined(separator: "–") }.joined(separator: ", ")
        var reasons = day.holidays.isEmpty ? [] : [names(day, ofMany: ofMany)]
        if day.isException { reasons.append("exception") }
        if let replaces = day.replaces { reasons.append("worked for \(replaces)") }
        return "  \(weekday(day)) \(padded(day.date.components.day))  \(open.padded(to: 11))  \(reasons.joined(separator: "; "))"
    }

    /// "21 open days, 157 h 30 min". A night in which clocks change counts as the clock on the wall shows it.
    private func sum(_ days: [CalendarYear.Day]) -> String {
        let minutes = days.reduce(0) { $0 + $1.minutes }
        let rest = minutes % 60 == 0 ? "" : " \(minutes % 60) min"
        return counted(days.count { !$0.open.isEmpty }, "open day") + ", \(Language.english.number(minutes / 60)) h\(rest)"
    }

    /// "novo leto – New Year’s Day"; with the code where the calendar has holidays of several countries.
    private func names(_ day: CalendarYear.Day, ofMany: Bool = false) -> String {
        day.holidays.map { (ofMany ? "\($0.country): " : "") + "\($0.name) – \($0.englishName)" }.joined(separator: "; ")
    }

    private func weekday(_ day: CalendarYear.Day) -> String { Language.english.weekday(day.date.weekday, form: .short) }
    private func month(_ day: CalendarYear.Day) -> String { Language.english.month(day.date.components.month) }
    private func padded(_ number: Int) -> String { number < 10 ? " \(number)" : "\(number)" }
    private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension CalendarYear.Day {
    /// Open time that begins on this date, by the clock on the wall.
    fileprivate var minutes: Int { open.reduce(0) { $0 + $1.closes - $1.opens } }

    /// Whether anything but the ordinary week decides.
    fileprivate var isSpecial: Bool { isException || !holidays.isEmpty || (replaces != nil && !open.isEmpty) }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
