internal import Building
internal import Catalog
internal import Diagnostics
internal import Foundation

/// What the overlay's button sends.
private struct FixRequest: Decodable {
    let token: String
    let generation: Int
    let number: Int
    let fix: Int
}

extension LiveSite {
    /// Makes a change that the present report offers. Only who has a page of this run can ask for it, and only for what the page shows.
    func fix(_ request: Request) -> Answer {
        guard mayChange else { return .text(403, "Files can only be changed from this machine.") }
        guard request.headers["origin"] != nil else { return .text(403, "Only a page of this preview may ask for that.") }
        guard request.headers["content-type"]?.lowercased().split(separator: ";").first == "application/json" else {
            return .text(415, "That must be JSON.")
        }
        let wanted: FixRequest
        do { wanted = try JSONDecoder().decode(FixRequest.self, from: Data(request.body)) } catch {
            return .text(400, "That is no request for a fix.")
        }
        guard wanted.token == token else { return .text(403, "This page is of another run of the preview. Load it again.") }
        absorb()
        guard wanted.generation == generation, let report, report.diagnostics.indices.contains(wanted.number) else {
            return stale
        }
        let finding = report.diagnostics[wanted.number]
        guard finding.fixes.indices.contains(wanted.fix), let source = source(of: finding) else {
            return .text(404, "There is no such fix.")
        }
        return apply(finding.fixes[wanted.fix], finding, source)
    }

    private var stale: Answer { .text(409, "The files have changed since. Look at the findings again.") }

    private func apply(_ fix: Fix, _ finding: Diagnostic, _ source: SourceFile) -> Answer {
        do throws(FixApplier.Refusal) {
            try FixApplier(siteFolder: folder).apply(fix, of: finding, in: source)
        } catch {
            switch error {
            case .fileChanged: return stale
            case .noPlace: return .text(404, "There is no such fix.")
            case .failed(let reason): return .text(500, reason)
            }
        }
        absorb()
        return .json("{\"generation\":\(generation)}")
    }

    /// The file of a finding as it was when the finding was made.
    private func source(of finding: Diagnostic) -> SourceFile? {
        guard let path = finding.place?.file, let view = view(at: workshop.usualGlance) else { return nil }
        if let reference = view.index.text(atPath: path) { return view.index.text(reference).file }
        let catalog = view.index.catalog
        return ([catalog.configuration.file] + catalog.templates).first { $0.path == path }
    }

    /// Of the site, without links.
    var absoluteFolder: String { URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false) }
}
