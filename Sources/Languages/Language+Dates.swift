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
        return words.phrase(form)?.said(hour: hour, minute: minute) ?? String(hour) + words.separator + twoDigits(minute)
    }
}

extension ClockWords {
    /// Nil for the plain time.
    fileprivate func phrase(_ form: TimeForm) -> ClockPhrase? {
        switch form {
        case .plain: nil
        case .at: at
        case .by: by
        case .until: until
        case .from: from
        }
    }
}
