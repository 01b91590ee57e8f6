internal import Catalog
package import Diagnostics
internal import Markup

/// Texts are linked by what they are, not by addresses: old ones take a detour, and whole ones leave the preview.
package struct RedirectedLinks: Rule {
    package static let codes = [.redirectedLink, .absoluteLink] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        subject.linkFindings { link, _ in
            guard let address = subject.index.ownAddress(link.destination, from: subject.text.kind) else { return nil }
            switch subject.index.owner(of: address) {
            case .alias(let reference): return redirected(link, address, to: reference, subject)
            case .text(let reference, let locale) where address.isAbsolute && locale == subject.text.locale:
                let target = subject.index.text(reference)
                let path = LinkWriting.relative(target.file.path, from: subject.text.file.path, fragment: address.fragment)
                return Diagnostic(
                    .absoluteLink, Wording.absolute(target.title, path), at: subject.place(of: link),
                    fixes: subject.fixes(link, path, isSafe: true))
            default: return nil
            }
        }
    }

    private func redirected(_ link: Link, _ address: OwnAddress, to reference: TextReference, _ subject: Subject) -> Diagnostic {
        let target = subject.index.text(reference)
        // A text may have moved to another locale; then only its address leads there.
        let path = LinkWriting.relative(target.file.path, from: subject.text.file.path, fragment: address.fragment)
        return Diagnostic(
            .redirectedLink, Wording.redirected("/" + address.path, target.title, path), at: subject.place(of: link),
            fixes: subject.fixes(link, path, isSafe: true))
    }
}

/// What the rule says.
private enum Wording {
    static func redirected(_ old: String, _ title: String, _ path: String) -> String {
        "“\(old)” is an old address of “\(title)”, so readers are sent on from there. Link to the text itself: “\(path)”."
    }

    static func absolute(_ title: String, _ path: String) -> String {
        "This is the site's own address of “\(title)”. It leads out of a preview and breaks when the text gets another slug; link to the "
            + "text itself: “\(path)”."
    }
}

extension DiagnosticCode {
    package static let redirectedLink = DiagnosticCode(
        "link/redirect", .warning, "A link leads to an old address",
        manual: """
            The address is an alias (`aliases:` in the front matter): a page that does nothing but send readers on. That is for links from
            elsewhere; a link of the site's own should lead to the text itself. The fix is the text's file.
            """)
    package static let absoluteLink = DiagnosticCode(
        "link/absolute", .note, "A link to a text of this site is written as a whole address",
        manual: """
            The link works where the site is published. In a preview it leads away from it, on a code host it cannot be followed, and it breaks
            when the text gets another slug or the site another host. Link to the file or the id:

                [zamuda](https://help.shop.example/sl/dostava/zamuda/)   →   [zamuda](../delivery/late.md)
            """)
}
