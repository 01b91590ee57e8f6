internal import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What checks of sites remember, in a folder for caches.
struct CheckMemory {
    private let folder: String
    private let store: MemoryStore

    /// Checks change nothing, so all that they remember belongs to one state.
    static let state = ContentHash(high: 0, low: 0)

    /// Files of sites that were not checked for so long go, in seconds.
    private static let lifetime = 30 * 86_400

    init(folder: String, siteFolder: String) {
        self.folder = folder
        let path = realpath(siteFolder, nil)
        defer { free(path) }
        let hash = ContentHash(Array((path.map { String(cString: $0) } ?? siteFolder).utf8))
        store = MemoryStore(path: folder + "/" + String(hash.high, radix: 36) + String(hash.low, radix: 36))
    }

    func read() -> SiteMemory? { store.read(for: Self.state) }

    func write(_ note: MemoryNote) {
        guard (try? Files.makeFolder(folder)) != nil else { return }
        store.write(note)
        removeOld()
    }

    /// What was just written tells the time.
    private func removeOld() {
        let files = ((try? Files.names(in: folder)) ?? []).compactMap { name in
            Self.changed(folder + "/" + name).map { (path: folder + "/" + name, changed: $0) }
        }
        guard let now = files.map(\.changed).max() else { return }
        for file in files where now - file.changed > Self.lifetime { unlink(file.path) }
    }

    /// When a file was last changed, in seconds since 1970; nil for what is no file.
    private static func changed(_ path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(Stamp(status).modified / 1_000_000_000)
    }
}
