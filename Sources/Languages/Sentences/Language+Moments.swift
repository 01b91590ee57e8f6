package import ServiceTime

extension Language {
    /// When something happens, without the year: "v četrtek, 24. decembra", "on Thursday, 24 December".
    package func on(_ date: LocalDate) -> String { fill(pack.moments.date, date, year: false) }

    /// A time on a date as a reader who lives on `today` says it: "danes ob 8. uri", "jutri do 12. ure",
    /// "v ponedeljek, 28. decembra, do 12. ure".
    package func moment(_ date: LocalDate, _ time: ClockTime, _ form: TimeForm, today: LocalDate) -> String {
        moment(LocalMoment(date, time), form, today: today)
    }

    /// Without `today`, as on a page that may be read on any day, every moment has its date and its year. `named` is the date that the
    /// sentence has just named: it is not said twice, and neither is its year.
    package func moment(_ moment: LocalMoment, _ form: TimeForm, today: LocalDate?, named: LocalDate? = nil) -> String {
        let moment = form == .by || form == .until ? moment.asLimit : moment
        let patterns = pack.moments.moment(form)
        let pattern =
            switch moment.date.dayNumber {
            case today?.dayNumber: patterns.today
            case today?.advanced(by: 1).dayNumber: patterns.tomorrow
            case named?.dayNumber: patterns.sameDay
            default: patterns.otherDay
            }
        return fill(pattern, moment.date, year: !isSameYear(moment.date, named ?? today)) { slot in
            self.time(moment.time, form == .plain ? .plain : TimeForm(slot: slot))
        }
    }

    /// A day within a sentence: "danes", "v petek, 25. decembra,".
    package func day(_ date: LocalDate, today: LocalDate?) -> String {
        if date == today { return self.today }
        if date == today?.advanced(by: 1) { return tomorrow }
        return fill(pack.moments.day, date, year: !isSameYear(date, today))
    }

    /// Days in a row within a sentence: "od petka, 25., do nedelje, 27. decembra,". What has passed of them is not spoken of.
    package func days(_ first: LocalDate, through last: LocalDate, today: LocalDate?) -> String {
        let first = max(first, today ?? first)
        guard first < last else { return day(last, today: today) }
        let patterns = pack.moments.range
        let (start, end) = (first.components, last.components)
        let tomorrow = today?.advanced(by: 1)
        if first == today, last == tomorrow { return patterns.todayAndTomorrow }
        let firstYear = start.year != end.year && !isSameYear(first, today)
        let from =
            if first == today {
                patterns.today
            } else if first == tomorrow {
                patterns.tomorrow
            } else if start.month == end.month && start.year == end.year {
                patterns.dateOfMonth
            } else {
                patterns.date
            }
        return fill(from, first, year: firstYear) + " "
            + fill(patterns.through, last, year: firstYear || !isSameYear(last, today))
    }

    private func isSameYear(_ date: LocalDate, _ other: LocalDate?) -> Bool { date.components.year == other?.components.year }

    private func fill(
        _ pattern: String, _ date: LocalDate, year: Bool, clock: (Substring) -> String = { _ in "" }
    ) -> String {
        let (dates, moments) = (pack.dates, pack.moments)
        let parts = date.components
        return pattern.filled { slot in
            switch slot {
            case "date": fill(moments.date, date, year: year)
            case "date_of": fill(moments.dateOf, date, year: year)
            case "on": dates.onWeekdays[date.weekday.rawValue]
            case "of": dates.ofWeekdays[date.weekday.rawValue]
            case "day": String(parts.day)
            case "month": dates.ofMonths[parts.month - 1]
            case "year": year ? moments.year.filled(["y": String(parts.year)]) : ""
            default: clock(slot)
            }
        }
    }
}

extension TimeForm {
    fileprivate init(slot: Substring) {
        self = [.at, .by, .until, .from].first { "\($0)" == slot } ?? .plain
    }
}
