import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Texts are read again in time")
struct ReviewDatesTests {
    private func site(_ header: String, _ body: String = "Besedilo.", path: String = "content/sl/pages/contact.md")
        -> SiteInMemory
    {
        SiteInMemory([
            path: "---\ntitle: Stik\n\(header)\n---\n\(body)\n",
            "content/sl/pages/about.md": "---\ntitle: O nas\nreview_by: 2028-01-01\n---\nMi.\n",
        ])
    }

    private func findings(_ site: SiteInMemory, _ today: String) throws -> [Diagnostic] {
        ReviewDates.findings(in: try site.subject(from: today, until: "2027-12-31"))
    }

    @Test("a date that has passed is reported on the day after, where it stands, with who is to ask")
    func overdue() throws {
        let site = site("owner: support-lead\nreview_by: ▶2027-02-15◀")
        let findings = try findings(site, "2027-02-16")
        #expect(findings.map(\.code.id) == ["lifecycle/review-overdue"])
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/contact.md"))
        #expect(findings[0].severity == .warning)
        #expect(findings[0].message.contains("“support-lead” reads it again") && findings[0].message.contains("for a day"))
        #expect(try self.findings(site, "2027-02-15").map(\.code.id) == ["lifecycle/review-soon"])
    }

    @Test(
        "texts with risk are due 14 days earlier",
        arguments: [
            "Odgovorimo [](sla:email.first_response).", "Dostava stane 2,90 €.", "Vrnete ga lahko v 30 dneh.",
            "| Cena |\n|---|\n| 40 € |",
        ])
    func risky(body: String) throws {
        let site = site("review_by: ▶2027-02-15◀", body)
        #expect(try findings(site, "2027-02-01").isEmpty)
        let findings = try findings(site, "2027-02-02")
        #expect(findings.map(\.code.id) == ["lifecycle/review-overdue"])
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/contact.md"))
    }

    @Test(
        "a text without risk is announced by a note", arguments: ["Paket pride v 3 dneh.", "Pišite nam.", "Imamo 100 izdelkov."])
    func soon(body: String) throws {
        let site = site("review_by: ▶2027-02-15◀", body)
        let findings = try findings(site, "2027-02-02")
        #expect(findings.map(\.code.id) == ["lifecycle/review-soon"] && findings[0].severity == .note)
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/contact.md"))
        #expect(try self.findings(site, "2027-02-01").isEmpty)
    }

    @Test("examples in guidelines commit to nothing")
    func guidelines() throws {
        let site = site("review_by: 2027-02-15", "Ne pišite: vrnemo 20 €.", path: "content/sl/tone/calm.md")
        #expect(try findings(site, "2027-02-02").map(\.code.id) == ["lifecycle/review-soon"])
    }

    @Test("a text with risk and without a date is a note, in sites that use dates")
    func missing() throws {
        let site = SiteInMemory([
            "content/sl/pages/contact.md": "---\ntitle: ▶Stik◀\n---\nDostava stane 2,90 €.\n",
            "content/sl/pages/about.md": "---\ntitle: O nas\nreview_by: 2028-01-01\n---\nMi.\n",
            "content/sl/pages/team.md": "---\ntitle: Ekipa\n---\nMi.\n",
        ])
        let findings = try findings(site, "2027-02-01")
        #expect(findings.map(\.code.id) == ["lifecycle/no-review-date"] && findings[0].severity == .note)
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/contact.md"))
        let unused = SiteInMemory(["content/sl/pages/contact.md": "---\ntitle: Stik\n---\nDostava stane 2,90 €.\n"])
        #expect(try self.findings(unused, "2027-02-01").isEmpty)
    }

    @Test("what nobody reads is not due", arguments: ["draft: true", "expires: 2027-01-31"])
    func unpublished(line: String) throws {
        #expect(try findings(site("\(line)\nreview_by: 2027-01-01"), "2027-03-01").isEmpty)
    }
}
