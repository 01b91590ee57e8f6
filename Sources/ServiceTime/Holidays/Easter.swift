/// Easter of the western churches.
package enum Easter {
    /// Easter Sunday of a year of the Gregorian calendar; right from 1583 on.
    ///
    /// The anonymous Gregorian algorithm: Nature, 20 April 1876; Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 8. It
    /// needs no tables and has no exceptions.
    package static func sunday(of year: Int) -> LocalDate {
        let (century, yearOfCentury) = (year / 100, year % 100)
        // The phases of the moon come back to the same dates after 19 years, but for a day now and then over the centuries.
        let goldenYear = year % 19
        let moonDrift = (century - (century + 8) / 25 + 1) / 3
        let toFullMoon = (19 * goldenYear + century - century / 4 - moonDrift + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - toFullMoon - yearOfCentury % 4) % 7
        let aWeekEarlier = (goldenYear + 11 * toFullMoon + 22 * toSunday) / 451
        let earliest = LocalDate(year: year, month: 3, day: 22) ?? LocalDate(dayNumber: 0)
        return earliest.advanced(by: toFullMoon + toSunday - 7 * aWeekEarlier)
    }
}
