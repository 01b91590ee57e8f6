/// The files of one site, wherever they are: on a disk, or in memory for tests. Nothing can be written through it.
package struct FileSource: Sendable {
    /// Everything below a folder (`content`): files sorted by path, folders before what is in them; paths are relative to the site.
    /// Empty when there is no such folder.
    package var list: @Sendable (_ folder: String) -> [FileEntry]
    /// The first `limit` bytes of a file.
    package var read: @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileFailure>
    /// What tells one state of a file from another without reading it; nil for what is no file, and where nobody can tell.
    package var stamp: @Sendable (_ path: String) -> FileStamp?

    package init(
        list: @escaping @Sendable (_ folder: String) -> [FileEntry],
        read: @escaping @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileFailure>,
        stamp: @escaping @Sendable (_ path: String) -> FileStamp? = { _ in nil }
    ) {
        self.list = list
        self.read = read
        self.stamp = stamp
    }
}

/// What the file system says about a file.
package struct FileStamp: Sendable, Hashable {
    package var size: Int
    /// Of the last change, in nanoseconds since 1970.
    package var changed: Int
    package var number: UInt64
    /// Whether the name is a symbolic link, so that the file changes where nobody looks.
    package var isLink: Bool
    /// When the stamp was taken, in nanoseconds since 1970.
    package var taken: Int

    /// Clocks of file systems are coarse: a file that has just changed may change again and look the same.
    private static let doubt = 2_000_000_000

    /// Whether a file with this stamp is certainly the one that had the other.
    package func isSame(as other: FileStamp) -> Bool {
        size == other.size && changed == other.changed && number == other.number && isLink == other.isLink
            && other.taken - other.changed > Self.doubt
    }
}

/// One name in a folder of the site.
package struct FileEntry: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case file(size: Int)
        case folder
        /// A symbolic link that leads out of the site; nothing of it is read.
        case outside
        /// Cannot be listed or followed, with the reason.
        case unreadable(FileFailure)
    }

    package var path: String
    package var kind: Kind

    package init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    /// What editors write beside a file while they save it. Vim tries a folder out with a file `4913`.
    private static let leftovers = [".tmp", ".swp", ".swx", ".swo"]

    /// Whether a name is left out of all listings: hidden files and what editors leave behind.
    package static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
            || leftovers.contains { name.hasSuffix($0) } || name == "4913" || name.contains("___jb_")
    }
}

/// Why a file cannot be read, in a few words for a message: "permission denied".
package struct FileFailure: Error, Sendable, Hashable {
    package var reason: String
    package var isMissing: Bool

    package init(_ reason: String, isMissing: Bool = false) {
        self.reason = reason
        self.isMissing = isMissing
    }

    package static let missing = FileFailure("there is no such file", isMissing: true)
}
