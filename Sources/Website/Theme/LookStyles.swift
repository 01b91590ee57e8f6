internal import Catalog
internal import Diagnostics

/// The styles that `theme` in `pult.yaml` makes: custom properties of both schemes, and fonts.
struct LookStyles {
    let look: Look

    var text: String { faces + stacks + colors }

    // MARK: Colours

    /// What paper prints in its own colours, whatever the site says.
    private static let screenTokens: Set<ColorToken> = [.paper, .surface, .sand, .line, .ink, .soft, .link]

    private var colors: String {
        let light = changed(.light)
        let dark = changed(.dark)
        let screen = light.filter { Self.screenTokens.contains($0.0) }
        let rest = light.filter { !Self.screenTokens.contains($0.0) }
        return block("", rest) + block("@media screen", screen) + block("@media screen and (prefers-color-scheme: dark)", dark)
    }

    /// The colours that are others than in `base.css`. On dark ground all that the light scheme has changed is said again.
    private func changed(_ scheme: ColorScheme) -> [(ColorToken, Color)] {
        let (own, builtIn) = (SchemeColors(look, scheme), SchemeColors.builtIn(scheme))
        let light = (SchemeColors(look, .light), SchemeColors.builtIn(.light))
        return ColorToken.allCases.filter { own[$0] != builtIn[$0] || light.0[$0] != light.1[$0] }.map { ($0, own[$0]) }
    }

    private func block(_ media: String, _ colors: [(ColorToken, Color)]) -> String {
        guard !colors.isEmpty else { return "" }
        let lines = colors.map { "--\($0.0.rawValue): \($0.1.hex);" }.joined(separator: " ")
        return media.isEmpty ? ":root { \(lines) }\n" : "\(media) { :root { \(lines) } }\n"
    }

    // MARK: Letters

    private var stacks: String {
        let stacks = [("sans", look.text), ("serif", look.headings), ("mono", look.mono)].compactMap { name, typeface in
            typeface.map { "--\(name): \(stack($0, name));" }
        }
        return stacks.isEmpty ? "" : ":root { \(stacks.joined(separator: " ")) }\n"
    }

    /// The names, and what the theme itself would take where the reader's machine has none of them.
    private func stack(_ typeface: Typeface, _ name: String) -> String {
        let families = typeface.families.map { Self.generic.contains($0.lowercased()) ? $0.lowercased() : "\"\($0)\"" }
        let hasEnd = typeface.families.last.map { Self.generic.contains($0.lowercased()) } ?? false
        return (families + (hasEnd ? [] : ["var(--\(name)-stack)"])).joined(separator: ", ")
    }

    private static let generic: Set<String> = [
        "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace",
        "ui-rounded", "math", "emoji",
    ]

    private var faces: String {
        let typefaces = [look.text, look.headings, look.mono].compactMap { $0 }
        var seen: Set<String> = []
        // One family may serve for text and for headings.
        return typefaces.flatMap { typeface in typeface.files.map { face($0, typeface.families.first ?? "") } }
            .filter { seen.insert($0).inserted }.joined()
    }

    private func face(_ file: FontFile, _ family: String) -> String {
        let path = file.path.value
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let format = FontFormat(rawValue: ending).map { " format(\"\($0.name)\")" } ?? ""
        let weights = file.weights
        let weight = weights.count == 1 ? "\(weights.lowerBound)" : "\(weights.lowerBound) \(weights.upperBound)"
        let address = "../../" + percentEncoded(HelpCenter.output(ofAsset: path))
        return "@font-face { font-family: \"\(family)\"; src: url(\"\(address)\")\(format); "
            + "font-weight: \(weight); font-style: \(file.style.rawValue); font-display: swap;"
            + (file.unicodeRange.map { " unicode-range: \($0);" } ?? "") + " }\n"
    }
}
