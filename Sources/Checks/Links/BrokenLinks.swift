internal import Catalog
package import Diagnostics
internal import Markup

/// Every link and image leads to something that exists: a text, a heading, a file, a channel, a service level.
package struct BrokenLinks: Rule {
    package static let codes =
        [.brokenLink, .linkToMissingHeading, .linkLetterCase, .missingAsset, .emptyLink] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        let links = subject.linkFindings { link, destination in
            if link.destination.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) {
                // `[word](## "explanation")` is how tooltips are made; nobody is meant to click there.
                let isTooltip = !link.destination.isEmpty && !link.title.isEmpty
                return isTooltip ? nil : Diagnostic(.emptyLink, Wording.empty(link), at: subject.text.file.place(link.range))
            }
            guard case .broken(let miss) = destination, !UnbackedPromises.isUnbacked(miss, subject.index) else { return nil }
            return finding(miss, link, subject)
        }
        return links + relatedFindings(in: subject)
    }

    private func finding(_ miss: BrokenLink, _ link: Link, _ subject: Subject) -> Diagnostic {
        let place = subject.place(of: link)
        switch miss {
        case .unknownFragment(let fragment, let reference, let suggestion):
            let near = twin(of: fragment, in: reference, subject) ?? suggestion
            let path = link.destination.prefix { $0 != "#" }
            return Diagnostic(
                .linkToMissingHeading, Wording.missingHeading(fragment, in: reference.map { subject.index.text($0).title }, near),
                at: place, fixes: subject.fixes(link, near.map { path + "#" + $0 }))
        case .unknownFile(let path, let suggestion):
            let isAsset = link.isImage || path.hasPrefix("content/assets/")
            let (message, fix) = missingFile(path, suggestion, link, subject)
            return Diagnostic(isAsset ? .missingAsset : .brokenLink, message, at: place, fixes: subject.fixes(link, fix))
        case .letterCase(let path, let actual):
            let fix = LinkWriting.relative(actual, from: subject.text.file.path) + LinkWriting.fragmentPart(of: link.destination)
            return Diagnostic(
                .linkLetterCase, Wording.letterCase(path, actual), at: place, fixes: subject.fixes(link, fix, isSafe: true))
        default:
            return Diagnostic(
                .brokenLink, Wording.broken(miss, link), at: place, notes: notes(miss, subject),
                fixes: subject.fixes(link, fix(miss, link)))
        }
    }

    private func missingFile(
        _ path: String, _ suggestion: String?, _ link: Link, _ subject: Subject
    ) -> (message: String, fix: String?) {
        if let address = Wording.forgottenScheme(link.destination) {
            return (Wording.forgotten(link.destination, address), address)
        }
        if subject.index.catalog.strays.contains(path) { return (Wording.stray(path), nil) }
        if !path.hasPrefix("content/"), suggestion == nil { return (Wording.outside(link.destination, path), nil) }
        let fix = suggestion.map {
            LinkWriting.relative($0, from: subject.text.file.path) + LinkWriting.fragmentPart(of: link.destination)
        }
        return (Wording.missingFile(path, suggestion), fix)
    }

    /// The heading that stands where the one of that name stands in another edition: an anchor that was not translated.
    private func twin(of fragment: String, in reference: TextReference?, _ subject: Subject) -> String? {
        let target = reference.map { subject.index.text($0) } ?? subject.text
        let headings = target.headings
        for (_, other) in subject.index.editions(of: target.kind, id: target.id).sorted(by: { $0.key < $1.key }) {
            let others = subject.index.text(other).headings
            guard others.count == headings.count, let place = others.firstIndex(where: { $0.id == fragment }) else { continue }
            if headings[place].id != fragment { return headings[place].id }
        }
        return nil
    }

    /// The destination with the part that is wrong replaced by what was probably meant.
    private func fix(_ miss: BrokenLink, _ link: Link) -> String? {
        let scheme = LinkTarget.scheme(of: link.destination) ?? ""
        let tail = LinkWriting.fragmentPart(of: link.destination)
        switch miss {
        case .unknownText(_, _, let suggestion?): return "\(scheme):\(suggestion)\(tail)"
        case .unknownChannel(_, let suggestion?): return "\(scheme):\(suggestion)"
        case .unknownServiceLevel(_, let suggestion?):
            return "\(scheme):\(suggestion)" + (link.destination.firstIndex(of: "?").map { link.destination[$0...] } ?? "")
        case .unknownScheme(let wrong, let suggestion): return suggestion + link.destination.dropFirst(wrong.utf8.count)
        default: return nil
        }
    }

    /// A text of that id of another kind: the author took one kind for another.
    private func notes(_ miss: BrokenLink, _ subject: Subject) -> [String] {
        guard case .unknownText(let kind, let id, _) = miss else { return [] }
        let others = TextKind.allCases.filter { $0 != kind }
        let found = others.compactMap { subject.index.edition(of: $0, id: id, in: subject.text.locale) }.first
        return found.map { [Wording.otherKind(subject.index.text($0), from: subject.text)] } ?? []
    }

    private func relatedFindings(in subject: Subject) -> [Diagnostic] {
        subject.related.compactMap { related, destination in
            guard case .broken(let miss) = destination else { return nil }
            var fixes: [Fix] = []
            if case .unknownText(_, _, let near?) = miss { fixes = LinkWriting.fixes(near) }
            return Diagnostic(
                .brokenLink, Wording.broken(miss, nil), at: subject.text.file.place(related.range), notes: notes(miss, subject),
                fixes: fixes)
        }
    }
}

private typealias Wording = BrokenLinkWording

extension DiagnosticCode {
    package static let brokenLink = DiagnosticCode(
        "link/broken", .error, "A link leads nowhere",
        manual: """
            A link, an image or an entry of `related` names something that does not exist: a text, a file, a channel or a service level.
            A customer who follows it gets an error page; an agent loses the next step.

            Ids of texts are their paths below the folder of their kind: `content/sl/faq/delivery/late-parcel.md` is
            `article:delivery/late-parcel`. Correct the name (the message offers the nearest one that exists), or restore what was renamed.
            """)
    package static let linkToMissingHeading = DiagnosticCode(
        "link/missing-heading", .error, "A link names a heading that does not exist",
        manual: """
            The text exists, the heading after `#` does not. Anchors are made of the heading's words: `## Če zamuja` is `#če-zamuja`.
            When a heading is reworded, its links have to follow: write the new anchor, or drop the part after `#`.

            Every language has its own anchors. In a translation the message offers the heading that stands in the same place.
            """)
    package static let linkLetterCase = DiagnosticCode(
        "link/letter-case", .error, "A file name differs in capital letters",
        manual: """
            `Photo.JPG` and `photo.jpg` are one file on a Mac or on Windows and two on a web server. The same goes for folders. Write the
            name as the file has it.
            """)
    package static let missingAsset = DiagnosticCode(
        "asset/missing", .error, "An image or file does not exist",
        manual: """
            An image or a file that a text shows or links to is not there. Files for texts live below `content/assets/` and are linked relatively:
            `![Slika](../../../assets/order.svg)` from `content/sl/faq/orders/x.md`. What lies elsewhere is not published.
            """)
    package static let emptyLink = DiagnosticCode(
        "link/empty", .error, "A link has no destination",
        manual: """
            `[text]()` and `[text](#)` were left behind for later: whoever clicks stays where they are. Write where the link leads, or take the
            brackets away.

                [delivery]()   →   [delivery](article:delivery/when-it-arrives)
            """)
}
