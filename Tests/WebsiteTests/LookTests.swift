import Catalog
import Diagnostics
import Foundation
import Testing

@testable import Website

@Suite("The look of a site")
struct LookTests {
    private static func paint(_ code: UInt32) -> Look.Paint { Look.Paint(light: located(Color(code))) }

    private static var look: Look {
        var look = Look()
        look.brand = paint(0x5B21B6)
        look.logo = Look.Logo(light: located("content/assets/logo.svg"), dark: located("content/assets/night logo.png"))
        look.favicon = located("content/assets/icon.png")
        look.text = Typeface(
            families: ["Shop Sans"],
            files: [
                FontFile(path: located("content/assets/shop.woff2"), weights: 100...900, unicodeRange: "U+0-FF"),
                FontFile(path: located("content/assets/shop-italic.woff2"), weights: 400...400, style: .italic),
            ])
        look.headings = Typeface(families: ["Georgia", "serif"])
        return look
    }

    private static let assets = [
        Asset(path: "content/assets/logo.svg", size: 1, dimensions: ImageDimensions(width: 120, height: 40)),
        Asset(path: "content/assets/night logo.png", size: 1, dimensions: ImageDimensions(width: 240, height: 80)),
        Asset(path: "content/assets/icon.png", size: 1, dimensions: ImageDimensions(width: 64, height: 64)),
        Asset(path: "content/assets/shop.woff2", size: 1, dimensions: nil, font: .woff2),
        Asset(path: "content/assets/shop-italic.woff2", size: 1, dimensions: nil, font: .woff2),
    ]

    private static func site(_ look: Look) -> SampleSite {
        var site = SampleSite()
        site.catalog.configuration.look = look
        site.catalog.assets += assets
        site.theme = site.theme.wearing(look, assets: assets)
        return site
    }

    @Test("the colours of the theme stand in its styles and in Swift alike")
    func builtIn() throws {
        let css = try #require(builtInTheme.first { $0.path == "templates/shared/base.css" }?.text)
        let blocks = css.components(separatedBy: "@media (prefers-color-scheme: dark)")
        for (scheme, block) in zip(ColorScheme.allCases, blocks) {
            let written = block.prefix(upTo: try #require(block.firstRange(of: "\n}")).lowerBound)
            let colors = written.matches(of: /--([a-z-]+): (#[0-9a-f]{6});/).map { (String($0.1), String($0.2)) }
            #expect(colors.count > 15)
            for (name, hex) in colors {
                let token = try #require(ColorToken(rawValue: name), "\(name)")
                #expect(SchemeColors.builtIn(scheme)[token].hex == hex, "--\(name)")
            }
            if scheme == .light { #expect(Set(colors.map(\.0)) == Set(ColorToken.allCases.map(\.rawValue))) }
        }
    }

    @Test("styles follow from the configuration, for both schemes, and fonts come from the site itself")
    func styles() throws {
        let css = LookStyles(look: Self.look).text
        #expect(css.contains("--brand: #5b21b6;") && css.contains("prefers-color-scheme: dark"))
        #expect(css.contains("--sans: \"Shop Sans\", var(--sans-stack);") && css.contains("--serif: \"Georgia\", serif;"))
        #expect(
            css.contains(
                "@font-face { font-family: \"Shop Sans\"; src: url(\"../../assets/shop.woff2\") format(\"woff2\"); font-weight: 100 900; font-style: normal; font-display: swap; unicode-range: U+0-FF; }"
            ))
        #expect(css.components(separatedBy: "@font-face").count == 3)
        #expect(LookStyles(look: Look()).text == "")
    }

    @Test("every page has the styles, the icon, the logo with its size, and fetches the first font at once")
    func pages() throws {
        let files = Self.site(Self.look).files(.public)
        for (path, root) in [
            ("sl/index.html", "../"), ("sl/dostava/paket-zamuja/index.html", "../../../"), ("404.html", "/help/"),
        ] {
            let page = try #require(files[path])
            #expect(page.contains("\(root)theme/shared/look.css?v="), "\(path)")
            #expect(page.contains("<link rel=\"icon\" href=\"\(root)assets/icon.png\" type=\"image/png\">"), "\(path)")
            #expect(page.contains("<img src=\"\(root)assets/logo.svg\" alt=\"Pomoč\" width=\"120\" height=\"40\">"), "\(path)")
            #expect(page.contains("srcset=\"\(root)assets/night%20logo.png\" width=\"240\" height=\"80\""), "\(path)")
            #expect(
                page.contains(
                    "<link rel=\"preload\" href=\"\(root)assets/shop.woff2\" as=\"font\" type=\"font/woff2\" crossorigin>"))
            #expect(!page.contains("shop-italic.woff2") && !page.contains("class=\"leaf\"") && !page.contains("style="))
        }
        #expect(files["theme/shared/look.css"] != nil && files["theme/shared/icon.svg"]?.contains("#5b21b6") == true)
        let desk = try #require(Self.site(Self.look).files(.internal)["sl/index.html"])
        #expect(desk.contains("assets/night%20logo.png\" alt=") && !desk.contains("<source"))
    }

    @Test("customers get the files that the theme names, and no others")
    func assets() {
        let content = Self.site(Self.look).files(.public).keys.filter { $0.hasPrefix("assets/") }
        let wanted = ["logo.svg", "night logo.png", "icon.png", "shop.woff2", "shop-italic.woff2"]
        #expect(Set(content).isSuperset(of: wanted.map { "assets/" + $0 }) && !content.contains("assets/secret.svg"))
    }

    @Test("a site that says nothing has the pages that it had")
    func plain() throws {
        let files = SampleSite().files(.public)
        #expect(files["theme/shared/look.css"] == nil)
        let page = try #require(files["sl/index.html"])
        #expect(page.contains("<span class=\"leaf\" aria-hidden=\"true\"></span>Pomoč") && !page.contains("preload"))
        #expect(page.contains("theme/shared/icon.svg?v="))
    }

    @Test("a file of the site's own wins")
    func override() {
        let own = SourceFile(path: "templates/shared/look.css", text: "body{}")
        let theme = Theme.load(overrides: [own]).0.wearing(Self.look, assets: Self.assets)
        #expect(theme.staticFile("shared/look.css").map { String(decoding: $0.bytes, as: UTF8.self) } == "body{}")
    }
}
