/// The findings of one run, in the order in which every report shows them.
package struct Report: Sendable {
    package let diagnostics: [Diagnostic]
    /// How many files were read.
    package let files: Int
    /// Findings that an exception in the text lets pass.
    package let suppressed: [Suppressed]
    /// Findings that the baseline holds already, so that they do not fail.
    package let known: [Diagnostic]
    /// Whether there is a baseline, be it empty.
    package let hasBaseline: Bool

    /// A finding with the reason why it may stay.
    package struct Suppressed: Sendable, Hashable {
        package var diagnostic: Diagnostic
        package var reason: String

        package init(_ diagnostic: Diagnostic, reason: String) {
            self.diagnostic = diagnostic
            self.reason = reason
        }
    }

    package init(
        _ diagnostics: some Sequence<Diagnostic>, files: Int, suppressed: [Suppressed] = [], known: [Diagnostic]? = nil
    ) {
        self.diagnostics = diagnostics.sortedForReport()
        self.files = files
        self.suppressed = suppressed
        self.known = (known ?? []).sortedForReport()
        hasBaseline = known != nil
    }

    package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// Whether the run fails: on errors, with `strict` on warnings too.
    package func fails(strict: Bool) -> Bool {
        count(.error) > 0 || (strict && count(.warning) > 0)
    }

    /// The findings that are about some codes and places only.
    package func filtered(_ isIncluded: (Diagnostic) -> Bool) -> Report {
        Report(
            diagnostics.filter(isIncluded), files: files, suppressed: suppressed.filter { isIncluded($0.diagnostic) },
            known: hasBaseline ? known.filter(isIncluded) : nil)
    }
}
