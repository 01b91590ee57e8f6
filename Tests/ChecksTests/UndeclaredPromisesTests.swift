import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Promises in plain sentences are noticed, proven and offered a link")
struct UndeclaredPromisesTests {
    private func findings(_ markdown: String, path: String = "pages/contact", header: String = "") throws -> [Diagnostic] {
        let site = SiteInMemory(["content/sl/\(path).md": "---\ntitle: Stik\n\(header)---\n\(markdown)\n"])
        let findings = RuleBook.findings(in: try site.subject()).filter { $0.code.id.hasPrefix("promise/") }
        #expect(Set(findings.compactMap(\.place)) == Set(site.places(in: "content/sl/\(path).md")))
        return findings
    }

    @Test("a sentence that can be kept gets a note with the typed link")
    func kept() throws {
        let finding = try #require(try findings("Na e-pošto odgovorimo ▶v 4 delovnih urah◀.").first)
        #expect(finding.code.id == "promise/undeclared" && finding.severity == .note)
        #expect(finding.fixes.map(\.replacement) == ["[v 4 delovnih urah](sla:email.first_response)"])
    }

    @Test("a sentence that cannot be kept is broken like a declared promise")
    func broken() throws {
        let findings = try findings("Na e-pošto odgovorimo ▶v 24 urah◀.")
        #expect(findings.map(\.code.id) == ["promise/broken", "promise/undeclared"])
        #expect(findings[0].fixes.map(\.replacement) == ["v 92 urah", "najpozneje naslednji delovni dan"])
    }

    @Test("conditions go into the link")
    func conditions() throws {
        let finding = try #require(
            try findings("Na e-pošto, prejeto do 12. ure, odgovorimo ▶v 3 delovnih dneh◀.").first)
        #expect(finding.fixes.map(\.replacement) == ["[v 3 delovnih dneh](sla:email.first_response?before=12:00)"])
    }

    @Test("what no service level stands behind is said, and no link is offered")
    func unbacked() throws {
        let finding = try #require(try findings("Pokličemo vas ▶v 2 urah◀.").first)
        #expect(finding.code.id == "promise/undeclared" && finding.fixes == [])
        #expect(finding.message.contains("no service level “callback” for “phone”"))
    }

    @Test("a declared promise, a delivery time, and what agents and guidelines say are left alone")
    func silent() throws {
        #expect(try findings("Odgovorimo [v 4 delovnih urah](sla:email.first_response).") == [])
        #expect(try findings("Paket dostavimo v 2 dneh.") == [])
        #expect(try findings("> [!INTERNAL]\n> Odgovorimo v 24 urah.") == [])
        #expect(try findings("Odgovorimo v 24 urah.", path: "tone/calm") == [])
    }
}
