package import Catalog
internal import Diagnostics

/// What a site's `theme` adds to every page, with the sizes of its images.
package struct SiteLook: Sendable {
    struct Picture: Sendable {
        /// From the document root.
        let path: String
        let size: ImageDimensions?
    }

    let logo: Picture?
    let darkLogo: Picture?
    let favicon: Picture?
    /// Fonts that every page needs at once.
    let fonts: [Picture]

    init(_ look: Look, _ assets: [Asset]) {
        func picture(_ path: String?) -> Picture? {
            path.map { path in
                Picture(path: HelpCenter.output(ofAsset: path), size: assets.first { $0.path == path }?.dimensions)
            }
        }
        logo = picture(look.logo?.light.value)
        darkLogo = picture(look.logo?.dark?.value)
        favicon = picture(look.favicon?.value)
        var firsts: [String] = []
        for file in [look.text?.files.first, look.headings?.files.first] {
            if let path = file?.path.value, !firsts.contains(path) { firsts.append(path) }
        }
        fonts = firsts.compactMap(picture)
    }
}

extension Theme {
    private static let lookStyles = "shared/look.css"
    private static let icon = "shared/icon.svg"

    /// The theme in the colours, with the logo and the fonts of a site. A file of the site's own at the same path wins, as everywhere.
    package func wearing(_ look: Look, assets: [Asset]) -> Theme {
        guard !look.isEmpty else { return self }
        var theme = self
        theme.look = SiteLook(look, assets)
        if staticFile(Self.lookStyles) == nil {
            theme.put(StaticFile(path: Self.lookStyles, bytes: Array(LookStyles(look: look).text.utf8)))
        }
        // The leaf in the browser's tab takes the shop's colour.
        if let brand = look.brand, let icon = staticFile(Self.icon) {
            let own = SchemeColors.builtIn(.light)[.brand].hex
            let drawing = String(decoding: icon.bytes, as: UTF8.self).replacing(own, with: brand.light.value.hex)
            theme.put(StaticFile(path: Self.icon, bytes: Array(drawing.utf8)))
        }
        return theme
    }

    /// The styles of the pages of a site: those of both, its own, and what `theme` says.
    func styles(of audience: Audience, root: String) -> [Fields] {
        let own = audience == .public ? "help-center/help-center.css" : "playbook/playbook.css"
        return urls(["shared/base.css", own, Self.lookStyles], root: root)
    }

    /// What stands in the head of every page: the icon, and the fonts to be fetched before anything is drawn.
    func headFields(root: String) -> Fields {
        let icon = look?.favicon.map { (root + percentEncoded($0.path), Self.mediaType($0.path)) }
        let own = staticFile(Self.icon).map { "\(root)theme/\(Self.icon)?v=\($0.hash)" }
        return [
            "icon_url": .text(icon?.0 ?? own), "icon_type": .text(icon?.1 ?? "image/svg+xml"),
            "fonts": .list(
                (look?.fonts ?? []).map {
                    ["font_url": .text(root + percentEncoded($0.path)), "font_type": .text(Self.mediaType($0.path))]
                }),
        ]
    }

    /// The logo with the title that it stands for; nothing where the title stands itself. On ground that is always dark the dark one
    /// counts alone.
    func logo(_ title: String?, root: String, isOnDark: Bool = false) -> FieldValue {
        guard let light = look?.logo else { return .fields(nil) }
        let shown = isOnDark ? look?.darkLogo ?? light : light
        let fields: Fields = [
            "logo_url": .text(root + percentEncoded(shown.path)), "logo_title": .text(title),
            "logo_width": .text(shown.size.map { "\($0.width)" }), "logo_height": .text(shown.size.map { "\($0.height)" }),
            "has_plate": .flag(look?.darkLogo == nil),
        ]
        if isOnDark { return .fields(fields) }
        let dark: Fields? = look?.darkLogo.map {
            [
                "dark_url": .text(root + percentEncoded($0.path)), "dark_width": .text($0.size.map { "\($0.width)" }),
                "dark_height": .text($0.size.map { "\($0.height)" }),
            ]
        }
        return .fields(fields.adding(["dark_logo": .fields(dark)]))
    }

    private static func mediaType(_ path: String) -> String {
        switch path.split(separator: ".").last.map({ $0.lowercased() }) ?? "" {
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "ico": "image/x-icon"
        case let ending where FontFormat(rawValue: ending) != nil: "font/" + ending
        default: ""
        }
    }
}
