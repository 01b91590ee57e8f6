import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Public texts do not link to internal ones")
struct LeakingLinksTests {
    private func site(_ markdown: String) -> SiteInMemory {
        SiteInMemory([
            "content/sl/pages/contact.md": "---\ntitle: Stik\n---\n\(markdown)\n",
            "content/sl/pages/about.md": "---\ntitle: O nas\n---\n## Mi\n\n> [!INTERNAL]\n> ## Samo za nas\n",
            "content/sl/playbooks/late.md": "---\ntitle: Paket zamuja\n---\n## Preverite\n\n[nazaj](#preverite)\n",
            "content/sl/tone/calm.md": "---\ntitle: Mirnost\n---\nMirno. [Postopek](playbook:late)\n",
            "content/sl/replies/late.md": "---\ntitle: Zamuda\n---\nŽal nam je.\n",
        ])
    }

    @Test(
        "A link from a public text to an internal one is found where it stands",
        arguments: [
            "▶[postopek](playbook:late)◀", "▶[odgovor](reply:late)◀", "▶[ton](tone:calm)◀", "▶[postopek](../playbooks/late.md)◀",
            "Kdor bere, ▶[najde](about.md#samo-za-nas)◀.",
        ])
    func leak(markdown: String) throws {
        let site = site(markdown)
        let findings = RuleBook.findings(in: try site.load().index)
        #expect(findings.map(\.code) == [.internalLink])
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/contact.md"))
    }

    @Test(
        "Inside an internal block, and between internal texts, everything may be linked",
        arguments: ["> [!INTERNAL]\n> [postopek](playbook:late), [odgovor](reply:late)", "[o nas](about.md#mi)"])
    func sound(markdown: String) throws {
        #expect(RuleBook.findings(in: try site(markdown).load().index) == [])
    }
}
