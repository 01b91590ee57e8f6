extension HolidayPack {
    /// Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji (Uradni list RS 112/05 – UPB1 and later). Good Friday is a
    /// working day; nothing moves when it falls on a weekend. Holidays that are worked (8 June, 23 September, …) are not here.
    static let slovenia = HolidayPack(
        code: "SI", name: "Slovenija", englishName: "Slovenia", verifiedUpTo: 2032,
        rules: [
            .on(1, 1, "novo leto", "New Year’s Day"),
            // Struck out in 2012 (ZUJF, 40/12), back since 2017 (83/16).
            .on(1, 2, "novo leto", "New Year’s Day", .since(2017)),
            .on(2, 8, "Prešernov dan, slovenski kulturni praznik", "Prešeren Day, the Slovenian Cultural Holiday"),
            .easter(0, "velikonočna nedelja", "Easter Sunday"),
            .easter(1, "velikonočni ponedeljek", "Easter Monday"),
            .on(4, 27, "dan upora proti okupatorju", "Day of Uprising against Occupation"),
            .on(5, 1, "praznik dela", "Labour Day"),
            .on(5, 2, "praznik dela", "Labour Day"),
            .easter(49, "binkoštna nedelja", "Whit Sunday"),
            .on(6, 25, "dan državnosti", "Statehood Day"),
            // One day in 2023, after the floods: ZOPNN-F (88/23).
            .on(8, 14, "dan solidarnosti", "Solidarity Day", .only(2023)),
            .on(8, 15, "Marijino vnebovzetje", "Assumption Day"),
            .on(10, 31, "dan reformacije", "Reformation Day"),
            .on(11, 1, "dan spomina na mrtve", "Remembrance Day"),
            .on(12, 25, "božič", "Christmas Day"),
            .on(12, 26, "dan samostojnosti in enotnosti", "Independence and Unity Day"),
        ])
}
