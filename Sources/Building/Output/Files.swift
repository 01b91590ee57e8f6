internal import Catalog

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The few file operations that writing a site takes, on plain paths; every failure is an `OutputError`.
enum Files {
    enum Kind: Hashable { case file, folder, link, other }

    /// What stands at a path, links not followed; nil when there is nothing.
    static func kind(_ path: String) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return kind(mode: status.st_mode)
    }

    static func kind(mode: mode_t) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// What stands in a folder, sorted by name, without `.` and `..`.
    static func entries(in folder: String) throws(OutputError) -> [(name: String, kind: Kind)] {
        guard let stream = opendir(folder) else { throw .failed("read the folder", folder) }
        defer { closedir(stream) }
        var entries: [(name: String, kind: Kind)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            // What is gone by now was never there.
            if let kind = kind(entry: Int(entry.pointee.d_type)) ?? kind(folder + "/" + name) { entries.append((name, kind)) }
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// Names in a folder, sorted.
    static func names(in folder: String) throws(OutputError) -> [String] { try entries(in: folder).map(\.name) }

    /// What the folder itself says of an entry; nil on file systems that do not say.
    private static func kind(entry type: Int) -> Kind? {
        switch type {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): nil
        default: .other
        }
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(OutputError) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw .failed("make the folder", path)
        }
        try makeFolder(String(path[..<slash]))
        if mkdir(path, 0o755) != 0 && errno != EEXIST { throw .failed("make the folder", path) }
    }

    /// Writes a new file, which must not exist; the path may be relative to a tree.
    /// - Throws: When it exists, or cannot be written.
    static func write(
        _ bytes: [UInt8], to path: String, in folder: TreeFolder? = nil, then finish: (Int32) -> Void = { _ in }
    ) throws(OutputError) {
        try write(bytes, to: path, in: folder, flags: O_CREAT | O_EXCL, then: finish)
    }

    /// Writes to what exists already: a pipe, a device, or what a link leads to.
    static func pour(_ bytes: [UInt8], into path: String) throws(OutputError) {
        try write(bytes, to: path, in: nil, flags: O_TRUNC) { _ in }
    }

    private static func write(
        _ bytes: [UInt8], to path: String, in folder: TreeFolder?, flags: Int32, then finish: (Int32) -> Void
    ) throws(OutputError) {
        let file = openat(folder?.descriptor ?? AT_FDCWD, path, O_WRONLY | O_CLOEXEC | flags, 0o644)
        guard file >= 0 else { throw .failed("write", full(path, in: folder)) }
        defer { close(file) }
        guard bytes.withUnsafeBytes({ write($0, to: file) }) else { throw .failed("write", full(path, in: folder)) }
        finish(file)
    }

    private static func full(_ path: String, in folder: TreeFolder?) -> String { folder.map { $0.path + "/" + path } ?? path }

    /// - Returns: Whether all were written; else `errno` says why not.
    static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = writeSome(file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            written += count
        }
        return true
    }

    private static func writeSome(_ file: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, start, count)
        #else
            Darwin.write(file, start, count)
        #endif
    }

    /// The bytes of a file.
    static func read(_ path: String) throws(OutputError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .failed("read", path) }
        defer { close(file) }
        return try read(file, of: path)
    }

    /// The bytes of an open file, to its end.
    static func read(_ file: Int32, of path: String) throws(OutputError) -> [UInt8] {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .failed("read", path) }
        var bytes: [UInt8] = []
        // Pipes have no size, and a file may grow; one byte more than the size shows the end.
        var room = max(4096, Int(status.st_size) + 1)
        while true {
            var failure: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { chunk, count in
                while count < chunk.count {
                    let more = readSome(file, chunk.baseAddress.map { $0 + count }, chunk.count - count)
                    if more < 0, errno == EINTR { continue }
                    if more < 0 { failure = errno }
                    guard more > 0 else { return }
                    count += more
                }
            }
            guard failure == 0 else { throw .failed("read", path, code: failure) }
            if chunk.count < room { return bytes.isEmpty ? chunk : bytes + chunk }
            bytes += chunk
            room = 65_536
        }
    }

    /// Fills a piece of memory with what stands in a file.
    static func fill(_ memory: UnsafeMutableRawBufferPointer, from file: Int32) -> Bool {
        var count = 0
        while count < memory.count {
            let more = readSome(file, memory.baseAddress.map { $0 + count }, memory.count - count)
            if more < 0, errno == EINTR { continue }
            guard more > 0 else { return false }
            count += more
        }
        return true
    }

    private static func readSome(_ file: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(file, start, count)
        #else
            Darwin.read(file, start, count)
        #endif
    }

    static func stamp(ofOpen file: Int32) -> Stamp? {
        var status = stat()
        return fstat(file, &status) == 0 ? Stamp(status) : nil
    }

    /// Whether a regular file has exactly these bytes.
    static func has(_ path: String, in folder: TreeFolder, bytes: [UInt8]) -> Bool {
        // A file that cannot be read is not kept but written anew.
        let file = openat(folder.descriptor, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return false }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, kind(mode: status.st_mode) == .file, Int(status.st_size) == bytes.count else {
            return false
        }
        return withUnsafeTemporaryAllocation(byteCount: max(1, bytes.count), alignment: 1) { chunk in
            guard let start = chunk.baseAddress, fill(UnsafeMutableRawBufferPointer(start: start, count: bytes.count), from: file)
            else {
                return false
            }
            return bytes.withUnsafeBytes { own in own.baseAddress.map { memcmp(start, $0, own.count) == 0 } ?? true }
        }
    }

    /// Puts other bytes into a file that exists, in one step: whoever reads it sees the old ones or the new ones. A link stays one.
    static func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
        guard let resolved = realpath(path, nil) else { throw .failed("find", path) }
        let target = String(cString: resolved)
        free(resolved)
        var status = stat()
        guard stat(target, &status) == 0 else { throw .failed("read", path) }
        guard access(target, W_OK) == 0 else { throw .failed("write", path) }
        // A hidden name: nobody who watches the folder takes it for a text.
        let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
        let draft = "\(target[..<slash]).pult-\(getpid())-\(target[slash...])"
        do throws(OutputError) {
            try write(bytes, to: draft)
            guard chmod(draft, status.st_mode & 0o7777) == 0 else { throw OutputError.failed("write", draft) }
            try move(draft, to: target)
        } catch {
            unlink(draft)
            throw error
        }
    }

    static func move(_ path: String, to other: String) throws(OutputError) {
        guard rename(path, other) == 0 else { throw .failed("put in place", other) }
    }

    /// Removes a file, a link or a whole folder, on all cores; nothing there is fine.
    static func remove(_ path: String) throws(OutputError) {
        guard let kind = kind(path) else { return }
        try remove(path, kind)
    }

    private static func remove(_ path: String, _ kind: Kind) throws(OutputError) {
        guard kind == .folder else {
            guard unlink(path) == 0 else { throw .failed("remove", path) }
            return
        }
        let entries = try entries(in: path)
        for entry in entries where entry.kind != .folder { try remove(path + "/" + entry.name, entry.kind) }
        let folders = entries.filter { $0.kind == .folder }
        let failures = Parallel.map(folders.count) { number -> OutputError? in
            do throws(OutputError) { try remove(path + "/" + folders[number].name, .folder) } catch { return error }
            return nil
        }
        if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
        guard rmdir(path) == 0 else { throw .failed("remove", path) }
    }

    /// Paths of everything below a folder that is not itself a folder, relative to it, sorted.
    static func tree(_ folder: String) throws(OutputError) -> [(path: String, kind: Kind)] {
        try tree(folder, below: "").get().sorted { $0.path < $1.path }
    }

    private static func tree(_ root: String, below prefix: String) -> Result<[(path: String, kind: Kind)], OutputError> {
        Result { () throws(OutputError) in
            let entries = try entries(in: prefix.isEmpty ? root : root + "/" + prefix)
            let paths = entries.map { prefix.isEmpty ? $0.name : prefix + "/" + $0.name }
            let below = Parallel.map(entries.count) { number in
                entries[number].kind == .folder
                    ? tree(root, below: paths[number]) : .success([(paths[number], entries[number].kind)])
            }
            var found: [(path: String, kind: Kind)] = []
            for part in below { found += try part.get() }
            return found
        }
    }
}
