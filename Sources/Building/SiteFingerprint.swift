#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Tells whether anything that a site is made from has changed: names, sizes and times of its files.
package struct SiteFingerprint: Hashable, Sendable {
    private var entries: [Entry] = []

    private struct Entry: Hashable, Sendable {
        var path: String
        var size: Int
        var seconds: Int
        var nanoseconds: Int
    }

    /// What cannot be read counts as not there.
    package init(siteFolder: String) {
        var paths = [siteFolder + "/pult.yaml"]
        for folder in ["content", "templates"] {
            let root = siteFolder + "/" + folder
            guard Files.kind(root) == .folder else { continue }
            // A folder that vanishes while it is listed shows in the next fingerprint.
            let found = (try? Files.tree(root)) ?? []
            paths += found.map { root + "/" + $0.path }
        }
        entries = paths.compactMap(Self.entry)
    }

    private static func entry(_ path: String) -> Entry? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        #if canImport(Glibc)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        return Entry(path: path, size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }
}
