import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Translations say what their originals say")
struct DifferingTextsTests {
    private func expect(_ code: String, _ site: TranslationSite) throws {
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == [code])
        #expect(findings.map(\.place) == site.places)
        #expect(findings.first?.message.contains(TranslationSite.original) == true)
    }

    @Test(
        "another unit is another time",
        arguments: [
            ("Paket pride v 2 delovnih dneh.", "The parcel comes in ▶2 days◀.", "en"),
            ("Velja 2 tedna.", "Platí ▶2 měsíce◀.", "cs"), ("Vrnemo v 3 dneh.", "Wir erstatten in ▶3 Stunden◀.", "de"),
            ("Vrnemo v dveh delovnih dneh.", "We refund within ▶two days◀.", "en"),
        ])
    func duration(original: String, translation: String, locale: String) throws {
        try expect("translation/duration", TranslationSite(original, translation, locale))
    }

    @Test(
        "the same time is no difference",
        arguments: [
            ("Paket pride v 1–2 delovnih dneh.", "The parcel comes in 1–2 working days.", "en"),
            ("Velja 24 ur.", "Gilt einen Tag.", "de"), ("Počakajte teden dni.", "Wait for a week.", "en"),
            ("Čez kakšen dan.", "In a day or two.", "en"),
        ])
    func sameDuration(original: String, translation: String, locale: String) throws {
        #expect(try TranslationSite(original, translation, locale).findings().map(\.message) == [])
    }

    @Test(
        "another link is found where it stands",
        arguments: [
            ("Glejte [zamudo](late.md).", "See ▶[the contact](../../pages/contact.md)◀."),
            ("Glejte [zamudo](late.md#one).", "See ▶[the delay](late.md#two)◀."), ("Besedilo.", "Text, ▶[](channel:email)◀."),
            ("## A\n\n[gor](#a)\n\n## B", "## C\n\n▶[up](#d)◀\n\n## D"), ("Besedilo.", "▶![Photo](../../../assets/photo.svg)◀"),
            ("[Nekje](https://a.example)", "▶[Late](late.md)◀"),
        ])
    func link(original: String, translation: String) throws {
        try expect("translation/link", TranslationSite(original, translation))
    }

    @Test("a link that is missing is reported in the paragraph that lacks it")
    func missingLink() throws {
        try expect("translation/link", TranslationSite("[a](late.md) [b](channel:email)", "[▶a](late.md) b◀"))
    }

    @Test(
        "links that lead to the same are no difference, whatever their form",
        arguments: [
            ("[a](late.md)", "[a](article:delivery/late)"), ("[a](https://a.example/sl)", "[a](https://a.example/en)"),
            ("[a](late.md) in [b](channel:email)", "[b](channel:email) and [a](late.md)"),
            ("## A\n\n[gor](#a)", "## B\n\n[up](#b)"),
        ])
    func sameLink(original: String, translation: String) throws {
        #expect(try TranslationSite(original, translation).findings().map(\.message) == [])
    }

    @Test(
        "another promise is found where it stands",
        arguments: [
            ("[](sla:email.first_response)", "▶[](sla:email.resolution)◀"),
            (
                "[v 4 delovnih urah](sla:email.first_response)",
                "[▶within 5 business hours◀](sla:email.first_response?before=12:00)"
            ),
            ("[še danes](sla:email.first_response?before=12:00)", "[▶today◀](sla:email.first_response?before=13:00)"),
            ("Odgovorimo.", "▶[](sla:email.first_response)◀"),
        ])
    func promise(original: String, translation: String) throws {
        let findings = try TranslationSite(original, translation).findings().filter { $0.code.id != "translation/number" }
        #expect(findings.map(\.code.id) == ["translation/promise"])
        #expect(findings.map(\.place) == TranslationSite(original, translation).places)
    }

    @Test("a promise that Pult prints is the one that says the same in words")
    func samePromise() throws {
        let site = TranslationSite("[](sla:email.first_response)", "[within four business hours](sla:email.first_response)")
        #expect(try site.findings().map(\.message) == [])
    }

    @Test(
        "a section more or less is a note",
        arguments: [
            ("## A\n\nb\n\n## C\n\nd\n\ne", "▶## A◀\n\nb\n\nd\n\ne"), ("## A\n\nb", "## A\n\nb\n\n▶## C◀\n\nd"),
            ("## A\n\nb\n\n### C\n\nd", "## A\n\nb\n\n▶## C◀\n\nd"),
        ])
    func structure(original: String, translation: String) throws {
        let site = TranslationSite(original, translation)
        try expect("translation/structure", site)
        #expect(try site.findings().first?.severity == .note)
    }

    @Test(
        "what does not depend on the language is the same",
        arguments: [
            ("channel: email\n", "channel: ▶chat◀\n"), ("related: [delivery/late]\n", "related: [▶delivery◀]\n"),
            ("automation: bot-first\n", "automation: human-only\n"),
        ])
    func frontMatter(original: String, translation: String) throws {
        let site = TranslationSite("Besedilo.", "Text.", header: (original, translation))
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == ["translation/front-matter"])
        // Words from a fixed list have no place of their own: the title stands for them.
        #expect(site.places.isEmpty ? findings.first?.place?.start?.line == 2 : findings.map(\.place) == site.places)
    }

    @Test("a translation that is older than its original is reported where its date stands")
    func outdated() throws {
        try expect(
            "translation/outdated",
            TranslationSite("Besedilo.", "Text.", header: ("updated: 2026-11-02\n", "updated: ▶2026-11-01◀\n")))
        let newer = TranslationSite("Besedilo.", "Text.", header: ("updated: 2026-11-02\n", "updated: 2026-11-02\n"))
        #expect(try newer.findings().isEmpty)
    }

    @Test("drafts are not held against anything")
    func drafts() throws {
        let site = TranslationSite("Velja 30 dni.", "Valid for 14 days.", header: ("", "draft: true\n"))
        #expect(try site.findings().isEmpty)
    }
}
