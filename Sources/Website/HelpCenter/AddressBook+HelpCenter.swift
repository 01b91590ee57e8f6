internal import Catalog

extension AddressBook {
    /// `<locale>/<category>/`, `<locale>/<category>/<article>/`, `<locale>/<page>/`, with the slugs of the edition that is shown.
    init(_ content: HelpCenterContent) {
        for kind in [TextKind.category, .article, .page] {
            add(kind, content.ids(of: kind)) { id in
                content.locales.indices.compactMap { Self.served(kind, id: id, locale: $0, content) }
            }
        }
    }

    private static func served(_ kind: TextKind, id: String, locale: Int, _ content: HelpCenterContent) -> ServedText? {
        let code = content.locales[locale].code
        guard let reference = content.edition(of: kind, id: id, in: code) else { return nil }
        let text = content.text(reference)
        let folder =
            if kind == .article {
                code + "/" + slug(ofCategory: text.category, code, content) + "/"
            } else {
                code + "/"
            }
        return ServedText(
            reference: reference, id: id, locale: locale, path: folder + text.slug + "/", isFallback: text.locale != code)
    }

    private static func slug(ofCategory id: String, _ code: String, _ content: HelpCenterContent) -> String {
        guard let category = content.edition(of: .category, id: id, in: code) else { return id }
        return content.text(category).slug
    }
}
