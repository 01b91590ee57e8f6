package import Catalog

/// A text with its translations: all texts of a kind that have one id.
package struct EditionGroup: Sendable {
    package let kind: TextKind
    package let id: String
    /// One for each locale that has any, in the order of the site's locales.
    let editions: [TextReference]
    /// With those that want the place of another.
    package let texts: [TextReference]

    /// By kind, then id: of some texts, or of all.
    static func all(in index: CatalogIndex, of texts: [TextReference]? = nil) -> [EditionGroup] {
        let locales = index.catalog.configuration.locales.map(\.code)
        let wanted = texts.map { Dictionary(grouping: $0, by: \.kind).mapValues { Set($0.map { index.text($0).id }) } }
        return TextKind.allCases.flatMap { kind -> [EditionGroup] in
            let texts = index.texts(of: kind)
            if let wanted, wanted[kind] == nil { return [] }
            let members = texts.indices.filter { number in wanted?[kind]?.contains(texts[number].id) ?? true }
            let numbers = Dictionary(grouping: members, by: { texts[$0].id })
            return numbers.sorted { $0.key < $1.key }.map { id, numbers in
                let editions = index.editions(of: kind, id: id)
                return EditionGroup(
                    kind: kind, id: id, editions: locales.compactMap { editions[$0] },
                    texts: numbers.map { TextReference(kind, $0) })
            }
        }
    }

    /// Those that readers get to see today.
    func published(_ site: SiteSubject) -> [TextReference] {
        editions.filter { site.isPublished(site.index.text($0)) }
    }
}
