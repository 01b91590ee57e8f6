package import ServiceTime

package enum DateStyle: Hashable, Sendable, CaseIterable {
    /// Weekday, day, month, year: "četrtek, 24. december 2026".
    case full
    /// Day, month, year: "24. december 2026".
    case long
    /// Day and month in figures: "24. 12."
    case short
    /// Day, month and year in figures: "24. 12. 2026".
    case numeric
}

package enum WeekdayForm: Hashable, Sendable, CaseIterable {
    case nominative
    /// "pon."
    case short
    /// "v ponedeljek"
    case on
}

/// What a clock time means in a sentence.
package enum TimeForm: Hashable, Sendable, CaseIterable {
    /// "8.00"
    case plain
    /// "ob 8. uri"
    case at
    /// As a limit: "do 8. ure", "by 8:00".
    case by
    /// As an end: "do 8. ure", "until 8:00".
    case until
    /// "od 8. ure"
    case from
}

extension Language {
    package func date(_ date: LocalDate, style: DateStyle) -> String {
        let words = pack.dates
        let parts = DateParts(date, words)
        switch style {
        case .full: return words.full(parts)
        case .long: return words.long(parts)
        case .short: return words.short(parts)
        case .numeric: return words.numeric(parts)
        }
    }

    /// When something happens, without the year: "v četrtek, 24. decembra", "on Thursday, 24 December".
    package func on(_ date: LocalDate) -> String {
        pack.dates.on(DateParts(date, pack.dates))
    }

    package func weekday(_ day: Weekday, form: WeekdayForm) -> String {
        let words = pack.dates
        switch form {
        case .nominative: return words.weekdays[day.rawValue]
        case .short: return words.shortWeekdays[day.rawValue]
        case .on: return words.onWeekdays[day.rawValue]
        }
    }

    /// The name of a month, 1 to 12, in the nominative.
    package func month(_ number: Int) -> String { pack.dates.months[number - 1] }

    package var today: String { pack.dates.today }
    package var tomorrow: String { pack.dates.tomorrow }
    package var publicHoliday: String { pack.dates.publicHoliday }

    package func time(_ time: ClockTime, _ form: TimeForm = .plain) -> String {
        let words = pack.clock
        let (hour, minute) = (time.minutes / 60, time.minutes % 60)
        let plain = String(hour) + words.separator + twoDigits(minute)
        guard let phrase = words.phrase(form) else { return plain }
        if minute == 0, let onTheHour = phrase.onTheHour { return onTheHour(hour) }
        return phrase.general(plain)
    }

    /// A time on a date as a reader who lives on `today` says it: "danes ob 8. uri", "jutri do 12. ure",
    /// "v ponedeljek, 28. decembra, do 12. ure".
    package func moment(_ date: LocalDate, _ time: ClockTime, _ form: TimeForm, today: LocalDate) -> String {
        let words = pack.dates
        let clock = self.time(time, form)
        let distance = date.dayNumber - today.dayNumber
        let isNear = distance == 0 || distance == 1
        let day = distance == 0 ? words.today : distance == 1 ? words.tomorrow : on(date)
        switch words.joining {
        case .limitsFirst where form == .by || form == .until || form == .from: return clock + " " + day
        case .comma where !isNear: return day + ", " + clock
        case .space, .comma, .limitsFirst: return day + " " + clock
        }
    }
}

extension ClockWords {
    /// Nil for the plain time.
    fileprivate func phrase(_ form: TimeForm) -> Phrase? {
        switch form {
        case .plain: nil
        case .at: at
        case .by: by
        case .until: until
        case .from: from
        }
    }
}
