/// The public holidays of a country or a German Land: rules with ranges of years, since the law changes.
package struct HolidayPack: Sendable {
    /// ISO 3166: `SI`, `DE-BY`.
    package let code: String
    /// In the country's language.
    package let name: String
    package let englishName: String
    /// The first year for which the rules were compared with the law.
    package let verifiedFrom: Int
    /// The last year for which the law is settled; days of later years are what they would be if it stayed as it is.
    package let verifiedUpTo: Int
    let rules: [HolidayRule]
    let swaps: [HolidaySwap]

    init(
        code: String, name: String, englishName: String, verifiedFrom: Int = 2020, verifiedUpTo: Int, rules: [HolidayRule],
        swaps: [HolidaySwap] = []
    ) {
        self.code = code
        self.name = name
        self.englishName = englishName
        self.verifiedFrom = verifiedFrom
        self.verifiedUpTo = verifiedUpTo
        self.rules = rules
        self.swaps = swaps
    }

    /// Every public day off in a year, on whatever weekday it falls, sorted by date. Two holidays may share a date.
    package func holidays(in year: Int) -> [Holiday] {
        let lawful = rules.compactMap { rule in
            rule.date(in: year).map { Holiday(date: $0, country: code, name: rule.name, englishName: rule.englishName) }
        }
        let swapped = swaps(in: year).map {
            Holiday(date: $0.replaces, country: code, name: Self.swapName.local, englishName: Self.swapName.english)
        }
        // Sorting is stable, so holidays of one date keep the order of the rules.
        return (lawful + swapped).sorted { $0.date < $1.date }
    }

    /// Saturdays on which the weekday they replace is worked, sorted.
    package func workedDays(in year: Int) -> [LocalDate] { swaps(in: year).map(\.date).sorted() }

    /// The worked Saturdays of a year, each with the day that is off for it.
    package func swaps(in year: Int) -> [WorkedDay] { swaps.filter { $0.year == year }.compactMap(\.workedDay) }

    /// Only Hungary swaps days.
    private static let swapName = (local: "áthelyezett pihenőnap", english: "Day off for a Saturday worked")
}
