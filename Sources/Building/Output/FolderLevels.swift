internal import Catalog

/// The folders of some files by depth: those of a level can be made at the same time.
struct FolderLevels {
    private var levels: [[Substring]] = []

    /// - Parameter paths: In their order, so that each folder is named about once.
    init(_ paths: some Sequence<String>) {
        var last: Substring = ""
        for path in paths {
            guard let end = path.utf8.lastIndex(of: Self.slash), case let folder = path[..<end], folder != last else { continue }
            var depth = 0
            for (slash, byte) in zip(folder.utf8.indices, folder.utf8) where byte == Self.slash {
                note(folder[..<slash], at: depth)
                depth += 1
            }
            note(folder, at: depth)
            last = folder
        }
    }

    /// Makes them in one tree or several, on all cores.
    func make(in trees: [TreeFolder]) throws(OutputError) {
        for folders in levels {
            let failures = Parallel.map(folders.count) { number -> OutputError? in
                let folder = String(folders[number])
                do throws(OutputError) {
                    for tree in trees { try tree.makeFolder(folder) }
                } catch { return error }
                return nil
            }
            if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
        }
    }

    /// Adds a folder to those of a depth, unless it came just before.
    private mutating func note(_ folder: Substring, at depth: Int) {
        while levels.count <= depth { levels.append([]) }
        if levels[depth].last != folder { levels[depth].append(folder) }
    }

    private static let slash = UInt8(ascii: "/")
}
