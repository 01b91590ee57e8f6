import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("A text addresses its readers in one way")
struct MixedAddressTests {
    private static let configuration = SiteInMemory.configuration.replacing("[sl, en]", with: "[sl, cs, sk, pl, hr, de, en]")

    private func site(_ locale: String, _ body: String, kind: String = "pages/contact") -> (SiteInMemory, String) {
        let path = "content/\(locale)/\(kind).md"
        return (SiteInMemory(["pult.yaml": Self.configuration, path: "---\ntitle: Stik\n---\n\(body)\n"]), path)
    }

    @Test(
        "the rarer form is found where it stands, without any rule",
        arguments: [
            ("sl", "Vaš paket je tu. Če ▶želiš◀, vam ga pošljemo."),
            ("cs", "Vaše objednávka je tu. ▶Můžeš◀ ji vyzvednout, máte na to týden."),
            ("sk", "Vaša objednávka je tu. ▶Môžeš◀ ju vyzdvihnúť, máte na to týždeň."),
            ("pl", "Twoja paczka jest tu. ▶Pani◀ numer to 12, a możesz go użyć."),
            ("hr", "Vaša narudžba je tu. ▶Možeš◀ je preuzeti kad Vam odgovara."),
            ("de", "Wir helfen ▶Ihnen◀ gern. Sag uns, was du brauchst."),
        ])
    func mixed(locale: String, body: String) throws {
        let (site, path) = site(locale, body)
        let findings = ToneFindings.findings(in: try site.subject())
        #expect(findings.map(\.code) == [.mixedAddress])
        #expect(findings.map(\.place) == site.places(in: path).prefix(1).map { $0 })
    }

    @Test(
        "one form, quotations, headings and what agents read beside it are no mixture",
        arguments: [
            ("sl", "Vaš paket je tu, poglejte."), ("sl", "Vaš paket je tu. »Kaj želiš?« je vprašala."),
            ("sl", "## Kaj imaš?\n\nVaš paket."),
            ("sl", "Vaš paket.\n\n> [!INTERNAL]\n> Preveri, kaj imaš in kaj moraš narediti."),
            ("sl", "Vaš paket.\n\n> Tvoj paket"),
            ("cs", "Tvůj balík je tu, můžeš ho vyzvednout."), ("de", "Wir helfen Ihnen. Sie ist da, ihr Duft bleibt."),
            ("en", "You and your parcel."), ("pl", "Twoja paczka. Pani Kowalska ją spakowała."),
        ])
    func sound(locale: String, body: String) throws {
        #expect(ToneFindings.findings(in: try site(locale, body).0.subject()) == [])
    }

    @Test("where a guideline fixes the form, its rule speaks, and not both")
    func once() throws {
        let guide = "---\ntitle: Ton\nrules:\n  - { id: vikanje, formality: formal }\n---\nZakaj.\n"
        let site = SiteInMemory([
            "content/sl/tone/guide.md": guide, "content/sl/pages/contact.md": "---\ntitle: Stik\n---\nVaš paket. Kaj želiš?\n",
        ])
        #expect(ToneFindings.findings(in: try site.subject()).map(\.code) == [.toneFormality])
    }
}
