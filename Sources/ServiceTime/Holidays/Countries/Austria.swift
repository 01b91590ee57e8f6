extension HolidayPack {
    /// Arbeitsruhegesetz § 7 Abs. 2 (BGBl. Nr. 144/1983): the days off of the whole country. Good Friday is a working day for everybody
    /// since 2019 (BGBl. I Nr. 22/2019); patron saints of the Länder close offices and schools, not shops; 24 and 31 December are worked.
    static let austria = HolidayPack(
        code: "AT", name: "Österreich", englishName: "Austria", verifiedUpTo: 2032,
        rules: [
            .on(1, 1, "Neujahr", "New Year’s Day"),
            .on(1, 6, "Heilige Drei Könige", "Epiphany"),
            .easter(1, "Ostermontag", "Easter Monday"),
            .on(5, 1, "Staatsfeiertag", "Labour Day"),
            .easter(39, "Christi Himmelfahrt", "Ascension Day"),
            .easter(50, "Pfingstmontag", "Whit Monday"),
            .easter(60, "Fronleichnam", "Corpus Christi"),
            .on(8, 15, "Mariä Himmelfahrt", "Assumption Day"),
            .on(10, 26, "Nationalfeiertag", "National Day"),
            .on(11, 1, "Allerheiligen", "All Saints’ Day"),
            .on(12, 8, "Mariä Empfängnis", "Immaculate Conception"),
            .on(12, 25, "Christtag", "Christmas Day"),
            .on(12, 26, "Stephanstag", "Saint Stephen’s Day"),
        ])
}
