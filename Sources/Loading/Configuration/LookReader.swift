import Catalog
import Diagnostics

/// Reads `theme`.
struct LookReader {
    let fields: Fields

    func look() -> Look {
        var look = Look()
        guard let theme = fields.section("theme", of: "“theme”", keys: ConfigurationKeys.theme) else { return look }
        look.brand = paint(theme, "brand")
        look.link = paint(theme, "link")
        look.accent = paint(theme, "accent")
        look.logo = logo(theme)
        look.favicon = asset(theme, "favicon")
        if let fonts = theme.section("fonts", of: "“fonts”", keys: ConfigurationKeys.fonts) {
            look.text = FontReader(fields: fonts).typeface("text")
            look.headings = FontReader(fields: fonts).typeface("headings")
            look.mono = FontReader(fields: fonts).typeface("mono")
        }
        return look
    }

    // MARK: Colours

    private func paint(_ theme: Fields, _ name: String) -> Look.Paint? {
        guard case .mapping? = theme.node(name)?.content else { return color(theme, name).map { Look.Paint(light: $0) } }
        guard let schemes = theme.section(name, of: "“\(name)” of “theme”", keys: ConfigurationKeys.colorSchemes) else {
            return nil
        }
        let (light, dark) = (color(schemes, "light"), color(schemes, "dark"))
        if light == nil, schemes.keyRange("light") == nil {
            schemes.reportMissing("light", "Write the colour on light ground; the one on dark ground can follow from it.")
        }
        return light.map { Look.Paint(light: $0, dark: dark) }
    }

    private func color(_ fields: Fields, _ name: String) -> Located<Color>? {
        guard fields.node(name) != nil else {
            if let key = fields.keyRange(name) {
                fields.findings.report(
                    ConfigurationCodes.color,
                    "“\(name)” of \(fields.subject) is empty. YAML takes what follows a bare # for a comment: put the colour in "
                        + "quotes, \(name): \"#2f6f4f\".",
                    at: key)
            }
            return nil
        }
        guard let text = fields.filledText(name) else { return nil }
        if let color = Color(hex: text.value) { return Located(color, at: text.range) }
        let meant = Color.meant(by: text.value)?.hex
        fields.findings.report(
            ConfigurationCodes.color,
            "“\(name)” of \(fields.subject) is “\(text.value)”, which is no colour that Pult can compute with. "
                + (meant.map { "Did you mean “\($0)”?" } ?? "Write red, green and blue in hexadecimal digits: \"#2f6f4f\"."),
            at: text.range, fixes: meant.map { [Fix("Write “\($0)”.", replacement: "\"\($0)\"")] } ?? [])
        return nil
    }

    // MARK: Files

    private func logo(_ theme: Fields) -> Look.Logo? {
        guard case .mapping? = theme.node("logo")?.content else { return asset(theme, "logo").map { Look.Logo(light: $0) } }
        guard let schemes = theme.section("logo", of: "“logo” of “theme”", keys: ConfigurationKeys.colorSchemes) else {
            return nil
        }
        let (light, dark) = (asset(schemes, "light"), asset(schemes, "dark"))
        if light == nil, schemes.node("light") == nil {
            schemes.reportMissing("light", "Write the path of the logo on light ground: “light: assets/logo.svg”.")
        }
        return light.map { Look.Logo(light: $0, dark: dark) }
    }

    private func asset(_ fields: Fields, _ name: String) -> Located<String>? {
        fields.filledText(name).flatMap { AssetPath.read($0, as: "“\(name)” of \(fields.subject)", findings: fields.findings) }
    }
}

/// Paths of files below `content/assets/`, as `pult.yaml` names them.
enum AssetPath {
    /// The path from the site's folder; what names no file there is reported. Whether there is a file shows later.
    static func read(_ text: Located<String>, as what: String, findings: Findings) -> Located<String>? {
        var path = text.value
        if path.hasPrefix("./") { path.removeFirst(2) }
        if path.hasPrefix("assets/") { path = "content/" + path }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if path.hasPrefix("content/assets/"), !parts.contains(where: { $0.isEmpty || $0 == ".." || $0 == "." }) {
            return Located(path, at: text.range)
        }
        let isForeign = path.contains("://") || path.hasPrefix("//")
        findings.report(
            ConfigurationCodes.value,
            "\(what) is “\(text.value)”"
                + (isForeign
                    ? ", but pages ask no other host for anything. Copy the file below content/assets and write its path: “assets/…”."
                    : ". Write the path of a file below content/assets: “assets/…”."),
            at: text.range)
        return nil
    }
}
