import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Replies fit their channels and their customers")
struct ReplyRuleTests {
    private static let configuration = """
        title: Melisa
        locales: [sl, cs, pl, hr, sk, en]
        calendars:
          office: { timezone: Europe/Ljubljana, hours: { mon-fri: "08:00-16:00" } }
        organization: { name: Melisa, url: https://www.melisa.example }
        channels:
          email: { kind: email, calendar: office, contact: mailto:pomoc@melisa.example, service_levels: { first_response: 4 business hours } }
          phone: { kind: phone, calendar: office, contact: tel:+38610000000 }
          chat: { kind: chat, calendar: office }
          sms: { kind: sms, calendar: office }
          facebook: { kind: social, calendar: office }
        placeholders:
          customer.first_name: { sample: { sl: Jožef, cs: Josefe, pl: Józefie, hr: Josipe, sk: Jozef, en: Joseph }, fallback: "" }
          order.number: { sample: 2026-10482 }
          voucher.code: { sample: HVALA-10 }
          delivery.date: { sample: v torek }
        """
    private static let path = "content/sl/replies/late.md"
    private static let greeting = "Pozdravljeni, {{customer.first_name}},\n\n"

    private func site(
        _ body: String, channels: String = "email", header: String = "title: Zamuda", configuration: String = Self.configuration,
        _ others: [String: String] = [:]
    ) -> SiteInMemory {
        let reply = "---\n\(header)\nchannels: [\(channels)]\n---\n\(body)\n"
        return SiteInMemory(others.merging(["pult.yaml": configuration, Self.path: reply]) { first, _ in first })
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] {
        RuleBook.findings(in: try site.subject()).filter { $0.code.id.hasPrefix("reply/") }
    }

    private func expect(_ codes: [String], in site: SiteInMemory, at path: String = Self.path) throws {
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == codes)
        #expect(findings.map(\.place) == site.places(in: path))
    }

    @Test("a reply that fits is silent", arguments: ["email", "chat", "facebook", "phone", "email, chat"])
    func sound(channels: String) throws {
        #expect(try findings(site(Self.greeting + "paket pride {{delivery.date}}. Hvala.", channels: channels)) == [])
    }

    @Test("samples and fallbacks exist in the language in which a placeholder is used")
    func samples() throws {
        let lacking = Self.configuration.replacing(
            "delivery.date: { sample: v torek }", with: "▶delivery.date◀: { sample: { cs: v úterý } }")
        try expect(
            ["reply/sample"], in: site(Self.greeting + "pride {{delivery.date}}.", configuration: lacking), at: "pult.yaml")
        let partly = Self.configuration.replacing(
            "delivery.date: { sample: v torek }", with: "▶delivery.date◀: { sample: v torek, fallback: { cs: brzy } }")
        try expect(
            ["reply/fallback"], in: site(Self.greeting + "pride {{delivery.date}}.", configuration: partly), at: "pult.yaml")
        let nameless = Self.configuration.replacing("customer.first_name", with: "▶customer.first_name◀").replacing(
            ", fallback: \"\"", with: "")
        try expect(["reply/fallback"], in: site(Self.greeting + "ja.", configuration: nameless), at: "pult.yaml")
    }

    @Test("a letter greets its customer by name")
    func salutation() throws {
        try expect(["reply/salutation"], in: site("▶Pozdravljeni,◀\n\nja."))
        #expect(try findings(site("Ja, je na poti.", channels: "chat")) == [])
        #expect(try findings(site("Ja, je na poti.", channels: "sms, phone")) == [])
        let plain = Self.configuration.replacing("customer.first_name", with: "order.date")
        #expect(try findings(site("Pozdravljeni,", configuration: plain)) == [])
    }

    @Test(
        "a greeting of a role is found in every language and form",
        arguments: [
            ("sl", "▶Spoštovane stranke◀, hvala."), ("cs", "▶Vážený zákazníku◀, děkujeme."),
            ("pl", "▶Szanowny Kliencie◀, dziękujemy."),
            ("hr", "▶Poštovani kupci◀, hvala."), ("sk", "▶Vážení zákazníci◀, ďakujeme."), ("en", "▶Dear customer◀, thank you."),
        ])
    func generic(locale: String, body: String) throws {
        let path = "content/\(locale)/replies/other.md"
        let site = SiteInMemory(["pult.yaml": Self.configuration, path: "---\ntitle: Drugo\n---\n\(body)\n"])
        try expect(["reply/generic-salutation"], in: site, at: path)
    }

    @Test("where a guideline finds the generic greeting, it is not found twice")
    func genericOnce() throws {
        let guide = ["content/sl/tone/guide.md": "---\ntitle: Ton\nrules:\n  - { id: a, avoid: [draga stranka] }\n---\nZakaj.\n"]
        #expect(try findings(site("Draga stranka, hvala.", guide)) == [])
    }

    @Test("samples of names stand in the form in which a language calls people")
    func vocative() throws {
        let reply = ["content/cs/replies/late.md": "---\ntitle: Zpoždění\n---\nDobrý den, {{customer.first_name}},\n\nano.\n"]
        let wrong = Self.configuration.replacing("customer.first_name: {", with: "▶customer.first_name◀: {").replacing(
            "cs: Josefe", with: "cs: Josef")
        let site = site(Self.greeting + "ja.", configuration: wrong, reply)
        try expect(["reply/vocative"], in: site, at: "pult.yaml")
        #expect(try findings(site)[0].message.contains("“Josefe”"))
        #expect(try findings(self.site(Self.greeting + "ja.", reply)) == [])
    }

    @Test(
        "an apology has four parts",
        arguments: [
            ("Opravičujemo se, naša napaka. Poslali smo ga, dodali smo bon.", ""),
            ("Naša napaka. Poslali smo ga, koda: {{voucher.code}}.", "say sorry"),
            ("Naša napaka, žal nam je. Koda za popust.", "solve"), ("Zmotili smo se, žal nam je. Poslali smo ga.", "make good"),
        ])
    func apologies(body: String, missing: String) throws {
        let site = site(Self.greeting + body, header: missing.isEmpty ? "title: Zamuda" : "title: ▶Zamuda◀")
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == (missing.isEmpty ? [] : ["reply/apology"]))
        #expect(findings.map(\.place) == site.places(in: Self.path) && findings.allSatisfy { $0.message.contains(missing) })
    }

    @Test("a title or the front matter says whether a reply is an apology")
    func apologyByTitle() throws {
        try expect(["reply/apology"], in: site(Self.greeting + "žal nam je.", header: "title: ▶Opravičilo za zamudo◀"))
        try expect(["reply/apology"], in: site(Self.greeting + "žal nam je.", header: "title: ▶Zamuda◀\napology: true"))
        #expect(try findings(site(Self.greeting + "naša napaka.", header: "title: Zamuda\napology: false")) == [])
    }

    @Test(
        "a public reply shows nothing that only the customer may know",
        arguments: [
            "vaše naročilo ▶{{order.number}}◀ je tu.", "pišite na ▶jana.novak@posta.example◀.", "pokličite ▶+386 41 123 456◀.",
            "nakazilo na ▶SI56 1910 0000 0123 438◀.", "naročilo ▶2026-10482◀ je tu.",
        ])
    func personal(body: String) throws {
        try expect(["reply/personal-data"], in: site(Self.greeting + body, channels: "facebook"))
        #expect(try findings(site(Self.greeting + body.filter { $0 != "▶" && $0 != "◀" }, channels: "email")) == [])
    }

    @Test(
        "the shop's own addresses, dates and hours may stand anywhere",
        arguments: [
            "pišite na pomoc@melisa.example ali prodaja@melisa.example.", "pokličite +386 10 000 000, v letih 2026-2027.",
            "odprto 8:00–12:00 in 12:30–16:30, cena 24,80 €, 12. 11. 2026.",
        ])
    func notPersonal(body: String) throws {
        #expect(try findings(site(Self.greeting + body, channels: "facebook")) == [])
    }

    @Test("the configuration decides whether a placeholder is personal")
    func personalByConfiguration() throws {
        let harmless = Self.configuration.replacing("{ sample: 2026-10482 }", with: "{ sample: 2026-10482, personal: false }")
        #expect(try findings(site(Self.greeting + "{{order.number}}", channels: "facebook", configuration: harmless)) == [])
        let secret = Self.configuration.replacing("{ sample: HVALA-10 }", with: "{ sample: HVALA-10, personal: true }")
        try expect(
            ["reply/personal-data"], in: site(Self.greeting + "▶{{voucher.code}}◀", channels: "facebook", configuration: secret))
    }

    @Test("a reply for SMS fits into one, samples and printed promises counted")
    func lengths() throws {
        let long = String(repeating: "Pridemo v sredo. ", count: 9)
        #expect(try findings(site(long, channels: "sms")) == [])
        try expect(["reply/sms-length"], in: site("▶\(long)V četrtek◀", channels: "sms"))
        let plain = String(repeating: "a", count: 140)
        #expect(try findings(site(plain + " {{voucher.code}}", channels: "sms")) == [])
        try expect(["reply/sms-length"], in: site("▶\(plain) {{voucher.code}} in {{order.number}}◀", channels: "sms"))
        try expect(["reply/sms-length"], in: site("▶\(plain) in tako ◀[](sla:email.first_response)", channels: "sms"))
    }

    @Test("two replies that say nearly the same are found, those of other cases are not")
    func similar() throws {
        let body =
            "paket je pri prevozniku in ga pričakujte v torek dopoldne, ko ga dostavljavec prinese na vaš naslov. Sledite mu v računu."
        let twin = "---\ntitle: ▶Drugo◀\n---\n\(Self.greeting)\(body)\n"
        let other =
            "---\ntitle: Tretje\n---\n\(Self.greeting)denar vam vrnemo v štirinajstih dneh po prejemu paketa na enak način, kot ste plačali.\n"
        let path = "content/sl/replies/z.md"
        try expect(["reply/near-identical"], in: site(Self.greeting + body, [path: twin]), at: path)
        let nearly = twin.replacing("v računu", with: "v svojem")
        try expect(["reply/near-identical"], in: site(Self.greeting + body, [path: nearly]), at: path)
        #expect(try findings(site(Self.greeting + body, [path: other])) == [])
    }

    @Test("channels that do not exist are found, with what was probably meant")
    func channels() throws {
        let site = site(Self.greeting + "ja.", channels: "email, ▶facebok◀")
        try expect(["reply/channel"], in: site)
        #expect(try findings(site)[0].fixes.map(\.replacement) == ["facebook"])
    }
}
