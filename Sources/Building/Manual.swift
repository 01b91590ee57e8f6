internal import Checks
package import Diagnostics
internal import Loading
internal import Markup
internal import Website

/// The manual of all diagnostics, from the same constants that findings are made with.
package enum Manual {
    /// Every code, sorted by its id.
    package static let codes: [DiagnosticCode] =
        (LoadingCodes.all + RuleBook.codes + WebsiteCodes.all).sorted { $0.id < $1.id }

    /// A manual page as text.
    package static func page(_ code: DiagnosticCode, palette: Palette) -> String {
        """
        \(palette.bold(code.id)): \(code.summary) \(palette.dim("(\(code.severity.rawValue))"))

        \(code.manual)

        """
    }
}
