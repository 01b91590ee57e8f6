internal import Catalog
package import Diagnostics
internal import Markup

/// What looks like a link is one: a reference has its definition, an address is one that Markdown can read.
package struct LooseLinks: Rule {
    package static let codes = [.undefinedReference, .unreadLink] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        let labels = subject.text.body.references.map(\.label)
        return subject.text.body.looseBrackets.compactMap { brackets in
            switch brackets.kind {
            case .reference: undefined(brackets, labels, subject)
            case .shortcut: misspelled(brackets, labels, subject)
            case .target, .detached: unread(brackets, subject)
            }
        }
    }

    private func undefined(_ brackets: LooseBrackets, _ labels: [String], _ subject: Subject) -> Diagnostic? {
        guard LooseText.isWording(brackets.text), !LooseText.isPattern(brackets.part) else { return nil }
        if brackets.part.hasPrefix("#") || LooseText.isAddress(brackets.part) {
            let link = (brackets.isImage ? "!" : "") + "[\(brackets.text)](\(brackets.part))"
            return Diagnostic(
                .undefinedReference, Wording.squared(brackets.part, link), at: subject.text.file.place(brackets.range),
                fixes: [Fix("Write “\(link)”.", replacement: link)])
        }
        let near = NearMiss.suggestion(for: brackets.part, among: labels)
        return Diagnostic(
            .undefinedReference, Wording.undefined(brackets, near), at: subject.text.file.place(brackets.partRange),
            fixes: near.map { [Fix.writing($0, for: brackets.part)] } ?? [])
    }

    /// Brackets alone mean a link only when a definition has nearly that label.
    private func misspelled(_ brackets: LooseBrackets, _ labels: [String], _ subject: Subject) -> Diagnostic? {
        let label = brackets.text
        guard label.count > 5, !label.hasPrefix("@"), !label.hasPrefix("!"), LooseText.isWording(label),
            let near = NearMiss.suggestion(for: label, among: labels.filter { abs($0.count - label.count) < 3 }),
            LooseText.isSlip(label, of: near)
        else { return nil }
        return Diagnostic(
            .undefinedReference, Wording.undefined(brackets, near), at: subject.text.file.place(brackets.partRange),
            fixes: [Fix("Write “\(near)”.", replacement: near)])
    }

    private func unread(_ brackets: LooseBrackets, _ subject: Subject) -> Diagnostic? {
        let address = brackets.part
        guard LooseText.isAddress(address) else { return nil }
        if brackets.kind == .detached {
            guard !address.contains(" "), LooseText.isWording(brackets.text) else { return nil }
            return Diagnostic(
                .unreadLink, Wording.detached(brackets.text), at: subject.text.file.place(brackets.range),
                fixes: [Fix("Take the blank out.", replacement: "[\(brackets.text)](\(address))")])
        }
        guard address.contains(" "), !address.contains("\"") else { return nil }
        let encoded = LinkWriting.escaped(address)
        return Diagnostic(
            .unreadLink, Wording.blanks(address, encoded), at: subject.text.file.place(brackets.partRange),
            fixes: [Fix("Write “\(encoded)”.", replacement: encoded, isSafe: true)])
    }
}

/// What brackets hold, going by its looks.
private enum LooseText {
    /// Whether it has words in it, and is no index, quotation number or expression.
    static func isWording(_ text: String) -> Bool {
        guard !isPattern(text) else { return false }
        var run = 0
        for scalar in text.unicodeScalars {
            run = scalar.properties.isAlphabetic ? run + 1 : 0
            if run > 1 { return true }
        }
        return false
    }

    /// `a-z`, `0-9`, `^…`: a set of characters in a regular expression.
    static func isPattern(_ text: String) -> Bool {
        text.hasPrefix("^") || text.hasPrefix("@") || text.hasPrefix("!")
            || ["a-z", "A-Z", "0-9", "\\"].contains { text.contains($0) }
    }

    /// Whether one is the other with a letter or two gone wrong.
    static func isSlip(_ text: String, of label: String) -> Bool {
        text.lowercased() != label.lowercased() && text.prefix(1).lowercased() == label.prefix(1).lowercased()
            && text.suffix(1).lowercased() == label.suffix(1).lowercased() && abs(text.count - label.count) < 2
    }

    /// Whether it can only have been meant as an address, blanks aside.
    static func isAddress(_ text: String) -> Bool {
        let schemes = ["http://", "https://", "mailto:", "tel:"] + LinkTarget.typedSchemes.map { $0 + ":" }
        if schemes.contains(where: text.hasPrefix) { return true }
        let path = text.prefix { $0 != "#" && $0 != "?" && $0 != "\"" }
        guard !path.contains("://"), path.contains("/") || !path.contains(" ") || path.hasSuffix(".md") else { return false }
        let name = path.split(separator: "/").last ?? ""
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
        let hasEnding = name.contains(".") && (2...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && $0.isLetter }
        return hasEnding && (path.hasPrefix("../") || path.hasPrefix("./") || path.hasPrefix("/") || path.hasSuffix(".md"))
    }
}

/// What the rule says.
private enum Wording {
    static func undefined(_ brackets: LooseBrackets, _ near: String?) -> String {
        let what = brackets.isImage ? "the image" : "the link"
        return "Nothing defines “\(brackets.part)”, so readers see the brackets instead of \(what)." + LinkWriting.meant(near)
            + (near == nil ? " Add a line “[\(brackets.part)]: address”, or write \\[ if brackets are meant." : "")
    }

    static func squared(_ address: String, _ link: String) -> String {
        "“\(address)” stands in square brackets, where the label of a definition is expected, and there is none. Did you mean “\(link)”?"
    }

    static func blanks(_ address: String, _ encoded: String) -> String {
        "A link's address cannot hold blanks, so readers see “\(address)” in parentheses and no link. Write “\(encoded)”, or put the "
            + "address in pointed brackets."
    }

    static func detached(_ text: String) -> String {
        "A blank stands between “[\(text)]” and the address, so readers see both and no link. Take the blank out."
    }
}

extension DiagnosticCode {
    package static let undefinedReference = DiagnosticCode(
        "link/undefined-reference", .warning, "A reference has no definition",
        manual: """
            `[text][label]` is a link whose address stands elsewhere in the text, on a line `[label]: address`. Without that line readers
            see the brackets. Correct the label, or add the line. Brackets that are no link can be written `\\[…\\]`.

                Glejte [vračila][returns].

                [returns]: article:returns/return-product
            """)
    package static let unreadLink = DiagnosticCode(
        "link/unread", .warning, "Brackets and an address did not become a link",
        manual: """
            The text looks like a link, but Markdown does not read it as one: its address has blanks in it, or a blank stands before it.

                [cenik](../../../assets/cenik 2026.pdf)   →   [cenik](../../../assets/cenik%202026.pdf)
                [vračila] (article:returns/refund)        →   [vračila](article:returns/refund)
            """)
}
