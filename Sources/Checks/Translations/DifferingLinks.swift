internal import Catalog
internal import Diagnostics
internal import Markup

/// A translation links to what its original links to, and shows as many pictures.
enum DifferingLinks: TranslationRule {
    static let codes = [DiagnosticCode.translatedLink]

    static func findings(in pair: TranslationPair) -> [Diagnostic] {
        let (original, translation) = (pair.original.links, pair.translation.links)
        let isComparable = headingCountsAgree(pair)
        let alignment = Alignment(
            original.map { key($0, isComparable) }, translation.map { key($0, isComparable) })
        let broken = pair.translation.brokenLinks
        return alignment.differences(missing: alignment.missing, extra: alignment.extra).compactMap { difference -> Diagnostic? in
            switch (difference.missing.map { original[$0] }, difference.extra.map { translation[$0] }) {
            case (let first?, let second?):
                return pair.diagnostic(.translatedLink, Wording.other(first, second, pair), at: second.link.range)
            case (nil, let second?):
                let before = difference.extra.map(alignment.place(ofExtra:)) ?? -1
                let known = before >= 0 ? original[before].link.range : nil
                let reference = pair.reference(ofExtra: second.link.range, after: known)
                return pair.diagnostic(.translatedLink, Wording.extra(second, reference), at: second.link.range)
            case (let first?, nil):
                // One that leads nowhere is a finding of its own.
                guard broken == 0 else { return nil }
                let before = difference.missing.map(alignment.place(ofMissing:)) ?? -1
                let known = before >= 0 ? translation[before].link.range : nil
                let place = pair.place(ofMissing: first.link.range, after: known)
                return pair.diagnostic(.translatedLink, Wording.missing(first, pair), at: place)
            case (nil, nil): return nil
            }
        }
    }

    /// Headings are compared by their number, which means nothing where there are more of them in one language.
    private static func headingCountsAgree(_ pair: TranslationPair) -> Bool {
        pair.original.text.body.headings.count == pair.translation.text.body.headings.count
    }

    private static func key(_ link: ComparedLink, _ isComparable: Bool) -> ComparedLink.Target {
        switch link.target {
        case .heading where !isComparable: .heading(0)
        default: link.target
        }
    }
}

extension Edition {
    /// How many links of the text lead nowhere, so that nothing can be said about them.
    var brokenLinks: Int {
        let promised = text.body.links.count { $0.destination.utf8.starts(with: "sla:".utf8) }
        return text.body.links.count - links.count - promised
    }
}

/// What the rule says.
private enum Wording {
    static func other(_ original: ComparedLink, _ translated: ComparedLink, _ pair: TranslationPair) -> String {
        "This link leads to \(translated.name), the original's to \(original.name) "
            + "(\(pair.original.reference(original.link.range))). Let both lead to the same."
    }

    static func extra(_ translated: ComparedLink, _ reference: String) -> String {
        "The translation has \(translated.thing) here that the original (\(reference)) does not have: "
            + "\(translated.name). Add it there, or take it out."
    }

    static func missing(_ original: ComparedLink, _ pair: TranslationPair) -> String {
        "The original has \(original.thing) (\(pair.original.reference(original.link.range))): \(original.name). Here "
            + "the translation lacks it. Add it, or take it out of the original."
    }
}

extension ComparedLink {
    fileprivate var thing: String { link.isImage ? "a picture" : "a link" }
}

extension DiagnosticCode {
    static let translatedLink = DiagnosticCode(
        "translation/link", .warning, "A link differs between a text and its translation",
        manual: """
            A text and its translation lead to the same texts, headings and channels, and have as many pictures, files and addresses
            outside. Where a link is missing in one language, its readers do not find on; where it leads elsewhere, they are sent
            the wrong way. In playbooks links are the way through the case, so agents of two languages would handle it differently.

            Addresses outside and the names of pictures may differ, since they often exist once for each language.
            """)
}
