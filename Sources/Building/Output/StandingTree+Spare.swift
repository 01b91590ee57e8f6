internal import Catalog
internal import Synchronization
internal import Website

/// The second tree of links to the same files.
extension StandingTree {
    /// The spare tree, when it is the one that was recorded.
    func spare(in output: OutputFolder) -> TreeFolder? {
        guard !isByContent, let tree = try? TreeFolder(output.spare(audience)) else { return nil }
        return record.hasStamps(ofSpare: tree) ? tree : nil
    }

    /// Makes the spare tree anew.
    /// - Returns: Nil when files cannot be linked here.
    func makeSpare(in output: OutputFolder) throws(OutputError) -> TreeFolder? {
        let path = output.stagedSpare(audience)
        try Files.remove(path)
        try Files.makeFolder(path)
        let tree = try TreeFolder(path)
        let folders = record.folders.dropFirst().map { folder in record.withPath(folder.path) { String(cString: $0) + "/" } }
        try FolderLevels(folders).make(in: [tree])
        let canLink = Atomic(true)
        _ = Parallel.map(record.files.count) { number in
            guard canLink.load(ordering: .relaxed) else { return }
            if !tree.link(self.record.path(of: number), from: self.root) { canLink.store(false, ordering: .relaxed) }
        }
        guard canLink.load(ordering: .relaxed) else {
            try Files.remove(path)
            return nil
        }
        try output.replaceSpare(audience, isThere: true)
        return tree
    }
}
