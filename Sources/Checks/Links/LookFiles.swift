internal import Catalog
package import Diagnostics

/// The logo, the favicon and the fonts that `theme` names are there, and are what they should be.
package enum LookFiles: FaceRule {
    package static let codes = [DiagnosticCode.lookFile]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let catalog = site.index.catalog
        let look = catalog.configuration.look
        guard !look.isEmpty else { return [] }
        let assets = Dictionary(catalog.assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        func check(_ path: Located<String>, _ kind: Kind) -> Diagnostic? {
            let place = catalog.configuration.file.place(path.range)
            guard let asset = assets[path.value] else {
                let near = NearMiss.suggestion(for: path.value, among: assets.keys.sorted()).map(Self.written)
                return Diagnostic(
                    .lookFile, Wording.missing(path.value, near), at: place,
                    fixes: near.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? [])
            }
            return kind.fits(asset) ? nil : Diagnostic(.lookFile, Wording.unfit(path.value, kind), at: place)
        }
        return [look.logo?.light, look.logo?.dark].compactMap { $0.flatMap { check($0, .logo) } }
            + (look.favicon.flatMap { check($0, .favicon) }.map { [$0] } ?? [])
            + look.fontFiles.compactMap { check($0.path, .font) }
    }

    /// As `pult.yaml` names it.
    private static func written(_ path: String) -> String {
        let folder = "content/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    fileprivate enum Kind {
        case logo, favicon, font

        func fits(_ asset: Asset) -> Bool {
            let ending = asset.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
            return switch self {
            case .logo: asset.dimensions != nil && ending != "ico"
            case .favicon: asset.dimensions != nil && ["svg", "png", "ico"].contains(ending)
            case .font: asset.font != nil
            }
        }
    }
}

/// What the rule says.
private enum Wording {
    static func missing(_ path: String, _ near: String?) -> String {
        "There is no file “\(path)”. " + (near.map { "Did you mean “\($0)”?" } ?? "Put it there, or correct the path.")
    }

    static func unfit(_ path: String, _ kind: LookFiles.Kind) -> String {
        switch kind {
        case .logo: "“\(path)” is no image whose size can be read. A logo is an SVG, PNG, WebP, AVIF, JPEG or GIF file."
        case .favicon: "“\(path)” is no picture for the browser's tab. A favicon is an SVG, PNG or ICO file."
        case .font: "“\(path)” is no font. Fonts are WOFF2, WOFF, TTF or OTF files; WOFF2 is the smallest."
        }
    }
}

extension DiagnosticCode {
    package static let lookFile = DiagnosticCode(
        "config/file", .error, "A file that pult.yaml names is missing, or is of another kind.",
        manual: """
            `logo`, `favicon` and the files of fonts below `theme` are paths of files below `content/assets/`. A logo is an image whose size
            can be read from its head, so that pages keep its room and nothing jumps; a drawing needs a `viewBox` or `width` and `height`.

                theme:
                  logo: assets/logo.svg
                  fonts: { text: { family: Shop Sans, files: [{ file: assets/shop-sans.woff2 }] } }
            """)
}
