import Catalog
import Diagnostics
import TestSupport
import Testing

@testable import Loading

@Suite("theme in pult.yaml")
struct LookTests {
    private func load(_ theme: String) -> (look: Look?, diagnostics: [Diagnostic]) {
        let text = "locales: [sl]\ntitle: T\ntheme:\n" + theme.split(separator: "\n").map { "  \($0)\n" }.joined()
        let (configuration, diagnostics) = ConfigurationLoader.load(SourceFile(path: "pult.yaml", text: text))
        return (configuration?.look, diagnostics)
    }

    @Test("everything is read")
    func whole() throws {
        let (loaded, diagnostics) = load(
            """
            brand: "#2f6f4f"
            link: { light: "#1f5c4a", dark: "#9dd3b6" }
            accent: "#A52"
            logo: { light: assets/logo.svg, dark: content/assets/dark/logo.png }
            favicon: ./assets/icon.ico
            fonts:
              text: { family: Shop Sans, files: [{ file: assets/a.woff2, weight: 100 900, unicode_range: "U+0-ff, u+131" }, { file: assets/b.woff2, style: italic, weight: 700 }] }
              headings: Georgia, "Times New Roman", serif
              mono: [Fira Code, monospace]
            """.replacing("Georgia, \"Times New Roman\", serif", with: "Georgia, Times New Roman, serif"))
        #expect(diagnostics.map(\.message) == [])
        let look = try #require(loaded)
        #expect(look.brand?.light.value.hex == "#2f6f4f" && look.brand?.dark == nil)
        #expect(look.link?.light.value.hex == "#1f5c4a" && look.link?.dark?.value.hex == "#9dd3b6")
        #expect(look.accent?.light.value.hex == "#aa5522")
        #expect(look.logo?.light.value == "content/assets/logo.svg" && look.logo?.dark?.value == "content/assets/dark/logo.png")
        #expect(look.favicon?.value == "content/assets/icon.ico")
        #expect(look.text?.families == ["Shop Sans"] && look.headings?.families == ["Georgia", "Times New Roman", "serif"])
        #expect(look.mono == Typeface(families: ["Fira Code", "monospace"]))
        #expect(
            look.text?.files.map(\.weights) == [100...900, 700...700] && look.text?.files.map(\.style) == [.normal, .italic])
        #expect(look.text?.files.map(\.unicodeRange) == ["U+0-FF, U+131", nil])
        #expect(look.files.count == 5)
    }

    @Test(
        "faults are reported where they are",
        arguments: [
            Example("config/color", "▶brand◀: #2f6f4f", says: "takes what follows a bare # for a comment"),
            Example("config/color", "brand: ▶green◀", says: "hexadecimal digits"),
            Example("config/color", "brand: ▶\"#2f6f4\"◀"),
            Example("config/color", "brand: ▶2f6f4f◀", says: "Did you mean “#2f6f4f”?"),
            Example("config/color", "accent: { light: \"#aaa\", dark: ▶rgb(1 2 3)◀ }", says: "“#010203”"),
            Example("config/missing-key", "brand: ▶◀{ dark: \"#aaa\" }", says: "light"),
            Example("config/type", "brand: ▶[a]◀"), Example("config/type", "fonts: ▶[a]◀"),
            Example("config/unknown-key", "▶brnad◀: \"#aaa\"", says: "“brand”"),
            Example("config/unknown-key", "fonts: { ▶heading◀: Georgia }", says: "“headings”"),
            Example("config/unknown-key", "logo: { light: assets/a.svg, ▶drak◀: assets/b.svg }", says: "“dark”"),
            Example("config/missing-key", "logo: ▶◀{ dark: assets/a.svg }", says: "light"),
            Example("config/value", "logo: ▶https://cdn.example/logo.svg◀", says: "no other host"),
            Example("config/value", "logo: ▶logo.svg◀", says: "below content/assets"),
            Example("config/value", "favicon: ▶assets/../../x.svg◀"),
            Example("config/value", "fonts: { text: ▶\"A; } body {\"◀ }", says: "no name of a font"),
            Example("config/missing-key", "fonts: { text: ▶◀{ files: [{ file: assets/a.woff2 }] } }", says: "family"),
            Example("config/missing-key", "fonts: { text: ▶◀{ family: A } }", says: "files"),
            Example("config/missing-key", "fonts: { text: { family: A, files: [▶◀{ weight: 400 }] } }", says: "file"),
            Example("config/value", "fonts: { text: { family: A, files: [{ file: assets/a.woff2, weight: ▶bold◀ }] } }"),
            Example("config/value", "fonts: { text: { family: A, files: [{ file: assets/a.woff2, weight: ▶900 100◀ }] } }"),
            Example(
                "config/value", "fonts: { text: { family: A, files: [{ file: assets/a.woff2, style: ▶oblqiue◀ }] } }",
                says: "“oblique”"),
            Example("config/value", "fonts: { text: { family: A, files: [{ file: assets/a.woff2, unicode_range: ▶latin◀ }] } }"),
            Example("config/value", "fonts: { text: { family: A, files: [{ file: assets/a.woff2, unicode_range: ▶U+FF-0◀ }] } }"),
        ])
    func faults(example: Example) {
        let prefix = "locales: [sl]\ntitle: T\ntheme:\n  "
        let whole = Example(example.code, prefix + example.marked, says: example.says)
        whole.expect(
            ConfigurationLoader.load(SourceFile(path: "pult.yaml", text: MarkedText(whole.marked).text)).diagnostics,
            in: "pult.yaml")
    }

    @Test("an icon tells its size, and a font what it is")
    func heads() {
        #expect(ImageHeader.dimensions([0, 0, 1, 0, 1, 0, 32, 0, 0, 0]) == ImageDimensions(width: 32, height: 256))
        #expect(FontFormat(head: Array("wOF2".utf8)) == .woff2 && FontFormat(head: [0, 1, 0, 0]) == .ttf)
        #expect(FontFormat(head: Array("%PDF".utf8)) == nil && FontFormat(head: []) == nil)
    }
}
