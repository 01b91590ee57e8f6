import Catalog
import Checks
import Diagnostics
import ServiceTime
import TestSupport
import Testing

@Suite("The horizon of calendars")
struct CalendarHorizonTests {
    private static let site = SiteInMemory([
        "pult.yaml": """
        title: T
        locales: { sl: { holidays: [▶SK◀] } }
        calendars:
          a: { timezone: UTC, hours: always, holidays: [SK, ▶SI◀] }
          b: { timezone: UTC, hours: always, holidays: [SI] }
        """
    ])

    private func findings(_ first: String, _ last: String) throws -> [Diagnostic] {
        CalendarHorizon.findings(in: try Self.site.subject(from: first, until: last))
    }

    @Test("a year beyond what is settled is reported once for each pack, where it is named first")
    func beyond() throws {
        let findings = try findings("2032-11-27", "2033-01-01")
        #expect(findings.map(\.place) == Self.site.places(in: "pult.yaml"))
        #expect(findings.allSatisfy { $0.code.id == "calendar/horizon" && $0.severity == .note })
        #expect(findings.map { $0.message.contains("2033") } == [true, true])
    }

    @Test("packs have horizons of their own")
    func each() throws {
        #expect(try findings("2027-12-01", "2029-01-05").map(\.message.packCode) == ["SK"])
        #expect(try findings("2026-11-22", "2028-12-31").isEmpty)
    }

    @Test("years before a pack begins are reported, too")
    func before() throws {
        #expect(try findings("2019-12-31", "2020-06-01").count == 2)
        #expect(try findings("2020-01-01", "2020-06-01").isEmpty)
    }

    @Test("a pack alone has no place")
    func alone() throws {
        let pack = try #require(HolidayPacks.pack("HU"))
        let finding = try #require(CalendarHorizon.finding(pack, 2029...2029))
        #expect(finding.place == nil && finding.message.contains("Hungary (HU)"))
        #expect(CalendarHorizon.finding(pack, 2026...2028) == nil)
    }
}

extension String {
    /// The code in brackets.
    fileprivate var packCode: String { String(drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }) }
}
