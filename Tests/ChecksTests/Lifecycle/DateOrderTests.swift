import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Dates of a text agree")
struct DateOrderTests {
    private func site(_ header: String) -> SiteInMemory {
        SiteInMemory(["content/sl/pages/contact.md": "---\ntitle: Stik\n\(header)\n---\nPišite nam.\n"])
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] {
        DateOrder.findings(in: try site.subject(from: "2026-11-23"))
    }

    @Test(
        "what cannot be true together is reported where it stands",
        arguments: [
            ("updated: ▶2027-11-01◀", "lifecycle/updated-in-future"),
            ("updated: 2026-11-01\nreview_by: ▶2026-10-31◀", "lifecycle/date-order"),
            ("updated: 2026-11-01\nexpires: ▶2025-11-01◀", "lifecycle/date-order"),
        ])
    func wrong(header: String, code: String) throws {
        let site = site(header)
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == [code])
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/contact.md"))
    }

    @Test(
        "dates in order are let be",
        arguments: [
            "updated: 2026-11-24", "updated: 2026-11-01\nreview_by: 2026-11-01\nexpires: 2027-01-01", "review_by: 2020-01-01",
        ])
    func right(header: String) throws {
        #expect(try findings(site(header)).isEmpty)
    }

    @Test("a site that is looked at as of a day before it was written is let be")
    func past() throws {
        let files = (0..<10).map { ("content/sl/pages/p\($0).md", "---\ntitle: A\nupdated: 2027-01-\(10 + $0)\n---\nText.\n") }
        #expect(try findings(SiteInMemory(Dictionary(uniqueKeysWithValues: files))).isEmpty)
        #expect(try findings(SiteInMemory(Dictionary(uniqueKeysWithValues: files.dropLast()))).count == 9)
    }
}
