import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Texts that everybody can read")
struct AccessibilityRulesTests {
    private func expect(
        _ code: DiagnosticCode, fix: String? = nil, _ markdown: String, in path: String = LinkSite.article,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try LinkSite(markdown).expect(code, fix: fix, in: path, accessibility: true, sourceLocation: sourceLocation)
    }

    private func expectNothing(_ markdown: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let findings = try LinkSite(markdown).findings(accessibility: true)
        #expect(findings == [], "\(findings.map(\.message))", sourceLocation: sourceLocation)
    }

    @Test(
        "An image without words for what it shows is found",
        arguments: [
            "▶![](../../../assets/photo.svg)◀", "Besedilo ▶![ ](../../../assets/photo.svg)◀ teče.",
            "▶![photo.svg](../../../assets/photo.svg)◀", "▶![IMG_2034.JPG](../../../assets/photo.svg)◀",
            "▶![](https://melisa.example/slika.png)◀", "▶![order stages](https://melisa.example/order-stages.png)◀",
            "▶![order-stages](https://melisa.example/order-stages.png)◀",
            "| A | B |\n|---|---|\n| ▶![](../../../assets/photo.svg)◀ | b |",
        ])
    func alternativeText(markdown: String) throws {
        try expect(.alternativeText, markdown)
    }

    @Test(
        "An image with words is let be",
        arguments: [
            "![Odprta škatla](../../../assets/photo.svg)", "![Photo](../../../assets/photo.svg)",
            "![Stanja naročila](https://melisa.example/order-stages.png)",
        ])
    func described(markdown: String) throws { try expectNothing(markdown) }

    @Test(
        "A level that is left out is found at its marks",
        arguments: [
            ("▶###◀ Začetek", "##"), ("## Prvo\n\n▶####◀ Tretje", "###"), ("## A\n\n### B\n\n▶#####◀ D", "####"),
            ("▶#◀ Naslov", "##"), ("▶Naslov\n======◀", nil), ("## A\n\n### B\n\n## C\n\n▶####◀ D", "###"),
            // The heading between the two is only for agents.
            ("## A\n\n> [!INTERNAL]\n> ### B\n\n▶####◀ C", "###"),
        ] as [(String, String?)])
    func order(markdown: String, fix: String?) throws {
        try expect(.headingOrder, fix: fix, markdown)
    }

    @Test(
        "Headings that go down step by step are let be",
        arguments: ["## A\n\n### B\n\n#### C\n\n## D\n\n### E", "Brez naslovov.", "A\n---\n\n### B"])
    func ordered(markdown: String) throws { try expectNothing(markdown) }

    @Test("A heading without words is found", arguments: ["▶##◀\n\nBesedilo.", "## A\n\n▶###◀\n\nBesedilo."])
    func empty(markdown: String) throws { try expect(.emptyHeading, markdown) }

    @Test(
        "Words that name no target are found in every language",
        arguments: [
            ("sl", "Rok najdete [▶tukaj◀](late.md)."), ("sl", "[▶Preberite več …◀](late.md)"),
            ("sl", "Rok je [▶**na tej strani**◀](late.md)."),
            ("sl", "[▶KLIKNITE TUKAJ◀](late.md)"), ("sl", "Glejte [▶tu◀](https://melisa.example)."),
            ("en", "You find it [▶here◀](late.md)."), ("en", "[▶Read more »◀](late.md)"), ("en", "[▶Click here!◀](late.md)"),
        ])
    func linkText(locale: String, markdown: String) throws {
        let path = "content/\(locale)/faq/delivery/when.md"
        let front = "---\ntitle: Kdaj\n---\n"
        let site = LinkSite("Besedilo.", files: [path: front + markdown + "\n"])
        try site.expect(.linkText, in: path, accessibility: true)
    }

    @Test(
        "Words that name a target are let be",
        arguments: [
            "Preberite, [kdaj paket zamuja](late.md).", "[Tukajšnja trgovina](late.md)",
            "Glejte [zamude](late.md) in [zamude](late.md#cena).",
            "Odgovorimo [v 4 delovnih urah](sla:email.first_response) ali [v 4 delovnih urah](sla:email.resolution).",
            "[](late.md)",
        ])
    func named(markdown: String) throws { try expectNothing(markdown) }

    @Test("The same words for two targets are found at the second")
    func sameWords() throws {
        try expect(.sameLinkText, "Natisnite [obrazec](https://melisa.example/a) ali [▶Obrazec◀](https://melisa.example/b).")
    }

    @Test(
        "A column without a head is found at its first cell",
        arguments: [
            "| Država | |\n|---|---|\n| Slovenija | ▶3,90 €◀ |\n| Češka | 5,90 € |", "| | |\n|---|---|\n| ▶Slovenija◀ | |",
        ])
    func tableHeader(markdown: String) throws { try expect(.tableHeader, markdown) }

    @Test(
        "Tables with heads are let be",
        arguments: [
            "| Država | Cena |\n|---|---|\n| Slovenija | 3,90 € |", "| | Cena |\n|---|---|\n| Slovenija | 3,90 € |",
            "| Država | |\n|---|---|\n| Slovenija | |",
        ])
    func headed(markdown: String) throws { try expectNothing(markdown) }

    @Test(
        "A paragraph in another language is found",
        arguments: [
            "Prvi odstavek.\n\n▶You can return the product within 30 days and we will refund the price that you have paid.◀",
            "▶Sie können die Ware innerhalb von 30 Tagen zurückgeben, und wir erstatten Ihnen den Preis mit der nächsten Zahlung.◀",
            "▶Proizvod možete vratiti u roku od 30 dana i mi ćemo vam vratiti cijenu koju ste platili ako nije oštećen.◀",
            "▶Zboží můžete vrátit do 30 dnů a my vám vrátíme cenu, kterou jste zaplatili, pokud není poškozené, jen bez dopravy.◀",
        ])
    func foreign(markdown: String) throws { try expect(.languageOfParts, markdown) }

    @Test(
        "What is short, quoted, or in its own language is let be",
        arguments: [
            "Return policy", "> You can return the product within 30 days and we will refund the price that you have paid.",
            "Izdelek lahko vrnete v 30 dneh in vrnili vam bomo ceno, ki ste jo plačali, če ni poškodovan.",
            "`You can return the product within 30 days and we will refund the price`",
            "DHL Express Worldwide, DPD Pickup, GLS Parcel Shop, Packeta Point, InPost Locker, UPS Access Point, Post Office",
            "    You can return the product within 30 days and we will refund the price that you have paid.",
        ])
    func own(markdown: String) throws { try expectNothing(markdown) }
}
