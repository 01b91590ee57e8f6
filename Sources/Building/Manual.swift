internal import Checks
package import Diagnostics
internal import Loading
internal import Markup
internal import Website

/// The manual of all diagnostics, from the same constants that findings are made with.
package enum Manual {
    /// Every code, sorted by its id.
    package static let codes: [DiagnosticCode] =
        (MarkupCodes.all + LoadingCodes.all + RuleBook.codes + LeakedText.codes + HeavyPages.codes + WebsiteCodes.all
        + JudgementCodes.all)
        .sorted { $0.id < $1.id }

    /// A manual page as text.
    package static func page(_ code: DiagnosticCode, palette: Palette) -> String {
        """
        \(palette.bold(code.id)): \(code.summary) \(palette.dim("(\(code.severity.rawValue))"))

        \(code.manual)

        """
    }

    /// The whole manual as one Markdown document.
    package static var markdown: String {
        let groups = Dictionary(grouping: codes, by: \.group).sorted { $0.key < $1.key }
        let contents = groups.map { group, codes in
            let links = codes.map { "[\($0.name)](#\(anchor($0)))" }.joined(separator: ", ")
            return "- **\(group)**: \(links)\n"
        }
        let pages = groups.map { group, codes in "\n## \(group)\n" + codes.map(section).joined() }
        return head + contents.joined() + pages.joined()
    }

    private static func section(_ code: DiagnosticCode) -> String {
        "\n### \(code.id)\n\n**\(code.summary)** (\(code.severity.rawValue))\n\n\(code.manual)\n"
    }

    /// As code hosts make it of the heading.
    private static func anchor(_ code: DiagnosticCode) -> String { code.id.filter { $0 != "/" } }

    private static let head = """
        # What Pult finds

        Every finding has a code, which stands in brackets after it; `pult explain CODE` prints the same pages. This document is made from
        the rules by `make manual`.


        """
}
