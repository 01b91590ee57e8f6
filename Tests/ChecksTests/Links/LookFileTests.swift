import Catalog
import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("The files that a theme names")
struct LookFileTests {
    private static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\"></svg>"

    private func findings(_ theme: String) throws -> (found: [Diagnostic], places: [Place]) {
        let site = SiteInMemory([
            "pult.yaml": SiteInMemory.configuration + "\ntheme: \(theme)\n", "content/assets/logo.svg": Self.drawing,
            "content/assets/shop.woff2": "wOF2…", "content/assets/prices.pdf": "%PDF-1.4",
        ])
        return (LookFiles.findings(in: try site.subject()), site.places(in: "pult.yaml"))
    }

    @Test(
        "are reported when they are missing or of another kind",
        arguments: [
            ("{ logo: ▶assets/lgo.svg◀ }", "Did you mean “assets/logo.svg”?"),
            ("{ logo: { light: assets/logo.svg, dark: ▶assets/other.png◀ } }", "There is no file"),
            ("{ logo: ▶assets/prices.pdf◀ }", "is no image"),
            ("{ favicon: ▶assets/prices.pdf◀ }", "no picture for the browser's tab"),
            ("{ fonts: { text: { family: S, files: [{ file: ▶assets/prices.pdf◀ }] } } }", "is no font"),
        ])
    func faults(theme: String, words: String) throws {
        let (found, places) = try findings(theme)
        #expect(found.map(\.place) == places && found.allSatisfy { $0.code.id == "config/file" })
        #expect(found.allSatisfy { $0.message.contains(words) }, "\(found.map(\.message))")
    }

    @Test("are fine when they are there")
    func sound() throws {
        let theme =
            "{ logo: content/assets/logo.svg, favicon: assets/logo.svg, "
            + "fonts: { headings: { family: S, files: [{ file: assets/shop.woff2 }] } } }"
        #expect(try findings(theme).found == [])
        #expect(try findings("{ brand: \"#1f5c4a\" }").found == [])
    }

    @Test("count as used")
    func used() throws {
        let site = SiteInMemory([
            "pult.yaml": SiteInMemory.configuration + "\ntheme: { logo: assets/logo.svg }\n",
            "content/assets/logo.svg": Self.drawing,
            "content/assets/idle.svg": Self.drawing,
        ])
        #expect(UnusedAssets.findings(in: try site.subject()).map(\.place?.file) == ["content/assets/idle.svg"])
    }
}
