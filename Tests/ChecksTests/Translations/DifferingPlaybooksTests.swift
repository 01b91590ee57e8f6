import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Playbooks and replies are the same in every language")
struct DifferingPlaybooksTests {
    private func playbooks(_ step: String) -> SiteInMemory {
        func text(_ step: String, _ next: String) -> String {
            "---\ntitle: Late\n---\n## A\n```step\n\(step)\n```\n[x](#\(next))\n\n## \(next)\n```step\nrole: agent\noutcome: resolved\n```\n"
        }
        return SiteInMemory([
            "content/sl/playbooks/late.md": text(
                "role: agent\nwithin: 2 hours\nreply: late\nescalate: { to: agent, after: 1 hour, step: \"#b\" }", "b"),
            "content/en/playbooks/late.md": text(step, "c"),
        ])
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] { Translations.findings(in: try site.subject()) }

    @Test(
        "a step with other data is found where the data stands",
        arguments: [
            "role: ▶lead◀\nwithin: 2 hours\nreply: late\nescalate: { to: agent, after: 1 hour, step: \"#c\" }",
            "role: agent\nwithin: ▶3 hours◀\nreply: late\nescalate: { to: agent, after: 1 hour, step: \"#c\" }",
            "role: agent\nwithin: 2 hours\nreply: ▶early◀\nescalate: { to: agent, after: 1 hour, step: \"#c\" }",
            "role: agent\nwithin: 2 hours\nreply: late\nescalate: { to: agent, after: ▶2 hours◀, step: \"#c\" }",
            "role: agent\nwithin: 2 hours\nreply: late\noutcome: ▶closed◀\nescalate: { to: agent, after: 1 hour, step: \"#c\" }",
        ])
    func step(step: String) throws {
        let site = playbooks(step)
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == ["translation/step"])
        #expect(findings.map(\.place) == site.places(in: "content/en/playbooks/late.md"))
        #expect(findings.first?.message.contains("content/sl/playbooks/late.md:") == true)
    }

    @Test("the same data is no difference, though the steps have other names")
    func same() throws {
        let step = "role: agent\nwithin: 2h\nreply: late\nescalate: { to: agent, after: 1 hour, step: \"#c\" }"
        #expect(try findings(playbooks(step)).map(\.message) == [])
    }

    private func replies(_ body: String, subject: String = "Order {{order.number}}") -> SiteInMemory {
        SiteInMemory([
            "content/sl/replies/late.md":
                "---\ntitle: Late\nsubject: \"Naročilo {{order.number}}\"\n---\nPozdravljeni, {{name}}, {{ day }} pride.\n",
            "content/en/replies/late.md": "---\ntitle: Late\nsubject: \"\(subject)\"\n---\n\(body)\n",
        ])
    }

    @Test(
        "another placeholder is found where it stands",
        arguments: [
            ("Hello {{name}}, on ▶{{order.number}}◀ it comes.", "Order {{order.number}}", Severity.warning),
            ("▶Hello {{name}}, it comes.◀", "Order {{order.number}}", .warning),
            ("Hello {{name}}, on {{day}} ▶{{name}}◀.", "Order {{order.number}}", .note),
            ("Hello {{name}}, on {{day}}.", "Order ▶{{name}}◀", .warning),
        ])
    func placeholder(body: String, subject: String, severity: Severity) throws {
        let site = replies(body, subject: subject)
        let findings = try findings(site)
        #expect(findings.map(\.code.id) == ["translation/placeholder"])
        #expect(findings.map(\.severity) == [severity])
        #expect(findings.map(\.place) == site.places(in: "content/en/replies/late.md"))
    }

    @Test("the same placeholders are no difference")
    func samePlaceholders() throws {
        #expect(try findings(replies("Hello {{ name }}, it comes on {{day}}.")).map(\.message) == [])
    }

    @Test("a placeholder that pult.yaml does not list is found where it stands, with the nearest one")
    func unknown() throws {
        let site = SiteInMemory([
            "pult.yaml": SiteInMemory.configuration + "\nplaceholders:\n  order.number: { sample: \"1\" }\n",
            "content/sl/replies/late.md":
                "---\ntitle: Late\nsubject: 'Naročilo ▶{{order.numbr}}◀'\n---\nNaročilo {{order.number}} in ▶{{date}}◀.\n",
            "content/sl/pages/contact.md": "---\ntitle: Stik\n---\nV člankih je {{to}} besedilo.\n",
        ])
        let findings = RuleBook.findings(in: try site.load().index)
        #expect(findings.map(\.code.id) == ["reply/unknown-placeholder", "reply/unknown-placeholder"])
        #expect(findings.map(\.place) == site.places(in: "content/sl/replies/late.md"))
        #expect(findings.map { $0.fixes.map(\.replacement) } == [["{{order.number}}"], []])
    }
}
