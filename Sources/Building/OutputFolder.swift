internal import CFileSystem
internal import Diagnostics
internal import Website

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The folder that holds the two document roots. What Pult needs to know between builds stands beside them in `.pult/`:
/// the list of files it made, a lock, and the tree that is being written.
package final class OutputFolder: Sendable {
    let path: String
    private let lock: Int32
    /// What this build made itself: all of the folder, or what Pult keeps in it; nil when an earlier one was there.
    private let own: String?

    /// Takes possession of a folder: one that does not exist yet, an empty one, or one that Pult made.
    package init(_ path: String) throws(OutputError) {
        self.path = path
        own = Files.kind(path) == nil ? path : Files.kind(path + "/.pult") == nil ? path + "/.pult" : nil
        switch Files.kind(path) {
        case nil: break
        case .file, .other: throw OutputError("“\(path)” is not a folder. Name a folder with --output.")
        case .folder, .link:
            let names = try Files.names(in: path)
            guard names.isEmpty || names.contains(".pult") else {
                throw OutputError(
                    "“\(path)” holds files that Pult did not make (such as “\(names[0])”). "
                        + "Empty it, or name another folder with --output.")
            }
        }
        try Files.makeFolder(path + "/.pult")
        lock = open(path + "/.pult/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard lock >= 0 else { throw .failed("lock", path) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw OutputError(
                "Another build is writing to “\(path)”. Wait until it is done, or name another folder with --output.")
        }
        try recover()
        try Files.remove(staging)
        try Files.makeFolder(staging)
    }

    deinit { close(lock) }

    func root(_ audience: Audience) -> String { path + "/" + audience.folder }
    func stagedRoot(_ audience: Audience) -> String { staging + "/" + audience.folder }

    private var staging: String { path + "/.pult/staging" }
    private var manifest: String { path + "/.pult/files" }
    /// Where a document root waits between two renames, on file systems that cannot exchange two folders.
    private func aside(_ audience: Audience) -> String { path + "/.pult/old-" + audience.folder }

    /// Paths below the output folder that Pult made, at any time since the files they name were last replaced.
    func madeFiles() throws(OutputError) -> Set<String> {
        guard Files.kind(manifest) == .file else { return [] }
        return Set(try Files.read(manifest).split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
    }

    /// Puts the staged trees in the place of the old ones, each in one step, and forgets the old ones.
    /// - Parameters:
    ///   - files: Paths below the output folder, best in their order.
    ///   - made: What earlier builds made.
    /// - Throws: When a root cannot be changed; what stood there stays.
    func publish(_ files: [String], after made: Set<String>) throws(OutputError) {
        // Until both roots have changed, files of both builds may stand in them: none of these is foreign.
        let gone = made.isEmpty ? [] : made.subtracting(files)
        try record(files + gone)
        for audience in Audience.allCases where Files.kind(stagedRoot(audience)) != nil { try replaceRoot(audience) }
        if !gone.isEmpty { try record(files) }
        try Files.remove(staging)
    }

    /// Forgets what was staged, as if nothing had been begun.
    func discard() throws(OutputError) {
        try Files.remove(own ?? staging)
    }

    private func replaceRoot(_ audience: Audience) throws(OutputError) {
        let (root, staged) = (root(audience), stagedRoot(audience))
        guard Files.kind(root) != nil else { return try Files.move(staged, to: root) }
        switch pult_exchange_paths(root, staged) {
        case 0: break
        case EINVAL, ENOSYS, ENOTSUP:
            try Files.move(root, to: aside(audience))
            try Files.move(staged, to: root)
            try Files.remove(aside(audience))
        case let code: throw .failed("replace", root, code: code)
        }
    }

    /// A build that was killed between two renames has left a root aside.
    private func recover() throws(OutputError) {
        for audience in Audience.allCases where Files.kind(aside(audience)) != nil {
            if Files.kind(root(audience)) == nil { try Files.move(aside(audience), to: root(audience)) }
            try Files.remove(aside(audience))
        }
    }

    private func record(_ files: [String]) throws(OutputError) {
        let draft = manifest + ".new"
        try Files.remove(draft)
        try Files.write(Array(files.sorted().joined(separator: "\n").utf8), to: draft)
        try Files.move(draft, to: manifest)
    }
}
