package import Diagnostics

extension Report {
    /// The report with a baseline: what it holds no longer counts, and what has gone from the site is named. `isChecked` says
    /// whether an entry is about something that was looked at; others are no news.
    package func measured(by baseline: Baseline, isChecked: (Baseline.Entry) -> Bool = { _ in true }) -> Report {
        let (report, stale) = baseline.applied(to: self)
        let notes = stale.filter(isChecked).map { entry in
            Diagnostic(.staleBaseline, Self.message(entry), at: entry.place)
        }
        return Report(report.diagnostics + notes, files: files, suppressed: suppressed, known: report.known)
    }

    private static func message(_ entry: Baseline.Entry) -> String {
        let place = entry.file.map { "in \($0)" } ?? "of the site"
        return "The finding “\(entry.code)” \(place) has gone. Delete this line, or write the baseline anew with "
            + "--write-baseline."
    }
}
