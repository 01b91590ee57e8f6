import Catalog
import Diagnostics
import TestSupport
import Testing

@Suite("Names in playbooks")
struct PlaybookNameTests {
    private static let replies = [
        "content/sl/replies/photo.md": PlaybookSite.reply(), "content/en/replies/photo.md": PlaybookSite.reply(),
    ]

    @Test("what exists is silent")
    func clean() throws {
        let site = PlaybookSite(
            """
            ## Preveri
            ```step
            role: agent
            within: 15 business minutes
            reply: photo
            escalate: { to: team-lead, after: 10 business minutes, step: "#konec" }
            ```
            [Konec](#konec)

            ## Konec
            ```step
            role: agent
            within: 1 business hour
            outcome: resolved
            ```
            """, header: "channels: [email]\npromise: email.resolution\nautomation: human-only", others: Self.replies)
        #expect(try site.allFindings() == [])
    }

    @Test(
        "a role that does not exist is named with the nearest one",
        arguments: [
            ("role: ▶agnet◀\noutcome: resolved", "agent"),
            (
                "role: agent\nwithin: 1bh\noutcome: resolved\nescalate: { to: ▶team-laed◀, after: 30 business minutes }",
                "team-lead"
            ),
        ])
    func role(data: String, meant: String) throws {
        let site = PlaybookSite(PlaybookSite.step("Preveri", data))
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == ["playbook/unknown-role"])
        #expect(findings.map(\.place) == site.places)
        #expect(findings.first?.fixes.map(\.replacement) == [meant])
        #expect(findings.first?.message.contains("Did you mean “\(meant)”?") == true)
    }

    @Test("a channel and a service level have to exist, too")
    func channel() throws {
        let site = PlaybookSite(
            PlaybookSite.step("Preveri", "role: agent\nwithin: 1bh\noutcome: resolved"),
            header: "channels: [email, ▶emial◀]\npromise: ▶email.resolutoin◀")
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == ["playbook/unknown-channel", "playbook/unknown-service-level"])
        #expect(findings.map(\.place) == site.places)
        #expect(findings.flatMap(\.fixes).map(\.replacement) == ["email", "email.resolution"])
    }

    @Test("a reply has to exist, and not only as a draft")
    func reply() throws {
        let data = "role: agent\nreply: ▶foto◀\noutcome: resolved"
        let missing = PlaybookSite(PlaybookSite.step("Preveri", data), others: Self.replies)
        let findings = try missing.findings()
        #expect(findings.map(\.code.id) == ["playbook/unknown-reply"])
        #expect(findings.map(\.place) == missing.places)
        let draft = PlaybookSite(
            PlaybookSite.step("Preveri", data),
            others: [
                "content/sl/replies/foto.md": PlaybookSite.reply(draft: true),
                "content/en/replies/foto.md": PlaybookSite.reply(draft: true),
            ])
        #expect(try draft.findings().map(\.code.id) == ["playbook/unknown-reply"])
        #expect(try draft.findings().first?.message.contains("draft") == true)
    }

    @Test("a reply that is missing in a language is reported once, where it is named first")
    func language() throws {
        let step = PlaybookSite.step("Preveri", "role: agent\nreply: ▶photo◀\noutcome: resolved", "[Še](#še)")
        let again = PlaybookSite.step("Še", "role: agent\nreply: photo\noutcome: resolved")
        let site = PlaybookSite(step + again, others: ["content/sl/replies/photo.md": PlaybookSite.reply()])
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == ["playbook/reply-language"])
        #expect(findings.map(\.place) == site.places)
        #expect(findings.first?.message.contains("content/en/replies/photo.md") == true)
    }

    @Test("a reply for other channels is worth a note")
    func replyChannel() throws {
        let step = PlaybookSite.step("Preveri", "role: agent\nreply: ▶photo◀\noutcome: resolved")
        let site = PlaybookSite(step, header: "channels: [chat]", others: Self.replies)
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == ["playbook/reply-channel"] && findings.map(\.severity) == [.note])
        #expect(findings.map(\.place) == site.places)
        #expect(try PlaybookSite(step, header: "channels: [chat, email]", others: Self.replies).findings() == [])
    }

    @Test("an escalation to a step that does not exist offers the nearest")
    func step() throws {
        let site = PlaybookSite(
            PlaybookSite.step(
                "Preveri", "role: agent\nwithin: 1bh\nescalate: { to: team-lead, step: ▶\"#odlocitev\"◀ }",
                "[Odločitev](#odločitev)")
                + PlaybookSite.step("Odločitev", "role: agent\noutcome: closed"))
        let findings = try site.allFindings()
        #expect(findings.map(\.code.id) == ["playbook/unknown-step"])
        #expect(findings.map(\.place) == site.places)
        #expect(findings.first?.fixes.map(\.replacement) == ["\"#odločitev\""])
    }
}
