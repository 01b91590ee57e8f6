package import Catalog
internal import Checks
package import Diagnostics
internal import Languages
internal import Loading
internal import ServiceTime

/// Looks for promises in any texts, inside a site or without one.
package struct Scan: Sendable {
    package struct Finding: Sendable {
        package let file: SourceFile
        package let promise: Promise
        /// The proof; nil without a site.
        package let entry: Ledger.Entry?
    }

    /// A file, and where it lies in the site if it does.
    package struct Input: Sendable {
        package let file: SourceFile
        package let path: String?

        package init(_ file: SourceFile, at path: String? = nil) {
            self.file = file
            self.path = path
        }
    }

    package let promises: [Finding]
    package let diagnostics: [Diagnostic]

    /// Scans texts of one locale. `channel` is what promises are about that name none; `timetable` proves them.
    package init(
        _ inputs: [Input], locale: Locale, channel: String?, in configuration: Configuration, on timetable: Timetable?
    ) {
        var configuration = configuration
        if configuration.locale(locale.code) == nil { configuration.locales.append(locale) }
        var (found, faults): ([(SourceFile, Promise)], [Diagnostic]) = ([], [])
        for (number, input) in inputs.enumerated() {
            guard let text = LooseText.read(input.file, locale: locale.code, at: input.path) else { continue }
            let reference = TextReference(text.kind, number)
            let read = Ledger.read(text, reference, in: configuration, channel: channel)
            found += read.promises.map { (input.file, $0) }
            faults += read.findings.map { PromiseWords.finding($0, in: input.file, locale.language) }
        }
        let entries = timetable.map { timetable in
            Ledger(proving: found.map(\.1), on: timetable, immediately: configuration.immediately).entries
        }
        promises = found.enumerated().map { Finding(file: $1.0, promise: $1.1, entry: entries?[$0]) }
        diagnostics = (promises.flatMap { Self.diagnostics($0, locale.language) } + faults).sortedForReport()
    }

    private static func diagnostics(_ finding: Finding, _ language: Language) -> [Diagnostic] {
        guard let entry = finding.entry else { return [] }
        var found: [Diagnostic] = []
        if entry.verdict == .broken { found.append(BrokenPromises.finding(entry, in: finding.file, language)) }
        if entry.promise.source == .prose { found.append(UndeclaredPromises.finding(entry, in: finding.file, language)) }
        return found
    }
}
