internal import Catalog
internal import Synchronization
internal import Website

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What writing one document root came to.
package struct WriteSummary: Sendable, Hashable {
    /// Files that are new or differ from the ones that were there.
    package var written = 0
    /// Files that were there with the same bytes; the new tree shares them with the old one.
    package var unchanged = 0
    /// Files in the old tree that Pult did not make, carried over.
    package var foreign: [String] = []
    /// Files of the old tree that the new one no longer has.
    package var removed = 0
    package var bytes = 0
}

/// Writes a planned site into its staging folder, rendering on all cores.
struct TreeWriter {
    let output: OutputFolder
    let plan: SitePlan
    let order: WritingOrder
    /// Files that earlier builds made, relative to the output folder.
    let made: Set<String>
    /// Looks at every file.
    let watch: RenderWatch?

    private var root: String { output.root(plan.audience) }
    private var staged: String { output.stagedRoot(plan.audience) }

    /// - Returns: What it came to, and the paths of the compressed copies.
    func write() throws(OutputError) -> (summary: WriteSummary, copies: [String]) {
        let old = Files.kind(root) == nil ? [] : try Files.tree(root)
        var summary = WriteSummary()
        let pages = Set(plan.files.map(\.path))
        let planned = pages.union(copyPaths(beside: pages))
        let foreign = old.filter { !made.contains(plan.audience.folder + "/" + $0.path) }
        if let clash = foreign.first(where: { planned.contains($0.path) }) {
            throw OutputError(
                "“\(root)/\(clash.path)” is a file that Pult did not make, and the site now has a page of that name. "
                    + "Move it away or rename the text.")
        }
        try makeFolders()
        let counts = try writeFiles(CopyWriter(writer: self, planned: pages, isFirst: old.isEmpty))
        summary.written = counts.written
        summary.unchanged = counts.unchanged
        summary.bytes = counts.bytes
        for file in foreign { try carryOver(file.path, file.kind) }
        summary.foreign = foreign.map(\.path)
        // A copy that is not worth its bytes is planned and not there.
        let kept = pages.union(counts.copies)
        summary.removed = old.count { !kept.contains($0.path) } - foreign.count
        return (summary, counts.copies)
    }

    /// Where copies may come to stand.
    private func copyPaths(beside pages: Set<String>) -> [String] {
        order.compressions.flatMap { form in pages.filter(Compression.suits).map { $0 + form.ending } }
    }

    /// Makes the folders level by level, those of a level on all cores.
    private func makeFolders() throws(OutputError) {
        try Files.makeFolder(staged)
        for folders in levels {
            let failures = Parallel.map(folders.count) { number -> OutputError? in
                do throws(OutputError) { try Files.makeFolder(staged + "/" + folders[number]) } catch { return error }
                return nil
            }
            if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
        }
    }

    /// The folders of all files by depth. Files come in the order of their paths, so that each folder is named about once.
    private var levels: [[Substring]] {
        var levels: [[Substring]] = []
        var last: Substring = ""
        for file in plan.files {
            guard let end = file.path.utf8.lastIndex(of: Self.slash), case let folder = file.path[..<end], folder != last else {
                continue
            }
            var depth = 0
            for (slash, byte) in zip(folder.utf8.indices, folder.utf8) where byte == Self.slash {
                levels.note(folder[..<slash], at: depth)
                depth += 1
            }
            levels.note(folder, at: depth)
            last = folder
        }
        return levels
    }

    private static let slash = UInt8(ascii: "/")

    struct Counts: Sendable {
        var written = 0
        var unchanged = 0
        var bytes = 0
        /// Paths of compressed copies.
        var copies: [String] = []
        var failure: OutputError?
    }

    private func writeFiles(_ copies: CopyWriter) throws(OutputError) -> Counts {
        let files = plan.files.filter { !$0.isLate } + plan.files.filter(\.isLate)
        let preparation = Atomic(0)
        let next = Atomic(0)
        let total = Mutex(Counts())
        let batch = 16
        _ = Parallel.map(Parallel.cores) { _ in
            var counts = Counts()
            var buffer: [UInt8] = []
            while case let number = preparation.add(1, ordering: .relaxed).oldValue, number < plan.preparations.count {
                plan.preparations[number]()
            }
            while counts.failure == nil {
                let start = next.add(batch, ordering: .relaxed).oldValue
                guard start < files.count else { break }
                for file in files[start..<min(start + batch, files.count)] where counts.failure == nil {
                    do throws(OutputError) { try write(file, copies, &buffer, &counts) } catch { counts.failure = error }
                }
            }
            total.withLock { total in
                total.written += counts.written
                total.unchanged += counts.unchanged
                total.bytes += counts.bytes
                total.copies += counts.copies
                total.failure = total.failure ?? counts.failure
            }
        }
        let counts = total.withLock { $0 }
        if let failure = counts.failure { throw failure }
        return counts
    }

    private func write(
        _ file: PlannedFile, _ copies: CopyWriter, _ buffer: inout [UInt8], _ counts: inout Counts
    ) throws(OutputError) {
        buffer.removeAll(keepingCapacity: true)
        switch file.content {
        case .bytes(let bytes): buffer += bytes
        case .rendered(let render): render(&buffer)
        case .copy(let path): buffer += try Files.read(order.siteFolder + "/" + path)
        }
        counts.bytes += buffer.count
        watch?.look(at: buffer, of: file)
        let isUnchanged = try put(buffer, at: file.path, isFirst: copies.isFirst, &counts)
        try copies.write(of: buffer, beside: file.path, isUnchanged: isUnchanged, &counts)
    }

    /// Writes a file, or shares the one that was there with the same bytes.
    /// - Returns: Whether there was one.
    func put(
        _ bytes: [UInt8], at path: String, isFirst: Bool, _ counts: inout Counts
    ) throws(OutputError) -> Bool {
        let (old, new) = (root + "/" + path, staged + "/" + path)
        if !isFirst, Files.has(old, bytes: bytes), link(old, new) == 0 {
            counts.unchanged += 1
            return true
        }
        try Files.write(bytes, to: new)
        counts.written += 1
        return false
    }

    /// Shares a file that was there.
    func keep(_ path: String, _ counts: inout Counts) -> Bool {
        guard link(root + "/" + path, staged + "/" + path) == 0 else { return false }
        counts.unchanged += 1
        return true
    }

    /// The bytes of a file that Pult made and that was there; nil when there is none.
    func former(_ path: String) -> [UInt8]? {
        guard made.contains(plan.audience.folder + "/" + path), case let old = root + "/" + path, Files.kind(old) == .file else {
            return nil
        }
        return try? Files.read(old)  // One that cannot be read is made anew.
    }

    private func carryOver(_ path: String, _ kind: Files.Kind) throws(OutputError) {
        let (old, new) = (root + "/" + path, staged + "/" + path)
        if let slash = new.lastIndex(of: "/") { try Files.makeFolder(String(new[..<slash])) }
        if kind == .link {
            var target = [CChar](repeating: 0, count: 4097)
            guard readlink(old, &target, 4096) > 0, symlink(target, new) == 0 else { throw .failed("keep", old) }
        } else if link(old, new) != 0 {
            throw .failed("keep", old)
        }
    }
}

extension [[Substring]] {
    /// Adds a folder to those of a depth, unless it came just before.
    fileprivate mutating func note(_ folder: Substring, at depth: Int) {
        while count <= depth { append([]) }
        if self[depth].last != folder { self[depth].append(folder) }
    }
}
