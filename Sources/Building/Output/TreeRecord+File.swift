internal import Catalog
internal import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// On disk: a head of eight numbers, the folders, the files, the paths, all as in memory.
extension TreeRecord {
    private static let form: UInt64 = 0x5055_4C54_0000_0001

    /// Nil when there is none, or one of another version, or one that was not written to its end.
    init?(at path: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        var head = [UInt64](repeating: 0, count: 8)
        guard fstat(file, &status) == 0, head.withUnsafeMutableBytes({ Files.fill($0, from: file) }), head[0] == Self.form else {
            return nil
        }
        let counts = head[2...4].map { Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
        let expected = 64 + counts[0] * MemoryLayout<Folder>.stride + counts[1] * MemoryLayout<File>.stride + counts[2]
        guard status.st_size == expected, counts[0] > 0, counts[2] > 0, let folders: [Folder] = Self.read(counts[0], from: file),
            let files: [File] = Self.read(counts[1], from: file), let paths: [UInt8] = Self.read(counts[2], from: file)
        else { return nil }
        (moment, self.folders, self.files, self.paths) = (Int64(bitPattern: head[1]), folders, files, paths)
        guard sum == ContentHash(high: head[5], low: head[6]) else { return nil }
    }

    /// The first bytes of a record, which tell it from all others; nil when there is none.
    static func head(at path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return read(64, from: file)
    }

    private static func read<Element: BitwiseCopyable>(_ count: Int, from file: Int32) -> [Element]? {
        var isWhole = false
        let elements = [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
            isWhole = Files.fill(UnsafeMutableRawBufferPointer(buffer), from: file)
            initialized = isWhole ? count : 0
        }
        return isWhole ? elements : nil
    }

    /// Told from a record that is not whole, such as one that lost its end with the power.
    private var sum: ContentHash {
        let parts = [
            folders.withUnsafeBytes { ContentHash($0) }, files.withUnsafeBytes { ContentHash($0) },
            paths.withUnsafeBytes { ContentHash($0) },
        ]
        return parts.flatMap { [$0.high, $0.low] }.withUnsafeBytes { ContentHash($0) }
    }

    /// Writes the record into its draft, which is there, and puts it in place.
    func write(to path: String, draft: String) throws(OutputError) {
        let file = open(draft, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw .failed("write", draft) }
        defer { close(file) }
        let sum = sum
        let head: [UInt64] = [
            Self.form, UInt64(bitPattern: moment), UInt64(folders.count), UInt64(files.count), UInt64(paths.count), sum.high,
            sum.low, 0,
        ]
        let isWritten =
            head.withUnsafeBytes { Files.write($0, to: file) } && folders.withUnsafeBytes { Files.write($0, to: file) }
            && files.withUnsafeBytes { Files.write($0, to: file) } && paths.withUnsafeBytes { Files.write($0, to: file) }
        guard isWritten else { throw .failed("write", draft) }
        try Files.move(draft, to: path)
    }

    /// Takes the stamps of some folders and files, or of all, as they are now, on all cores. Folders have none in a spare tree that is not
    /// to be relied on.
    /// - Returns: Whether all are there.
    mutating func takeStamps(
        _ numbers: (folders: [Int], files: [Int])? = nil, in root: TreeFolder, spare: TreeFolder?
    ) -> Bool {
        let folders = numbers?.folders ?? Array(self.folders.indices)
        let files = numbers?.files ?? Array(self.files.indices)
        let record = self
        // A folder, its twin and a file in one go: what waits for one core waits for both.
        let ofFolders = Parallel.map(folders.count) { number -> (own: Stamp?, spare: Stamp?) in
            record.withPath(record.folders[folders[number]].path) { path in
                (Self.stamp(path, in: root, .folder), spare.map { Self.stamp(path, in: $0, .folder) } ?? Stamp())
            }
        }
        let ofFiles = Parallel.map(files.count) { number in
            record.withPath(record.files[files[number]].path) { Self.stamp($0, in: root, .file) }
        }
        for (number, stamps) in zip(folders, ofFolders) {
            guard let own = stamps.own, let twin = stamps.spare else { return false }
            (self.folders[number].stamp, self.folders[number].spare) = (own, twin)
        }
        for (number, stamp) in zip(files, ofFiles) {
            guard let stamp, stamp.size == self.files[number].stamp.size else { return false }
            self.files[number].stamp = stamp
        }
        return true
    }

    private static func stamp(_ path: UnsafePointer<CChar>, in tree: TreeFolder, _ kind: Files.Kind) -> Stamp? {
        guard let found = tree.status(path), found.kind == kind else { return nil }
        return found.stamp
    }

    /// Whether a tree is the spare one that was recorded, given that the files in the root have their stamps: whoever takes a file from the
    /// spare tree, or moves it there, changes the stamp of the same file in the root. So only folders with folders in them are looked at,
    /// for one that was moved. (A file that somebody puts there comes into the root, and the next build finds it.)
    func hasStamps(ofSpare spare: TreeFolder) -> Bool {
        let parts = 64
        return !Parallel.map(parts) { part in
            folders.indices.part(part, of: parts).allSatisfy { number in
                !hasFolders(number)
                    || withPath(folders[number].path) { Self.stamp($0, in: spare, .folder) == folders[number].spare }
            }
        }.contains(false)
    }

    /// Whether there are folders in a folder: the first of them comes next.
    private func hasFolders(_ number: Int) -> Bool {
        guard number > 0, number + 1 < folders.count else { return true }
        return withPath(folders[number].path) { path in
            withPath(folders[number + 1].path) { next in
                let length = strlen(path)
                return strncmp(path, next, length) == 0 && next[length] == CChar(bitPattern: UInt8(ascii: "/"))
            }
        }
    }

    /// Adds the paths, each below the folder of its root and with a line of its own.
    func list(below folder: String, into lines: inout [UInt8]) {
        let start = Array((folder + "/").utf8)
        paths.withUnsafeBytes { bytes in
            for file in files {
                let path = bytes[Int(file.path)...]
                lines += start
                lines += path[..<(path.firstIndex(of: 0) ?? path.endIndex)]
                lines.append(UInt8(ascii: "\n"))
            }
        }
    }
}
