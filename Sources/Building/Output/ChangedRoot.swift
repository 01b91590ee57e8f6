internal import Catalog
internal import Synchronization
internal import Website

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A root that stands, and what is to change in it. The spare tree takes the changes, changes places with the root, and then the former
/// root takes them as well: it is the spare tree from then on.
final class ChangedRoot: NextRoot {
    private let output: OutputFolder
    private let standing: StandingTree
    /// Files that are new or differ, in the order of their paths' bytes.
    private let put: [NextFile]
    /// Paths of files that go.
    private let removed: [String]
    /// What there will be to record, but for the stamps of what changes.
    private let next: TreeRecord
    /// The spare tree, and whether links to all files have been made for it.
    private let spare: Mutex<(tree: TreeFolder, isNew: Bool)?>

    /// Files that go are given by their numbers in the record. Where the spare tree is not known, `findSpare` looks for it.
    init(of standing: StandingTree, in output: OutputFolder, put: [NextFile], removed: [Int], spare: TreeFolder?) {
        self.spare = Mutex(spare.map { ($0, false) })
        (self.output, self.standing, self.put) = (output, standing, put)
        self.removed = removed.map(standing.record.path(of:))
        next = Self.record(after: standing.record, put, removed: removed)
    }

    var audience: Audience { standing.audience }
    var differs: Bool { !put.isEmpty || !removed.isEmpty }
    var changesList: Bool { next.files.count != standing.record.files.count || !removed.isEmpty }

    var summary: WriteSummary {
        var summary = WriteSummary()
        summary.written = put.count
        summary.unchanged = next.files.count - put.count
        summary.removed = removed.count
        summary.bytes = next.files.reduce(0) { $0 + Int($1.stamp.size) }
        return summary
    }

    func list(into lines: inout [UInt8]) { next.list(below: audience.folder, into: &lines) }

    func listGone(into lines: inout [UInt8]) {
        for path in removed { lines += "\(audience.folder)/\(path)\n".utf8 }
    }

    /// Looks for the spare tree, or makes it anew.
    /// - Returns: Whether there is one, or no need for one; on some file systems a file has but one name.
    func findSpare() throws(OutputError) -> Bool {
        guard differs else { return true }
        if let tree = standing.spare(in: output) {
            spare.withLock { $0 = (tree, false) }
        } else if let tree = try standing.makeSpare(in: output) {
            spare.withLock { $0 = (tree, true) }
        } else {
            return false
        }
        return true
    }

    func prepare() throws(OutputError) {
        guard let tree = spare.withLock({ $0?.tree }) else { throw OutputError("“\(output.spare(audience))” is missing.") }
        try forAll(removed) { path throws(OutputError) in try tree.remove(path) }
        try forAll(put) { file throws(OutputError) in
            if let draft = file.draft { try tree.take(draft, as: file.path) }
        }
    }

    func exchange() throws(OutputError) { try output.replaceRoot(audience, by: output.spare(audience)) }

    func settle() throws(OutputError) {
        // By now what was the spare tree is the root, and the other way round.
        guard differs, let (root, isNew) = spare.withLock({ $0 }) else { return try refresh() }
        let former = standing.root
        try forAll(removed) { path throws(OutputError) in try former.remove(path) }
        try forAll(put) { file throws(OutputError) in
            let isShared = file.number == nil ? former.link(file.path, from: root) : former.replace(file.path, from: root)
            guard isShared else { throw .failed("link", former.path + "/" + file.path) }
        }
        var record = next
        record.exchangeFolders()
        record.moment = try output.startRecord(audience)
        let numbers = isNew || standing.isByContent ? nil : changedNumbers
        if record.takeStamps(numbers, in: root, spare: former) { try output.finishRecord(audience, record) }
    }

    /// The root stood by its content: the next build shall know it without reading all of it.
    private func refresh() throws(OutputError) {
        guard standing.isByContent else { return }
        var record = next
        record.moment = try output.startRecord(audience)
        if record.takeStamps(in: standing.root, spare: nil) { try output.finishRecord(audience, record) }
    }

    /// What must be looked at after the change: the files that were put here, and all folders on the way to a change.
    private var changedNumbers: (folders: [Int], files: [Int]) {
        var folders: Set<Int> = [0]
        for path in put.lazy.map(\.path) + removed {
            for (slash, byte) in zip(path.utf8.indices, path.utf8) where byte == UInt8(ascii: "/") {
                if let number = next.folder(at: path[..<slash]) { folders.insert(number) }
            }
        }
        return (folders.sorted(), put.compactMap { next.file(at: $0.path) })
    }

    private func forAll<Element: Sendable>(
        _ elements: [Element], _ work: @escaping @Sendable (Element) throws(OutputError) -> Void
    ) throws(OutputError) {
        let failures = Parallel.map(elements.count) { number -> OutputError? in
            do throws(OutputError) { try work(elements[number]) } catch { return error }
            return nil
        }
        if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
    }

    private static func record(after former: TreeRecord, _ put: [NextFile], removed: [Int]) -> TreeRecord {
        var next = former
        for file in put {
            guard let number = file.number else { continue }
            let path = next.files[number].path
            next.files[number] = TreeRecord.File(file)
            next.files[number].path = path
        }
        var added = put.filter { $0.number == nil }[...]
        guard !added.isEmpty || !removed.isEmpty else { return next }
        var gone = removed[...]
        var maker = TreeRecord.Maker(files: former.files.count + added.count)
        for (number, file) in next.files.enumerated() {
            if gone.first == number {
                gone.removeFirst()
                continue
            }
            next.withPath(file.path) { path in
                while let first = added.first, first.path.withCString({ strcmp($0, path) }) < 0 {
                    maker.append(first.path.utf8, TreeRecord.File(first))
                    added.removeFirst()
                }
                maker.append(UnsafeRawBufferPointer(start: path, count: strlen(path)), file)
            }
        }
        for file in added { maker.append(file.path.utf8, TreeRecord.File(file)) }
        var record = maker.record
        record.takeStamps(of: former)
        return record
    }
}
