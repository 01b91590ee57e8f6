internal import Catalog
package import Diagnostics
internal import Languages
internal import Markup

/// The words of a link say where it leads.
package struct LinkTexts: Rule {
    package static let codes = [.linkText, .sameLinkText] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        let links = subject.links.filter { !$0.link.isImage && !$0.link.text.isEmpty }
        guard !links.isEmpty else { return [] }
        let file = subject.text.file
        let language = subject.index.catalog.configuration.locale(subject.text.locale)?.language ?? .english
        let empty = language.emptyLinkTexts
        var seen: [String: Resolution] = [:]
        return links.compactMap { link, destination in
            let words = Self.folded(link.text)
            if empty.contains(words) {
                return Diagnostic(.linkText, Wording.empty(link.text), at: file.place(link.textRange))
            }
            // Times of a promise, and addresses as they stand, may well occur twice.
            if case .serviceLevel = destination { return nil }
            guard let before = seen.updateValue(destination, forKey: words), !before.leadsWhere(destination) else { return nil }
            return Diagnostic(.sameLinkText, Wording.same(link.text), at: file.place(link.textRange))
        }
    }

    /// Without case, marks, and punctuation at the ends.
    private static func folded(_ text: String) -> String {
        let marks = Set(" .…,:;!?»«„“”\"'›→>-–—()\u{A0}")
        return Folding.fold(String(text.drop(while: marks.contains).reversed().drop(while: marks.contains).reversed()))
    }
}

extension Resolution {
    /// Whether both lead to the same page.
    fileprivate func leadsWhere(_ other: Resolution) -> Bool {
        switch (self, other) {
        case (.text(let text, _, _), .text(let another, _, _)): text == another
        case (.broken, _), (_, .broken): true
        default: self == other
        }
    }
}

/// What the rule says.
private enum Wording {
    static func empty(_ words: String) -> String {
        "“\(words)” does not say where the link leads. Screen readers list the links of a page without the sentences around them: put the "
            + "link on the words that name its target."
    }

    static func same(_ words: String) -> String {
        "Another link of this text has the words “\(words)”, too, and leads elsewhere. Make the words say what differs."
    }
}

extension DiagnosticCode {
    package static let linkText = DiagnosticCode(
        "accessibility/link-text", .warning, "A link does not say where it leads",
        manual: """
            "Here", "more" and "this page" mean nothing in a list of links, which is how screen readers show them (WCAG 2.4.4), and sighted
            readers have to read the sentence twice. Words that mean nothing are known in all seven languages.

                Rok vračila najdete [tukaj](article:returns/return-period).
                Preberite, [kakšen je rok vračila](article:returns/return-period).
            """)
    package static let sameLinkText = DiagnosticCode(
        "accessibility/same-link-text", .note, "Two links have the same words and different targets",
        manual: """
            Whoever sees or hears the links of a page by themselves cannot tell the two apart. Say in the words what differs: "the form for returns", "the
            form for complaints". Links to different places of one text count as equal.
            """)
}
