import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Texts have owners")
struct OwnersTests {
    private func site(_ header: String, others: String = "agent") -> SiteInMemory {
        var files = ["content/sl/pages/contact.md": "---\n\(header)\n---\nPišite nam.\n"]
        for number in 1...4 { files["content/sl/pages/p\(number).md"] = "---\ntitle: Stran\nowner: \(others)\n---\nBesedilo.\n" }
        return SiteInMemory(files)
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] { Owners.findings(in: try site.subject()) }

    @Test("a text without one is a note, in sites that have owners")
    func none() throws {
        let site = site("title: ▶Stik◀")
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == ["lifecycle/no-owner"] && findings[0].severity == .note)
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/contact.md"))
        #expect(try self.findings(SiteInMemory(["content/sl/pages/contact.md": "---\ntitle: Stik\n---\nPišite.\n"])).isEmpty)
    }

    @Test(
        "a name that is nearly a role, or nearly what others write, is a slip",
        arguments: [("▶agnet◀", "agent"), ("▶shiping◀", "shipping")])
    func slip(owner: String, meant: String) throws {
        let site = site("title: Stik\nowner: \(owner)", others: meant)
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == ["lifecycle/unknown-owner"])
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/contact.md"))
        #expect(findings.first?.fixes.map(\.replacement) == [meant])
    }

    @Test("any other name will do", arguments: ["agent", "Maja Novak", "shipping"])
    func names(owner: String) throws {
        #expect(try findings(site("title: Stik\nowner: \(owner)")).isEmpty)
    }
}
