internal import Catalog
internal import Dispatch
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
    /// The site's folder, for files that are copied.
    let siteFolder: String
    /// Files that earlier builds made, relative to the output folder.
    let made: Set<String>
    /// Looks at every file.
    let watch: LeakWatch?

    private var root: String { output.root(plan.audience) }
    private var staged: String { output.stagedRoot(plan.audience) }

    func write() throws(OutputError) -> WriteSummary {
        let old = Files.kind(root) == nil ? [] : try Files.tree(root)
        var summary = WriteSummary()
        let planned = Set(plan.files.map(\.path))
        let foreign = old.filter { !made.contains(plan.audience.folder + "/" + $0.path) }
        if let clash = foreign.first(where: { planned.contains($0.path) }) {
            throw OutputError(
                "“\(root)/\(clash.path)” is a file that Pult did not make, and the site now has a page of that name. "
                    + "Move it away or rename the text.")
        }
        try makeFolders()
        let counts = try writeFiles(isFirst: old.isEmpty)
        summary.written = counts.written
        summary.unchanged = counts.unchanged
        summary.bytes = counts.bytes
        for file in foreign { try carryOver(file.path, file.kind) }
        summary.foreign = foreign.map(\.path)
        summary.removed = old.count { !planned.contains($0.path) } - foreign.count
        return summary
    }

    /// Makes the folders level by level, those of a level on all cores.
    private func makeFolders() throws(OutputError) {
        try Files.makeFolder(staged)
        var levels: [Int: Set<Substring>] = [:]
        for file in plan.files {
            var path = file.path[...]
            while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
                path = path[..<slash]
                let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
                // Where this folder is known, those above it are.
                guard levels[depth, default: []].insert(path).inserted else { break }
            }
        }
        for level in levels.sorted(by: { $0.key < $1.key }) {
            let folders = level.value.sorted()
            let failures = Parallel.map(folders.count) { number -> OutputError? in
                do throws(OutputError) { try Files.makeFolder(staged + "/" + folders[number]) } catch { return error }
                return nil
            }
            if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
        }
    }

    private struct Counts: Sendable {
        var written = 0
        var unchanged = 0
        var bytes = 0
        var failure: OutputError?
    }

    private func writeFiles(isFirst: Bool) throws(OutputError) -> Counts {
        let next = Atomic(0)
        let total = Mutex(Counts())
        let batch = 16
        DispatchQueue.concurrentPerform(iterations: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) { _ in
            var counts = Counts()
            var buffer: [UInt8] = []
            while counts.failure == nil {
                let start = next.add(batch, ordering: .relaxed).oldValue
                guard start < plan.files.count else { break }
                for file in plan.files[start..<min(start + batch, plan.files.count)] where counts.failure == nil {
                    do throws(OutputError) { try write(file, isFirst, &buffer, &counts) } catch { counts.failure = error }
                }
            }
            total.withLock { total in
                total.written += counts.written
                total.unchanged += counts.unchanged
                total.bytes += counts.bytes
                total.failure = total.failure ?? counts.failure
            }
        }
        let counts = total.withLock { $0 }
        if let failure = counts.failure { throw failure }
        return counts
    }

    private func write(
        _ file: PlannedFile, _ isFirst: Bool, _ buffer: inout [UInt8], _ counts: inout Counts
    ) throws(OutputError) {
        buffer.removeAll(keepingCapacity: true)
        switch file.content {
        case .bytes(let bytes): buffer += bytes
        case .rendered(let render): render(&buffer)
        case .copy(let path): buffer += try Files.read(siteFolder + "/" + path)
        }
        counts.bytes += buffer.count
        watch?.look(at: buffer, path: plan.audience.folder + "/" + file.path)
        let new = staged + "/" + file.path
        if !isFirst, case let old = root + "/" + file.path, Files.has(old, bytes: buffer), link(old, new) == 0 {
            counts.unchanged += 1
        } else {
            try Files.write(buffer, to: new)
            counts.written += 1
        }
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
