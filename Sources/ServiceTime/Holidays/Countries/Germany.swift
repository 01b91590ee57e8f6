extension HolidayPack {
    /// The nine days that are off in all sixteen Länder. 3 October is federal law (Einigungsvertrag Art. 2 Abs. 2); the others stand
    /// in every Land's own act.
    static let germany = HolidayPack(
        code: "DE", name: "Deutschland", englishName: "Germany", verifiedUpTo: 2032,
        rules: [
            .on(1, 1, "Neujahr", "New Year’s Day"),
            .easter(-2, "Karfreitag", "Good Friday"),
            .easter(1, "Ostermontag", "Easter Monday"),
            .on(5, 1, "Tag der Arbeit", "Labour Day"),
            .easter(39, "Christi Himmelfahrt", "Ascension Day"),
            .easter(50, "Pfingstmontag", "Whit Monday"),
            .on(10, 3, "Tag der Deutschen Einheit", "Day of German Unity"),
            // Once for the whole country, 500 years after the theses.
            .on(10, 31, "Reformationstag", "Reformation Day", .only(2017)),
            .on(12, 25, "Erster Weihnachtstag", "Christmas Day"),
            .on(12, 26, "Zweiter Weihnachtstag", "Second Day of Christmas"),
        ])
}
