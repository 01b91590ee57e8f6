/// A colour on a ground, as the theme uses it.
package struct ColorPair: Sendable, Hashable {
    /// Whose colour is seen.
    package enum Part: Sendable, Hashable { case words, marks, areas }

    package let part: Part
    /// What is seen, and on what: "links on the page".
    package let name: String
    package let foreground: Color
    package let background: Color
    /// The contrast that WCAG 2.2 AA asks for.
    package let needed: Double

    /// Of words (success criterion 1.4.3).
    package static let forWords = 4.5
    /// Of what shows where one is (success criterion 1.4.11).
    package static let forMarks = 3.0

    package var contrast: Double { foreground.contrast(with: background) }
    package var isEnough: Bool { contrast >= needed }

    func uses(_ color: Color) -> Bool { foreground == color || background == color }
}

extension SchemeColors {
    /// Every pair in which the theme shows the colours that a site may choose.
    package var pairs: [ColorPair] { wordPairs + markPairs + areaPairs }

    private var wordPairs: [ColorPair] {
        let grounds: [(String, Color)] = [
            ("links on the page", self[.paper]), ("links on cards", self[.surface]),
            ("links in the contact block", self[.sand]), ("links on tinted ground", self[.mist]),
            ("links in notes", alert(.note)), ("links in tips", alert(.tip)), ("links in important alerts", alert(.important)),
            ("links in warnings", alert(.warning)), ("links in alerts of danger", alert(.caution)),
            ("links in blocks for agents", alert(.agents)),
        ]
        return grounds.map { pair(.words, $0.0, .link, on: $0.1) }
    }

    private var markPairs: [ColorPair] {
        let words: [(String, Color)] = [
            ("numbers of lists", self[.paper]), ("numbers of lists on cards", self[.surface]),
        ]
        let rings: [(String, Color)] = [
            ("the focus ring on the page", self[.paper]), ("the focus ring on cards", self[.surface]),
            ("the focus ring in the contact block", self[.sand]), ("initials of categories", self[.mark]),
        ]
        return words.map { pair(.marks, $0.0, .accent, on: $0.1) }
            + rings.map { pair(.marks, $0.0, .accent, on: $0.1, needed: ColorPair.forMarks) }
    }

    private var areaPairs: [ColorPair] {
        let words: [(String, ColorToken, ColorToken)] = [
            ("words on buttons", .onBrand, .brand), ("words on buttons that are pointed at", .onBrand, .brandHover),
            ("captions on marked areas", .onBrandSoft, .brand), ("words on the first page's area", .onHero, .hero),
            ("words at its bright end", .onHero, .heroGlow), ("words at its dark end", .onHero, .heroEnd),
            ("the site's name on it", .onHeroSoft, .hero), ("the site's name at its bright end", .onHeroSoft, .heroGlow),
            ("the site's name at its dark end", .onHeroSoft, .heroEnd),
            ("words in the foot", .onDeep, .deep), ("links in the foot", .onDeepSoft, .deep),
        ]
        let rings: [(String, ColorToken, ColorToken)] = [
            ("the focus ring on the first page's area", .ringHero, .hero), ("the focus ring in the foot", .ringDeep, .deep),
        ]
        return words.map { pair(.areas, $0.0, $0.1, on: self[$0.2]) }
            + rings.map { pair(.areas, $0.0, $0.1, on: self[$0.2], needed: ColorPair.forMarks) }
    }

    private func pair(
        _ part: ColorPair.Part, _ name: String, _ token: ColorToken, on ground: Color, needed: Double = ColorPair.forWords
    ) -> ColorPair {
        ColorPair(part: part, name: name, foreground: self[token], background: ground, needed: needed)
    }

    /// The ground of an alert: a little of its colour over a card, as the styles mix it.
    private func alert(_ tone: ColorToken) -> Color { self[tone].mixed(0.07, into: self[.surface]) }
}
