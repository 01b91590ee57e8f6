import ServiceTime
import Testing

@Suite("Holiday packs")
struct HolidayPackTests {
    /// The days off of a year, as `MM-DD` with blanks between.
    static let years: [(code: String, year: Int, days: String)] = [
        ("SI", 2027, "01-01 01-02 02-08 03-28 03-29 04-27 05-01 05-02 05-16 06-25 08-15 10-31 11-01 12-25 12-26"),
        ("CZ", 2026, "01-01 04-03 04-06 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"),
        ("SK", 2026, "01-01 01-06 04-03 04-06 05-01 07-05 08-29 11-01 12-24 12-25 12-26"),
        ("SK", 2027, "01-01 01-06 03-26 03-29 05-01 05-08 07-05 08-29 09-15 11-01 12-24 12-25 12-26"),
        ("PL", 2025, "01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26"),
        ("HR", 2026, "01-01 01-06 04-05 04-06 05-01 05-30 06-04 06-22 08-05 08-15 11-01 11-18 12-25 12-26"),
        ("AT", 2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26"),
        ("DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"),
        ("DE-SN", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26"),
        ("DE-BE", 2025, "01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"),
        ("HU", 2026, "01-01 01-02 03-15 04-03 04-05 04-06 05-01 05-24 05-25 08-20 08-21 10-23 11-01 12-24 12-25 12-26"),
    ]

    @Test("a year has the days off that its law says", arguments: years)
    func wholeYears(code: String, year: Int, days: String) throws {
        let pack = try #require(HolidayPacks.pack(code))
        #expect(pack.holidays(in: year).map { $0.date.description.dropFirst(5) }.joined(separator: " ") == days)
    }

    @Test(
        "a day is off from the year or in the year in which the law made it so",
        arguments: [
            ("SI", "2023-08-14", true), ("SI", "2024-08-14", false), ("SI", "2016-01-02", false), ("SI", "2027-03-26", false),
            ("CZ", "2015-04-03", false), ("CZ", "2016-03-25", true),
            ("SK", "2023-09-01", true), ("SK", "2024-09-01", false), ("SK", "2024-11-17", true), ("SK", "2025-11-17", false),
            ("SK", "2025-05-08", true), ("SK", "2026-05-08", false), ("SK", "2027-05-08", true), ("SK", "2026-09-15", false),
            ("SK", "2027-09-15", true), ("SK", "2026-01-06", true), ("SK", "2026-10-28", false),
            ("PL", "2024-12-24", false), ("PL", "2025-12-24", true), ("PL", "2026-04-03", false),
            ("HR", "2019-06-25", true), ("HR", "2020-06-25", false), ("HR", "2020-05-30", true), ("HR", "2020-10-08", false),
            ("AT", "2026-04-03", false), ("AT", "2026-12-24", false),
            ("DE-BE", "2020-05-08", true), ("DE-BE", "2026-05-08", false), ("DE-BE", "2028-06-17", true),
            ("DE-BE", "2027-06-17", false), ("DE-MV", "2022-03-08", false), ("DE-MV", "2023-03-08", true),
            ("DE-TH", "2026-09-20", true), ("DE-HH", "2017-10-31", true), ("DE-HH", "2016-10-31", false),
            ("DE-BY", "2026-08-15", false), ("DE-SL", "2026-08-15", true), ("DE-BB", "2026-04-05", true),
            ("DE", "2026-10-31", false), ("DE-SN", "2027-11-17", true), ("DE-SN", "2028-11-22", true),
            ("DE-SN", "2029-11-21", true), ("DE-SN", "2023-11-22", true), ("DE-SN", "2024-11-20", true),
            ("HU", "2025-12-24", true), ("HU", "2026-12-24", true), ("HU", "2023-12-24", false), ("HU", "2027-01-02", false),
        ])
    func changes(code: String, text: String, isOff: Bool) throws {
        let (pack, date) = (try #require(HolidayPacks.pack(code)), try #require(LocalDate(iso: text)))
        #expect(pack.holidays(in: date.components.year).contains { $0.date == date } == isOff)
    }

    @Test("names are in the country’s language and in English")
    func names() throws {
        func names(_ code: String, _ text: String) throws -> [String] {
            let (pack, date) = (try #require(HolidayPacks.pack(code)), try #require(LocalDate(iso: text)))
            return pack.holidays(in: date.components.year).filter { $0.date == date }.flatMap { [$0.name, $0.englishName] }
        }
        #expect(try names("SI", "2026-04-06") == ["velikonočni ponedeljek", "Easter Monday"])
        #expect(try names("CZ", "2026-04-03") == ["Velký pátek", "Good Friday"])
        #expect(try names("DE-SN", "2026-11-18") == ["Buß- und Bettag", "Repentance Day"])
        #expect(try names("HR", "2024-05-30") == ["Dan državnosti", "Statehood Day", "Tijelovo", "Corpus Christi"])
        #expect(try names("DE-SN", "2017-10-31") == ["Reformationstag", "Reformation Day"])
    }

    @Test("every pack is sorted, carries its own code, and has no name twice on one date")
    func soundness() throws {
        #expect(HolidayPacks.codes.count == 24 && Set(HolidayPacks.codes).count == 24)
        #expect(HolidayPacks.codes.prefix(8) == ["SI", "CZ", "SK", "PL", "HR", "AT", "DE", "HU"])
        for pack in HolidayPacks.all {
            #expect(pack.verifiedFrom <= 2020 && pack.verifiedUpTo >= 2028)
            for year in 2010...2040 {
                let holidays = pack.holidays(in: year)
                #expect(holidays.map(\.date) == holidays.map(\.date).sorted() && Set(holidays).count == holidays.count)
                #expect(holidays.allSatisfy { $0.country == pack.code && $0.date.components.year == year })
                #expect(holidays.allSatisfy { !$0.name.isEmpty && !$0.englishName.isEmpty })
                #expect(pack.code.hasPrefix("HU") || Set(holidays.map { "\($0.date)\($0.name)" }).count == holidays.count)
            }
        }
        #expect(HolidayPacks.pack("XX") == nil && HolidayPacks.pack("DE-XX") == nil && HolidayPacks.pack("si") == nil)
    }

    @Test(
        "Hungarians work the Saturdays that the decrees name",
        arguments: [
            (2020, "08-29 12-12"), (2021, "12-11"), (2022, "03-26 10-15"), (2023, ""), (2024, "08-03 12-07 12-14"),
            (2025, "05-17 10-18 12-13"), (2026, "01-10 08-08"), (2027, ""), (2028, ""),
        ])
    func workedSaturdays(year: Int, days: String) throws {
        let hungary = try #require(HolidayPacks.pack("HU"))
        #expect(hungary.workedDays(in: year).map { $0.description.dropFirst(5) }.joined(separator: " ") == days)
        let swaps = hungary.swaps(in: year)
        #expect(swaps.allSatisfy { $0.date.weekday == .saturday && $0.replaces.weekday < .saturday })
        let off = Set(hungary.holidays(in: year).map(\.date))
        #expect(swaps.allSatisfy { off.contains($0.replaces) && !off.contains($0.date) })
        #expect(HolidayPacks.all.allSatisfy { $0.code == "HU" || $0.workedDays(in: year).isEmpty })
    }
}
