internal import Catalog

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension FileSource {
    /// The site in a folder of the disk. Symbolic links are followed as long as they stay within the site.
    package static func disk(_ folder: String) -> FileSource {
        let root = Disk.resolved(folder) ?? folder
        return FileSource(
            list: { Disk.Listing(root: root).entries(below: $0) },
            read: { path, limit in
                switch Disk.kind(of: root + "/" + path, root: root) {
                case .outside: .failure(FileFailure("it leads out of the site"))
                case .unreadable(let failure): .failure(failure)
                case .folder: .failure(FileFailure("it is a folder"))
                case .file: Disk.read(root + "/" + path, limit: limit)
                }
            },
            stamp: { Disk.stamp(of: root + "/" + $0) })
    }
}

/// The few calls of POSIX that reading a site takes.
private enum Disk {
    /// What a full path is, symbolic links followed.
    static func kind(of path: String, root: String) -> FileEntry.Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .unreadable(failure()) }
        if status.st_mode & S_IFMT == S_IFLNK || !isBelow(path, root) {
            guard let target = resolved(path) else { return .unreadable(failure()) }
            guard isBelow(target, root) else { return .outside }
            guard stat(path, &status) == 0 else { return .unreadable(failure()) }
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(size: Int(status.st_size))
        case S_IFDIR: return .folder
        default: return .unreadable(FileFailure("it is neither a file nor a folder"))
        }
    }

    /// Nil for what is no file, wherever a link leads.
    static func stamp(of path: String) -> FileStamp? {
        var (own, target, now) = (stat(), stat(), timespec())
        guard lstat(path, &own) == 0, stat(path, &target) == 0, target.st_mode & S_IFMT == S_IFREG else { return nil }
        clock_gettime(CLOCK_REALTIME, &now)
        return FileStamp(target, isLink: own.st_mode & S_IFMT == S_IFLNK, taken: now.nanoseconds)
    }

    /// The canonical path, without symbolic links; nil when it leads nowhere.
    static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func isBelow(_ path: String, _ root: String) -> Bool {
        path.utf8.starts(with: (root == "/" ? root : root + "/").utf8) || path == root
    }

    /// Reads at most `limit` bytes.
    static func read(_ path: String, limit: Int) -> Result<[UInt8], FileFailure> {
        // A pipe that somebody put in the place of a file must not block us.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return .failure(failure()) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return .failure(failure()) }
        // One byte more than expected, so that the end is seen without another buffer.
        var capacity = min(limit, Int(status.st_size) + 1)
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let offset = bytes.count
            var received = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: max(1, min(capacity, limit) - offset)) { buffer, count in
                received = retrying { systemRead(file, buffer.baseAddress, buffer.count) }
                count = max(0, received)
            }
            if received < 0 { return .failure(failure()) }
            if received == 0 { break }
            if offset == 0 { bytes = chunk } else { bytes += chunk }
            if bytes.count == Int(status.st_size) { break }
            if bytes.count >= capacity { capacity = bytes.count + 65_536 }
        }
        return .success(bytes)
    }

    private static func systemRead(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(file, buffer, count)
        #elseif canImport(Musl)
            Musl.read(file, buffer, count)
        #else
            Darwin.read(file, buffer, count)
        #endif
    }

    /// Repeats a call that a signal interrupted.
    private static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    /// What the last call failed of.
    static func failure() -> FileFailure {
        switch errno {
        case EACCES, EPERM: FileFailure("permission is denied")
        case ENOENT: FileFailure.missing
        case ELOOP: FileFailure("its links lead in a circle")
        default: FileFailure(String(cString: strerror(errno)).lowercased())
        }
    }

    /// One walk through the folders of a site.
    struct Listing {
        let root: String

        func entries(below folder: String) -> [FileEntry] {
            let path = root + "/" + folder
            return switch Disk.kind(of: path, root: root) {
            case .folder: walk(folder, ancestors: [Disk.resolved(path) ?? path])
            case .unreadable(let failure) where failure.isMissing: []
            case let kind: [FileEntry(path: folder, kind: kind)]
            }
        }

        /// `ancestors` are the canonical paths on the way down: a link to one of them would never end.
        private func walk(_ folder: String, ancestors: [String]) -> [FileEntry] {
            guard let stream = opendir(root + "/" + folder) else {
                return [FileEntry(path: folder, kind: .unreadable(Disk.failure()))]
            }
            var names: [Name] = []
            var now = timespec()
            clock_gettime(CLOCK_REALTIME, &now)
            while let name = Self.nextName(in: stream) {
                guard !FileEntry.isIgnored(name) else { continue }
                names.append(look(at: name, in: stream, folder, taken: now.nanoseconds))
            }
            closedir(stream)
            names.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            let sorted = names
            let below = Parallel.map(sorted.count) { enter(folder + "/" + sorted[$0].name, sorted[$0], ancestors) }
            return Array(below.joined())
        }

        private struct Name: Sendable {
            /// What lies in a folder is sorted as if the slash were a part of its name.
            var name: String
            var kind: FileEntry.Kind
            var stamp: FileStamp?
        }

        private func look(at name: String, in stream: OpaquePointer, _ folder: String, taken: Int) -> Name {
            var status = stat()
            if fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG {
                return Name(
                    name: name, kind: .file(size: Int(status.st_size)), stamp: FileStamp(status, isLink: false, taken: taken))
            }
            let kind = Disk.kind(of: root + "/" + folder + "/" + name, root: root)
            return Name(name: kind == .folder ? name + "/" : name, kind: kind)
        }

        private func enter(_ path: String, _ name: Name, _ ancestors: [String]) -> [FileEntry] {
            guard name.kind == .folder else { return [FileEntry(path: path, kind: name.kind, stamp: name.stamp)] }
            let folder = String(path.dropLast())
            let canonical = Disk.resolved(root + "/" + folder) ?? folder
            guard !ancestors.contains(canonical) else {
                let failure = FileFailure("it leads back to a folder that it lies in")
                return [FileEntry(path: folder, kind: .unreadable(failure))]
            }
            return [FileEntry(path: folder, kind: .folder)] + walk(folder, ancestors: ancestors + [canonical])
        }

        private static func nextName(in stream: OpaquePointer) -> String? {
            guard let entry = readdir(stream) else { return nil }
            return withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
        }
    }
}

extension FileStamp {
    fileprivate init(_ status: stat, isLink: Bool, taken: Int) {
        #if canImport(Darwin)
            let (changed, altered) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (changed, altered) = (status.st_mtim, status.st_ctim)
        #endif
        self.init(
            size: Int(status.st_size), changed: changed.nanoseconds, altered: altered.nanoseconds, number: UInt64(status.st_ino),
            isLink: isLink, taken: taken)
    }
}

extension timespec {
    /// Since 1970.
    fileprivate var nanoseconds: Int { Int(tv_sec) * 1_000_000_000 + Int(tv_nsec) }
}
