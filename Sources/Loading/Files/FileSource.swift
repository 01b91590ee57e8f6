/// The files of one site, wherever they are: on a disk, or in memory for tests. Nothing can be written through it.
package struct FileSource: Sendable {
    /// Everything below a folder (`content`): files sorted by path, folders before what is in them; paths are relative to the site.
    /// Empty when there is no such folder.
    package var list: @Sendable (_ folder: String) -> [FileEntry]
    /// The first `limit` bytes of a file.
    package var read: @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileFailure>

    package init(
        list: @escaping @Sendable (_ folder: String) -> [FileEntry],
        read: @escaping @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileFailure>
    ) {
        self.list = list
        self.read = read
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

    /// Whether a name is left out of all listings: hidden files and what editors leave behind.
    package static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
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
