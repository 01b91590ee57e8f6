import Catalog
import Diagnostics
import TestSupport
import Testing

@Suite("The people of playbooks")
struct PlaybookPeopleTests {
    private func expect(_ site: PlaybookSite, _ codes: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == codes, sourceLocation: sourceLocation)
        #expect(findings.map(\.place) == site.places, sourceLocation: sourceLocation)
    }

    private func escalating(_ role: String, within: String, _ escalation: String) -> PlaybookSite {
        PlaybookSite(
            PlaybookSite.step("Preveri", "role: \(role)\nwithin: \(within)\noutcome: closed\nescalate: { \(escalation) }"))
    }

    @Test("a timer that rings after closing calls nobody, to the minute")
    func offDuty() throws {
        let site = escalating("agent", within: "1 business hour", "to: ▶team-lead◀, after: 30 minutes")
        try expect(site, ["playbook/escalation-off-duty"])
        let message = try #require(try site.findings().first).message
        #expect(message.contains("Monday, 23 November 2026, 15:31") && message.contains("Monday, 23 November 2026, 16:01"))
        #expect(message.contains("back on Tuesday, 24 November 2026, 08:00") && message.contains("30 business minutes"))
        #expect(try escalating("agent", within: "1 business hour", "to: team-lead, after: 30 business minutes").findings() == [])
    }

    @Test("an evening team that escalates to the office is told so")
    func evening() throws {
        let site = escalating("evening-agent", within: "1 business hour", "to: ▶team-lead◀")
        try expect(site, ["playbook/escalation-off-duty"])
        #expect(try site.findings().first?.message.contains("Monday, 23 November 2026, 17:00") == true)
        #expect(try escalating("evening-agent", within: "1 business hour", "to: chat-bot").findings() == [])
    }

    @Test(
        "an escalation after the limit is late, whatever the units",
        arguments: [
            ("1 business hour", "▶2 business hours◀"), ("15 minutes", "▶20 business minutes◀"),
            ("1 business day", "▶2 business days◀"),
        ])
    func late(within: String, after: String) throws {
        try expect(escalating("agent", within: within, "to: chat-bot, after: \(after)"), ["playbook/late-escalation"])
    }

    @Test("an escalation at the limit, or before it, is in time", arguments: ["1 business hour", "45 business minutes"])
    func inTime(after: String) throws {
        #expect(try escalating("agent", within: "1 business hour", "to: team-lead, after: \(after)").findings() == [])
    }

    @Test("an escalation without any time never comes")
    func never() throws {
        let site = PlaybookSite(PlaybookSite.step("Preveri", "role: agent\noutcome: closed\nescalate: { to: ▶team-lead◀ }"))
        try expect(site, ["playbook/late-escalation"])
        #expect(try site.findings().first?.message.contains("never comes") == true)
    }

    @Test("a case for humans only comes to one at the second step")
    func human() throws {
        let bot = PlaybookSite.step("Pozdrav", "role: chat-bot", "[Vprašanje](#vprašanje)")
        let question = "▶## Vprašanje◀\n```step\nrole: chat-bot\noutcome: closed\n```\n"
        try expect(PlaybookSite(bot + question, header: "automation: human-only"), ["playbook/no-human"])
        try expect(
            PlaybookSite(bot + question.replacing("▶", with: "").replacing("◀", with: ""), header: "automation: bot-first"), [])
        let agent = PlaybookSite.step("Vprašanje", "role: agent\noutcome: closed")
        try expect(PlaybookSite(bot + agent, header: "automation: human-only"), [])
        try expect(
            PlaybookSite("▶## Nihče◀\n```step\noutcome: closed\n```\n", header: "automation: human-only"), ["playbook/no-human"])
    }

    @Test("a case may be handed to another team once")
    func handOvers() throws {
        let first = PlaybookSite.step("Prvi", "role: agent", "[Drugi](#drugi)")
        let second = PlaybookSite.step("Drugi", "role: warehouse", "[Tretji](#tretji)")
        let back = PlaybookSite.step("Tretji", "role: ▶agent◀\noutcome: closed")
        let site = PlaybookSite(first + second + back)
        try expect(site, ["playbook/hand-overs"])
        #expect(try site.findings().first?.message.contains("“Prvi” (agent) → “Drugi” (warehouse) → “Tretji” (agent)") == true)
        try expect(PlaybookSite(first + second + PlaybookSite.step("Tretji", "role: warehouse\noutcome: closed")), [])
        // Who has the same hours is in the same team.
        let lead = PlaybookSite.step("Drugi", "role: team-lead", "[Tretji](#tretji)")
        try expect(PlaybookSite(first + lead + PlaybookSite.step("Tretji", "role: agent\noutcome: closed")), [])
    }

    @Test("a loop between two teams is more than one hand-over")
    func handOverLoop() throws {
        let first = PlaybookSite.step("Prvi", "role: ▶agent◀\noutcome: closed", "[Drugi](#drugi)")
        let second = PlaybookSite.step("Drugi", "role: warehouse", "[Prvi](#prvi)")
        try expect(PlaybookSite(first + second), ["playbook/hand-overs"])
    }
}
