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
            ("Glejte [sliko](▶../../../assets/foto.svg◀).", .missingAsset, "../../../assets/photo.svg"),
            ("![Slika](▶../../../assets/nič.png◀)", .missingAsset, nil),
            ("Glejte [sliko](▶../../../assets/Photo.svg◀).", .linkLetterCase, "../../../assets/photo.svg"),
            ("Glejte [temo](▶../Delivery/#cena◀).", .linkLetterCase, "../delivery#cena"),
            ("Glejte [sliko](▶../../../assets/Ph%6Fto.svg?v=2◀).", .linkLetterCase, "../../../assets/photo.svg"),
            ("Glejte [zamudo](▶late.html#če-zamuja◀).", .brokenLink, "late.md#če-zamuja"),
            ("Glejte [stik](▶contact.md◀).", .brokenLink, "../../pages/contact.md"),
            ("Glejte [dostavo](▶article:late◀).", .brokenLink, "article:delivery/late"),
            ("Glejte [splet](▶www.melisa.si/dostava◀).", .brokenLink, "https://www.melisa.si/dostava"),
            ("Pišite [nam](▶pomoc@melisa.example◀).", .brokenLink, "mailto:pomoc@melisa.example"),
            ("Pokličite [nas](▶+38610000000◀).", .brokenLink, "tel:+38610000000"),
            ("Glejte [datoteko](▶../../../../README.md◀).", .brokenLink, nil),
            ("Glejte [stran](▶/sl/dostava/◀).", .brokenLink, nil),
            ("Glejte ▶[dostavo]()◀.", .emptyLink, nil), ("Glejte ▶[dostavo](#)◀.", .emptyLink, nil),
            (
                "Glejte [dostavo][a] in [zamudo][A].\n\n[a]: <▶article:delivery/lat◀> \"Zamuda\"", .brokenLink,
                "article:delivery/late"
            ),
            ("Glejte [dostavo].\n\n> [dostavo]:\n> ▶nikjer.md◀", .brokenLink, nil),
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
            "[dol](#top)", "[najdi](late.md#:~:text=zamuja)", "[DDV](## \"davek\")", "[slika](../../../assets/photo.svg?v=2#a)",
            "[zamuda](/content/sl/faq/delivery/late.md)", "Opomba.[^1] [dol](#fn-1)\n\n[^1]: Tu.",
            "[klic](tel:+38610000000)", "[pošta](mailto:a@b.example)", "## Cena\n\n[o ceni](#cena)",
            "> [!INTERNAL]\n> [postopek](playbook:late#preverite)",
        ])
    func sound(markdown: String) throws {
        #expect(try findings(site(markdown)) == [])
    }

    @Test("An id of another kind is told apart from one that does not exist")
    func otherKind() throws {
        let finding = try #require(try findings(site("[stik](article:contact)")).first { $0.code == .brokenLink })
        #expect(finding.notes == ["There is a page of that name, “Stik”: link to it as “../../pages/contact.md”."])
    }

    @Test("A file that lies in the wrong place is said to be there")
    func stray() throws {
        let site = SiteInMemory([
            "content/sl/pages/contact.md": "---\ntitle: Stik\n---\n![Slika](▶foto.svg◀)\n", "content/sl/pages/foto.svg": "<svg/>",
        ])
        let finding = try #require(RuleBook.findings(in: try site.load().index).first)
        #expect(finding.code == .missingAsset && finding.place == site.places(in: "content/sl/pages/contact.md").first)
        #expect(finding.message.contains("is there, but it is not published"))
    }

    @Test("An anchor that was not translated becomes the heading in the same place")
    func untranslatedAnchor() throws {
        let site = LinkSite(
            "", files: ["content/en/faq/delivery/abroad.md": "---\ntitle: Abroad\n---\n[late](▶late.md#če-zamuja◀)\n"])
        try site.expect(.linkToMissingHeading, fix: "late.md#when-it-is-late", in: "content/en/faq/delivery/abroad.md")
    }

    @Test(
        "What an agent's tool fills in is no file",
        arguments: ["[Sledite]({{tracking.url}})", "[Sledite](<{{tracking.url}}?a=b>)"])
    func placeholder(markdown: String) throws {
        #expect(try findings(site(markdown)) == [])
    }

    @Test("A related article that does not exist is found in the front matter")
    func related() throws {
        let site = site("Besedilo.", related: "related: [delivery/late, ▶delivery/lost◀]\n")
        let findings = try findings(site)
        #expect(findings.map(\.code) == [.brokenLink])
        #expect(findings.map(\.place) == site.places(in: "content/sl/faq/delivery/when.md"))
        #expect(findings.first?.fixes.first?.replacement == "delivery/late")
    }
}
