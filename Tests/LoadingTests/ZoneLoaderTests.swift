import Catalog
import Diagnostics
import ServiceTime
import TestSupport
import Testing

@testable import Loading

@Suite("Time zones")
struct ZoneLoaderTests {
    static let home = [
        "Europe/Ljubljana", "Europe/Prague", "Europe/Bratislava", "Europe/Warsaw", "Europe/Zagreb", "Europe/Vienna",
        "Europe/Berlin", "Europe/Budapest",
    ]

    @Test(
        "clocks change at one o’clock in Greenwich, on the last Sundays of March and October",
        arguments: home,
        [
            "2026-03-29 2026-10-25", "2027-03-28 2027-10-31", "2028-03-26 2028-10-29", "2029-03-25 2029-10-28",
            "2032-03-28 2032-10-31",
        ])
    func changes(name: String, days: String) throws {
        let zone = try #require(ZoneLoader.rules(name))
        let moments = try days.split(separator: " ").map { try #require(Instant(iso: "\($0)T01:00Z")) }
        let year = try #require(moments.first).dateInGreenwich.components.year
        let changes = zone.changes.filter { $0.at.dateInGreenwich.components.year == year }
        #expect(changes == [.init(at: moments[0], offset: 7200), .init(at: moments[1], offset: 3600)])
    }

    @Test("a zone covers 2000 to 2045 in the order of time")
    func span() throws {
        let zone = try #require(ZoneLoader.rules("Europe/Ljubljana"))
        #expect(zone.name == "Europe/Ljubljana" && zone.firstOffset == 3600 && zone.changes.count == 92)
        #expect(zone.changes.map(\.at) == zone.changes.map(\.at).sorted())
        #expect(zone.changes.first?.at.dateInGreenwich.description == "2000-03-26")
        #expect(zone.changes.last?.at.dateInGreenwich.description == "2045-10-29")
    }

    @Test("changes of a country’s mind are there, and odd offsets")
    func odd() throws {
        // Moscow stayed on summer time in 2011 and went back to winter time for good in 2014.
        let moscow = try #require(ZoneLoader.rules("Europe/Moscow"))
        let last = try #require(moscow.changes.last)
        #expect(last.offset == 10_800 && last.at == Instant(iso: "2014-10-25T22:00Z"))
        #expect(try #require(ZoneLoader.rules("Asia/Kathmandu")).firstOffset == 20_700)
        // Morocco puts its clocks back for Ramadan, four weeks of a year.
        let morocco = try #require(ZoneLoader.rules("Africa/Casablanca"))
        #expect(morocco.changes.count { $0.at.dateInGreenwich.components.year == 2024 } == 2)
        #expect(ZoneLoader.rules("UTC") == ZoneRules(name: "UTC", firstOffset: 0, changes: []))
        #expect(ZoneLoader.rules("Europe/Nowhere") == nil && !ZoneLoader.exists("Europe/ljubljana"))
    }

    @Test("the configuration holds the zones that calendars and locales name, and no others")
    func configuration() throws {
        let yaml = """
            title: T
            locales: { sl: {}, en: { timezone: Europe/London } }
            calendars:
              office: { timezone: Europe/Vienna, hours: always }
              night: { timezone: Europe/Vienna, hours: always }
            """
        let configuration = try #require(ConfigurationLoader.load(SourceFile(path: "pult.yaml", text: yaml)).configuration)
        #expect(configuration.zones.keys.sorted() == ["Europe/London", "Europe/Vienna"])
        #expect(configuration.zones["Europe/London"]?.firstOffset == 0 && configuration.zone.name == "Europe/Vienna")
    }

    @Test("a site without calendars reads no zone and lives in Greenwich")
    func noCalendars() throws {
        let file = SourceFile(path: "pult.yaml", text: "title: T\nlocales: [sl]")
        let configuration = try #require(ConfigurationLoader.load(file).configuration)
        #expect(configuration.zones.isEmpty && configuration.zone.name == "UTC" && configuration.zone.changes.isEmpty)
    }

    @Test(
        "a name that is none is mended",
        arguments: [
            ("Europe/Lubljana", "Europe/Ljubljana"), ("europe/vienna", "Europe/Vienna"), ("Ljubljana", "Europe/Ljubljana"),
            ("Evropa/Praga", "Europe/Prague"), ("Europe/Wien", "Europe/Vienna"), ("Europe/Warszawa", "Europe/Warsaw"),
            ("Europe/Bratislave", "Europe/Bratislava"), ("Europe/Wrocklaw", nil), ("Mars/Olympus", nil), ("CET", nil),
        ] as [(String, String?)])
    func corrections(name: String, meant: String?) {
        #expect(ZoneLoader.correction(of: name) == meant)
    }
}
