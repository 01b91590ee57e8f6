internal import Catalog
package import Diagnostics
internal import Markup

/// A public text links only to public texts; what agents read stays inside.
package struct LeakingLinks: Rule {
    package static let codes = [DiagnosticCode.internalLink]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        guard subject.text.kind.isPublic else { return [] }
        return subject.links.compactMap { link, destination in
            guard link.visibility == .everyone, let leak = leak(link, destination, subject) else { return nil }
            return Diagnostic(.internalLink, leak, at: subject.text.file.place(link.range))
        }
    }

    private func leak(_ link: Link, _ destination: Resolution, _ subject: Subject) -> String? {
        switch destination {
        case .text(let reference, let fragment, _):
            let target = subject.index.text(reference)
            if !reference.kind.isPublic { return Wording.internalText(reference.kind, target.id) }
            let isInternal = target.headings.contains { $0.id == fragment && $0.visibility == .agents }
            return isInternal ? Wording.internalHeading(target.title) : nil
        case .external:
            let own = subject.index.ownAddress(link.destination, from: subject.text.kind)
            return own?.side == .playbook ? Wording.internalSite : nil
        default: return nil
        }
    }
}

/// What the rule says.
private enum Wording {
    static func internalText(_ kind: TextKind, _ id: String) -> String {
        "A text that customers read links to the \(kind.rawValue) “\(id)”, which only agents may see. "
            + "Remove the link, or put the sentence into an “> [!INTERNAL]” block."
    }

    static let internalSite =
        "A text that customers read links into the playbook, whose address only agents should know. Remove the link, or put the "
        + "sentence into an “> [!INTERNAL]” block."

    static func internalHeading(_ title: String) -> String {
        "The heading stands in an internal block of “\(title)”, which customers do not see. Link to the text, or to a public heading of it."
    }
}

extension DiagnosticCode {
    package static let internalLink = DiagnosticCode(
        "leak/internal-link", .error, "A public text links to an internal one", isBinding: true,
        manual: """
            Articles, pages and categories are public; playbooks, guidelines, replies and `> [!INTERNAL]` blocks are for agents. A link from the
            first to the second would show customers that an internal text exists and what it is called, and would lead to nothing.

            The address of the playbook (`playbook: base_url`) gives it away just the same.

            Remove the link, or move the sentence into an internal block of the article:

                > [!INTERNAL]
                > How to decide: [Damaged parcel](playbook:damaged-parcel)
            """)
}
