/// The findings of one run, in the order in which every report shows them.
package struct Report: Sendable {
    package let diagnostics: [Diagnostic]
    /// How many files were read.
    package let files: Int

    package init(_ diagnostics: some Sequence<Diagnostic>, files: Int) {
        self.diagnostics = diagnostics.sortedForReport()
        self.files = files
    }

    package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// Whether the run fails: on errors, with `strict` on warnings too.
    package func fails(strict: Bool) -> Bool {
        count(.error) > 0 || (strict && count(.warning) > 0)
    }
}
