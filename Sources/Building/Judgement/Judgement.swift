internal import Catalog
internal import Diagnostics
internal import Markup

/// What a site makes of its findings: exceptions in texts let some pass, the configuration says how much the others matter. The one
/// place where either counts, for `check`, `build` and `serve` alike.
struct Judgement {
    let catalog: Catalog
    /// All codes that there are.
    let codes: [DiagnosticCode]
    /// Codes that this run does not look for at all, so that an exception for them is not called unused.
    var unchecked: Set<DiagnosticCode> = []

    /// The report on all findings, with what is wrong with exceptions and severities themselves.
    func report(on findings: [Diagnostic], files: Int) -> Report {
        var exceptions = Exceptions(catalog.allowances, codes: codes, unchecked: unchecked)
        var suppressed: [Report.Suppressed] = []
        var rest: [Diagnostic] = []
        for finding in findings {
            if let reason = exceptions.reason(toPass: finding) {
                suppressed.append(Report.Suppressed(finding, reason: reason))
            } else {
                rest.append(finding)
            }
        }
        let severities = Severities(catalog.configuration, codes: codes, paths: catalog.paths)
        let own = exceptions.findings + severities.findings
        return Report((rest + own).compactMap(severities.weighed), files: files, suppressed: suppressed)
    }
}

extension Catalog {
    /// Of everything that a finding may be about.
    var paths: [String] {
        let texts = TextKind.allCases.flatMap { self.texts(of: $0).map(\.file.path) }
        return [configuration.file.path] + texts + templates.map(\.path) + assets.map(\.path)
    }
}
