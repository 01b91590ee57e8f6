internal import Catalog
package import Diagnostics
internal import Markup

/// Every link and image leads to something that exists: a text, a heading, a file, a channel, a service level.
package struct BrokenLinks: Rule {
    package static let codes = [.brokenLink, .linkToMissingHeading, .linkLetterCase, .missingAsset] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        let (text, index) = (subject.text, subject.index)
        let links = subject.links.compactMap { link, destination -> Diagnostic? in
            guard case .broken(let miss) = destination, !UnbackedPromises.isUnbacked(miss, index) else { return nil }
            return diagnostic(for: miss, link: link, at: text.file.place(link.destinationRange ?? link.range), index)
        }
        return links + relatedFindings(in: text, index)
    }

    private func relatedFindings(in text: any Text, _ index: CatalogIndex) -> [Diagnostic] {
        guard let article = text as? Article else { return [] }
        return article.related.compactMap { related in
            guard case .broken(let miss) = index.resolve("article:\(related.value)", from: text) else { return nil }
            return diagnostic(for: miss, link: nil, at: text.file.place(related.range), index)
        }
    }

    private func diagnostic(for miss: BrokenLink, link: Link?, at place: Place, _ index: CatalogIndex) -> Diagnostic {
        switch miss {
        case .unknownFragment(let fragment, let reference, let suggestion):
            let title = reference.map { index.text($0).title }
            return Diagnostic(
                .linkToMissingHeading, Wording.missingHeading(fragment, in: title, suggestion), at: place,
                fixes: Wording.fixes(suggestion.flatMap { replacing(link, fragment, with: $0) }))
        case .unknownFile(let path, let suggestion) where link?.isImage == true || path.hasPrefix("content/assets/"):
            return Diagnostic(.missingAsset, Wording.missingFile(path, suggestion), at: place)
        case .letterCase(let path, let actual):
            return Diagnostic(.linkLetterCase, Wording.letterCase(path, actual), at: place)
        default:
            return Diagnostic(.brokenLink, Wording.broken(miss, link), at: place, fixes: Wording.fixes(fix(for: miss, link)))
        }
    }

    /// The destination with the part that is wrong replaced by what was probably meant.
    private func fix(for miss: BrokenLink, _ link: Link?) -> String? {
        switch miss {
        case .unknownText(_, let id, let suggestion?): replacing(link, id, with: suggestion)
        case .unknownChannel(let id, let suggestion?): replacing(link, id, with: suggestion)
        case .unknownServiceLevel(let reference, let suggestion?): replacing(link, reference.description, with: suggestion)
        case .unknownScheme(let scheme, let suggestion): replacing(link, scheme, with: suggestion)
        default: nil
        }
    }

    private func replacing(_ link: Link?, _ part: String, with other: String) -> String? {
        guard let destination = link?.destination, link?.destinationRange != nil else { return nil }
        let pieces = destination.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
        return pieces.count == 2 ? pieces[0] + other + pieces[1] : nil
    }
}

/// What the rule says.
private enum Wording {
    static func broken(_ miss: BrokenLink, _ link: Link?) -> String {
        switch miss {
        case .malformed(let reason):
            return "The link “\(link?.text ?? "")” \(reason). Write the address between the parentheses."
        case .unknownText(let kind, let id, let suggestion):
            return "There is no \(kind.rawValue) with the id “\(id)”." + meant(suggestion)
                + " Ids are paths below the folder “\(kind.folder)”."
        case .unknownFile(let path, let suggestion):
            return "There is no file “\(path)”." + meant(suggestion)
        case .leavesSite(let path):
            return "The link to “\(path)” climbs out of the site's folder. Move the file below content/assets/ and link it there."
        case .unknownScheme(let scheme, let suggestion):
            return "“\(scheme):” is not a kind of link that Pult knows." + meant(suggestion + ":")
        case .unknownChannel(let id, let suggestion):
            return "pult.yaml has no channel “\(id)”." + meant(suggestion)
        case .unknownServiceLevel(let reference, let suggestion):
            return "pult.yaml has no service level “\(reference)”." + meant(suggestion)
                + " Add it below channels › \(reference.channel) › service_levels, or name another."
        case .unknownFragment(let fragment, _, let suggestion): return missingHeading(fragment, in: nil, suggestion)
        case .letterCase(let path, let actual): return letterCase(path, actual)
        }
    }

    static func missingHeading(_ fragment: String, in title: String?, _ suggestion: String?) -> String {
        let owner = title.map { "“\($0)”" } ?? "This text"
        return "\(owner) has no heading “#\(fragment)”." + meant(suggestion.map { "#\($0)" })
            + " A heading's anchor is its text in lower case with hyphens for spaces."
    }

    static func missingFile(_ path: String, _ suggestion: String?) -> String {
        "There is no file “\(path)”." + meant(suggestion) + " Images and files belong below content/assets/."
    }

    static func letterCase(_ path: String, _ actual: String) -> String {
        "The file is called “\(actual)”, not “\(path)”: most web servers tell capital and small letters apart. Write the name exactly."
    }

    static func meant(_ suggestion: String?) -> String { suggestion.map { " Did you mean “\($0)”?" } ?? "" }
    static func fixes(_ replacement: String?) -> [Fix] {
        replacement.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? []
    }
}

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
            """)
    package static let linkLetterCase = DiagnosticCode(
        "link/letter-case", .error, "A file name differs in capital letters",
        manual: """
            `Photo.JPG` and `photo.jpg` are one file on a Mac or on Windows and two on a web server. Write the name as the file has it.
            """)
    package static let missingAsset = DiagnosticCode(
        "asset/missing", .error, "An image or file does not exist",
        manual: """
            An image or a file that a text shows or links to is not there. Files for texts live below `content/assets/` and are linked relatively:
            `![Slika](../../../assets/order.svg)` from `content/sl/faq/orders/x.md`.
            """)
}
