/// A colour of the theme by the part it plays; in its styles `--link` and so on.
package enum ColorToken: String, Sendable, Hashable, CaseIterable {
    /// The grounds: the page, what lies on it, and what is set apart.
    case paper, surface, sand
    case line
    /// Words, and words of less weight.
    case ink, soft
    /// Buttons and marked areas, and what stands on them.
    case brand
    case brandHover = "brand-hover"
    case onBrand = "on-brand"
    case onBrandSoft = "on-brand-soft"
    /// The great area of the first page, from a glow to its end.
    case hero
    case heroGlow = "hero-glow"
    case heroEnd = "hero-end"
    case onHero = "on-hero"
    case onHeroSoft = "on-hero-soft"
    case ringHero = "ring-hero"
    /// Dark areas: the foot of the help center, the side of the playbook.
    case deep
    case onDeep = "on-deep"
    case onDeepSoft = "on-deep-soft"
    case ringDeep = "ring-deep"
    case leaf
    /// The ground of what is pointed at.
    case mist
    case link
    case accent
    case spark
    /// The ground of what is marked.
    case mark
    /// The colours of alerts.
    case note, tip, important, warning, caution, agents
}

/// All colours of the theme in one scheme.
package struct SchemeColors: Sendable, Hashable {
    package let scheme: ColorScheme
    private var colors: [ColorToken: Color]

    /// Those of the theme itself. `templates/shared/base.css` has the same.
    package static func builtIn(_ scheme: ColorScheme) -> SchemeColors {
        let codes = scheme == .light ? lightCodes : lightCodes.merging(darkCodes) { $1 }
        return SchemeColors(scheme: scheme, colors: codes.mapValues { Color($0) })
    }

    package subscript(token: ColorToken) -> Color {
        get { colors[token] ?? Color(0) }
        set { colors[token] = newValue }
    }

    private static let lightCodes: [ColorToken: UInt32] = [
        .paper: 0xFAF6EE, .surface: 0xFFFDF9, .sand: 0xF2ECE1, .line: 0xDDD3C2, .ink: 0x22302B, .soft: 0x55635C,
        .brand: 0x1F5C4A, .brandHover: 0x174638, .onBrand: 0xF7F3EA, .onBrandSoft: 0xCFE2D6,
        .hero: 0x1F5C4A, .heroGlow: 0x2C6C58, .heroEnd: 0x174638, .onHero: 0xF7F3EA, .onHeroSoft: 0xCFE2D6,
        .ringHero: 0xF3B394, .deep: 0x174638, .onDeep: 0xF7F3EA, .onDeepSoft: 0xCFE2D6, .ringDeep: 0xF3B394,
        .leaf: 0x7FB69A, .mist: 0xE3EEE6, .link: 0x1B5B49, .accent: 0xA34D2B, .spark: 0xE9A07C, .mark: 0xF6DFD2,
        .note: 0x1F5C4A, .tip: 0x3C6A2F, .important: 0x6A4A8C, .warning: 0x8A5A00, .caution: 0xA3382B, .agents: 0x5A5134,
    ]

    private static let darkCodes: [ColorToken: UInt32] = [
        .paper: 0x121916, .surface: 0x1A2320, .sand: 0x1F2A26, .line: 0x34423C, .ink: 0xE8E6DD, .soft: 0xAAB6AE,
        .brand: 0x24624F, .brandHover: 0x0E2A22, .deep: 0x0E2A22, .mist: 0x1D3029, .accent: 0xE9A07C, .link: 0x9DD3B6,
        .mark: 0x4A3326, .note: 0x8FCBB0, .tip: 0xA7CF8E, .important: 0xC9AEE6, .warning: 0xE5BD6A, .caution: 0xF0968A,
        .agents: 0xD3C48F,
    ]
}
