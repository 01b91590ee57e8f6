import Catalog
import Diagnostics
import TestSupport
import Testing

@Suite("The shape of playbooks")
struct PlaybookShapeTests {
    private func step(_ title: String, _ text: String = "", outcome: String? = nil, role: String = "agent") -> String {
        PlaybookSite.step(title, "role: \(role)" + (outcome.map { "\noutcome: \($0)" } ?? ""), text)
    }

    private func expect(_ site: PlaybookSite, _ codes: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == codes, sourceLocation: sourceLocation)
        #expect(findings.map(\.place) == site.places, sourceLocation: sourceLocation)
    }

    @Test("a step that no way leads to is reported at its heading")
    func unreachable() throws {
        let orphan = "▶## Sam◀\n[Konec](#konec)\n"
        let clean = step("Prvi", "[Konec](#konec)") + step("Konec", outcome: "resolved")
        try expect(PlaybookSite(clean + orphan), ["playbook/unreachable-step"])
        try expect(PlaybookSite(clean), [])
        // Escalations, the text before the first step, and other playbooks lead there, too.
        let escalating = PlaybookSite.step(
            "Prvi", "role: agent\nwithin: 1bh\nescalate: { to: team-lead, step: \"#konec\" }\noutcome: closed")
        try expect(PlaybookSite(escalating + step("Konec", outcome: "resolved")), [])
        try expect(PlaybookSite("Drugače: [Sam](#sam)\n\n" + clean + step("Sam", outcome: "closed")), [])
        let other = [
            "content/sl/playbooks/other.md": "---\ntitle: D\n---\n" + step("A", "[x](playbook:case#sam)", outcome: "closed")
        ]
        try expect(PlaybookSite(clean + step("Sam", outcome: "closed"), others: other), [])
    }

    @Test("a mistyped link is one finding, not three")
    func mistyped() throws {
        let site = PlaybookSite(step("Prvi", "[Konec](#knec)") + step("Konec", outcome: "resolved"))
        #expect(try site.findings() == [])
        #expect(try site.allFindings().map(\.code.id) == ["link/missing-heading"])
    }

    @Test("a step that neither leads on nor ends the case is a dead end")
    func deadEnd() throws {
        try expect(PlaybookSite("▶## Prvi◀\n```step\nrole: agent\n```\n"), ["playbook/dead-end"])
        try expect(PlaybookSite(step("Prvi", outcome: "resolved")), [])
        // An escalation is no way on.
        let escalating = "▶## Prvi◀\n```step\nrole: agent\nwithin: 1bh\nescalate: { to: team-lead, step: \"#konec\" }\n```\n"
        try expect(PlaybookSite(escalating + step("Konec", outcome: "closed")), ["playbook/dead-end"])
    }

    @Test("who goes on in another playbook is told how to say so")
    func handedOver() throws {
        let other = ["content/sl/playbooks/other.md": "---\ntitle: Drugi\n---\n" + step("A", outcome: "closed")]
        let site = PlaybookSite("## Prvi\n```step\nrole: agent\n```\n[naprej](playbook:other)\n", others: other)
        #expect(try site.findings().first?.message.contains("playbook “Drugi”, write “outcome: handed_over”") == true)
    }

    @Test("a loop without a way out is reported at its first step")
    func endless() throws {
        let loop = "▶## Vprašaj◀\n[Čakaj](#čakaj)\n" + step("Čakaj", "[Vprašaj](#vprašaj)")
        let start = step("Prvi", "[Vprašaj](#vprašaj)")
        let site = PlaybookSite(start + loop)
        try expect(site, ["playbook/endless-loop"])
        #expect(try site.findings().first?.message.contains("“Vprašaj” and “Čakaj”") == true)
        let wayOut = "## Vprašaj\n[Čakaj](#čakaj)\n" + step("Čakaj", "[Vprašaj](#vprašaj)", outcome: "closed")
        try expect(PlaybookSite(start + wayOut), [])
        try expect(PlaybookSite("▶## Sam◀\n[Še enkrat](#sam)\n"), ["playbook/endless-loop"])
    }

    @Test("a playbook without steps is no playbook")
    func noSteps() throws {
        let site = SiteInMemory([PlaybookSite.path: "---\ntitle: ▶Primer◀\n---\nSamo besedilo.\n"])
        let findings = try PlaybookSite.findings(of: site)
        #expect(findings.map(\.code.id) == ["playbook/no-steps"])
        #expect(findings.map(\.place) == site.places(in: PlaybookSite.path))
    }

    @Test("a critical playbook should escalate somewhere")
    func critical() throws {
        let text = "---\ntitle: ▶Kriza◀\nseverity: critical\n---\n" + step("Prvi", outcome: "closed")
        let site = SiteInMemory([PlaybookSite.path: text])
        let findings = try PlaybookSite.findings(of: site)
        #expect(findings.map(\.code.id) == ["playbook/no-escalation"] && findings.map(\.severity) == [.note])
        #expect(findings.map(\.place) == site.places(in: PlaybookSite.path))
        let calm = SiteInMemory([PlaybookSite.path: text.replacing("critical", with: "high")])
        #expect(try PlaybookSite.findings(of: calm) == [])
    }
}
