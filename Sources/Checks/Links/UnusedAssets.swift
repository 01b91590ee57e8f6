package import Catalog
package import Diagnostics
internal import Markup

/// Every file below `content/assets/` is shown or linked somewhere.
package enum UnusedAssets: SiteRule {
    package static let codes = [DiagnosticCode.unusedAsset]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let catalog = site.index.catalog
        guard !catalog.assets.isEmpty else { return [] }
        var used = usedAssets(site.index)
        let shown = Set(catalog.configuration.look.files.map(\.value))
        if !shown.isEmpty { used.formUnion(catalog.assets.indices.filter { shown.contains(catalog.assets[$0].path) }) }
        let unused = catalog.assets.indices.filter { !used.contains($0) }
        guard !unused.isEmpty else { return [] }
        // What a template or raw HTML names by its file name counts as used.
        let elsewhere = catalog.templates.map(\.bytes) + rawHTML(site.index)
        return unused.filter { number in
            let name = Array((catalog.assets[number].path.split(separator: "/").last ?? "").utf8)
            return !elsewhere.contains { $0.firstRange(of: name) != nil }
        }.map { Diagnostic(.unusedAsset, Wording.unused(catalog.assets[$0].path), at: Place(file: catalog.assets[$0].path)) }
    }

    package static func heeds(_ before: any Text, _ after: any Text) -> Bool {
        func names(_ text: any Text) -> [String] {
            text.body.links.filter { $0.isImage || mayBeAsset($0.destination) }.map(\.destination)
        }
        return !before.body.rawHTML.isEmpty || !after.body.rawHTML.isEmpty || names(before) != names(after)
    }

    private static func usedAssets(_ index: CatalogIndex) -> Set<Int> {
        let texts = TextKind.allCases.flatMap(index.texts(of:))
        let used = Parallel.map(texts.count) { number in
            texts[number].body.links.compactMap { link -> Int? in
                guard link.isImage || mayBeAsset(link.destination) else { return nil }
                guard case .asset(let asset) = index.resolve(link.destination, from: texts[number]) else { return nil }
                return asset
            }
        }
        return used.reduce(into: []) { $0.formUnion($1) }
    }

    /// Most links are typed or name a text, and need no second look.
    private static func mayBeAsset(_ destination: String) -> Bool {
        switch destination.utf8.first {
        case UInt8(ascii: "#"), nil: return false
        case UInt8(ascii: "."), UInt8(ascii: "/"): return !destination.hasSuffix(".md")
        default: return LinkTarget.scheme(of: destination).map { $0.hasPrefix("http") } ?? true
        }
    }

    private static func rawHTML(_ index: CatalogIndex) -> [[UInt8]] {
        TextKind.allCases.flatMap(index.texts(of:)).flatMap { text in text.body.rawHTML.map { Array(text.file.bytes[$0]) } }
    }
}

/// What the rule says.
private enum Wording {
    static func unused(_ path: String) -> String {
        "Nothing shows or links “\(path)”, so it is not published. Delete it, or link it where it belongs."
    }
}

extension DiagnosticCode {
    package static let unusedAsset = DiagnosticCode(
        "asset/unused", .note, "A file is used nowhere",
        manual: """
            No text of any language shows the image or links the file, and it is copied into neither site. It was probably left
            behind when a text was reworded; delete it, or put the link back.
            """)
}
