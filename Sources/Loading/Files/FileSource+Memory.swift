extension FileSource {
    /// A site whose files are given as bytes by path.
    package static func memory(_ files: [String: [UInt8]]) -> FileSource {
        FileSource(
            list: { folder in entries(of: files, below: folder) },
            read: { path, limit in files[path].map { .success(Array($0.prefix(limit))) } ?? .failure(.missing) })
    }

    /// A site whose files are given as text by path.
    package static func memory(_ files: [String: String]) -> FileSource {
        memory(files.mapValues { Array($0.utf8) })
    }

    private static func entries(of files: [String: [UInt8]], below folder: String) -> [FileEntry] {
        var entries: [String: FileEntry] = [:]
        for (path, bytes) in files where path.hasPrefix(folder + "/") {
            let names = path.dropFirst(folder.count + 1).split(separator: "/").map(String.init)
            guard !names.contains(where: FileEntry.isIgnored) else { continue }
            entries[path] = FileEntry(path: path, kind: .file(size: bytes.count))
            for depth in names.indices.dropLast() {
                let parent = ([folder] + names[...depth]).joined(separator: "/")
                entries[parent] = FileEntry(path: parent, kind: .folder)
            }
        }
        return entries.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
