import Catalog
import Diagnostics
import Testing

@testable import Loading

@Suite("Fixes of front matter and configuration")
struct FixTests {
    private func only(_ findings: [Diagnostic]) throws -> Fix {
        try #require(findings.flatMap(\.fixes).first, "\(findings.map(\.message))")
    }

    @Test(
        "are made unasked when they leave nothing to decide",
        arguments: [
            ("Owner: a", "owner", true), ("review-by: 2027-03-01", "review_by", true), ("onwer: a", "owner", false),
            ("Owner: a\nowner: b", "owner", false), ("updated: 24. 12. 2026", "2026-12-24", true),
            ("updated: 24/12/2026", "2026-12-24", true), ("updated: 3/4/2026", "2026-04-03", false),
            ("updated: 2026/3/4", "2026-03-04", true), ("slug: Moj Paket", "moj-paket", true),
            ("automation: Human-Only", "human-only", true), ("automation: human-onyl", "human-only", false),
        ])
    func frontMatter(yaml: String, replacement: String, isSafe: Bool) throws {
        let fix = try only(loadHeader(yaml).diagnostics)
        #expect(fix.replacement == replacement && fix.isSafe == isSafe)
    }

    @Test(
        "of pult.yaml as well",
        arguments: [
            ("calendars: { a: { timezone: europe/ljubljana, hours: always } }", "Europe/Ljubljana", true),
            ("calendars: { a: { timezone: Europe/Lubljana, hours: always } }", "Europe/Ljubljana", false),
            ("calendars: { a: { timezone: UTC, hours: always, holidays: [si] } }", "SI", true),
            ("calendars: { a: { timezone: UTC, hours: always, holidays: [cs] } }", "CZ", false),
            ("calendars: { a: { timezone: UTC, hours: 24/7 } }", "always", true),
            ("channels: { a: { kind: email, contact: a@b.example } }", "mailto:a@b.example", true),
            ("help_center: { base_url: help.example.com }", "https://help.example.com", true),
            ("channels: { a: { kind: chat, staffed_by: [agnt] } }\nroles: { agent: { title: A } }", "agent", false),
        ])
    func configuration(yaml: String, replacement: String, isSafe: Bool) throws {
        let file = SourceFile(path: "pult.yaml", text: "locales: [sl]\ntitle: T\n" + yaml)
        let fix = try only(ConfigurationLoader.load(file).diagnostics)
        #expect(fix.replacement == replacement && fix.isSafe == isSafe)
    }
}
