import Catalog
import Checks
import Diagnostics
import Markup
import TestSupport
import Testing

/// A guideline and texts that it speaks about.
struct ToneSite {
    let site: SiteInMemory

    init(rules: String, header: String = "", _ files: [String: String], configuration: String? = nil) {
        var all = files
        all["content/sl/tone/guide.md"] =
            "---\ntitle: Nagovor\n\(header)\(rules.isEmpty ? "" : "rules:\n\(rules)\n")---\nZakaj.\n"
        if let configuration { all["pult.yaml"] = configuration }
        site = SiteInMemory(all)
    }

    /// Findings of rules of tone, examples aside.
    func findings() throws -> [Diagnostic] { ToneFindings.findings(in: try site.subject()) }
}

@Suite("Texts keep to the rules of guidelines")
struct ToneFindingsTests {
    private static let page = "content/sl/pages/contact.md"
    private static let reply = "content/sl/replies/late.md"

    private func reply(_ body: String, _ header: String = "") -> [String: String] {
        [Self.reply: "---\ntitle: Zamuda\n\(header)---\n\(body)\n"]
    }

    @Test(
        "each kind of rule finds what it forbids, where it stands",
        arguments: [
            ("tone/avoid", "avoid: [\"draga stranka\"]", "▶Dragi stranki◀ smo pisali."),
            ("tone/avoid", "avoid: [\"draga stranka\"]", "Naša **▶draga** stranka◀ čaka."),
            ("tone/avoid", "avoid: [\"draga stranka\"]", "- prva\n- to je ▶draga\n  stranka◀"),
            ("tone/avoid", "{ avoid: draga stranka, match: words }", "▶Draga stranka◀, drage stranke"),
            ("tone/prefer", "prefer: { \"v kolikor\": če }", "▶V kolikor◀ ne ustreza, ga vrnite."),
            ("tone/limit", "limit: { exclamation_marks: 1 }", "Žal nam je!▶!◀ Res!"),
            ("tone/limit", "limit: { question_marks: 0 }", "Res▶?◀"),
            ("tone/limit", "limit: { emoji: 0 }", "Hvala ▶🌿◀"),
            ("tone/limit", "limit: { capitals_words: 1 }", "Vračamo SAMO ▶NEODPRTE◀ IZDELKE."),
            ("tone/limit", "limit: { words_per_sentence: 4 }", "Kratko. ▶Ta poved ima pet besed◀."),
            ("tone/limit", "limit: { words: 3 }", "Prva poved. ▶Druga poved◀."),
            ("tone/formality", "formality: formal", "Poglejte, ▶tvoj◀ paket je tu."),
            ("tone/formality", "formality: informal", "To je ▶vaš◀ paket."),
            ("tone/pattern", "pattern: '@(gmail|yahoo)\\.'", "Pišite na maja▶@gmail.◀com."),
            ("tone/require", "require_any: [hvala, zahvaljujemo se]", "▶Popravili smo napako.◀"),
            ("tone/require", "require_all: [pozdravljeni, hvala]", "▶Pozdravljeni, popravili smo.◀"),
        ])
    func kinds(code: String, rule: String, body: String) throws {
        let rule = rule.hasPrefix("{") ? "  - { id: a, \(rule.dropFirst(2))" : "  - id: a\n    \(rule)"
        let tone = ToneSite(rules: rule, reply(body))
        let findings = try tone.findings()
        #expect(findings.map(\.code.id) == [code])
        #expect(findings.map(\.place) == tone.site.places(in: Self.reply))
        #expect(
            findings[0].message.contains("“Nagovor”") && findings[0].message.contains("“a”") && findings[0].severity == .warning)
        #expect(findings[0].notes[0].contains("tone:guide") && findings[0].notes[0].contains("content/sl/tone/guide.md, line 4"))
    }

    @Test(
        "what keeps to the rule is not reported",
        arguments: [
            ("avoid: [\"draga stranka\"]", "Draga, stranka čaka. Stranka je draga. Predraga stranka."),
            ("avoid: [\"draga stranka\"]", "`draga stranka`, »draga stranka«, \"Draga stranka\" in {{draga.stranka}}"),
            ("avoid: [\"draga stranka\"]", "> Draga stranka, je pisal nekdo.\n\n    draga stranka"),
            ("avoid: [gmail]", "Pišite na maja@gmail.com ali https://gmail.com/pot."),
            ("prefer: { \"v kolikor\": če }", "Če ne ustreza, ga vrnite."),
            ("limit: { exclamation_marks: 1 }", "Žal nam je! »Juhu!!« je napisala stranka."),
            ("limit: { emoji: 1 }", "Hvala 🌿"), ("limit: { words_per_sentence: 5 }", "Ta poved ima pet besed. In ta štiri."),
            ("limit: { capitals_words: 0 }", "Pošljemo vam SMS in PDF, koda HVALA-10."),
            ("limit: { words: 4 }", "Prva poved. Druga poved."),
            ("formality: formal", "Vaš paket je tu, prosim, poglejte. Ti izdelki in te kreme."),
            ("formality: informal", "Tvoj paket je tu, poglej."), ("pattern: '@gmail\\.'", "Pišite na pomoc@melisa.example."),
            ("require_any: [hvala]", "Iskrena hvala."), ("require_all: [pozdravljeni, hvala]", "Pozdravljeni in hvala."),
        ])
    func sound(rule: String, body: String) throws {
        #expect(try ToneSite(rules: "  - id: a\n    \(rule)", reply(body)).findings() == [])
    }

    @Test(
        "better words take the place of others, with their capitals",
        arguments: [
            ("▶V kolikor◀ ne ustreza", "Če"), ("Vrnite, ▶v kolikor◀ ne ustreza", "če"), ("▶V KOLIKOR◀ NE USTREZA", "ČE"),
        ])
    func fixes(body: String, better: String) throws {
        let tone = ToneSite(rules: "  - id: a\n    prefer: { \"v kolikor\": če }", reply(body))
        let finding = try #require(try tone.findings().first)
        #expect(finding.fixes.map(\.replacement) == [better] && [finding.place] == tone.site.places(in: Self.reply))
    }

    @Test("another form of the words, and words with markup between, are for the writer to replace")
    func noFixes() throws {
        let rule = "  - id: a\n    prefer: { \"predmetni izdelek\": izdelek }"
        for body in ["Cena ▶predmetnega izdelka◀", "To je ▶predmetni **izdelek**◀."] {
            let finding = try #require(try ToneSite(rules: rule, reply(body.filter { $0 != "▶" && $0 != "◀" })).findings().first)
            #expect(finding.fixes == [])
        }
    }

    @Test("severity, message and suggestion are the rule's own")
    func wording() throws {
        let rule =
            "  - id: name\n    avoid: [stranka]\n    message: Nagovorite jo po imenu.\n    suggest: Pozdravljeni\n    severity: error"
        let finding = try #require(try ToneSite(rules: rule, reply("Stranka čaka.")).findings().first)
        #expect(finding.severity == .error)
        #expect(finding.message.hasSuffix("“name” of the guideline “Nagovor”. Nagovorite jo po imenu. Better: Pozdravljeni"))
    }

    @Test("subjects of replies, and titles and descriptions of what customers read, are read, too")
    func headers() throws {
        let rule = "  - id: a\n    avoid: [stranka]"
        let subject = ToneSite(rules: rule, reply("Ja.", "subject: \"Za ▶stranko◀ {{order.number}}\"\n"))
        #expect(try subject.findings().map(\.place) == subject.site.places(in: Self.reply))
        let page = ToneSite(rules: rule, [Self.page: "---\ntitle: ▶Stranka◀\ndescription: Za ▶stranke◀\n---\nJa.\n"])
        #expect(try page.findings().map(\.place) == page.site.places(in: Self.page))
        #expect(try ToneSite(rules: rule, [Self.reply: "---\ntitle: Stranka\n---\nJa.\n"]).findings() == [])
    }

    @Test(
        "a rule speaks about the texts that it is for",
        arguments: [
            ("applies_to: [pages]\n", "", 0), ("applies_to: [replies]\n", "", 1),
            ("channels: [chat]\n", "channels: [email]\n", 0),
            ("channels: [email]\n", "channels: [email]\n", 1), ("channels: [email]\n", "", 1),
            ("mood: [upset]\n", "mood: happy\n", 0),
            ("mood: [upset]\n", "mood: upset\n", 1), ("mood: upset\n", "", 0),
            ("order_stage: [shipped]\n", "order_stage: placed\n", 0),
            ("order_stage: [shipped]\n", "order_stage: any\n", 1), ("audience: public\n", "", 0), ("audience: internal\n", "", 1),
            ("locales: [en]\n", "", 0), ("locales: [sl, en]\n", "", 1),
        ])
    func scopes(guideline: String, text: String, count: Int) throws {
        let rule = "  - id: a\n    avoid: [stranka]"
        #expect(try ToneSite(rules: rule, header: guideline, reply("Stranka.", text)).findings().count == count)
        // A rule may be limited further than its guideline, in the same words.
        guard !guideline.hasPrefix("locales") else { return }
        let narrow = rule + "\n    " + guideline.dropLast()
        #expect(try ToneSite(rules: narrow, reply("Stranka.", text)).findings().count == count)
    }

    @Test("blocks for agents in public texts are looked at when the rule says so; guidelines only when they are named")
    func audiences() throws {
        let files = [Self.page: "---\ntitle: Stik\n---\nStranka.\n\n> [!INTERNAL]\n> Stranka.\n"]
        let rule = "  - id: a\n    avoid: [stranka]"
        #expect(try ToneSite(rules: rule, files).findings().map { $0.place?.start?.line } == [4])
        #expect(try ToneSite(rules: rule + "\n    audience: internal", files).findings().map { $0.place?.start?.line } == [7])
        let guide = ["content/sl/tone/other.md": "---\ntitle: Drugo\n---\nStranka.\n"]
        #expect(try ToneSite(rules: rule, guide).findings() == [])
        #expect(try ToneSite(rules: rule, header: "applies_to: [guidelines]\n", guide).findings().count == 1)
    }

    @Test("one stretch is reported once for a rule, the longest phrase first")
    func overlaps() throws {
        let tone = ToneSite(rules: "  - id: a\n    avoid: [draga, draga stranka, stranka]", reply("▶Draga stranka◀"))
        #expect(try tone.findings().map(\.place) == tone.site.places(in: Self.reply))
    }

    @Test("a draft of some kind for some channel is read like a text of the site")
    func drafts() throws {
        let tone = ToneSite(rules: "  - id: a\n    avoid: [stranka]\n    channels: [chat]", reply("Ja."))
        let subject = try tone.site.subject()
        let file = SourceFile(path: "-", text: "Stranka.")
        func count(_ channel: String) -> Int {
            let situation = ToneSituation(kind: .reply, locale: "sl", channels: [channel])
            return subject.tone.findings(in: ToneText(MarkdownParser().parse(file), in: file, as: situation)).count
        }
        #expect(count("chat") == 1 && count("email") == 0)
    }
}
