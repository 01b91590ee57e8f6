internal import Building
internal import Catalog
internal import Diagnostics
internal import Foundation
internal import Loading

/// Where texts for a scan come from.
struct ScannedSite {
    let folder: String

    /// Whether the folder is a site.
    var isThere: Bool { FileManager.default.fileExists(atPath: folder + "/pult.yaml") }

    /// - Throws: The status for what cannot be read.
    func input(_ path: String, _ terminal: Terminal) throws -> Scan.Input {
        do {
            let data = try path == "-" ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(filePath: path))
            return Scan.Input(SourceFile(path: path, bytes: Array(data)), at: isThere ? placeInSite(path) : nil)
        } catch {
            let isMissing = !FileManager.default.fileExists(atPath: path)
            terminal.complain(
                "\(terminal.palette.severity(.error, "error:")) “\(path)” cannot be read"
                    + (isMissing ? ": there is no such file.\n" : ".\n"))
            throw ExitStatus.unusable
        }
    }

    /// The guidelines of the site. Rules that cannot be read are complained about and do not count.
    func guidelines(in configuration: Configuration, _ terminal: Terminal) -> [Guideline] {
        let (guidelines, findings) = SiteLoader(folder: folder).guidelines(in: configuration)
        let faults = findings.filter { $0.severity == .error }
        if !faults.isEmpty { terminal.complain(Report(faults, files: faults.count).text(palette: terminal.palette)) }
        return guidelines
    }

    /// The path below the site's folder; nil for a file elsewhere.
    private func placeInSite(_ path: String) -> String? {
        let root = URL(filePath: folder).standardizedFileURL.path(percentEncoded: false)
        let file = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
        let start = root.hasSuffix("/") ? root : root + "/"
        return file.hasPrefix(start) ? String(file.dropFirst(start.count)) : nil
    }
}
