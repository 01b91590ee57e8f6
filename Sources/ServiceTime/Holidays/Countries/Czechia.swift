extension HolidayPack {
    /// Zákon č. 245/2000 Sb., o státních svátcích. Nothing moves when it falls on a weekend.
    static let czechia = HolidayPack(
        code: "CZ", name: "Česko", englishName: "Czechia", verifiedUpTo: 2032,
        rules: [
            .on(1, 1, "Nový rok, Den obnovy samostatného českého státu", "New Year’s Day, Restoration of the Czech State"),
            // Since 2016: zákon č. 359/2015 Sb.
            .easter(-2, "Velký pátek", "Good Friday", .since(2016)),
            .easter(1, "Velikonoční pondělí", "Easter Monday"),
            .on(5, 1, "Svátek práce", "Labour Day"),
            .on(5, 8, "Den vítězství", "Victory Day"),
            .on(7, 5, "Den slovanských věrozvěstů Cyrila a Metoděje", "Saints Cyril and Methodius Day"),
            .on(7, 6, "Den upálení mistra Jana Husa", "Jan Hus Day"),
            .on(9, 28, "Den české státnosti", "Czech Statehood Day"),
            .on(10, 28, "Den vzniku samostatného československého státu", "Independent Czechoslovak State Day"),
            // The students came into the name with zákon č. 49/2019 Sb.
            .on(
                11, 17, "Den boje za svobodu a demokracii a Mezinárodní den studentstva", "Struggle for Freedom and Democracy Day"
            ),
            .on(12, 24, "Štědrý den", "Christmas Eve"),
            .on(12, 25, "1. svátek vánoční", "Christmas Day"),
            .on(12, 26, "2. svátek vánoční", "Second Day of Christmas"),
        ])
}
