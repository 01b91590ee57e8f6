internal import Catalog
internal import Diagnostics

extension AddressBook {
    /// `<locale>/playbooks/<slug>/` and so on; articles lie below their category: `<locale>/articles/<category>/<slug>/`.
    init(_ index: CatalogIndex, locales: [Locale]) {
        for kind in TextKind.allCases {
            add(kind, index.ids(of: kind)) { id in
                locales.indices.compactMap { Self.served(kind, id: id, locale: $0, index, locales) }
            }
        }
    }

    private static func served(
        _ kind: TextKind, id: String, locale: Int, _ index: CatalogIndex, _ locales: [Locale]
    ) -> ServedText? {
        let code = locales[locale].code
        guard let reference = index.edition(of: kind, id: id, in: code) else { return nil }
        let text = index.text(reference)
        var folder = code + "/" + kind.section + "/"
        if let article = text as? Article {
            let category = index.edition(of: .category, id: article.category, in: code)
            folder += (category.map { index.text($0).header.slug.value } ?? article.category) + "/"
        }
        return ServedText(
            reference: reference, id: id, locale: locale, path: folder + text.header.slug.value + "/",
            isFallback: text.locale != code)
    }
}
