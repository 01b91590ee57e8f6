/// A stretch of open time `[opens, closes)` that begins on a date.
package struct OpenPeriod: Hashable, Sendable, Comparable {
    /// Minutes since the midnight that begins the date: 0…1439.
    package let opens: Int
    /// Minutes since the same midnight; above 1440 when the period runs past midnight, at most `opens` + 1440.
    package let closes: Int

    package init(opens: Int, closes: Int) {
        self.opens = opens
        self.closes = closes
    }

    /// Reads `08:00-12:00`; `22:00-06:00` runs over midnight; `00:00-24:00` is the whole day. Nil when it is not of this form
    /// or empty (`08:00-08:00`). An en dash serves as well as a hyphen.
    package init?(_ text: some StringProtocol) {
        let parts = String(text).split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard parts.count == 2, let opens = ClockTime(Self.trimmed(parts[0])), let closes = ClockTime(Self.trimmed(parts[1])),
            opens.minutes < 1440, opens != closes
        else { return nil }
        self.opens = opens.minutes
        self.closes = closes > opens ? closes.minutes : closes.minutes + 1440
    }

    package static func < (left: OpenPeriod, right: OpenPeriod) -> Bool {
        (left.opens, left.closes) < (right.opens, right.closes)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}

/// The hours of an ordinary week.
package struct WeeklyHours: Hashable, Sendable {
    /// Periods by `Weekday.rawValue`, sorted, not overlapping within a day.
    package var days: [[OpenPeriod]]

    package init(days: [[OpenPeriod]] = Array(repeating: [], count: 7)) {
        precondition(days.count == 7, "a week has seven days")
        self.days = days
    }

    /// Open without a gap (`hours: always`).
    package static let always = WeeklyHours(days: Array(repeating: [OpenPeriod(opens: 0, closes: 1440)], count: 7))

    package subscript(_ weekday: Weekday) -> [OpenPeriod] {
        get { days[weekday.rawValue] }
        set { days[weekday.rawValue] = newValue }
    }
}

/// What is known about a calendar before any year is asked for: hours, zone, holidays, exceptions.
package struct CalendarPlan: Hashable, Sendable {
    package var name: String
    /// IANA name, such as `Europe/Ljubljana`.
    package var timeZone: String
    package var hours: WeeklyHours
    /// Codes of holiday packs, such as `SI`; the days off are their union.
    package var holidays: [String]
    /// Dates that override everything else; no periods means closed.
    package var exceptions: [LocalDate: [OpenPeriod]]

    package init(
        name: String, timeZone: String, hours: WeeklyHours, holidays: [String] = [], exceptions: [LocalDate: [OpenPeriod]] = [:]
    ) {
        self.name = name
        self.timeZone = timeZone
        self.hours = hours
        self.holidays = holidays
        self.exceptions = exceptions
    }
}
