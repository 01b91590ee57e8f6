import Catalog
import Testing

@Suite("Colours")
struct ColorTests {
    @Test("are written as pages write them")
    func writing() {
        #expect(Color(hex: "#2F6f4f")?.hex == "#2f6f4f" && Color(hex: "#26a")?.hex == "#2266aa")
        for text in ["2f6f4f", "#2f6f4", "#2f6f4f80", "#ggg", "green", "", "#", "#+2f6f4"] {
            #expect(Color(hex: text) == nil, "\(text)")
        }
    }

    @Test("are guessed from other notations")
    func guessing() {
        #expect(Color.meant(by: "2f6f4f")?.hex == "#2f6f4f" && Color.meant(by: "#2f6f4f80")?.hex == "#2f6f4f")
        #expect(Color.meant(by: "rgb(47, 111, 79)")?.hex == "#2f6f4f")
        #expect(Color.meant(by: "rgba(47 111 79 / 0.5)")?.hex == "#2f6f4f")
        #expect(Color.meant(by: "rgb(300, 1, 1)") == nil && Color.meant(by: "green") == nil && Color.meant(by: "#12") == nil)
    }

    /// The values follow from the definitions of relative luminance and contrast ratio in WCAG 2.2.
    @Test(
        "contrast as WCAG 2.2 defines it",
        arguments: [
            ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.478),
            ("#767676", "#ffffff", 4.542), ("#ff0000", "#ffffff", 3.998), ("#0000ff", "#ffffff", 8.592),
            ("#00ff00", "#000000", 15.304), ("#f5c400", "#ffffff", 1.643),
        ])
    func contrast(first: String, second: String, ratio: Double) throws {
        let (first, second) = (try #require(Color(hex: first)), try #require(Color(hex: second)))
        #expect(abs(first.contrast(with: second) - ratio) < 0.001)
        #expect(first.contrast(with: second) == second.contrast(with: first))
    }

    @Test("luminance of the primaries is their share of light")
    func luminance() {
        #expect(abs(Color(0xFF0000).luminance - 0.2126) < 1e-9 && abs(Color(0x00FF00).luminance - 0.7152) < 1e-9)
        #expect(abs(Color(0x0000FF).luminance - 0.0722) < 1e-9 && Color(0).luminance == 0)
    }

    @Test("a shade is the colour it was made of, for every tenth colour that there is")
    func roundTrip() {
        for red in stride(from: 0, through: 255, by: 15) {
            for green in stride(from: 0, through: 255, by: 15) {
                for blue in stride(from: 0, through: 255, by: 15) {
                    let color = Color(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
                    #expect(Shade(color).color == color)
                }
            }
        }
    }

    @Test("a shade that no screen shows keeps its lightness")
    func gamut() {
        let violet = Shade(Color(0x7C3AED))
        for lightness in stride(from: 0.15, through: 0.97, by: 0.04) {
            let shown = Shade(violet.with(lightness: lightness).color)
            #expect(abs(shown.lightness - lightness) < 0.01)
        }
    }
}
