/// The findings that a site has had for long: they are known, and only what comes on top fails.
package struct Baseline: Sendable {
    package struct Entry: Sendable, Hashable {
        package var fingerprint: String
        package var code: String
        /// Nil for findings about the site as a whole.
        package var file: String?
        /// Where the entry stands in the baseline's file, for those that were read.
        package var place: Place?

        package init(fingerprint: String, code: String, file: String?, place: Place? = nil) {
            self.fingerprint = fingerprint
            self.code = code
            self.file = file
            self.place = place
        }
    }

    package var entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// Everything that a report complains about.
    package init(of report: Report) {
        let all = (report.diagnostics + report.known).sortedForReport()
        entries = zip(all, Fingerprint.all(of: all)).map { diagnostic, fingerprint in
            Entry(fingerprint: fingerprint, code: diagnostic.code.id, file: diagnostic.place?.file)
        }
    }

    /// The same with entries of an older one, each behind those of its file.
    package func adding(_ others: [Entry]) -> Baseline {
        let all = (entries + others).enumerated()
        let sorted = all.sorted { ($0.element.file ?? "", $0.offset) < ($1.element.file ?? "", $1.offset) }
        return Baseline(sorted.map(\.element))
    }

    /// A report in which the findings of the baseline no longer count, and the entries that no finding answers to any more.
    package func applied(to report: Report) -> (report: Report, stale: [Entry]) {
        var left = Dictionary(entries.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
        var (new, known): ([Diagnostic], [Diagnostic]) = ([], [])
        for (diagnostic, fingerprint) in zip(report.diagnostics, Fingerprint.all(of: report.diagnostics)) {
            if left.removeValue(forKey: fingerprint) == nil { new.append(diagnostic) } else { known.append(diagnostic) }
        }
        let stale = entries.filter { left[$0.fingerprint] != nil }
        return (Report(new, files: report.files, suppressed: report.suppressed, known: known), stale)
    }

    /// The file: one finding a line, so that git shows what came and went, and two branches can be merged.
    package var text: String {
        let lines = entries.map { entry in
            entry.fingerprint + " " + entry.code + (entry.file.map { " " + $0 } ?? "") + "\n"
        }
        return Self.head + lines.joined()
    }

    private static let head = """
        # Findings that were there when this file was written: “pult check --baseline” lets them pass, and fails for new ones.
        # Delete a line when its finding has been mended; “pult check --write-baseline” writes the file anew.

        """
}
