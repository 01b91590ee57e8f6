import Catalog
import Diagnostics
import Testing

@Suite("The colours of a theme")
struct SchemeColorsTests {
    private static func look(_ brand: Color, accent: Color? = nil) -> Look {
        var look = Look()
        look.brand = Look.Paint(light: Located(brand, at: 0..<0))
        look.accent = accent.map { Look.Paint(light: Located($0, at: 0..<0)) }
        return look
    }

    private static let many = [0, 40, 85, 128, 170, 213, 255].flatMap { red in
        [0, 40, 85, 128, 170, 213, 255].flatMap { green in
            [0, 64, 128, 191, 255].map { Color(red: UInt8(red), green: UInt8(green), blue: UInt8($0)) }
        }
    }

    @Test("those of the theme itself can be read everywhere", arguments: ColorScheme.allCases)
    func builtIn(scheme: ColorScheme) {
        #expect(SchemeColors.builtIn(scheme).pairs.filter { !$0.isEnough }.map(\.name) == [])
        #expect(SchemeColors(Look(), scheme) == .builtIn(scheme))
    }

    @Test("what follows from a brand can be read, whatever the brand is")
    func derived() {
        for brand in Self.many {
            let look = Self.look(brand)
            let dark = SchemeColors(look, .dark).pairs.filter { !$0.isEnough }
            #expect(dark.map(\.name) == [], "\(brand.hex) on dark ground")
            let light = SchemeColors(look, .light).pairs.filter { !$0.isEnough && $0.part == .areas }
            #expect(light.map(\.name) == [], "\(brand.hex) on light ground")
        }
    }

    @Test("words in ink can be read on all grounds that follow")
    func ink() {
        for brand in Self.many {
            for scheme in ColorScheme.allCases {
                let colors = SchemeColors(Self.look(brand), scheme)
                for ground in [ColorToken.paper, .surface, .sand, .mist, .mark] {
                    #expect(colors[.ink].contrast(with: colors[ground]) >= 4.5, "\(brand.hex) \(ground) \(scheme)")
                }
                for ground in [ColorToken.paper, .surface, .sand] {
                    #expect(colors[.soft].contrast(with: colors[ground]) >= 4.5, "\(brand.hex) \(ground) \(scheme)")
                }
            }
        }
    }

    @Test("what is written is taken as it is")
    func taken() {
        var look = Self.look(Color(0xF5C400), accent: Color(0x0044AA))
        #expect(SchemeColors(look, .light)[.brand].hex == "#f5c400" && SchemeColors(look, .light)[.link].hex == "#f5c400")
        #expect(SchemeColors(look, .light)[.accent].hex == "#0044aa")
        look.link = Look.Paint(light: Located(Color(0x7A6200), at: 0..<0), dark: Located(Color(0xFFE27A), at: 0..<0))
        #expect(SchemeColors(look, .light)[.link].hex == "#7a6200" && SchemeColors(look, .dark)[.link].hex == "#ffe27a")
        #expect(SchemeColors(look, .light)[.brand].hex == "#f5c400")
    }

    @Test("an accent alone leaves all else")
    func accentAlone() {
        var look = Look()
        look.accent = Look.Paint(light: Located(Color(0x0044AA), at: 0..<0))
        let (own, other) = (SchemeColors(look, .light), SchemeColors.builtIn(.light))
        #expect(ColorToken.allCases.filter { own[$0] != other[$0] } == [.accent, .spark, .mark])
    }
}
