internal import ArgumentParser
internal import Catalog
internal import Diagnostics
internal import Loading

/// What the commands about a site's time have in common.
enum SiteCalendars {
    /// The configuration alone, without the texts. Its faults are printed; with an error among them the command ends.
    static func configuration(of folder: String, _ terminal: Terminal) throws -> Configuration {
        let (configuration, findings) = try reportingFailures(to: terminal) { try SiteLoader(folder: folder).configuration() }
        guard let configuration, !findings.hasErrors else {
            terminal.complain(Report(findings, files: 1).text(palette: terminal.palette))
            throw ExitStatus.findings
        }
        return configuration
    }

    /// `The site has no calendar “ofice”. Did you mean “office”? Known: office, chat.`
    static func unknown(_ noun: String, _ name: String, among known: [String]) -> String {
        let meant = NearMiss.suggestion(for: name, among: known).map { "Did you mean “\($0)”? " } ?? ""
        let rest = known.isEmpty ? "Its pult.yaml has none at all." : meant + "Known: \(known.joined(separator: ", "))."
        return "The site has no \(noun) “\(name)”. " + rest
    }
}
