package import Catalog

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
    /// Of a file that is no link, where the file system was asked.
    package var stamp: FileStamp?

    package init(path: String, kind: Kind, stamp: FileStamp? = nil) {
        self.path = path
        self.kind = kind
        self.stamp = stamp
    }

    /// What editors write beside a file while they save it. Vim tries a folder out with a file `4913`.
    private static let leftovers = [".tmp", ".swp", ".swx", ".swo"]
    private static let jetBrains = Array("___jb_".utf8)

    /// Whether a name is left out of all listings: hidden files and what editors leave behind.
    package static func isIgnored(_ name: String) -> Bool {
        // Thousands of names come through here: most need no more than a look at their ends.
        guard let first = name.utf8.first, let last = name.utf8.last else { return false }
        let (dot, hash) = (UInt8(ascii: "."), UInt8(ascii: "#"))
        if first == dot || last == UInt8(ascii: "~") || (first == hash && last == hash) || name == "4913" { return true }
        return leftovers.contains { name.utf8.suffix(4).elementsEqual($0.utf8) } || has(jetBrains, name.utf8)
    }

    private static func has(_ stretch: [UInt8], _ name: String.UTF8View) -> Bool {
        guard name.contains(stretch[0]) else { return false }
        return name.indices.contains { name[$0...].starts(with: stretch) }
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
