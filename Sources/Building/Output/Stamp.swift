internal import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What a file system says of a file or a folder, and says otherwise as soon as somebody changes, replaces or links it.
struct Stamp: Hashable, Sendable, BitwiseCopyable {
    /// In bytes; 0 for folders, whose size means nothing.
    var size: Int64 = 0
    var inode: UInt64 = 0
    /// In nanoseconds since 1970, like `changed`.
    var modified: Int64 = 0
    var changed: Int64 = 0

    init(size: Int = 0) {
        self.size = Int64(size)
    }

    init(_ status: stat) {
        size = Int64(status.st_mode & S_IFMT == S_IFDIR ? 0 : status.st_size)
        inode = UInt64(status.st_ino)
        #if canImport(Glibc)
            (modified, changed) = (Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
        #else
            (modified, changed) = (Self.nanoseconds(status.st_mtimespec), Self.nanoseconds(status.st_ctimespec))
        #endif
    }

    /// Whether the thing was last changed before a moment of the file system's clock. That clock is coarse: what changes twice at one
    /// reading of it may look as if it had changed once.
    func isOlder(than moment: Int64) -> Bool { max(modified, changed) < moment }

    private static func nanoseconds(_ time: timespec) -> Int64 { Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec) }
}

/// A document root, or a tree like it, held open: what lies in it is named relative to it.
final class TreeFolder: Sendable {
    let path: String
    let descriptor: Int32

    init(_ path: String) throws(OutputError) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .failed("read the folder", path) }
        self.path = path
    }

    deinit { close(descriptor) }

    /// What stands there, links not followed; nil when there is nothing.
    func status(_ path: UnsafePointer<CChar>) -> (stamp: Stamp, kind: Files.Kind)? {
        Self.status(path, below: descriptor)
    }

    /// The same below an open folder.
    static func status(_ path: UnsafePointer<CChar>, below folder: Int32) -> (stamp: Stamp, kind: Files.Kind)? {
        var status = stat()
        let isThere = path.pointee == 0 ? fstat(folder, &status) : fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW)
        return isThere == 0 ? (Stamp(status), Files.kind(mode: status.st_mode)) : nil
    }

    /// How many entries a folder has; nil when it cannot be read.
    func count(in path: UnsafePointer<CChar>) -> Int? {
        let name = path.pointee == 0 ? "." : String(cString: path)
        let folder = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard folder >= 0 else { return nil }
        guard let stream = fdopendir(folder) else {
            close(folder)
            return nil
        }
        defer { closedir(stream) }
        var count = -2  // Itself and the folder above it.
        while readdir(stream) != nil { count += 1 }
        return count
    }

    /// The bytes of a regular file; nil when there is none.
    func bytes(at path: UnsafePointer<CChar>) -> [UInt8]? {
        let file = openat(descriptor, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return try? Files.read(file, of: self.path)
    }

    /// Shares a file of another tree.
    func link(_ path: String, from other: TreeFolder) -> Bool {
        if linkat(other.descriptor, path, descriptor, path, 0) == 0 { return true }
        guard errno == ENOENT, (try? makeFolders(above: path)) != nil else { return false }
        return linkat(other.descriptor, path, descriptor, path, 0) == 0
    }

    /// Shares a file of another tree in the place of the one that is here. The folder stays, even when nothing is in it for a moment:
    /// another core may be at work there.
    func replace(_ path: String, from other: TreeFolder) -> Bool {
        guard unlinkat(descriptor, path, 0) == 0 || errno == ENOENT else { return false }
        return link(path, from: other)
    }

    /// Takes a file that stands elsewhere, in the place of the one that is here.
    func take(_ draft: String, as path: String) throws(OutputError) {
        if renameat(AT_FDCWD, draft, descriptor, path) == 0 { return }
        guard errno == ENOENT else { throw .failed("put in place", self.path + "/" + path) }
        try makeFolders(above: path)
        guard renameat(AT_FDCWD, draft, descriptor, path) == 0 else {
            throw .failed("put in place", self.path + "/" + path)
        }
    }

    /// Removes a file, and the folders that are empty without it.
    func remove(_ path: String) throws(OutputError) {
        guard unlinkat(descriptor, path, 0) == 0 || errno == ENOENT else { throw .failed("remove", self.path + "/" + path) }
        var rest = path[...]
        while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            guard unlinkat(descriptor, String(rest), AT_REMOVEDIR) == 0 else { return }
        }
    }

    private func makeFolders(above path: String) throws(OutputError) {
        for (slash, byte) in zip(path.utf8.indices, path.utf8) where byte == UInt8(ascii: "/") {
            try makeFolder(String(path[..<slash]))
        }
    }

    /// Makes a folder, unless there is one. The one above it must be there.
    func makeFolder(_ path: String) throws(OutputError) {
        guard mkdirat(descriptor, path, 0o755) == 0 || errno == EEXIST else {
            throw .failed("make the folder", self.path + "/" + path)
        }
    }
}
