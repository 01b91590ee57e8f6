internal import Catalog
internal import Synchronization
internal import Website

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A tree that is made anew, file by file, with a second one of links to the same files: for a root that does not stand as a build left it,
/// or that was never there. What has not changed is shared with the root.
final class FreshTree: StagedTree {
    let output: OutputFolder
    let audience: Audience
    /// Nil when there is none, or nothing in it.
    private let root: TreeFolder?
    private let staged: TreeFolder
    /// Nil when no record may be made.
    private let spare: TreeFolder?
    /// On some file systems a file has but one name.
    private let canLink = Atomic(true)
    /// What was in the root.
    let former: [(path: String, kind: Files.Kind)]
    let foreign: [(path: String, kind: Files.Kind)]
    private let made: Set<String>

    /// Makes all folders of a plan. What earlier builds made is named relative to the output folder.
    /// - Throws: When the root has a file of somebody else where one of the plan's or a copy of it will stand.
    init(_ plan: SitePlan, _ order: WritingOrder, in output: OutputFolder, made: Set<String>) throws(OutputError) {
        let (folder, path) = (plan.audience.folder, output.root(plan.audience))
        let former = Files.kind(path) == nil ? [] : try Files.tree(path)
        let foreign = former.filter { !made.contains(folder + "/" + $0.path) }
        let planned = foreign.isEmpty ? [] : Self.planned(plan, order)
        if let clash = foreign.first(where: { planned.contains($0.path) }) {
            throw OutputError(
                "“\(path)/\(clash.path)” is a file that Pult did not make, and the site now has a page of that name. "
                    + "Move it away or rename the text.")
        }
        (self.output, audience, self.made, self.former, self.foreign) = (output, plan.audience, made, former, foreign)
        root = former.isEmpty ? nil : try TreeFolder(path)
        try Files.makeFolder(output.stagedRoot(audience))
        staged = try TreeFolder(output.stagedRoot(audience))
        // A record knows all files of a root. Whoever puts some of their own there may change them at any time.
        spare = foreign.isEmpty ? try Self.made(output.stagedSpare(audience)) : nil
        let levels = FolderLevels(plan.files.lazy.map(\.path))
        try levels.make(in: [staged, spare].compactMap { $0 })
    }

    private static func made(_ path: String) throws(OutputError) -> TreeFolder {
        try Files.makeFolder(path)
        return try TreeFolder(path)
    }

    /// Where files may come to stand: the planned ones and their copies.
    private static func planned(_ plan: SitePlan, _ order: WritingOrder) -> Set<String> {
        let pages = plan.files.map(\.path)
        return Set(pages + order.compressions.flatMap { form in pages.filter(Compression.suits).map { $0 + form.ending } })
    }

    func put(_ bytes: [UInt8], at path: String, isCopy: Bool) throws(OutputError) -> NextFile {
        var file = NextFile(path, isCopy: isCopy, bytes)
        if let root, Files.has(path, in: root, bytes: bytes), staged.link(path, from: root) {
            file.isUnchanged = true
            share(path)
        } else {
            try Files.write(bytes, to: path, in: staged) { open in
                share(path)
                // Quicker now than when the way to it has to be gone again.
                if spare != nil { file.stamp = Files.stamp(ofOpen: open) }
            }
        }
        return file
    }

    func keepCopy(at path: String, where restores: ([UInt8]) -> Bool) -> NextFile? {
        guard let root, made.contains(audience.folder + "/" + path), let bytes = root.bytes(at: path), restores(bytes),
            staged.link(path, from: root)
        else { return nil }  // One that cannot be read is made anew.
        share(path)
        var file = NextFile(path, isCopy: true, bytes)
        file.isUnchanged = true
        return file
    }

    func isTaken(_ path: String) -> Bool { false }

    private func share(_ path: String) {
        guard let spare, canLink.load(ordering: .relaxed), !spare.link(path, from: staged) else { return }
        canLink.store(false, ordering: .relaxed)
    }

    /// Takes over what Pult did not make.
    func carryOver() throws(OutputError) {
        for file in foreign {
            let (old, new) = (output.root(audience) + "/" + file.path, output.stagedRoot(audience) + "/" + file.path)
            if let slash = new.lastIndex(of: "/") { try Files.makeFolder(String(new[..<slash])) }
            if file.kind == .link {
                var target = [CChar](repeating: 0, count: 4097)
                guard readlink(old, &target, 4096) > 0, symlink(target, new) == 0 else { throw .failed("keep", old) }
            } else if link(old, new) != 0 {
                throw .failed("keep", old)
            }
        }
    }

    /// The tree with all its files.
    func root(of files: [NextFile]) throws(OutputError) -> FreshRoot {
        try carryOver()
        let paths: Set<String> = former.isEmpty ? [] : Set(files.map(\.path))
        var summary = WriteSummary()
        summary.written = files.count { !$0.isUnchanged }
        summary.unchanged = files.count - summary.written
        summary.bytes = files.reduce(0) { $0 + $1.size }
        summary.foreign = foreign.map(\.path)
        // A copy that is not worth its bytes is planned and not there.
        summary.removed = former.count { !paths.contains($0.path) } - foreign.count
        let folder = audience.folder + "/"
        let gone: Set<String> =
            former.isEmpty ? [] : made.filter { $0.hasPrefix(folder) && !paths.contains(String($0.dropFirst(folder.count))) }
        return FreshRoot(
            output: output, audience: audience, summary: summary, files: files, gone: gone,
            trees: canLink.load(ordering: .relaxed) ? spare.map { (staged, $0) } : nil)
    }
}

/// What a tree that was made anew takes to stand in its root's place.
struct FreshRoot: NextRoot {
    let output: OutputFolder
    let audience: Audience
    let summary: WriteSummary
    let files: [NextFile]
    /// Lines of what earlier builds made.
    let gone: Set<String>
    /// The tree and the spare one; nil when no record can be made.
    let trees: (root: TreeFolder, spare: TreeFolder)?

    var differs: Bool { true }
    var changesList: Bool { true }

    func list(into lines: inout [UInt8]) {
        let start = Array((audience.folder + "/").utf8)
        for file in files {
            lines += start
            lines += file.path.utf8
            lines.append(UInt8(ascii: "\n"))
        }
    }

    func listGone(into lines: inout [UInt8]) {
        for line in gone.sorted() { lines += (line + "\n").utf8 }
    }

    func prepare() throws(OutputError) {
        try output.replaceSpare(audience, isThere: trees != nil)
    }

    func exchange() throws(OutputError) {
        try output.replaceRoot(audience, by: output.stagedRoot(audience))
    }

    func settle() throws(OutputError) {
        guard let trees else { return }
        var maker = TreeRecord.Maker(files: files.count)
        for file in files { maker.append(file.path.utf8, TreeRecord.File(file)) }
        var record = maker.record
        record.moment = try output.startRecord(audience)
        let numbers = (folders: Array(record.folders.indices), files: files.indices.filter { files[$0].stamp == nil })
        if record.takeStamps(numbers, in: trees.root, spare: trees.spare) { try output.finishRecord(audience, record) }
    }
}
