package import Languages
package import ServiceTime

/// One language edition of the content.
package struct Locale: Hashable, Sendable {
    /// `sl`, `cs`, …: folder name, URL segment and BCP 47 tag.
    package let code: String
    package let language: Language
    /// What the readers of this edition take for granted; nil where the channel's calendar serves.
    package var timeZone: String?
    /// The weekdays that its readers call business days.
    package var workingDays: [Weekday]?
    package var holidays: [String]?

    package init(
        code: String, language: Language, timeZone: String? = nil, workingDays: [Weekday]? = nil, holidays: [String]? = nil
    ) {
        self.code = code
        self.language = language
        self.timeZone = timeZone
        self.workingDays = workingDays
        self.holidays = holidays
    }
}
