extension HolidayPack {
    /// Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy (Dz.U. 2020 poz. 1920). Good Friday is a working day. For a holiday
    /// on a Saturday employers grant another day (Kodeks pracy art. 130 § 2), each their own; the calendar does not move.
    static let poland = HolidayPack(
        code: "PL", name: "Polska", englishName: "Poland", verifiedUpTo: 2032,
        rules: [
            .on(1, 1, "Nowy Rok", "New Year’s Day"),
            // Since 2011: Dz.U. 2010 nr 224 poz. 1459.
            .on(1, 6, "Święto Trzech Króli", "Epiphany", .since(2011)),
            .easter(0, "Wielkanoc", "Easter Sunday"),
            .easter(1, "Poniedziałek Wielkanocny", "Easter Monday"),
            .on(5, 1, "Święto Państwowe", "Labour Day"),
            .on(5, 3, "Święto Narodowe Trzeciego Maja", "Constitution Day"),
            .easter(49, "Zielone Świątki", "Whit Sunday"),
            .easter(60, "Boże Ciało", "Corpus Christi"),
            .on(8, 15, "Wniebowzięcie Najświętszej Maryi Panny", "Assumption Day"),
            .on(11, 1, "Wszystkich Świętych", "All Saints’ Day"),
            .on(11, 11, "Narodowe Święto Niepodległości", "Independence Day"),
            // Since 2025: ustawa z dnia 6 grudnia 2024 r., Dz.U. 2024 poz. 1965.
            .on(12, 24, "Wigilia Bożego Narodzenia", "Christmas Eve", .since(2025)),
            .on(12, 25, "Boże Narodzenie (pierwszy dzień)", "Christmas Day"),
            .on(12, 26, "Boże Narodzenie (drugi dzień)", "Second Day of Christmas"),
        ])
}
