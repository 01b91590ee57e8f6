internal import Catalog
internal import Diagnostics
internal import Dispatch

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The program that runs: what another one has found does not count.
struct Program: Sendable {
    /// What the file system says of it.
    private let stamp: Stamp
    /// Of its bytes.
    private let hash: ContentHash

    /// Nil where the program cannot be read.
    static func current() -> Program? {
        guard let stamp = currentStamp, let hash = currentHash else { return nil }
        return Program(stamp: stamp, hash: hash)
    }

    /// Begins to read the program on another core: it is large, and the beginning of a build has work for one core only.
    static func prepare() {
        DispatchQueue.global().async { _ = currentHash }
    }

    private init(stamp: Stamp, hash: ContentHash) {
        (self.stamp, self.hash) = (stamp, hash)
    }

    /// Whether it is the one that runs now. A file that looks otherwise, as on a machine of CI that has just fetched it, is read.
    var isCurrent: Bool { stamp == Self.currentStamp || hash == Self.currentHash }

    init(_ record: inout RecordReader) {
        var stamp = Stamp()
        (stamp.size, stamp.inode) = (Int64(record.number()), record.word())
        (stamp.modified, stamp.changed) = (Int64(record.number()), Int64(record.number()))
        self.init(stamp: stamp, hash: record.hash())
    }

    func write(into record: inout RecordWriter) {
        record.put(Int(stamp.size))
        record.put(stamp.inode)
        record.put(Int(stamp.modified))
        record.put(Int(stamp.changed))
        record.put(hash)
    }

    private static let path: String = {
        #if canImport(Darwin)
            var path = [CChar](repeating: 0, count: Int(MAXPATHLEN) * 4)
            _ = proc_pidpath(getpid(), &path, UInt32(path.count))
            return String(cString: path)
        #else
            return "/proc/self/exe"
        #endif
    }()

    private static let currentStamp: Stamp? = {
        var status = stat()
        return stat(path, &status) == 0 ? Stamp(status) : nil
    }()

    /// Mapped, since most of it is in memory already.
    private static let currentHash: ContentHash? = {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_size > 0,
            let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED
        else { return nil }
        defer { munmap(start, Int(status.st_size)) }
        return ContentHash(UnsafeRawBufferPointer(start: start, count: Int(status.st_size)))
    }()
}
