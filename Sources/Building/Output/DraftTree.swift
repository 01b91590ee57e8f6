internal import Catalog
internal import Synchronization
internal import Website

/// For a root that stands as a build left it: only files that differ are written, each into a draft of its own. The spare tree takes them
/// when all are there.
final class DraftTree: StagedTree {
    let standing: StandingTree
    private let drafts: TreeFolder
    private let count = Atomic(0)
    /// Paths of files that go; nil when all go that are not put here.
    private let removed: Set<String>?

    init(_ standing: StandingTree, in output: OutputFolder, removed: Set<String>? = nil) throws(OutputError) {
        self.standing = standing
        self.removed = removed
        try Files.makeFolder(output.drafts(standing.audience))
        drafts = try TreeFolder(output.drafts(standing.audience))
    }

    func put(_ bytes: [UInt8], at path: String, isCopy: Bool) throws(OutputError) -> NextFile {
        var file = NextFile(path, isCopy: isCopy, bytes)
        file.number = standing.record.file(at: path)
        if let number = file.number, case let known = standing.record.files[number] {
            file.isUnchanged =
                known.hash == file.hash && known.stamp.size == Int64(file.size) && (known.isCopy != 0) == isCopy
        }
        if !file.isUnchanged {
            let name = String(count.add(1, ordering: .relaxed).oldValue)
            try Files.write(bytes, to: name, in: drafts)
            file.draft = drafts.path + "/" + name
        }
        return file
    }

    /// The file and its copy stand as one build made them, so the copy is one.
    func keepCopy(at path: String, where restores: ([UInt8]) -> Bool) -> NextFile? {
        guard let number = standing.record.file(at: path), standing.record.files[number].isCopy != 0 else { return nil }
        return NextFile(path, number, of: standing.record)
    }

    func isTaken(_ path: String) -> Bool {
        // Whoever plans all files knows where they are.
        guard let removed, let number = standing.record.file(at: path) else { return false }
        return standing.record.files[number].isCopy == 0 && !removed.contains(path)
    }

    /// The root with the files that were put here, and the spare tree, where it is known.
    func root(of files: [NextFile], in output: OutputFolder, _ spare: TreeFolder? = nil) -> ChangedRoot {
        let record = standing.record
        var stays = [Bool](repeating: removed != nil, count: record.files.count)
        if let removed {
            for path in removed { drop(path, &stays) }
            // Copies of files that are here are here as well, if they are worth their bytes.
            for file in files where !file.isCopy { dropCopies(of: file.path, &stays) }
        }
        for file in files {
            if let number = file.number { stays[number] = true }
        }
        return ChangedRoot(
            of: standing, in: output, put: files.filter { !$0.isUnchanged }, removed: stays.indices.filter { !stays[$0] },
            spare: spare)
    }

    private func drop(_ path: String, _ stays: inout [Bool]) {
        if let number = standing.record.file(at: path) { stays[number] = false }
        dropCopies(of: path, &stays)
    }

    private func dropCopies(of path: String, _ stays: inout [Bool]) {
        for form in Compression.allCases {
            guard let copy = standing.record.file(at: path + form.ending), standing.record.files[copy].isCopy != 0 else {
                continue
            }
            stays[copy] = false
        }
    }
}
