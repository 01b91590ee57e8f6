internal import Catalog
package import Diagnostics

/// Everybody can read what stands there in the shop's colours, and see what has the focus.
package enum Contrasts: FaceRule {
    package static let codes = [DiagnosticCode.contrast]

    /// One finding for each colour in each scheme in which something cannot be read.
    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let look = site.configuration.look
        return ColorScheme.allCases.flatMap { scheme in
            Choice.all(in: look, scheme).compactMap { finding(about: $0, look, site.configuration.file) }
        }
    }

    private static func finding(about choice: Choice, _ look: Look, _ file: SourceFile) -> Diagnostic? {
        let faults = choice.pairs(in: look).filter { !$0.isEnough }
        // Words come first, and of them what lacks most.
        let first = faults.first?.part
        let worst = faults.filter { $0.part == first }.min { $0.contrast / $0.needed < $1.contrast / $1.needed }
        guard let worst else { return nil }
        let nearest = choice.nearest(in: look)
        let others = faults.filter { $0.name != worst.name }.map(Wording.pair)
        var notes = others.isEmpty ? [] : [Wording.also(others)]
        if choice.parts.contains(.areas), let nearest { notes.append(Wording.keep(choice.color.value, nearest)) }
        return Diagnostic(
            .contrast, Wording.faint(choice, worst, nearest), at: file.place(choice.color.range), notes: notes,
            fixes: nearest.map { [Fix("Write “\($0.hex)”.", replacement: "\"\($0.hex)\"")] } ?? [])
    }
}

/// A colour that the site has chosen for one scheme, with the parts that are shown in it.
private struct Choice {
    let key: WritableKeyPath<Look, Look.Paint?>
    let color: Located<Color>
    let scheme: ColorScheme
    let parts: Set<ColorPair.Part>

    /// What only follows from a colour can be read in any case, and is nobody's fault.
    static func all(in look: Look, _ scheme: ColorScheme) -> [Choice] {
        let sources = [ColorPair.Part.areas, .words, .marks].map { (part: $0, source: look.source(of: $0, in: scheme)) }
        return [\Look.brand, \.link, \.accent].compactMap { key in
            let parts = Set(sources.filter { $0.source?.key == key && $0.source?.place != nil }.map(\.part))
            guard !parts.isEmpty, let color = look[keyPath: key]?[scheme] else { return nil }
            return Choice(key: key, color: color, scheme: scheme, parts: parts)
        }
    }

    func pairs(in look: Look) -> [ColorPair] {
        SchemeColors(look, scheme).pairs.filter { parts.contains($0.part) }
    }

    /// The colour of the same hue that is nearest in lightness and can be read everywhere.
    func nearest(in look: Look) -> Color? {
        let shade = Shade(color.value)
        for step in 1...Int(1 / Self.step) {
            let way = Double(step) * Self.step
            for lightness in [shade.lightness - way, shade.lightness + way] where (0...1).contains(lightness) {
                let candidate = shade.with(lightness: lightness).color
                if replaced(by: candidate, in: look) { return candidate }
            }
        }
        return nil
    }

    private static let step = 0.004

    private func replaced(by candidate: Color, in look: Look) -> Bool {
        var trial = look
        let located = Located(candidate, at: color.range)
        if scheme == .light { trial[keyPath: key]?.light = located } else { trial[keyPath: key]?.dark = located }
        return pairs(in: trial).allSatisfy(\.isEnough)
    }
}

/// What the rule says.
private enum Wording {
    static func faint(_ choice: Choice, _ pair: ColorPair, _ nearest: Color?) -> String {
        let direction = choice.scheme == .light ? "light" : "dark"
        return
            "The colour \(choice.color.value.hex) is too \(direction) for \(pair.name) in the \(choice.scheme.rawValue) scheme: the contrast "
            + "with \(pair.background.hex) is \(ratio(pair.contrast)), and \(ratio(pair.needed)) is needed. "
            + (nearest.map { "The nearest colour that can be read everywhere is \($0.hex)." } ?? "Choose another colour.")
    }

    static func pair(_ pair: ColorPair) -> String { "\(pair.name) \(ratio(pair.contrast)) of \(ratio(pair.needed))" }

    static func also(_ pairs: [String]) -> String { "Too faint as well: " + pairs.joined(separator: ", ") + "." }

    static func keep(_ color: Color, _ nearest: Color) -> String {
        "To keep \(color.hex) for areas and buttons, give words a colour of their own: “link: \"\(nearest.hex)\"”."
    }

    /// Two places, cut and not rounded, so that 4.499 does not read as enough.
    private static func ratio(_ number: Double) -> String {
        let (whole, tenth, hundredth) = (Int(number), Int(number * 10) % 10, Int(number * 100) % 10)
        return hundredth == 0 ? "\(whole).\(tenth):1" : "\(whole).\(tenth)\(hundredth):1"
    }
}

extension DiagnosticCode {
    package static let contrast = DiagnosticCode(
        "accessibility/contrast", .warning, "A colour of the theme cannot be read by everybody.",
        manual: """
            Words need a contrast of 4.5:1 with their ground (WCAG 2.2, 1.4.3), and the ring around what has the focus 3:1 (1.4.11), or people
            with weak eyes, and everybody in the sun, miss them. Pult computes every pair in which the theme shows the colours below `theme`, in
            the light and in the dark scheme: links on the page, on cards, in alerts and on tinted ground, words on buttons and on the first
            page's area, numbers of lists, the focus ring. What follows from a colour (tints, hover, words on areas, the dark scheme) is
            chosen so that it can be read; what is written in `pult.yaml` is taken as it is, and reported.

            The finding offers the nearest colour of the same hue. A light brand can stay for areas, with another colour for words:

                theme:
                  brand: "#f5c400"
                  link: "#7a6200"

            It knows the backgrounds of the built-in theme. A site with styles of its own may say `accessibility/contrast: off` below `check`.
            """)
}
