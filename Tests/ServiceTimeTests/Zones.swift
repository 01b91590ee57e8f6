import ServiceTime

/// Zones made from their rules, so that the tests need no data base.
enum Zones {
    static let ljubljana = european("Europe/Ljubljana", winter: 3600)
    static let london = european("Europe/London", winter: 0)
    static let newYork = american("America/New_York", winter: -5, springs: (from: 2, to: 3), falls: 2)
    /// Clocks change at midnight: it does not exist in spring and comes twice in fall.
    static let havana = american("America/Havana", winter: -5, springs: (from: 0, to: 1), falls: 1)
    static let kolkata = ZoneRules(name: "Asia/Kolkata", firstOffset: 19_800)
    /// As Samoa did in 2011: over the date line at the midnight that begins 30 December 2026, which never comes.
    static let apia = ZoneRules(
        name: "Pacific/Apia", firstOffset: -36_000,
        changes: [.init(at: Instant(secondsSince1970: day(2026, 12, 30) * 86_400 + 36_000), offset: 50_400)])
    static let all = [ljubljana, london, newYork, havana, kolkata, apia, .utc]

    /// Days since 1970.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
        LocalDate(year: year, month: month, day: day)?.dayNumber ?? .min
    }

    /// 01:00 UTC on the last Sunday of March and October.
    private static func european(_ name: String, winter: Int) -> ZoneRules {
        ZoneRules(
            name: name, firstOffset: winter,
            changes: (2000...2045).flatMap { year in
                [
                    change(lastSunday(of: day(year, 3, 31)), 3600, winter + 3600),
                    change(lastSunday(of: day(year, 10, 31)), 3600, winter),
                ]
            })
    }

    /// The second Sunday of March and the first of November, by the clock on the wall.
    private static func american(_ name: String, winter: Int, springs: (from: Int, to: Int), falls: Int) -> ZoneRules {
        ZoneRules(
            name: name, firstOffset: winter * 3600,
            changes: (2007...2045).flatMap { year in
                [
                    change(lastSunday(of: day(year, 3, 14)), (springs.from - winter) * 3600, (winter + 1) * 3600),
                    change(lastSunday(of: day(year, 11, 7)), (falls - winter - 1) * 3600, winter * 3600),
                ]
            })
    }

    private static func change(_ day: Int, _ seconds: Int, _ offset: Int) -> ZoneRules.Change {
        .init(at: Instant(secondsSince1970: day * 86_400 + seconds), offset: offset)
    }

    /// On a day or before it.
    private static func lastSunday(of day: Int) -> Int {
        (0..<7).map { day - $0 }.first { LocalDate(dayNumber: $0).weekday == .sunday } ?? day
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Dice {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return range.lowerBound + Int((mixed ^ (mixed >> 31)) % UInt64(range.count))
    }

    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[roll(0...list.count - 1)] }
}
