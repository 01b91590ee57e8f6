extension HolidayPack {
    /// Zakon o blagdanima, spomendanima i neradnim danima u Republici Hrvatskoj (NN 110/2019), in force since 2020; before, Statehood
    /// Day was 25 June and 8 October was off. Good Friday is a working day.
    static let croatia = HolidayPack(
        code: "HR", name: "Hrvatska", englishName: "Croatia", verifiedUpTo: 2032,
        rules: [
            .on(1, 1, "Nova godina", "New Year’s Day"),
            .on(1, 6, "Bogojavljenje ili Sveta tri kralja", "Epiphany"),
            .easter(0, "Uskrs", "Easter Sunday"),
            .easter(1, "Uskrsni ponedjeljak", "Easter Monday"),
            .on(5, 1, "Praznik rada", "Labour Day"),
            // Corpus Christi fell on the same day in 2024.
            .on(5, 30, "Dan državnosti", "Statehood Day", .since(2020)),
            .on(6, 25, "Dan državnosti", "Statehood Day", .through(2019)),
            .easter(60, "Tijelovo", "Corpus Christi"),
            .on(6, 22, "Dan antifašističke borbe", "Anti-Fascist Struggle Day"),
            .on(
                8, 5, "Dan pobjede i domovinske zahvalnosti i Dan hrvatskih branitelja",
                "Victory and Homeland Thanksgiving Day"),
            .on(8, 15, "Velika Gospa", "Assumption Day"),
            .on(10, 8, "Dan neovisnosti", "Independence Day", .through(2019)),
            .on(11, 1, "Svi sveti", "All Saints’ Day"),
            .on(
                11, 18, "Dan sjećanja na žrtve Domovinskog rata i Dan sjećanja na žrtvu Vukovara i Škabrnje",
                "Remembrance Day of the Homeland War", .since(2020)),
            .on(12, 25, "Božić", "Christmas Day"),
            .on(12, 26, "Sveti Stjepan", "Saint Stephen’s Day"),
        ])
}
