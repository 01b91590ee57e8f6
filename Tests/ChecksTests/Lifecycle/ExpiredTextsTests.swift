import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Expired texts")
struct ExpiredTextsTests {
    private func site(_ header: String) -> SiteInMemory {
        SiteInMemory(["content/sl/pages/advent.md": "---\ntitle: Advent\n\(header)\n---\nDanes ceneje.\n"])
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] {
        ExpiredTexts.findings(in: try site.subject(from: "2026-12-25"))
    }

    @Test("a text whose last day has passed is reported where the day stands")
    func expired() throws {
        let site = site("expires: ▶2026-12-24◀")
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == ["lifecycle/expired"] && findings[0].severity == .warning)
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/advent.md"))
    }

    @Test(
        "on its last day it holds, and a draft is published at no time",
        arguments: ["expires: 2026-12-25", "expires: 2020-01-01\ndraft: true"])
    func sound(header: String) throws {
        #expect(try findings(site(header)).isEmpty)
    }
}
