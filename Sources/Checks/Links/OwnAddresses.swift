package import Catalog
package import Diagnostics
internal import Markup

/// Addresses of the site's own that show no text (home pages, feeds, files) exist as well.
package enum OwnAddresses {
    package static let codes = [DiagnosticCode.unknownAddress]

    package static func findings(in index: CatalogIndex, pages: Lazy<PublishedPages>) -> [Diagnostic] {
        findings(about: TextKind.allCases.flatMap(index.texts(of:)), in: index, pages: pages).flatMap { $0 }
    }

    /// The findings of each of some texts, in their order.
    package static func findings(
        about texts: [any Text], in index: CatalogIndex, pages: Lazy<PublishedPages>
    ) -> [[Diagnostic]] {
        Parallel.map(texts.count) { findings(in: texts[$0], index, pages) }
    }

    private static func findings(in text: any Text, _ index: CatalogIndex, _ pages: Lazy<PublishedPages>) -> [Diagnostic] {
        text.body.links.compactMap { link in
            guard let address = index.ownAddress(link.destination, from: text.kind), index.owner(of: address) == nil,
                case .external = index.resolve(link.destination, from: text), !pages.value.has(address.path, on: address.side)
            else { return nil }
            let near = pages.value.suggestion(for: address.path, on: address.side)
            let range = link.destinationRange ?? link.definedRange ?? link.range
            return Diagnostic(.unknownAddress, Wording.unknown(link.destination, near), at: text.file.place(range))
        }
    }
}

/// What the rule says.
private enum Wording {
    static func unknown(_ address: String, _ near: String?) -> String {
        "The site has no page at “\(address)”." + LinkWriting.meant(near.map { "/\($0)/" })
            + " Link to a text by its file or its id: they keep working when its address changes."
    }
}

extension DiagnosticCode {
    package static let unknownAddress = DiagnosticCode(
        "link/unknown-address", .error, "An address of this site has no page",
        manual: """
            The link is written as an address of the help center or the playbook (`base_url`), and nothing is published there: no text,
            no alias of one, no other page. Addresses change with every slug. Link to the text's file or id, and keep old
            addresses alive with `aliases:` in its front matter.
            """)
}
