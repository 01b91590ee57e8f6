internal import Catalog
package import Diagnostics
internal import ServiceTime

/// What has expired is cleared away, or holds longer.
package enum ExpiredTexts: FaceRule {
    package static let codes = [DiagnosticCode.expired]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        TextKind.allCases.flatMap { site.index.texts(of: $0) }.compactMap { text in
            guard let date = text.header.expires, date.value < site.today, !text.header.isDraft else { return nil }
            return Diagnostic(.expired, Wording.expired(date.value), at: text.file.place(date.range))
        }
    }
}

/// What the rule says.
private enum Wording {
    static func expired(_ date: LocalDate) -> String {
        "This text expired on \(date), so it is no longer published. Delete the file, or set “expires” to a later date if it "
            + "still holds."
    }
}

extension DiagnosticCode {
    static let expired = DiagnosticCode(
        "lifecycle/expired", .warning, "A text has expired",
        manual: """
            The day in `expires` is the last on which the text holds. After it the text is left out of both sites by itself, and whoever has
            its address finds nothing.

            Delete the file when it is not needed any more, with an alias in the text that takes its place, or set a later date. "Today" is
            the moment of `--as-of`, by default the present.
            """)
}
