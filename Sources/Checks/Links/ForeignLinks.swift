internal import Catalog
package import Diagnostics
internal import Markup

/// Links stay in the reader's language as long as there is something to read in it.
package struct ForeignLinks: Rule {
    package static let codes = [.otherLocale, .fallsBack] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        let links = subject.linkFindings { link, destination in
            guard case .text(let reference, _, isFallback: true) = destination else { return nil }
            return finding(reference, link, subject)
        }
        return links
            + subject.related.compactMap { related, destination in
                guard case .text(let reference, _, isFallback: true) = destination, keeps(reference.kind, subject) else {
                    return nil
                }
                let target = subject.index.text(reference)
                return Diagnostic(
                    .fallsBack, Wording.fallsBack(target, subject.text.locale), at: subject.text.file.place(related.range))
            }
    }

    private func finding(_ reference: TextReference, _ link: Link, _ subject: Subject) -> Diagnostic? {
        let (target, locale) = (subject.index.text(reference), subject.text.locale)
        guard let own = subject.index.edition(of: target.kind, id: target.id, in: locale),
            subject.index.text(own).locale == locale
        else {
            guard keeps(target.kind, subject) else { return nil }
            return Diagnostic(.fallsBack, Wording.fallsBack(target, locale), at: subject.place(of: link))
        }
        let edition = subject.index.text(own)
        let fragment = LinkWriting.fragmentPart(of: link.destination)
        let keepsFragment = edition.headings.contains { "#" + $0.id == LinkTarget.decoded(fragment) }
        let path = LinkWriting.relative(edition.file.path, from: subject.text.file.path) + (keepsFragment ? fragment : "")
        return Diagnostic(
            .otherLocale, Wording.otherLocale(target.locale, edition, path), at: subject.place(of: link),
            fixes: subject.fixes(link, path, isSafe: keepsFragment || fragment.isEmpty))
    }

    /// Whether the text's locale has texts of a kind at all. Where it has none, playbooks say, agents are used to those of another.
    private func keeps(_ kind: TextKind, _ subject: Subject) -> Bool { subject.index.has(kind, in: subject.text.locale) }
}

/// What the rule says.
private enum Wording {
    static func otherLocale(_ locale: String, _ own: any Text, _ path: String) -> String {
        "The link names the “\(locale)” edition, though “\(own.title)” is there in “\(own.locale)”, and readers are led to that one. "
            + "Link to it: “\(path)”."
    }

    static func fallsBack(_ target: any Text, _ locale: String) -> String {
        "“\(target.title)” is not there in “\(locale)”: readers get the “\(target.locale)” edition, with a notice. Translate it as "
            + "“content/\(locale)/\(target.file.path.split(separator: "/").dropFirst(2).joined(separator: "/"))”, or live with it."
    }
}

extension DiagnosticCode {
    package static let otherLocale = DiagnosticCode(
        "link/other-locale", .warning, "A link names a text of another language",
        manual: """
            The file that the link names belongs to another language edition, usually because a text was copied before it was translated.
            Readers are led to the edition in their own language all the same, but a heading after `#` is lost, and on a code host the link
            leads astray. Link to the file in the same language, or by id (`article:…`), which always stays in the reader's language.
            """)
    package static let fallsBack = DiagnosticCode(
        "link/falls-back", .note, "A link leads to a text that is not translated",
        manual: """
            There is no edition of the target in the language of the text, so readers get that of another language with a notice above it.
            Nothing is broken; a translation would be better. A locale that has no texts of that kind at all (playbooks in one
            language for the whole team, say) is left in peace.
            """)
}
