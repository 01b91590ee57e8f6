extension HolidayPack {
    /// A munka törvénykönyve (2012. évi I. törvény) 102. §, which counts Easter and Whit Sunday among the days off. A decree of every
    /// year makes long weekends: a working day off, a Saturday worked for it.
    ///
    /// 2027 and 2028 need no decree: no day of theirs stands alone between a holiday and a weekend. 2029 will have one.
    static let hungary = HolidayPack(
        code: "HU", name: "Magyarország", englishName: "Hungary", verifiedUpTo: 2028,
        rules: [
            .on(1, 1, "újév", "New Year’s Day"),
            .on(3, 15, "nemzeti ünnep", "National Day (1848)"),
            // Since 2017: 2017. évi XIII. törvény.
            .easter(-2, "nagypéntek", "Good Friday", .since(2017)),
            .easter(0, "húsvétvasárnap", "Easter Sunday"),
            .easter(1, "húsvéthétfő", "Easter Monday"),
            .on(5, 1, "a munka ünnepe", "Labour Day"),
            .easter(49, "pünkösdvasárnap", "Whit Sunday"),
            .easter(50, "pünkösdhétfő", "Whit Monday"),
            .on(8, 20, "az államalapítás ünnepe", "State Foundation Day"),
            .on(10, 23, "nemzeti ünnep", "National Day (1956)"),
            .on(11, 1, "mindenszentek", "All Saints’ Day"),
            // Since 2026: 2026. évi LXXII. törvény. Until then a swap of most years.
            .on(12, 24, "szenteste", "Christmas Eve", .since(2026)),
            .on(12, 25, "karácsony", "Christmas Day"),
            .on(12, 26, "karácsony másnapja", "Second Day of Christmas"),
        ],
        swaps: [
            // 7/2019. PM rendelet
            HolidaySwap(2020, off: (8, 21), worked: (8, 29)),
            HolidaySwap(2020, off: (12, 24), worked: (12, 12)),
            // 14/2020. ITM rendelet
            HolidaySwap(2021, off: (12, 24), worked: (12, 11)),
            // 23/2021. (VI. 1.) ITM rendelet
            HolidaySwap(2022, off: (3, 14), worked: (3, 26)),
            HolidaySwap(2022, off: (10, 31), worked: (10, 15)),
            // 15/2023. GFM rendelet
            HolidaySwap(2024, off: (8, 19), worked: (8, 3)),
            HolidaySwap(2024, off: (12, 24), worked: (12, 7)),
            HolidaySwap(2024, off: (12, 27), worked: (12, 14)),
            // 11/2024. NGM rendelet
            HolidaySwap(2025, off: (5, 2), worked: (5, 17)),
            HolidaySwap(2025, off: (10, 24), worked: (10, 18)),
            HolidaySwap(2025, off: (12, 24), worked: (12, 13)),
            // 10/2025. (IV. 30.) NGM rendelet. Its third swap, 24 December for Saturday the 12th, lost its reason when the 24th
            // became a holiday by law: that Saturday counts as free, which promises nothing that could not be kept.
            HolidaySwap(2026, off: (1, 2), worked: (1, 10)),
            HolidaySwap(2026, off: (8, 21), worked: (8, 8)),
        ])
}
