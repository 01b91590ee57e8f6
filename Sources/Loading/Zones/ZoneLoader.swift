import Diagnostics
import Foundation
import ServiceTime

/// Reads time zones from the copy of the IANA data base that Foundation carries in the executable, so that a machine without
/// /usr/share/zoneinfo gives the same answers as any other.
enum ZoneLoader {
    /// The offsets of a zone from 2000 to 2045; nil when there is no such zone. Names are exact, letter case included.
    ///
    /// Asks for the offset week by week and halves the weeks in which it changes: 2,400 questions and 20 more for every change,
    /// 0.4 ms in all. The first zone of a process costs 1 ms more, in which Foundation finds its data.
    static func rules(_ name: String) -> ZoneRules? {
        guard let zone = TimeZone(identifier: name) else { return nil }
        let (first, end) = span
        func offset(_ second: Int) -> Int {
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(second)))
        }
        let firstOffset = offset(first)
        var changes: [ZoneRules.Change] = []
        var (start, before) = (first, firstOffset)
        while start < end {
            let next = min(start + week, end)
            // Nowhere did clocks change twice within a week since 2000.
            let after = offset(next)
            if after != before {
                let second = Self.firstSecond(from: start, to: next) { offset($0) != before }
                changes.append(.init(at: Instant(secondsSince1970: second), offset: after))
            }
            (start, before) = (next, after)
        }
        return ZoneRules(name: name, firstOffset: firstOffset, changes: changes)
    }

    static func exists(_ name: String) -> Bool { TimeZone(identifier: name) != nil }

    /// The name that somebody probably meant: misspelled, in another case, only the city, or the city in its own language.
    static func correction(of name: String) -> String? {
        let known = TimeZone.knownTimeZoneIdentifiers
        let written = city(name).lowercased()
        let wanted = ownNames[written] ?? written
        let cities = known.map(city)
        let exact = cities.first { $0.lowercased() == wanted }
        guard let city = exact ?? NearMiss.suggestion(for: wanted, among: cities) else { return nil }
        let places = known.filter { Self.city($0) == city }
        return places.first { $0.prefix { $0 != "/" } == name.prefix { $0 != "/" } } ?? places.first
    }

    private static func city(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }

    /// Cities under the names that they have at home, and large ones that have their capital’s time.
    private static let ownNames = [
        "wien": "vienna", "graz": "vienna", "praha": "prague", "praga": "prague", "brno": "prague", "warszawa": "warsaw",
        "krakow": "warsaw", "kraków": "warsaw", "maribor": "ljubljana", "hamburg": "berlin", "münchen": "berlin",
        "munich": "berlin", "košice": "bratislava",
    ]

    private static let week = 7 * 86_400

    /// 1 January 2000 to 1 January 2046, in Greenwich.
    private static let span = (946_684_800, 2_398_377_600)

    /// The first second after `start` that satisfies a condition which `end` satisfies and `start` does not.
    private static func firstSecond(from start: Int, to end: Int, where isTrue: (Int) -> Bool) -> Int {
        var (low, high) = (start, end)
        while high - low > 1 {
            let middle = (low + high) / 2
            if isTrue(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
