internal import Catalog
internal import Diagnostics
internal import Website

/// A file on its way into a document root.
struct NextFile: Sendable {
    let path: String
    /// Whether it is a compressed copy of another.
    let isCopy: Bool
    let size: Int
    let hash: ContentHash
    /// Its number in the record of the root that stands.
    var number: Int?
    /// Whether the root has it with the same bytes.
    var isUnchanged = false
    /// As it is in its tree, when it stands there by all its names.
    var stamp: Stamp?
    /// Where its bytes wait, when they are not in their tree yet.
    var draft: String?

    init(_ path: String, isCopy: Bool, _ bytes: [UInt8]) {
        self.path = path
        self.isCopy = isCopy
        size = bytes.count
        hash = ContentHash(bytes)
    }

    /// Takes over what a record knows.
    init(_ path: String, _ number: Int, of record: TreeRecord) {
        let file = record.files[number]
        self.path = path
        self.number = number
        isCopy = file.isCopy != 0
        size = Int(file.stamp.size)
        hash = file.hash
        isUnchanged = true
    }

    /// In the order of paths' bytes.
    static func isInOrder(_ one: NextFile, _ other: NextFile) -> Bool {
        one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }
}

/// Where files wait until their document root changes.
protocol StagedTree: Sendable {
    /// Takes a file's bytes, or shares the file that is in the root with the same ones.
    func put(_ bytes: [UInt8], at path: String, isCopy: Bool) throws(OutputError) -> NextFile
    /// Takes over the compressed copy of a file that is the same as before; nil when there is none, or when what stands there does not restore
    /// the file.
    func keepCopy(at path: String, where restores: ([UInt8]) -> Bool) -> NextFile?
    /// Whether a file of the site stands there that this build does not write.
    func isTaken(_ path: String) -> Bool
}

/// What a document root will be, and the steps that lead there. All roots of a site take each step before the next one is taken.
protocol NextRoot: Sendable {
    var audience: Audience { get }
    var summary: WriteSummary { get }
    /// Whether there is anything to do.
    var differs: Bool { get }
    /// Whether files come or go.
    var changesList: Bool { get }
    /// Adds the lines of all files, for the list of what Pult made.
    func list(into lines: inout [UInt8])
    /// Adds the lines of files that go.
    func listGone(into lines: inout [UInt8])
    /// The last that may fail: after it a tree stands ready.
    func prepare() throws(OutputError)
    /// Puts the tree in the root's place.
    func exchange() throws(OutputError)
    /// Makes the spare tree equal, and records both.
    func settle() throws(OutputError)
}
