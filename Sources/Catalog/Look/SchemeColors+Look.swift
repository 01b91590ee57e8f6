internal import Diagnostics

extension SchemeColors {
    /// The colours of a site in one scheme. What its configuration does not name follows from what it names: one colour is enough.
    package init(_ look: Look, _ scheme: ColorScheme) {
        self = .builtIn(scheme)
        if let brand = look.brand { takeBrand(brand) }
        if let source = look.source(of: .words, in: scheme) {
            takeLink(source.isWritten ? source.color : readable(source.color) { $0.takeLink($1) })
        }
        if look.accent != nil, let source = look.source(of: .marks, in: scheme) {
            takeAccent(source.isWritten ? source.color : readable(source.color) { $0.takeAccent($1) })
        } else if look.brand != nil {
            // Without an accent of its own a brand is its own accent.
            takeAccent(self[.link])
        }
    }

    // MARK: Areas

    private mutating func takeBrand(_ paint: Look.Paint) {
        let given = paint[scheme]?.value ?? paint.light.value
        let brand = Shade(given)
        tint(brand)
        let isLightColor = Shade(paint.light.value).lightness > Self.lightColor
        switch scheme {
        case .light: self[.brand] = given
        case .dark:
            let lightness = isLightColor ? 0.82 : min(max(brand.lightness, 0.43), 0.49)
            self[.brand] = brand.with(lightness: lightness, chroma: 0.17).color
        }
        let area = Area(around: Shade(self[.brand]))
        (self[.brandHover], self[.onBrand], self[.onBrandSoft]) = (area.hover, area.words, area.softWords)
        let hero = scheme == .dark && isLightColor ? Area(around: brand.with(lightness: 0.36, chroma: 0.09)) : area
        (self[.hero], self[.heroGlow], self[.heroEnd]) = (hero.ground, hero.glow, hero.end)
        (self[.onHero], self[.onHeroSoft], self[.ringHero]) = (hero.words, hero.softWords, hero.words)
        let depth = scheme == .light ? min(brand.lightness * 0.76, 0.37) : 0.25
        self[.deep] = brand.with(lightness: depth, chroma: scheme == .light ? 0.11 : 0.05).color
        self[.onDeep] = brand.with(lightness: 0.965, chroma: 0.012).color
        self[.onDeepSoft] = brand.with(lightness: 0.88, chroma: 0.035).color
        self[.ringDeep] = self[.onDeep]
        self[.leaf] = brand.with(lightness: min(max(brand.lightness + 0.14, 0.7), 0.84), chroma: 0.13).color
        self[.mist] = ground(brand, light: 0.945, dark: 0.3, chroma: 0.028)
    }

    /// From here on a colour is light: words on it are dark.
    private static let lightColor = 0.68

    /// Paper and ink take a breath of the brand's hue, at their own lightness.
    private mutating func tint(_ brand: Shade) {
        for token in [ColorToken.paper, .surface, .sand, .line, .ink, .soft] {
            let own = Shade(self[token])
            let chroma = own.chroma * (scheme == .light ? 0.75 : 0.9)
            self[token] = brand.with(lightness: own.lightness, chroma: chroma).color
        }
    }

    // MARK: Words and marks

    private mutating func takeLink(_ color: Color) {
        self[.link] = color
        self[.note] = color
    }

    private mutating func takeAccent(_ color: Color) {
        let shade = Shade(color)
        self[.accent] = color
        self[.spark] = shade.with(lightness: 0.79, chroma: 0.13).color
        self[.mark] = ground(shade, light: 0.925, dark: 0.34, chroma: 0.036)
    }

    private func ground(_ shade: Shade, light: Double, dark: Double, chroma: Double) -> Color {
        shade.with(lightness: scheme == .light ? light : dark, chroma: min(chroma, shade.chroma * 0.35)).color
    }

    /// The colour as light as it must be to be read everywhere on dark ground.
    private func readable(_ color: Color, as take: (inout SchemeColors, Color) -> Void) -> Color {
        var lightness = 0.78
        while lightness < 0.97 {
            let candidate = Shade(color).with(lightness: lightness, chroma: 0.14).color
            var trial = self
            take(&trial, candidate)
            let isPlain = trial.pairs.allSatisfy { !$0.uses(candidate) || $0.isEnough }
            if isPlain { return candidate }
            lightness += 0.01
        }
        return Shade(color).with(lightness: 0.97, chroma: 0.03).color
    }
}

/// An area of one colour: its shades, and words that can be read on all of them.
private struct Area {
    let ground: Color
    let words: Color
    let softWords: Color
    let hover: Color
    let glow: Color
    let end: Color

    init(around shade: Shade) {
        let ground = shade.color
        let words = Self.words(on: ground, shade)
        let isDark = words.luminance > ground.luminance
        // Towards the words as far as they can still be read, away from them freely.
        func step(_ steps: [Double]) -> Color {
            let colors = steps.map { shade.with(lightness: shade.lightness + $0).color }
            return colors.first { words.contrast(with: $0) >= ColorPair.forWords } ?? ground
        }
        self.ground = ground
        self.words = words
        hover = isDark ? step([-0.07]) : step([0.05])
        glow = isDark ? step([0.09, 0.07, 0.05, 0.03, 0.01]) : step([0.06])
        end = isDark ? step([-0.08]) : step([-0.09, -0.06, -0.03, -0.01])
        let grounds = [ground, hover, glow, end]
        let soft = [0.78, 0.86, 0.93].map { words.mixed($0, into: ground) }
        softWords = soft.first { soft in grounds.allSatisfy { soft.contrast(with: $0) >= ColorPair.forWords } } ?? words
    }

    /// Light words where they can be read, as on the built-in theme, else dark ones. White or black can be read on any ground.
    private static func words(on ground: Color, _ shade: Shade) -> Color {
        let light = shade.with(lightness: 0.97, chroma: 0.012).color
        let dark = shade.with(lightness: 0.22, chroma: 0.03).color
        let candidates = [light, Color(0xFFFFFF), dark, Color(0)]
        return candidates.first { $0.contrast(with: ground) >= ColorPair.forWords } ?? Color(0)
    }
}
