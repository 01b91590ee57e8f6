import Catalog
import Checks
import Diagnostics
import TestSupport

/// A site with one playbook, written as its front matter and its steps.
struct PlaybookSite {
    static let path = "content/sl/playbooks/case.md"

    let site: SiteInMemory
    var from = "2026-11-23"
    var until = "2027-03-01"

    /// An office from eight to four, a warehouse from ten to two, an evening team, and a lead for the mornings.
    static let configuration = """
        title: Melisa
        locales: [sl, en]
        calendars:
          office: { timezone: Europe/Ljubljana, hours: { mon-fri: "08:00-16:00" }, holidays: [SI] }
          evening: { timezone: Europe/Ljubljana, hours: { daily: "16:00-22:00" } }
          depot: { timezone: Europe/Ljubljana, hours: { mon-fri: "10:00-14:00" }, holidays: [SI] }
        channels:
          email:
            kind: email
            title: E-pošta
            calendar: office
            intake: always
            service_levels: { first_response: 4 business hours, resolution: 3 business days }
          chat: { kind: chat, title: Klepet, calendar: evening, intake: open_hours }
        roles:
          agent: { calendar: office }
          team-lead: { calendar: office }
          evening-agent: { calendar: evening }
          warehouse: { calendar: depot }
          chat-bot: { calendar: [office, evening] }
        """

    init(
        _ steps: String, header: String = "", configuration: String = Self.configuration, others: [String: String] = [:]
    ) {
        let playbook = "---\ntitle: Primer\n\(header)\n---\nKdaj …\n\n\(steps)\n"
        site = SiteInMemory(others.merging([Self.path: playbook, "pult.yaml": configuration]) { first, _ in first })
    }

    /// Of rules about playbooks alone.
    func findings() throws -> [Diagnostic] {
        PlaybookRules.findings(in: try site.subject(from: from, until: until)).sortedForReport()
    }

    /// Of everything that is checked, and of loading.
    func allFindings() throws -> [Diagnostic] {
        RuleBook.findings(in: try site.subject(from: from, until: until)) + (try site.load().diagnostics)
    }

    /// Where findings are expected.
    var places: [Place] { site.places(in: Self.path) }

    /// A step in one line of data: `step("A", "role: agent", "[B](#b)")`.
    static func step(_ title: String, _ data: String, _ text: String = "") -> String {
        "## \(title)\n```step\n\(data)\n```\n\(text)\n"
    }

    static func reply(channels: String = "[email]", draft: Bool = false) -> String {
        "---\ntitle: Odgovor\nchannels: \(channels)\n\(draft ? "draft: true\n" : "")---\nPozdravljeni.\n"
    }
}

extension PlaybookSite {
    /// Of rules about playbooks, in any site.
    static func findings(of site: SiteInMemory) throws -> [Diagnostic] {
        PlaybookRules.findings(in: try site.subject()).sortedForReport()
    }
}
