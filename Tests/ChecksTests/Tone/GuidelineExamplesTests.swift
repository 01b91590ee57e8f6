import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("A guideline is its own test")
struct GuidelineExamplesTests {
    private static let path = "content/sl/tone/guide.md"
    private static let sound = """
        ---
        title: Nagovor
        rules:
          - id: name
            avoid: ["draga stranka"]
          - id: thanks
            require_any: [hvala]
        ---
        > [!DO] name
        > Pozdravljeni, Jožef, hvala za sporočilo.

        > [!DONT] name
        > Dragi stranki smo pisali.

        > [!DO] thanks
        > Hvala za sporočilo.

        > [!DONT] thanks
        > Popravili smo.
        """

    private func site(_ guideline: String, _ others: [String: String] = [:]) -> SiteInMemory {
        SiteInMemory(others.merging([Self.path: guideline]) { first, _ in first })
    }

    private func findings(_ site: SiteInMemory) throws -> [Diagnostic] { GuidelineExamples.findings(in: try site.subject()) }

    @Test("examples that show what they should are silent")
    func silent() throws {
        #expect(try findings(site(Self.sound)) == [])
    }

    @Test("a DONT that breaks no rule is an error on its line")
    func harmless() throws {
        let site = site(
            Self.sound.replacing("> [!DONT] name\n> Dragi stranki smo pisali.", with: "▶> [!DONT] name◀\n> Pozdravljeni, Jožef."))
        let findings = try findings(site)
        #expect(findings.map(\.code) == [.toneExample] && findings.map(\.place) == site.places(in: Self.path))
        #expect(findings[0].severity == .error && findings[0].message.contains("“name”"))
    }

    @Test("a DO that breaks a rule of its guideline is one, too")
    func broken() throws {
        let site = site(
            Self.sound.replacing(
                "> [!DO] name\n> Pozdravljeni, Jožef, hvala", with: "▶> [!DO] name◀\n> Pozdravljeni, Jožef, prejeli"))
        let findings = try findings(site)
        #expect(findings.map(\.code) == [.toneExample] && findings.map(\.place) == site.places(in: Self.path))
        #expect(findings[0].message.contains("“thanks”"))
    }

    @Test("a DO keeps to what other guidelines forbid, but need not be a whole message")
    func others() throws {
        let other = """
            ---
            title: Drugo
            rules:
              - { id: word, avoid: [sporočilo], channels: [CHANNELS] }
              - { id: greeting, require_any: [lep pozdrav] }
            ---
            > [!DO] word
            > Hvala, lep pozdrav.

            > [!DONT] word
            > Sporočilo.

            > [!DO] greeting
            > Lep pozdrav

            > [!DONT] greeting
            > Ja.
            """
        let strict = site(Self.sound, ["content/sl/tone/other.md": other.replacing("[CHANNELS]", with: "[]")])
        #expect(try findings(strict).map(\.code) == [.toneExample, .toneExample])
        #expect(try findings(strict).allSatisfy { $0.message.contains("“word” of the guideline “Drugo”") })
        // A rule for one channel says nothing about an example that names none.
        let limited = site(Self.sound, ["content/sl/tone/other.md": other.replacing("[CHANNELS]", with: "[email]")])
        #expect(try findings(limited) == [])
    }

    @Test("an example of a rule that does not exist is found, with what was probably meant")
    func unknown() throws {
        let site = site(Self.sound + "\n\n▶> [!DO] nome◀\n> Hvala.\n\n▶> [!DONT]◀\n> Ja.")
        let findings = try findings(site)
        #expect(
            findings.map(\.code) == [.toneUnknownRule, .toneUnknownRule] && findings.map(\.place) == site.places(in: Self.path))
        #expect(findings[0].message.contains("Did you mean “name”?") && findings[1].message.contains("names no rule"))
    }

    @Test("a rule without both examples is a warning where its id stands")
    func untested() throws {
        let site = site(
            Self.sound.replacing("id: thanks", with: "id: ▶thanks◀").replacing(
                "> [!DO] thanks\n> Hvala za sporočilo.\n\n", with: ""))
        let findings = try findings(site)
        #expect(findings.map(\.code) == [.toneUntested] && findings.map(\.place) == site.places(in: Self.path))
        #expect(findings[0].message.contains("> [!DO] thanks") && !findings[0].message.contains("DONT"))
    }

    @Test("a guideline without rules is noted")
    func unenforced() throws {
        let site = site("---\ntitle: ▶Nagovor◀\n---\nZakaj.\n")
        let findings = try findings(site)
        #expect(findings.map(\.code) == [.toneUnenforced] && findings.map(\.severity) == [.note])
        #expect(findings.map(\.place) == site.places(in: Self.path))
    }

    @Test("channels and locales that a guideline names exist")
    func scopes() throws {
        let path = Self.path
        let text = Self.sound.replacing(
            "rules:\n  - id: name",
            with: "channels: [email, ▶emial◀]\nlocales: [sl, ▶xx◀]\nrules:\n  - channels: [▶fax◀]\n    id: name")
        let site = site(text)
        let findings = GuidelineScopes.findings(in: try site.subject()).sortedForReport()
        #expect(findings.map(\.code) == [.toneScope, .toneScope, .toneScope] && findings.map(\.place) == site.places(in: path))
        #expect(findings[0].fixes.map(\.replacement) == ["email"])
        #expect(GuidelineScopes.findings(in: try self.site(Self.sound).subject()) == [])
    }
}
