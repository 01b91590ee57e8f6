internal import Building
internal import Catalog
internal import Diagnostics
internal import ServiceTime

/// The promises of texts for people: one line each, then what is wrong with them.
struct ScanText {
    let scan: Scan
    let palette: Palette

    var text: String {
        let lines = scan.promises.map(line).joined()
        let report = Report(scan.diagnostics, files: 0).text(palette: palette)
        return lines + (lines.isEmpty ? "" : "\n") + report + summary + "\n"
    }

    /// `help.md:3:12: “v 24 urah” email.first_response PT24H, broken`
    private func line(_ finding: Scan.Finding) -> String {
        let promise = finding.promise
        let start = finding.file.position(at: promise.range.lowerBound)
        let level = (promise.channel.map { $0 + "." } ?? "") + promise.metric.rawValue
        let limits = (promise.min.map { promise.notation(of: $0) + "–" } ?? "") + promise.notation(of: promise.max)
        let verdict = finding.entry.map { ", " + painted($0.verdict) } ?? ""
        return
            "\(palette.bold("\(finding.file.path):\(start.line):\(start.column):")) “\(promise.words)” \(level) \(limits)\(verdict)\n"
    }

    private func painted(_ verdict: Verdict) -> String {
        switch verdict {
        case .kept: "kept"
        case .broken: palette.severity(.error, "broken")
        case .unbacked: palette.severity(.warning, "unbacked")
        }
    }

    private var summary: String {
        switch scan.promises.count {
        case 0: "No promise found."
        case 1: "1 promise"
        case let count: "\(count) promises"
        }
    }
}
