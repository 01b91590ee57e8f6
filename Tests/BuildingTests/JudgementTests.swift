import Catalog
import Checks
import Diagnostics
import TestSupport
import Testing

@testable import Building

@Suite("What a site makes of its findings")
struct JudgementTests {
    private static let page = "content/sl/pages/contact.md"

    /// A site with one page that holds the Markdown under test.
    private func site(_ markdown: String, check: String = "", header: String = "") -> SiteInMemory {
        SiteInMemory([
            Self.page: "---\ntitle: Stik\n\(header)---\n\(markdown)\n",
            "content/sl/playbooks/late.md": "---\ntitle: Paket zamuja\n---\n## Preverite\n\nKje je.\n",
            "pult.yaml": SiteInMemory.configuration + "\n" + check,
        ])
    }

    private func report(_ site: SiteInMemory, unchecked: Set<DiagnosticCode> = []) throws -> Report {
        let (index, faults) = try site.load()
        let findings = faults + RuleBook.findings(in: index)
        return Judgement(catalog: index.catalog, codes: Manual.codes, unchecked: unchecked).report(on: findings, files: 1)
    }

    private func shown(_ report: Report) -> [String] { report.diagnostics.map { "\($0.code) \($0.severity)" } }

    @Test(
        "An exception with a reason lets a finding pass where it stands",
        arguments: [
            "<!-- pult: allow link/broken: pride -->\n[a](article:b)", "[a](article:b) <!-- pult: allow link/broken: pride -->",
            "<!-- pult: allow-file link/*: pride -->\n\n## A\n\n[a](article:b)",
            "| a |\n|---|\n| [a](article:b) <!-- pult: allow link/broken: pride --> |",
            "<!-- pult: allow link/missing-heading, link/broken: pride -->\n- [a](article:b)\n- [c](#d)",
        ])
    func allowed(markdown: String) throws {
        let report = try report(site(markdown))
        #expect(shown(report) == [])
        #expect(report.suppressed.first?.diagnostic.code == .brokenLink && report.suppressed.first?.reason == "pride")
    }

    @Test("It covers the front matter only when it is about the file")
    func frontMatter() throws {
        let all = try report(site("<!-- pult: allow-file front-matter/unknown-key: od prej -->", header: "stary: 1\n"))
        #expect(shown(all) == [] && all.suppressed.count == 1)
        let block = try report(site("<!-- pult: allow front-matter/unknown-key: od prej -->\na", header: "stary: 1\n"))
        #expect(shown(block) == ["front-matter/unknown-key error", "content/unused-exception warning"])
    }

    @Test(
        "An exception that does not hold is reported where it stands, and the finding stays",
        arguments: [
            ("[a](article:b) ▶<!-- pult: allow link/broken -->◀", "content/exception-reason"),
            ("[a](article:b) ▶<!-- pult: allow link/broken: -->◀", "content/exception-reason"),
            ("[a](article:b) ▶<!-- pult: allow link/brokn: pride -->◀", "content/exception-code"),
            ("[a](article:b) ▶<!-- pult: allow leak/*: pride -->◀", "content/exception-code"),
            ("[a](article:b) ▶<!-- pult: alow link/broken: pride -->◀", "content/exception"),
            ("[a](article:b) ▶<!-- pult: allow: pride -->◀", "content/exception"),
            ("[a](article:b) ▶<!-- pult: -->◀", "content/exception"),
            ("[a](article:b)\n\n▶<!-- pult: allow link/broken: pride -->◀\nbesedilo", "content/unused-exception"),
            ("[a](article:b)\n\n▶<!-- pult: allow link/broken: pride -->◀", "content/unused-exception"),
            ("[a](article:b)\n\n▶<!-- pult: allow-file link/letter-case: pride -->◀", "content/unused-exception"),
        ])
    func faulty(markdown: String, code: String) throws {
        let site = site(markdown)
        let report = try report(site)
        #expect(report.diagnostics.map(\.code.id) == ["link/broken", code] && report.suppressed == [])
        #expect(report.diagnostics.last?.place == site.places(in: Self.page).first)
        #expect(report.diagnostics.last?.severity == .warning)
    }

    @Test("Nothing is unused that nobody looked for")
    func unchecked() throws {
        let site = site("<!-- pult: allow link/broken: pride -->\nBesedilo.")
        #expect(shown(try report(site, unchecked: [.brokenLink])) == [])
        #expect(shown(try report(site)) == ["content/unused-exception warning"])
    }

    @Test("What customers must not see passes no exception and no severity")
    func binding() throws {
        let markdown = "[a](playbook:late) <!-- pult: allow link/*: pride -->"
        let report = try report(site(markdown, check: "check: { severities: { \"*\": note } }"))
        #expect(shown(report) == ["leak/internal-link error", "content/unused-exception note"])
        let misspelt = try self.report(site("> [!INTERNL]\n> a", check: "check: { severities: { markup/unknown-alert: off } }"))
        #expect(shown(misspelt) == ["markup/unknown-alert error"])
    }

    @Test(
        "The last rule about a finding says how much it matters",
        arguments: [
            ("severities: { link/broken: warning }", ["link/broken warning"]), ("severities: { link/broken: off }", []),
            ("severities: { \"link/*\": note }", ["link/broken note"]),
            ("severities: { \"*\": off, link/broken: note }", ["link/broken note"]),
            ("severities: { link/broken: note, \"*\": off }", []),
            ("severities: { link/letter-case: off }", ["link/broken error"]),
            ("paths: { content/sl: { link/broken: warning } }", ["link/broken warning"]),
            ("paths: { \"content/*/pages/**\": { \"link/*\": off } }, severities: { link/broken: error }", []),
            ("paths: { content/sl/playbooks: { link/broken: off } }", ["link/broken error"]),
        ])
    func severities(check: String, expected: [String]) throws {
        #expect(shown(try report(site("[a](article:b)", check: "check: { \(check) }"))) == expected)
    }

    @Test(
        "A severity for what does not exist is reported where it stands",
        arguments: [
            ("severities: { ▶link/brokn◀: off }", "config/severity error", "“link/broken”"),
            ("severities: { ▶\"lnk/*\"◀: off }", "config/severity error", "“link/*”"),
            ("severities: { ▶config/template◀: warning }", "config/severity error", "cannot be lowered"),
            ("severities: { ▶\"leak/*\"◀: off }", "config/severity error", "cannot be lowered"),
            (
                "paths: { ▶content/sl/page◀: { link/broken: off, link/letter-case: off } }", "config/unused-severity warning",
                "“content/sl/pages”"
            ),
        ])
    func faultySeverities(check: String, code: String, says: String) throws {
        let site = site("Besedilo.", check: "check: { \(check) }")
        let report = try report(site)
        #expect(shown(report) == [code] && report.diagnostics.first?.message.contains(says) == true)
        #expect(report.diagnostics.map(\.place) == site.places(in: "pult.yaml"))
    }

    @Test("Raising what is binding anyway is no fault")
    func raising() throws {
        let check = "check: { severities: { config/template: error, \"*\": error, link/broken: off } }"
        #expect(shown(try report(site("[a](article:b)", check: check))) == [])
    }

    @Test("An entry of a baseline that no finding answers to is a note at its line")
    func staleBaseline() throws {
        let full = try report(site("[a](article:b)"))
        let line = MarkedText("▶ab:1 link/broken content/sl/a.md◀")
        let place = line.places(in: "pult-baseline.txt")[0]
        let stale = Baseline.Entry(fingerprint: "ab:1", code: "link/broken", file: "content/sl/a.md", place: place)
        let measured = full.measured(by: Baseline(Baseline(of: full).entries + [stale]))
        #expect(shown(measured) == ["config/stale-baseline note"] && measured.diagnostics.map(\.place) == [place])
        #expect(measured.known.map(\.code) == [.brokenLink] && !measured.fails(strict: true))
        #expect(full.measured(by: Baseline(of: full)).diagnostics == [])
        #expect(full.measured(by: Baseline([stale]), isChecked: { _ in false }).diagnostics.map(\.code) == [.brokenLink])
    }
}
