internal import CFileSystem
internal import Catalog
internal import Diagnostics
package import Website

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The folder that holds the two document roots, in the hands of one build. What Pult needs to know between builds stands beside them in
/// `.pult/`: the list of files it made, a lock, and the tree that is being written; and what only makes the next build quicker: of each
/// root a record (`TreeRecord`) and a spare tree of links to its files, and the memory of whoever builds.
package final class OutputFolder: Sendable {
    let path: String
    private let lock: Int32
    /// What this build made itself: all of the folder, or what Pult keeps in it; nil when an earlier one was there.
    private let own: String?
    /// By audience.
    private let standingTrees: [Audience: Lazy<StandingTree?>]

    /// Takes possession of a folder: one that does not exist yet, an empty one, or one that Pult made.
    package init(_ path: String) throws(OutputError) {
        self.path = path
        own = Files.kind(path) == nil ? path : Files.kind(path + "/.pult") == nil ? path + "/.pult" : nil
        switch Files.kind(path) {
        case nil: break
        case .file, .other: throw OutputError("“\(path)” is not a folder. Name a folder with --output.")
        case .folder, .link:
            let names = try Files.names(in: path)
            guard names.isEmpty || names.contains(".pult") else {
                throw OutputError(
                    "“\(path)” holds files that Pult did not make (such as “\(names[0])”). "
                        + "Empty it, or name another folder with --output.")
            }
        }
        try Files.makeFolder(path + "/.pult")
        lock = open(path + "/.pult/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard lock >= 0 else { throw .failed("lock", path) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw OutputError(
                "Another build is writing to “\(path)”. Wait until it is done, or name another folder with --output.")
        }
        standingTrees = Dictionary(
            uniqueKeysWithValues: Audience.allCases.map { audience in
                let (root, record) = ("\(path)/\(audience.folder)", "\(path)/.pult/tree-\(audience.folder)")
                return (audience, Lazy { StandingTree(audience, at: root, record: record) })
            })
        try recover()
        // Made again by whoever puts something there: to look at a folder changes nothing in it.
        try Files.remove(staging)
    }

    deinit { close(lock) }

    func root(_ audience: Audience) -> String { path + "/" + audience.folder }
    func stagedRoot(_ audience: Audience) -> String { staging + "/" + audience.folder }
    /// Where the spare tree of a root stands.
    func spare(_ audience: Audience) -> String { path + "/.pult/spare/" + audience.folder }
    func stagedSpare(_ audience: Audience) -> String { staging + "/spare/" + audience.folder }
    /// Where files wait for the spare tree to take them.
    func drafts(_ audience: Audience) -> String { staging + "/drafts/" + audience.folder }

    private var staging: String { path + "/.pult/staging" }
    private var manifest: String { path + "/.pult/files" }
    private func recordFile(_ audience: Audience) -> String { path + "/.pult/tree-" + audience.folder }
    /// Where a document root waits between two renames, on file systems that cannot exchange two folders.
    private func aside(_ audience: Audience) -> String { path + "/.pult/old-" + audience.folder }

    /// A root as it was when this was first asked, if it stands as the last build left it. May be asked on any core: who comes second waits.
    package func standing(_ audience: Audience) -> StandingTree? { standingTrees[audience]?.value }

    /// Paths below the output folder that Pult made, at any time since the files they name were last replaced.
    func madeFiles() throws(OutputError) -> Set<String> {
        Set(try lines().split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
    }

    private func lines() throws(OutputError) -> [UInt8] { Files.kind(manifest) == .file ? try Files.read(manifest) : [] }

    // MARK: Changing the roots

    /// Puts new trees in the place of the old ones, each in one step, and forgets the old ones.
    /// A whole site has no roots but these.
    /// - Throws: When a root cannot be changed; what stood there stays.
    func publish(_ roots: [any NextRoot], isWhole: Bool) throws(OutputError) {
        let list = try prepare(roots, isWhole: isWhole)
        for root in roots where root.differs { try root.exchange() }
        if let list { try replace(manifest, with: list) }
        try Files.remove(staging)
        // The site is there. What cannot be recorded now makes the next build slower, and nothing else.
        for root in roots where (try? root.settle()) == nil { try forget(root.audience) }
    }

    /// Everything that can go wrong before the first root changes.
    /// - Returns: The list of files that is true when all have changed, unless the one that is there is.
    func prepare(_ roots: [any NextRoot], isWhole: Bool) throws(OutputError) -> [UInt8]? {
        // What is known of a tree is not true any more as soon as it changes, or its spare tree.
        for audience in Audience.allCases where roots.first(where: { $0.audience == audience })?.differs ?? isWhole {
            try forget(audience)
        }
        for root in roots where root.differs { try root.prepare() }
        guard let list = try list(of: roots, isWhole: isWhole) else { return nil }
        // Until both roots have changed, files of both builds may stand in them: none of these is foreign.
        try replace(manifest, with: list.now + list.gone)
        return list.gone.isEmpty ? nil : list.now
    }

    /// Forgets what was staged, as if nothing had been begun.
    func discard() throws(OutputError) {
        try Files.remove(own ?? staging)
    }

    func replaceRoot(_ audience: Audience, by staged: String) throws(OutputError) {
        let root = root(audience)
        guard Files.kind(root) != nil else { return try Files.move(staged, to: root) }
        switch pult_exchange_paths(root, staged) {
        case 0: break
        case EINVAL, ENOSYS, ENOTSUP:
            try Files.move(root, to: aside(audience))
            try Files.move(staged, to: root)
            try Files.move(aside(audience), to: staged)
        case let code: throw .failed("replace", root, code: code)
        }
    }

    /// The staged spare tree, if there is one, takes the place of the one that was there. That goes with everything that is staged.
    func replaceSpare(_ audience: Audience, isThere: Bool) throws(OutputError) {
        let (spare, folder) = (spare(audience), path + "/.pult/spare")
        if let kind = Files.kind(folder), kind != .folder { try Files.remove(folder) }
        if Files.kind(spare) != nil {
            try Files.makeFolder(staging + "/old")
            try Files.move(spare, to: staging + "/old/" + audience.folder)
        }
        guard isThere else { return }
        try Files.makeFolder(folder)
        try Files.move(stagedSpare(audience), to: spare)
    }

    /// A build that was killed between two renames has left a root aside.
    private func recover() throws(OutputError) {
        for audience in Audience.allCases where Files.kind(aside(audience)) != nil {
            if Files.kind(root(audience)) == nil { try Files.move(aside(audience), to: root(audience)) }
            try Files.remove(aside(audience))
        }
    }

    // MARK: What is known between builds

    /// The lines of all files, and of those that were there and go; nil when the list stays as it is.
    private func list(of roots: [any NextRoot], isWhole: Bool) throws(OutputError) -> (now: [UInt8], gone: [UInt8])? {
        let others = Audience.allCases.filter { audience in !roots.contains { $0.audience == audience } }
        guard roots.contains(where: \.changesList) || (isWhole && !others.isEmpty) || Files.kind(manifest) == nil else {
            return nil
        }
        var (now, gone): ([UInt8], [UInt8]) = ([], [])
        for root in roots {
            root.list(into: &now)
            root.listGone(into: &gone)
        }
        guard !others.isEmpty else { return (now, gone) }
        let starts = others.map { Array(($0.folder + "/").utf8) }
        for line in try lines().split(separator: UInt8(ascii: "\n")) where starts.contains(where: line.starts(with:)) {
            let line = line + [UInt8(ascii: "\n")]
            if isWhole { gone += line } else { now += line }
        }
        return (now, gone)
    }

    /// In one step.
    private func replace(_ file: String, with bytes: [UInt8]) throws(OutputError) {
        let draft = file + ".new"
        try Files.remove(draft)
        try Files.write(bytes, to: draft)
        try Files.move(draft, to: file)
    }

    private func forget(_ audience: Audience) throws(OutputError) {
        try Files.remove(recordFile(audience))
        try Files.remove(recordFile(audience) + ".new")
    }

    /// Begins to record a root.
    /// - Returns: What the clock of the file system says.
    func startRecord(_ audience: Audience) throws(OutputError) -> Int64 {
        let draft = recordFile(audience) + ".new"
        try Files.remove(draft)
        try Files.write([], to: draft)
        return try TreeFolder(path + "/.pult").status("tree-\(audience.folder).new")?.stamp.modified ?? 0
    }

    func finishRecord(_ audience: Audience, _ record: TreeRecord) throws(OutputError) {
        try record.write(to: recordFile(audience), draft: recordFile(audience) + ".new")
    }

    /// Tells what stands in the roots from what stood there at any other time; nil when it is not recorded.
    var state: ContentHash? {
        var heads: [UInt8] = []
        for audience in Audience.allCases {
            guard let head = TreeRecord.head(at: recordFile(audience)) else { return nil }
            heads += head
        }
        return ContentHash(heads)
    }

    /// What the last build has left for the next one.
    var memory: MemoryStore { Self.memory(in: path) }

    static func memory(in path: String) -> MemoryStore { MemoryStore(path: path + "/.pult/memory") }
}
