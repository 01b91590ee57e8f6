import Catalog
import Checks
import Diagnostics
import ServiceTime
import TestSupport
import Testing

@Suite("Playbooks fit into their service levels")
struct PlaybookTimeTests {
    private let first = PlaybookSite.step("Prvi", "role: agent\nwithin: 4 business hours", "[Drugi](#drugi)")

    private func second(_ role: String, _ within: String, outcome: Bool = true) -> String {
        PlaybookSite.step("Drugi", "role: \(role)\nwithin: \(within)" + (outcome ? "\noutcome: resolved" : ""))
    }

    @Test("the finding shows the worst message, its way by the clock, and what would hold")
    func slow() throws {
        let site = PlaybookSite(first + second("warehouse", "12 business hours"), header: "promise: ▶email.resolution◀")
        let finding = try #require(try site.findings().first)
        #expect(finding.code.id == "playbook/too-slow" && finding.severity == .error)
        #expect([finding.place] == site.places)
        // The first of the messages that are hit worst. Four hours end when the warehouse is closed; three days of it are twelve hours.
        let steps = finding.notes.filter { $0.first?.isNumber == true }
        #expect(steps.count == 2)
        #expect(
            steps[0].contains(
                "“Prvi”, agent, within 4 business hours: from Monday, 21 December 2026, 16:00 (nobody on duty until Tuesday, 22 December 2026, 08:00) until Tuesday, 22 December 2026, 12:00."
            ))
        #expect(
            steps[1].contains(
                "“Drugi”, warehouse, within 12 business hours: from Tuesday, 22 December 2026, 12:00 until Monday, 28 December 2026, 12:00."
            ))
        #expect(finding.notes.last?.contains("“resolution: 4 business days” for “email”") == true)
        #expect(finding.notes.last?.contains("“within: ") == true)
        let enough = PlaybookSite(
            first + second("warehouse", "12 business hours"), header: "promise: email.resolution",
            configuration: PlaybookSite.configuration.replacing("resolution: 3", with: "resolution: 4"))
        #expect(try enough.findings() == [])
    }

    @Test("the limit that would hold holds, and the next one does not")
    func repairs() throws {
        let site = PlaybookSite(first + second("warehouse", "12 business hours"), header: "promise: email.resolution")
        let note = try #require(try site.findings().first?.notes.last)
        let limit = try #require(note.firstMatch(of: /“within: (\d+) business hours” for “Drugi”/)?.output.1)
        let hours = try #require(Int(limit))
        func isKept(_ hours: Int) throws -> Bool {
            try PlaybookSite(first + second("warehouse", "\(hours) business hours"), header: "promise: email.resolution")
                .findings().isEmpty
        }
        #expect(try isKept(hours))
        #expect(try !isKept(hours + 1))
    }

    @Test("what fits in every ordinary week may break at Christmas")
    func christmas() throws {
        let site = PlaybookSite(
            first + second("agent", "4 business hours"), header: "promise: email.resolution",
            configuration: PlaybookSite.configuration.replacing("resolution: 3 business days", with: "resolution: 3 days"))
        let message = try #require(try site.findings().first).message
        #expect(
            message.contains("arrives on Thursday, 24 December 2026, 16:00, is to be done by Monday, 28 December 2026, 00:00"))
        #expect(message.contains("may end only on Monday, 28 December 2026, 16:00, 16 hours later"))
        var autumn = site
        (autumn.from, autumn.until) = ("2026-11-23", "2026-12-24")
        #expect(try autumn.findings() == [])
    }

    @Test("a step that alone takes longer than the whole may is named")
    func slowStep() throws {
        let site = PlaybookSite(first + second("agent", "▶5 business days◀"), header: "promise: ▶email.resolution◀")
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == ["playbook/too-slow", "playbook/step-too-long"])
        #expect(Set(findings.map(\.place)) == Set(site.places))
        #expect(findings.last?.message.contains("“Drugi” alone") == true)
    }

    @Test("escalations lengthen the way: the lead takes the step over with its limit anew")
    func takeover() throws {
        let level = PlaybookSite.configuration.replacing("resolution: 3 business days", with: "resolution: 3 business hours")
        func site(_ escalation: String) -> PlaybookSite {
            PlaybookSite(
                PlaybookSite.step("Prvi", "role: agent\nwithin: 2 business hours\noutcome: closed" + escalation),
                header: "promise: email.resolution", configuration: level)
        }
        #expect(try site("").findings() == [])
        let finding = try #require(try site("\nescalate: { to: team-lead, after: 2 business hours }").findings().first)
        #expect(finding.code.id == "playbook/too-slow")
        #expect(finding.notes.contains { $0.contains("escalated to “team-lead”") })
        #expect(finding.notes.contains { $0.contains("“Prvi”, team-lead, taken over") })
        #expect(try site("\nescalate: { to: team-lead, after: 1 business hour }").findings() == [])
    }

    @Test("a role that is never on duty again keeps nothing")
    func neverEnds() throws {
        let gone = "gone: { timezone: UTC, hours: { mon: [] }, except: { 2026-11-24: \"08:00-12:00\" } }"
        let site = PlaybookSite(
            first + second("warehouse", "1 business hour"), header: "promise: ▶email.resolution◀",
            configuration: PlaybookSite.configuration.replacing("channels:\n", with: "  \(gone)\nchannels:\n")
                .replacing("warehouse: { calendar: depot }", with: "warehouse: { calendar: gone }"))
        let finding = try #require(try site.findings().first { $0.code.id == "playbook/too-slow" })
        #expect([finding.place] == site.places)
        #expect(finding.message.contains("never on duty again"))
    }

    @Test("a loop is gone round once")
    func loop() throws {
        func site(_ level: String) -> PlaybookSite {
            PlaybookSite(
                PlaybookSite.step("Preveri", "role: agent\nwithin: 1 business hour", "[Vprašaj](#vprašaj) [Konec](#konec)")
                    + PlaybookSite.step("Vprašaj", "role: agent\nwithin: 2 business hours", "[Preveri](#preveri)")
                    + PlaybookSite.step("Konec", "role: agent\nwithin: 1 business hour\noutcome: closed"),
                header: "promise: email.resolution",
                configuration: PlaybookSite.configuration.replacing("resolution: 3 business days", with: "resolution: \(level)"))
        }
        // 1 + 2 + 1 + 2 would lead nowhere; 1 + 2 + 1 + 1 ends.
        let finding = try #require(try site("4 business hours").findings().first)
        #expect(finding.code.id == "playbook/too-slow")
        #expect(finding.notes.contains { $0.contains("goes back to “Preveri” once") })
        #expect(try site("6 business hours").findings() == [])
    }

    @Test("a step without a limit keeps the way from being proven")
    func untimed() throws {
        let site = PlaybookSite(
            "▶## Prvi◀\n```step\nrole: agent\n```\n[Drugi](#drugi)\n" + second("agent", "1 business hour"),
            header: "promise: email.resolution")
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == ["playbook/no-time-limit"])
        #expect(findings.map(\.place) == site.places)
        #expect(try PlaybookSite("## Prvi\n```step\nrole: agent\noutcome: closed\n```\n").findings() == [])
    }

    @Test("a playbook of 200 steps with loops is proven")
    func large() throws {
        let site = PlaybookSite(LargePlaybook.steps(200), header: "promise: email.resolution\nchannels: [email]")
        let index = try site.site.load().index
        let playbook = try #require(index.catalog.playbooks.first)
        #expect(playbook.steps.count == 200)
        let subject = try site.site.subject(from: "2026-11-23", until: "2027-12-28")
        let finder = try #require(WayFinder(playbook, StepGraph(playbook), on: subject.timetable))
        #expect(try !finder.longestWay().isKept)
    }
}

/// Steps that lead on, ahead and back.
enum LargePlaybook {
    static func steps(_ count: Int) -> String {
        let roles = ["agent", "team-lead", "warehouse", "evening-agent"]
        let limits = ["15 minutes", "30 business minutes", "1 business hour", "10 minutes", "2 business hours", "1 business day"]
        return (0..<count).map { number in
            var targets = [number + 1, number + 1 + number % 7].filter { $0 < count }
            if number % 5 == 4 { targets.append(number - 3) }
            let isLast = number + 1 == count || number % 11 == 10
            let escalation = number % 9 == 8 ? "\nescalate: { to: team-lead, after: 10 business minutes }" : ""
            return PlaybookSite.step(
                "Korak \(number)",
                "role: \(roles[number / 50 % 4])\nwithin: \(limits[number % 6])\(escalation)"
                    + (isLast ? "\noutcome: closed" : ""),
                targets.map { "[\($0)](#korak-\($0))" }.joined(separator: " "))
        }.joined()
    }
}
