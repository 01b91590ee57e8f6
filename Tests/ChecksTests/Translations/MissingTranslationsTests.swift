import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Texts exist in every language")
struct MissingTranslationsTests {
    private static let configuration = SiteInMemory.configuration.replacing("locales: [sl, en]", with: "locales: [sl, cs, en]")

    private func site(_ files: [String: String]) -> SiteInMemory {
        SiteInMemory(["pult.yaml": Self.configuration].merging(files.mapValues { "---\n\($0)\n---\nText.\n" }) { $1 })
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] { MissingTranslations.findings(in: try site.subject()) }

    @Test("what customers read or are sent is wanted everywhere", arguments: ["pages", "replies"])
    func missing(folder: String) throws {
        let path = "content/sl/\(folder)/a.md"
        let site = site([path: "title: ▶Stik◀", "content/cs/\(folder)/a.md": "title: Kontakt"])
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == ["translation/missing"] && findings[0].severity == .warning)
        #expect(findings.map(\.place) == site.places(in: path))
        #expect(findings[0].message.contains("English") && findings[0].message.contains("“content/en/\(folder)/a.md”"))
        #expect(!findings[0].message.contains("Czech"))
    }

    @Test("one finding names all languages that lack it; a draft does not count, and is named")
    func drafts() throws {
        let site = site(["content/sl/pages/a.md": "title: ▶Stik◀", "content/cs/pages/a.md": "title: Kontakt\ndraft: true"])
        let findings = try findings(site)
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/a.md"))
        #expect(findings[0].message.contains("Czech and English"))
        #expect(findings[0].notes.count == 1 && findings[0].notes[0].contains("content/cs/pages/a.md"))
    }

    @Test("what agents read is wanted only where there is any of its kind", arguments: ["playbooks", "tone"])
    func internalKinds(folder: String) throws {
        let alone = site(["content/sl/\(folder)/a.md": "title: A"])
        #expect(try findings(alone).isEmpty)
        let both = site([
            "content/sl/\(folder)/a.md": "title: ▶A◀", "content/sl/\(folder)/b.md": "title: B",
            "content/en/\(folder)/b.md": "title: B",
        ])
        #expect(try findings(both).map(\.place) == both.places(in: "content/sl/\(folder)/a.md"))
        let elsewhere = site(["content/cs/\(folder)/a.md": "title: A", "content/en/\(folder)/a.md": "title: A"])
        #expect(try findings(elsewhere).isEmpty)
    }

    @Test("a text that only another language has is a note; one that two have lacks its original")
    func orphans() throws {
        let one = site(["content/en/pages/a.md": "title: ▶Contact◀"])
        let found = try findings(one)
        #expect(found.map(\.code.id) == ["translation/orphan"] && found[0].severity == .note)
        #expect(found.map(\.place) == one.places(in: "content/en/pages/a.md"))
        let two = site(["content/en/pages/a.md": "title: Contact", "content/cs/pages/a.md": "title: ▶Kontakt◀"])
        #expect(try findings(two).map(\.code.id) == ["translation/missing"])
        #expect(try findings(two).map(\.place) == two.places(in: "content/cs/pages/a.md"))
        #expect(try findings(two)[0].message.contains("content/sl/pages/a.md"))
    }

    @Test("what is published nowhere, or everywhere, is let be")
    func sound() throws {
        #expect(try findings(site(["content/sl/pages/a.md": "title: Stik\ndraft: true"])).isEmpty)
        #expect(try findings(site(["content/sl/pages/a.md": "title: Stik\nexpires: 2020-01-01"])).isEmpty)
        let all = site(["sl", "cs", "en"].reduce(into: [:]) { $0["content/\($1)/pages/a.md"] = "title: A" })
        #expect(try findings(all).isEmpty)
    }
}
