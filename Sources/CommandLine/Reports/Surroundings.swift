internal import Foundation

/// Where a site lies, seen from the folder in which the command was called.
struct Surroundings {
    private let site: String
    private let here: String

    init(site: String, here: String = FileManager.default.currentDirectoryPath) {
        self.here = Self.resolved(here)
        self.site = Self.resolved(site.hasPrefix("/") ? site : here + "/" + site)
    }

    /// From here to the site: empty, or `help/`. Nil when the site lies elsewhere.
    var folder: String? {
        if site == here { return "" }
        return Self.path(site, below: here).map { $0 + "/" }
    }

    /// The site as a `file:` address, when it lies elsewhere.
    var base: String? { folder == nil ? URL(filePath: site + "/", directoryHint: .isDirectory).absoluteString : nil }

    /// A path given on the command line as seen from the site, if it lies in it; else as it was given.
    func pathInSite(_ path: String) -> String {
        Self.path(Self.resolved(path.hasPrefix("/") ? path : here + "/" + path), below: site) ?? path
    }

    private static func path(_ path: String, below folder: String) -> String? {
        let prefix = folder == "/" ? folder : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }

    /// Without links, dots and the slash at the end.
    private static func resolved(_ path: String) -> String {
        let plain = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false)
        return plain.count > 1 && plain.hasSuffix("/") ? String(plain.dropLast()) : plain
    }
}
