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
        var seen: [[UInt8]: Resolution] = [:]
        return links.compactMap { link, destination in
            let words = Self.folded(link.text)
            if words.count <= empty.longest, empty.contains(words) {
                return Diagnostic(.linkText, Wording.empty(link.text), at: file.place(link.textRange))
            }
            // Times of a promise, and addresses as they stand, may well occur twice.
            if case .serviceLevel = destination { return nil }
            guard links.count > 1, let before = seen.updateValue(destination, forKey: words), !before.leadsWhere(destination)
            else {
                return nil
            }
            return Diagnostic(.sameLinkText, Wording.same(link.text), at: file.place(link.textRange))
        }
    }

    /// Without case, marks, and punctuation at the ends.
    private static func folded(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { bytes in
            var range = 0..<bytes.count
            while let length = padding(bytes, from: range.lowerBound, to: range.upperBound) {
                range = (range.lowerBound + length)..<range.upperBound
            }
            while let length = padding(bytes, before: range.upperBound, from: range.lowerBound) {
                range = range.lowerBound..<(range.upperBound - length)
            }
            var folded: [UInt8] = []
            Folding.fold(UnsafeBufferPointer(rebasing: bytes[range]), into: &folded)
            return folded
        }
    }

    /// The length of a space or a punctuation mark that begins at a place.
    private static func padding(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        let byte = bytes[start]
        if byte < 0x80 { return isPadding(byte) ? 1 : nil }
        if start + 1 < end, byte == 0xC2, [0xA0, 0xAB, 0xBB].contains(bytes[start + 1]) { return 2 }
        return start + 2 < end && byte == 0xE2 && bytes[start + 1] == 0x80 && isGeneralPunctuation(bytes[start + 2]) ? 3 : nil
    }

    /// The length of one that ends before a place.
    private static func padding(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, from start: Int) -> Int? {
        [1, 2, 3].first { length in end - length >= start && padding(bytes, from: end - length, to: end) == length }
    }

    private static func isPadding(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7F: ![0x23, 0x24, 0x25, 0x26, 0x2B, 0x40].contains(byte)
        default: false
        }
    }

    /// Dashes, quotation marks, the ellipsis, arrows of quotation: U+2010–U+203A without marks that mean something.
    private static func isGeneralPunctuation(_ last: UInt8) -> Bool {
        (0x90...0xA6).contains(last) || (0xB9...0xBA).contains(last)
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
