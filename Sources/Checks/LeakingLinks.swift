package import Catalog
package import Diagnostics
internal import Markup

/// A public text links only to public texts; what agents read stays inside.
package struct LeakingLinks: Rule {
    package static let codes = [DiagnosticCode.internalLink]

    package init() {}

    package func findings(in text: any Text, of index: CatalogIndex) -> [Diagnostic] {
        guard text.kind.isPublic else { return [] }
        return text.body.links.filter { $0.visibility == .everyone }.compactMap { finding(for: $0, in: text, index) }
    }

    private func finding(for link: Link, in text: any Text, _ index: CatalogIndex) -> Diagnostic? {
        guard case .text(let reference, let fragment, _) = index.resolve(link.destination, from: text) else { return nil }
        let place = text.file.place(link.range)
        let target = index.text(reference)
        if !reference.kind.isPublic {
            return Diagnostic(.internalLink, Wording.internalText(reference.kind, target.id), at: place)
        }
        let isInternalHeading = target.body.headings.contains { $0.id == fragment && $0.visibility == .agents }
        return isInternalHeading ? Diagnostic(.internalLink, Wording.internalHeading(target.title), at: place) : nil
    }
}

/// What the rule says.
private enum Wording {
    static func internalText(_ kind: TextKind, _ id: String) -> String {
        "A text that customers read links to the \(kind.rawValue) “\(id)”, which only agents may see. "
            + "Remove the link, or put the sentence into an “> [!INTERNAL]” block."
    }

    static func internalHeading(_ title: String) -> String {
        "The heading stands in an internal block of “\(title)”, which customers do not see. Link to the text, or to a public heading of it."
    }
}

extension DiagnosticCode {
    package static let internalLink = DiagnosticCode(
        "leak/internal-link", .error, "A public text links to an internal one",
        manual: """
            Articles, pages and categories are public; playbooks, guidelines, replies and `> [!INTERNAL]` blocks are for agents. A link from the
            first to the second would show customers that an internal text exists and what it is called, and would lead to nothing.

            Remove the link, or move the sentence into an internal block of the article:

                > [!INTERNAL]
                > How to decide: [Damaged parcel](playbook:damaged-parcel)
            """)
}
