import Catalog
import Checks
import Diagnostics
import ServiceTime
import TestSupport
import Testing

@Suite("Promises are held to their service levels")
struct PromiseRuleTests {
    private func site(_ markdown: String, locale: String = "sl", path: String = "pages/contact") -> SiteInMemory {
        SiteInMemory(["content/\(locale)/\(path).md": "---\ntitle: Stik\n---\n\(markdown)\n"])
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] { findings(in: try site.subject()) }

    /// What is said of promises: texts of one language lack their translations.
    private func findings(in subject: SiteSubject) -> [Diagnostic] {
        RuleBook.findings(in: subject).filter { $0.code.id.hasPrefix("promise/") }
    }

    @Test("a promise in hours breaks over the weekend, and the finding says when, how long, and what would hold")
    func broken() throws {
        let site = site("Odgovorimo [▶v 24 urah◀](sla:email.first_response).")
        let finding = try #require(try findings(site).first)
        #expect(finding.code.id == "promise/broken" && finding.severity == .error)
        #expect([finding.place] == site.places(in: "content/sl/pages/contact.md"))
        // Christmas: Thursday the 24th is worked; Friday and Saturday are holidays, Monday is the next day.
        #expect(finding.message.contains("Thursday, 24 December 2026, 12:01"))
        #expect(finding.message.contains("Monday, 28 December 2026, 08:01"))
        #expect(finding.message.contains("waits 92 hours, 68 hours longer than promised"))
        #expect(finding.fixes.map(\.replacement) == ["v 92 urah", "najpozneje naslednji delovni dan"])
    }

    @Test("what the finding offers would hold, and no less would", arguments: ["92h", "1bd"])
    func repairs(limit: String) throws {
        #expect(try findings(site("[kmalu](sla:email.first_response?within=\(limit))")) == [])
        let tighter = limit == "1bd" ? "P0BD" : "91h"
        let findings = try findings(site("[kmalu](sla:email.first_response?within=\(tighter))"))
        #expect(findings.map(\.code.id) == ["promise/broken"])
    }

    @Test(
        "what can be kept is not reported",
        arguments: [
            "[](sla:email.first_response)", "[](sla:email.resolution)", "[v 4 delovnih urah](sla:email.first_response)",
            "[še isti dan](sla:email.first_response?before=12:00&business_days)", "[v 3 delovnih dneh](sla:email.resolution)",
        ])
    func kept(markdown: String) throws {
        #expect(try findings(site(markdown)) == [])
    }

    @Test("readers with other holidays count other business days")
    func readers() throws {
        // Monday, 27 April 2026 is off in Slovenia and worked in Czechia.
        let configuration = SiteInMemory.configuration.replacing(
            "locales: [sl, en]",
            with: "locales: { sl: {}, cs: { timezone: Europe/Prague, working_days: mon-fri, holidays: [CZ] } }")
        let text = "---\ntitle: Kontakt\n---\nOdpovíme [do konce následujícího pracovního dne](sla:email.first_response).\n"
        let site = SiteInMemory(["pult.yaml": configuration, "content/cs/pages/contact.md": text])
        let subject = try site.subject(from: "2026-04-20", until: "2026-05-20")
        let finding = try #require(findings(in: subject).first)
        #expect(finding.code.id == "promise/broken" && finding.message.contains("April 2026"))
        let slovenian = SiteInMemory([
            "content/sl/pages/contact.md": text.replacing(
                "do konce následujícího pracovního dne", with: "do konca naslednjega delovnega dne")
        ])
        #expect(findings(in: try slovenian.subject(from: "2026-04-20", until: "2026-05-20")) == [])
    }

    @Test("a channel that never opens again keeps nothing")
    func neverOpens() throws {
        let configuration = SiteInMemory.configuration.replacing(
            "hours: { mon-fri: \"08:00-16:00\" }", with: "hours: { mon: [] }, except: { 2026-11-24: \"08:00-12:00\" }")
        let site = SiteInMemory([
            "pult.yaml": configuration,
            "content/sl/pages/contact.md": "---\ntitle: Stik\n---\n[v 24 urah](sla:email.first_response)\n",
        ])
        let codes = Set(RuleBook.findings(in: try site.subject()).map(\.code.id))
        #expect(codes.contains("promise/broken"))
    }

    @Test(
        "a metric that the channel has no service level for is no promise that could be kept",
        arguments: ["▶[v 2 urah](sla:email.callback)◀", "Pokličemo ▶[](sla:email.callback)◀."])
    func unbacked(markdown: String) throws {
        let site = site(markdown)
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == ["promise/unbacked"])
        #expect(findings.map(\.place) == site.places(in: "content/sl/pages/contact.md"))
        #expect(findings.first?.message.contains("email.first_response") == true)
    }

    @Test("words that say no time are reported, and what would do")
    func words() throws {
        let site = site("[▶kmalu◀](sla:email.first_response)")
        let finding = try #require(try findings(site).first)
        #expect(finding.code.id == "promise/text" && finding.message.contains("v 2 urah"))
        #expect(finding.message.contains("within=2h"))
    }

    @Test("words and link must not say different things")
    func contradiction() throws {
        let findings = try findings(site("[v 2 urah](sla:email.first_response?within=1bd)"))
        #expect(findings.map(\.code.id) == ["promise/text"])
        #expect(findings.first?.message.contains("2 hours") == true && findings.first?.message.contains("1 business day") == true)
    }

    @Test(
        "a condition that cannot be read is reported",
        arguments: [
            ("before=noon", "no time of day"), ("befor=12:00", "Did you mean “before”?"), ("business_days=1", "no value"),
            ("within=soon", "no duration"), ("before", "needs a time"), ("within", "needs a duration"),
        ])
    func condition(query: String, says: String) throws {
        let findings = try findings(site("[v 2 urah](sla:email.first_response?\(query))"))
        #expect(findings.map(\.code.id) == ["promise/condition"])
        #expect(findings.first?.message.contains(says) == true)
    }

    @Test("guidelines show examples and promise nothing")
    func guidelines() throws {
        let site = site("[v 1 minuti](sla:email.first_response)", path: "tone/calm")
        #expect(try findings(site).filter { $0.code.group == "promise" } == [])
    }
}

@Suite("Channels that are open are staffed")
struct UnstaffedChannelTests {
    private func site(_ duty: String, exceptions: String = "") -> SiteInMemory {
        SiteInMemory([
            "pult.yaml": """
            title: Melisa
            locales: [sl]
            calendars:
              chat: { timezone: Europe/Ljubljana, hours: { daily: "09:00-21:00" } }
              duty: { timezone: Europe/Ljubljana, hours: { \(duty) }\(exceptions) }
            channels:
              chat: { kind: chat, title: Klepet, calendar: chat, staffed_by: [▶agent◀], service_levels: { first_response: 1 minute } }
            roles:
              agent: { title: Svetovalka, calendar: duty }
            """
        ])
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] { UnstaffedChannels.findings(in: try site.subject()) }

    @Test("the first stretch without anybody is named")
    func gap() throws {
        let site = site("mon-sat: \"09:00-21:00\", sun: \"09:00-13:00\"")
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == ["calendar/unstaffed"])
        #expect(findings.map(\.place) == site.places(in: "pult.yaml"))
        let message = findings.first?.message ?? ""
        #expect(message.contains("Sunday, 29 November 2026, 13:00") && message.contains("Sunday, 29 November 2026, 21:00"))
    }

    @Test("a holiday of the role is a gap, too")
    func holiday() throws {
        let findings = try findings(site("daily: \"08:00-22:00\"", exceptions: ", holidays: [SI]"))
        #expect(findings.first?.message.contains("Friday, 25 December 2026") == true)
    }

    @Test("whoever is there longer covers the channel")
    func covered() throws {
        #expect(try findings(site("daily: \"08:00-22:00\"")) == [])
    }
}
