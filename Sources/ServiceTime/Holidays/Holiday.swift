/// A public holiday on which work rests.
package struct Holiday: Hashable, Sendable {
    package var date: LocalDate
    /// The code of the pack that has it, such as `SI` or `DE-BY`.
    package var country: String
    /// In the country's language, written as that language writes it in running text.
    package var name: String
    package var englishName: String

    package init(date: LocalDate, country: String, name: String, englishName: String) {
        self.date = date
        self.country = country
        self.name = name
        self.englishName = englishName
    }
}

/// A day of the weekend that is worked by decree, for another day that is off instead.
package struct WorkedDay: Hashable, Sendable {
    package var date: LocalDate
    /// The day that is off for it; on `date` people keep that day's hours.
    package var replaces: LocalDate

    package init(date: LocalDate, replaces: LocalDate) {
        self.date = date
        self.replaces = replaces
    }
}
