extension HolidayPack {
    /// Zákon č. 241/1993 Z. z. o štátnych sviatkoch, dňoch pracovného pokoja a pamätných dňoch: the days off (dni pracovného pokoja),
    /// whether shops may sell or not. 28 October is a state holiday and was never off.
    ///
    /// Every budget of 2023 to 2025 took days away, so later years are not taken for granted as far ahead as elsewhere.
    static let slovakia = HolidayPack(
        code: "SK", name: "Slovensko", englishName: "Slovakia", verifiedUpTo: 2028,
        rules: [
            .on(1, 1, "Deň vzniku Slovenskej republiky", "Establishment of the Slovak Republic"),
            .on(1, 6, "Zjavenie Pána (Traja králi)", "Epiphany"),
            .easter(-2, "Veľký piatok", "Good Friday"),
            .easter(1, "Veľkonočný pondelok", "Easter Monday"),
            .on(5, 1, "Sviatok práce", "Labour Day"),
            // A working day in 2026 only: zákon č. 261/2025 Z. z.
            .on(5, 8, "Deň víťazstva nad fašizmom", "Victory over Fascism Day", .except(2026)),
            .on(7, 5, "Sviatok svätého Cyrila a svätého Metoda", "Saints Cyril and Methodius Day"),
            .on(8, 29, "Výročie Slovenského národného povstania", "Slovak National Uprising Anniversary"),
            // A working day since 2024: zákon č. 530/2023 Z. z.
            .on(9, 1, "Deň Ústavy Slovenskej republiky", "Constitution Day", .through(2023)),
            // A working day in 2026 only: zákon č. 261/2025 Z. z.
            .on(9, 15, "Sedembolestná Panna Mária", "Our Lady of Sorrows", .except(2026)),
            .on(11, 1, "Sviatok Všetkých svätých", "All Saints’ Day"),
            // A working day since 2025, for good: zákon č. 261/2025 Z. z.
            .on(11, 17, "Deň boja za slobodu a demokraciu", "Struggle for Freedom and Democracy Day", .through(2024)),
            .on(12, 24, "Štedrý deň", "Christmas Eve"),
            .on(12, 25, "Prvý sviatok vianočný", "Christmas Day"),
            .on(12, 26, "Druhý sviatok vianočný", "Second Day of Christmas"),
        ])
}
