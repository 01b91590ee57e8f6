internal import Catalog
internal import Diagnostics
internal import Synchronization
package import Website

/// A document root that stands as a build left it: no file in it was added, removed or changed since.
package final class StandingTree: Sendable {
    package let audience: Audience
    let root: TreeFolder
    let record: TreeRecord
    /// Whether something did not look as it did then, and had the same content all the same: a folder that was copied, for example.
    package let isByContent: Bool

    /// Nil when a root cannot be shown to be what the record says.
    init?(_ audience: Audience, at path: String, record file: String) {
        guard let record = TreeRecord(at: file), let root = try? TreeFolder(path) else { return nil }
        self.audience = audience
        self.record = record
        self.root = root
        switch Self.likeness(of: root, to: record) {
        case .stamp: isByContent = false
        case .content: isByContent = true
        case .none: return nil
        }
    }

    /// How many files there are, compressed copies among them.
    package var count: Int { record.files.count }

    /// The size of the file at a path below the root; nil when there is none.
    package func size(at path: String) -> Int? {
        record.file(at: path).map { Int(record.files[$0].stamp.size) }
    }

    /// The bytes of a file; nil when there is none, or when it cannot be read any more.
    package func bytes(at path: String) -> [UInt8]? {
        record.file(at: path) == nil ? nil : root.bytes(at: path)
    }

    /// Visits all files whose paths end in something, in their order.
    package func visit(ending: String, _ body: (_ path: String, _ size: Int) -> Void) {
        let ending = Array(ending.utf8)
        record.paths.withUnsafeBytes { bytes in
            for (number, file) in record.files.enumerated() {
                let path = bytes[Int(file.path)...]
                let whole = path[..<(path.firstIndex(of: 0) ?? path.endIndex)]
                guard whole.count >= ending.count, whole.suffix(ending.count).elementsEqual(ending) else { continue }
                body(record.path(of: number), Int(file.stamp.size))
            }
        }
    }

    // MARK: Knowing it again

    private enum Likeness: Int, Sendable { case stamp, content, none }

    /// The least of all folders and files, on all cores: folders together with the files in them, whose way leads through the same places.
    private static func likeness(of root: TreeFolder, to record: TreeRecord) -> Likeness {
        let parts = 64
        let isOther = Atomic(false)
        let found = Parallel.map(parts) { part in
            var least = Likeness.stamp
            // One that differs is enough.
            func note(_ likeness: Likeness) -> Bool {
                if likeness.rawValue > least.rawValue { least = likeness }
                if likeness == .none { isOther.store(true, ordering: .relaxed) }
                return !isOther.load(ordering: .relaxed)
            }
            var near = NearFolder(in: root)
            for number in record.folders.indices.part(part, of: parts) {
                guard note(Self.likeness(of: record.folders[number], in: root, record, &near)) else { break }
            }
            for number in record.files.indices.part(part, of: parts) {
                guard note(Self.likeness(of: record.files[number], in: root, record, &near)) else { break }
            }
            return least
        }
        return found.max { $0.rawValue < $1.rawValue } ?? .none
    }

    private static func likeness(
        of folder: TreeRecord.Folder, in root: TreeFolder, _ record: TreeRecord, _ near: inout NearFolder
    ) -> Likeness {
        record.withPath(folder.path) { path in
            guard let found = near.status(path), found.kind == .folder else { return .none }
            let isSame = found.stamp == folder.stamp
            if isSame, found.stamp.isOlder(than: record.moment) { return .stamp }
            // All that were in it are looked for: as many entries are the same ones.
            guard root.count(in: path) == Int(folder.count) else { return .none }
            return isSame ? .stamp : .content
        }
    }

    private static func likeness(
        of file: TreeRecord.File, in root: TreeFolder, _ record: TreeRecord, _ near: inout NearFolder
    ) -> Likeness {
        record.withPath(file.path) { path in
            guard let found = near.status(path), found.kind == .file, found.stamp.size == file.stamp.size else { return .none }
            let isSame = found.stamp == file.stamp
            if isSame, found.stamp.isOlder(than: record.moment) { return .stamp }
            guard let bytes = root.bytes(at: path), ContentHash(bytes) == file.hash else { return .none }
            return isSame ? .stamp : .content
        }
    }
}

extension RandomAccessCollection<Int> where Index == Int {
    /// One of so many parts.
    func part(_ part: Int, of parts: Int) -> SubSequence {
        self[(startIndex + count * part / parts)..<(startIndex + count * (part + 1) / parts)]
    }
}
