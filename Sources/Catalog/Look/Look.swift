package import Diagnostics

/// What `theme` in `pult.yaml` says: how the sites look without a template of their own.
package struct Look: Sendable, Hashable {
    /// A colour, and what it becomes on dark ground; nil leaves that to Pult.
    package struct Paint: Sendable, Hashable {
        package var light: Located<Color>
        package var dark: Located<Color>?

        package init(light: Located<Color>, dark: Located<Color>? = nil) {
            self.light = light
            self.dark = dark
        }

        package subscript(scheme: ColorScheme) -> Located<Color>? { scheme == .light ? light : dark }
    }

    /// Paths of images, relative to the site.
    package struct Logo: Sendable, Hashable {
        package var light: Located<String>
        package var dark: Located<String>?

        package init(light: Located<String>, dark: Located<String>? = nil) {
            self.light = light
            self.dark = dark
        }
    }

    /// Areas, buttons, and what is derived from them; words too, unless `link` has another colour for those.
    package var brand: Paint?
    package var link: Paint?
    /// Marks and the ring around what has the focus.
    package var accent: Paint?
    package var logo: Logo?
    package var favicon: Located<String>?
    package var text: Typeface?
    package var headings: Typeface?
    package var mono: Typeface?

    package init() {}

    /// The colour that a part is shown in, or that the part's colour follows from; nil leaves it to the theme.
    package func source(of part: ColorPair.Part, in scheme: ColorScheme) -> ColorSource? {
        let keys: [WritableKeyPath<Look, Paint?>] =
            switch part {
            case .areas: [\.brand]
            case .words: [\.link, \.brand]
            case .marks: accent == nil ? [\.link, \.brand] : [\.accent]
            }
        for key in keys {
            guard let written = self[keyPath: key]?[scheme] else { continue }
            return ColorSource(key: key, color: written.value, place: written.range)
        }
        // On dark ground words go back to the brand, which a darker colour stands in for on light ground only.
        return keys.reversed().lazy.compactMap { key in
            self[keyPath: key].map { ColorSource(key: key, color: $0.light.value, place: nil) }
        }.first
    }

    package var isEmpty: Bool { self == Look() }

    /// The files that every page shows or uses.
    package var files: [Located<String>] {
        [logo?.light, logo?.dark, favicon].compactMap { $0 } + fontFiles.map(\.path)
    }

    package var fontFiles: [FontFile] { [text, headings, mono].flatMap { $0?.files ?? [] } }
}

/// Where a colour of the theme comes from.
package struct ColorSource {
    package let key: WritableKeyPath<Look, Look.Paint?>
    package let color: Color
    /// Where it is written; nil when the scheme's colour only follows from it.
    package let place: Range<Int>?

    var isWritten: Bool { place != nil }
}

/// What letters look like: names of fonts that the reader's machine may have, or one that the site brings along.
package struct Typeface: Sendable, Hashable {
    /// In the order of preference.
    package var families: [String]
    /// None for fonts of the reader's machine.
    package var files: [FontFile]

    package init(families: [String], files: [FontFile] = []) {
        self.families = families
        self.files = files
    }
}

/// One file of a font.
package struct FontFile: Sendable, Hashable {
    package enum Style: String, Sendable, Hashable, CaseIterable { case normal, italic, oblique }

    /// Relative to the site.
    package var path: Located<String>
    /// More than one weight in a variable font.
    package var weights: ClosedRange<Int>
    package var style: Style
    /// The letters it is for, as CSS writes them: `U+0000-00FF, U+0131`.
    package var unicodeRange: String?

    package init(path: Located<String>, weights: ClosedRange<Int>, style: Style = .normal, unicodeRange: String? = nil) {
        self.path = path
        self.weights = weights
        self.style = style
        self.unicodeRange = unicodeRange
    }
}

/// What readers have chosen for all pages.
package enum ColorScheme: String, Sendable, Hashable, CaseIterable { case light, dark }
