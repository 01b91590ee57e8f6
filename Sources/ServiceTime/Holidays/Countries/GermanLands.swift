extension HolidayPack {
    /// The Länder: what is off in all of Germany, and what their own acts add for the whole Land. Days that only some of a Land's
    /// communities have (Assumption in Catholic ones of Bavaria, Corpus Christi in some of Saxony and Thuringia) are not here:
    /// a shop there writes them under `except`.
    static let länder: [HolidayPack] = [
        // Feiertagsgesetz Baden-Württemberg § 1.
        land("BW", "Baden-Württemberg", [epiphany, corpusChristi, allSaints]),
        // Bayerisches Feiertagsgesetz Art. 1.
        land("BY", "Bayern", english: "Bavaria", [epiphany, corpusChristi, allSaints]),
        // Gesetz über die Sonn- und Feiertage § 1; three anniversaries, each once.
        land(
            "BE", "Berlin",
            [
                .on(3, 8, "Internationaler Frauentag", "International Women’s Day", .since(2019)),
                .on(5, 8, "75. Jahrestag der Befreiung vom Nationalsozialismus", "75 years of liberation", .only(2020)),
                .on(5, 8, "80. Jahrestag der Befreiung vom Nationalsozialismus", "80 years of liberation", .only(2025)),
                .on(6, 17, "75. Jahrestag des Aufstandes vom 17. Juni 1953", "75 years since the 1953 uprising", .only(2028)),
            ]),
        // Feiertagsgesetz Brandenburg § 2: the only act that names the two Sundays.
        land(
            "BB", "Brandenburg",
            [.easter(0, "Ostersonntag", "Easter Sunday"), .easter(49, "Pfingstsonntag", "Whit Sunday"), reformation]),
        // In the four Länder of the north since 2018.
        land("HB", "Bremen", [reformationSince2018]),
        land("HH", "Hamburg", [reformationSince2018]),
        // Hessisches Feiertagsgesetz § 1.
        land("HE", "Hessen", english: "Hesse", [corpusChristi]),
        // Feiertagsgesetz Mecklenburg-Vorpommern § 2; 8 March since 2023.
        land(
            "MV", "Mecklenburg-Vorpommern", english: "Mecklenburg-Western Pomerania",
            [.on(3, 8, "Internationaler Frauentag", "International Women’s Day", .since(2023)), reformation]),
        land("NI", "Niedersachsen", english: "Lower Saxony", [reformationSince2018]),
        // Feiertagsgesetz NW § 2.
        land("NW", "Nordrhein-Westfalen", english: "North Rhine-Westphalia", [corpusChristi, allSaints]),
        // Landesgesetz über den Schutz der Sonn- und Feiertage § 2.
        land("RP", "Rheinland-Pfalz", english: "Rhineland-Palatinate", [corpusChristi, allSaints]),
        // Feiertagsgesetz Saarland § 2: Assumption in the whole Land.
        land("SL", "Saarland", [corpusChristi, .on(8, 15, "Mariä Himmelfahrt", "Assumption Day"), allSaints]),
        // Gesetz über Sonn- und Feiertage im Freistaat Sachsen § 1.
        land(
            "SN", "Sachsen", english: "Saxony",
            [
                reformation,
                HolidayRule(day: .repentance, name: "Buß- und Bettag", englishName: "Repentance Day", years: .always),
            ]),
        // Feiertagsgesetz Sachsen-Anhalt § 2.
        land("ST", "Sachsen-Anhalt", english: "Saxony-Anhalt", [epiphany, reformation]),
        land("SH", "Schleswig-Holstein", [reformationSince2018]),
        // Thüringer Feier- und Gedenktagsgesetz § 2; 20 September since 2019.
        land(
            "TH", "Thüringen", english: "Thuringia",
            [.on(9, 20, "Weltkindertag", "World Children’s Day", .since(2019)), reformation]),
    ]

    private static let epiphany = HolidayRule.on(1, 6, "Heilige Drei Könige", "Epiphany")
    private static let corpusChristi = HolidayRule.easter(60, "Fronleichnam", "Corpus Christi")
    private static let allSaints = HolidayRule.on(11, 1, "Allerheiligen", "All Saints’ Day")
    /// Except in 2017, when all of Germany had it.
    private static let reformation = HolidayRule.on(10, 31, "Reformationstag", "Reformation Day", .except(2017))
    private static let reformationSince2018 = HolidayRule.on(10, 31, "Reformationstag", "Reformation Day", .since(2018))

    private static func land(
        _ code: String, _ name: String, english englishName: String? = nil, _ rules: [HolidayRule]
    ) -> HolidayPack {
        HolidayPack(
            code: "DE-" + code, name: name, englishName: englishName ?? name, verifiedUpTo: germany.verifiedUpTo,
            rules: germany.rules + rules)
    }
}
