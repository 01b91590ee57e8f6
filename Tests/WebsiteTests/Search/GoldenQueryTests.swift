import Catalog
import Diagnostics
import ServiceTime
import TestSupport
import Testing
import Website

@Suite("Golden queries")
struct GoldenQueryTests {
    private func findings(_ queries: String) throws -> (findings: [Diagnostic], places: [Place]) {
        let site = SiteInMemory([
            "content/sl/faq/delivery/index.md": "---\ntitle: Dostava\n---\n",
            "content/sl/faq/delivery/late.md": "---\ntitle: Paket zamuja\n---\nKaj zdaj?\n",
            "content/sl/faq/delivery/track.md": "---\ntitle: Sledenje pošiljki\n---\nKje je paket?\n",
            "content/sl/search.yaml": queries,
        ])
        let (index, diagnostics) = try site.load()
        let now = Instant(secondsSince1970: 1_795_000_000)
        let timetable = Timetable(index.catalog.configuration, now: now, horizon: now..<now.advanced(by: 86_400))
        let planner = SitePlanner(
            index: index, theme: Theme.load().0,
            options: WebsiteOptions(asOf: day("2026-11-20"), version: "1.0"), timetable: timetable,
            ledger: Ledger(of: index, on: timetable))
        let searched = diagnostics.filter { $0.code.group == "search" } + planner.plan(.public).findings
        return (searched, site.places(in: "content/sl/search.yaml"))
    }

    @Test("a query that finds its article says nothing")
    func kept() throws {
        let found = try findings(
            """
            paket zamuja: delivery/late
            zamuda: [delivery/track, delivery/late]
            paket: { article: delivery/track, within: 3 }
            """)
        #expect(found.findings == [])
    }

    @Test("a query that finds something else first names it, at its place")
    func lost() throws {
        let (findings, places) = try findings("▶paket zamuja◀: delivery/track\n▶svinčnik◀: delivery/late\n")
        #expect(findings.map(\.code) == [.golden, .golden] && findings.map(\.place?.start) == places.map(\.start))
        #expect(findings.first?.severity == .warning)
        #expect(findings.first?.message.contains("“Paket zamuja” (delivery/late) first; delivery/track") == true)
        #expect(findings.last?.message.contains("finds nothing, but should find delivery/late") == true)
    }

    @Test("an article that is not there is named, with the nearest")
    func unknown() throws {
        let (findings, places) = try findings("paket: ▶delivery/lat◀\n")
        #expect(findings.map(\.place?.start) == places.map(\.start))
        #expect(findings.first?.message == "There is no article “delivery/lat” in the help center. Did you mean “delivery/late”?")
    }

    @Test(
        "a file that cannot be read says what it expects",
        arguments: [
            "▶- paket◀\n", "▶paket◀:\n", "paket: { article: delivery/late, within: ▶0◀ }\n",
            "paket: { article: delivery/late, ▶withn◀: 2 }\n", "▶paket◀: { within: 2 }\n", "paket: ▶[delivery/late, [x]]◀\n",
        ])
    func unreadable(queries: String) throws {
        let (findings, places) = try findings(queries)
        #expect(findings.map(\.code.id) == ["search/queries"])
        #expect(findings.first?.place?.start == places.first?.start)
    }
}
