import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Links lead somewhere")
struct BrokenLinksTests {
    /// A site with two articles of which the first holds the Markdown under test.
    private func site(_ markdown: String, related: String = "") -> SiteInMemory {
        SiteInMemory([
            "content/sl/faq/delivery/index.md": "---\ntitle: Dostava\n---\n",
            "content/sl/faq/delivery/when.md": "---\ntitle: Kdaj pride paket\n\(related)---\n\(markdown)\n",
            "content/sl/faq/delivery/late.md": "---\ntitle: Paket zamuja\n---\n## Če zamuja\n\nPišite.\n",
            "content/sl/pages/contact.md": "---\ntitle: Stik\n---\nPišite nam.\n",
            "content/sl/playbooks/late.md": "---\ntitle: Paket zamuja\n---\n## Preverite\n\nKje je.\n",
            "content/assets/photo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>",
        ])
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] {
        let (index, faults) = try site.load()
        #expect(faults.isEmpty)
        return RuleBook.findings(in: index)
    }

    @Test(
        "A link that leads nowhere is found where it stands",
        arguments: [
            ("Glejte [dostavo](▶article:delivery/lat◀).", DiagnosticCode.brokenLink, "article:delivery/late"),
            ("Glejte [sliko](▶../../../assets/foto.svg◀).", .missingAsset, nil),
            ("![Slika](▶../../../assets/nič.png◀)", .missingAsset, nil),
            ("Glejte [sliko](▶../../../assets/Photo.svg◀).", .linkLetterCase, nil),
            ("Glejte [zamudo](▶late.md#ce-zamuja◀).", .linkToMissingHeading, "late.md#če-zamuja"),
            ("Glejte [spodaj](▶#nekje◀).", .linkToMissingHeading, nil),
            ("Glejte [besedilo](▶../nič/nikjer.md◀).", .brokenLink, nil),
            ("Glejte [zunaj](▶../../../../../drugam.md◀).", .brokenLink, nil),
            ("Pišite na [](▶channel:emial◀).", .brokenLink, "channel:email"),
            ("Odgovorimo [](▶sla:email.first_respons◀).", .brokenLink, "sla:email.first_response"),
            ("Odgovorimo [](▶sla:email◀).", .brokenLink, nil),
            ("Glejte [dostavo](▶artcle:delivery/late◀).", .brokenLink, "article:delivery/late"),
            ("> Nekaj\n>   besed\n>   in [dostavo](▶article:delivery/lat◀).", .brokenLink, "article:delivery/late"),
            ("| a | b |\n|---|---|\n| c | [d](▶article:delivery/lat◀) |", .brokenLink, "article:delivery/late"),
        ] as [(String, DiagnosticCode, String?)])
    func broken(markdown: String, code: DiagnosticCode, fix: String?) throws {
        let site = site(markdown)
        let findings = try findings(site)
        #expect(findings.map(\.code) == [code])
        #expect(findings.map(\.place) == site.places(in: "content/sl/faq/delivery/when.md"))
        #expect(findings.first?.fixes.first?.replacement == fix)
    }

    @Test(
        "A link that leads somewhere is let be",
        arguments: [
            "[dostava](article:delivery/late#če-zamuja)", "[dostava](article:delivery)", "[dostava](late.md)",
            "[dostava](./late.md#%C4%8De-zamuja)",
            "[tema](../delivery/)", "[stik](../../pages/contact.md)", "![Slika](../../../assets/photo.svg)", "[](channel:email)",
            "[](sla:email.first_response)", "[najpozneje jutri](sla:email.first_response?before=12:00)",
            "<https://www.melisa.example>",
            "[klic](tel:+38610000000)", "[pošta](mailto:a@b.example)", "## Tu\n\n[tu](#tu)",
            "> [!INTERNAL]\n> [postopek](playbook:late#preverite)",
        ])
    func sound(markdown: String) throws {
        #expect(try findings(site(markdown)) == [])
    }

    @Test("A related article that does not exist is found in the front matter")
    func related() throws {
        let site = site("Besedilo.", related: "related: [delivery/late, ▶delivery/lost◀]\n")
        let findings = try findings(site)
        #expect(findings.map(\.code) == [.brokenLink])
        #expect(findings.map(\.place) == site.places(in: "content/sl/faq/delivery/when.md"))
    }
}
