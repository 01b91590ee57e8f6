internal import Catalog
package import Diagnostics
internal import Markup

/// Raw HTML, where a site allows it, names every element once and links to what is there on the page.
package struct HTMLLinks: Rule {
    package static let codes = [.repeatedID, .htmlLink] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        let (file, ranges) = (subject.text.file, subject.text.body.rawHTML)
        guard !ranges.isEmpty else { return [] }
        var taken = Set(subject.text.body.headings.map(\.id))
        var findings: [Diagnostic] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            var scan = TagScan(file.bytes[range])
            while let tag = scan.next() {
                for attribute in tag.attributes {
                    let value = TagScan.text(file.bytes[attribute.value])
                    let isName = attribute.name == "id" || (attribute.name == "name" && tag.name == "a")
                    if isName, !taken.insert(value).inserted, !isTwin(attribute, of: tag, file) {
                        findings.append(Diagnostic(.repeatedID, Wording.repeated(value), at: file.place(attribute.value)))
                    } else if attribute.name == "href" || attribute.name == "src" {
                        findings += finding(value, at: file.place(attribute.value), subject).map { [$0] } ?? []
                    }
                }
            }
        }
        return findings
    }

    /// `<a id="x" name="x">` names one place in two ways.
    private func isTwin(_ attribute: TagScan.Attribute, of tag: TagScan.Tag, _ file: SourceFile) -> Bool {
        tag.attributes.contains {
            $0.name != attribute.name && ["id", "name"].contains($0.name) && file.text($0.value) == file.text(attribute.value)
        }
    }

    private func finding(_ address: String, at place: Place, _ subject: Subject) -> Diagnostic? {
        if let fault = AddressFault(address) { return Diagnostic(.malformedAddress, fault.message, at: place) }
        switch LinkTarget(address) {
        case .fragment(let fragment):
            guard !fragment.isEmpty,
                case .broken(.unknownFragment(_, _, let near)) = subject.index.resolve(address, from: subject.text)
            else { return nil }
            return Diagnostic(
                .linkToMissingHeading, BrokenLinkWording.missingHeading(fragment, in: nil, near), at: place,
                fixes: near.map { LinkWriting.fixes("#" + $0) } ?? [])
        case .external, .malformed: return nil
        case .file, .text, .channel, .serviceLevel: return Diagnostic(.htmlLink, Wording.untouched(address), at: place)
        }
    }
}

/// What the rule says.
private enum Wording {
    static func repeated(_ id: String) -> String {
        "“\(id)” names two places of the page, and a link to it leads to the first. Give this one another id."
    }

    static func untouched(_ address: String) -> String {
        "HTML goes out as it stands, so “\(address)” is not followed to a text or a file: on the page it leads elsewhere. Write the link "
            + "as Markdown: [text](\(address))."
    }
}

extension DiagnosticCode {
    package static let repeatedID = DiagnosticCode(
        "link/duplicate-id", .error, "Two places of a page have the same id",
        manual: """
            A heading gets its id from its words, an element of raw HTML has the one that is written. When two are the same, links lead to
            the first of them, and screen readers may lose their way.

                ## Dostava
                <div id="dostava">…</div>      needs another id
            """)
    package static let htmlLink = DiagnosticCode(
        "link/html", .error, "A link in raw HTML is not resolved",
        manual: """
            Links in Markdown are read by Pult: they lead to a text's page in the reader's language, and files that they name are published.
            HTML is passed through untouched, so a path, or a typed link such as `article:…`, means nothing there.

                <a href="article:returns/refund">vračila</a>   →   [vračila](article:returns/refund)
            """)
}
