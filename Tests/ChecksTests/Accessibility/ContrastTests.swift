import Catalog
import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("The contrast of a theme's colours")
struct ContrastTests {
    private func findings(_ theme: String) throws -> (found: [Diagnostic], places: [Place]) {
        let site = SiteInMemory(["pult.yaml": SiteInMemory.configuration + "\ntheme: \(theme)\n"])
        return (Contrasts.findings(in: try site.subject()), site.places(in: "pult.yaml"))
    }

    @Test("a brand that is too light is reported where it stands, with the ratio and the nearest colour that passes")
    func light() throws {
        let (found, places) = try findings("{ brand: ▶\"#f5c400\"◀ }")
        #expect(found.map(\.place) == places)
        let finding = try #require(found.first)
        #expect(finding.code.id == "accessibility/contrast" && finding.severity == .warning)
        #expect(finding.message.contains("#f5c400 is too light for links") && finding.message.contains("4.5:1 is needed"))
        #expect(finding.notes.contains { $0.contains("the focus ring on the page") && $0.contains("of 3.0:1") })
        let fix = try #require(finding.fixes.first)
        #expect(!fix.isSafe)
        #expect(try findings("{ brand: \(fix.replacement) }").found == [])
        // Nothing nearer would do.
        let nearest = try #require(Color(hex: String(fix.replacement.dropFirst().dropLast())))
        let lighter = Shade(nearest).with(lightness: Shade(nearest).lightness + 0.008).color
        #expect(try !findings("{ brand: \"\(lighter.hex)\" }").found.isEmpty)
    }

    @Test("a light brand may stay for areas, with another colour for words")
    func link() throws {
        #expect(try findings("{ brand: \"#f5c400\", link: \"#6b5600\" }").found == [])
        let (found, places) = try findings("{ brand: \"#1f5c4a\", link: ▶\"#9dd3b6\"◀ }")
        #expect(found.map(\.place) == places && found.first?.notes.contains { $0.contains("To keep") } == false)
    }

    @Test("each scheme and each colour is looked at for itself")
    func schemes() throws {
        let (found, places) = try findings("{ brand: { light: \"#1f5c4a\", dark: ▶\"#0a3020\"◀ }, accent: ▶\"#ffb300\"◀ }")
        #expect(Set(found.compactMap(\.place)) == Set(places) && found.count == 2)
        #expect(found.contains { $0.message.contains("too dark") && $0.message.contains("the dark scheme") })
    }

    @Test("colours that can be read are not reported", arguments: ["#1f5c4a", "#5b21b6", "#0b4f9e", "#9b1c1c", "#222222"])
    func silent(color: String) throws {
        #expect(try findings("{ brand: \"\(color)\" }").found == [])
    }

    @Test("a site without colours of its own has nothing to report")
    func none() throws {
        #expect(Contrasts.findings(in: try SiteInMemory([:]).subject()) == [])
    }
}
