internal import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What a document root held when a build had put it in place: by it, the next build knows the root again without reading its files.
/// Folders and files stand in the order of their paths' bytes (a folder's with a slash at its end), the root itself first.
struct TreeRecord: Sendable {
    struct Folder: Sendable, BitwiseCopyable {
        /// Where its path begins in `paths`.
        var path: UInt32
        /// How many entries it has.
        var count: UInt32 = 0
        var stamp = Stamp()
        /// Of the same folder in the spare tree; as new when there is none.
        var spare = Stamp()
    }

    struct File: Sendable, BitwiseCopyable {
        var path: UInt32 = 0
        /// 1 for a compressed copy, 0 for a file of the site.
        var isCopy: UInt32
        var stamp: Stamp
        var high: UInt64
        var low: UInt64

        var hash: ContentHash { ContentHash(high: high, low: low) }

        init(_ file: NextFile) {
            isCopy = file.isCopy ? 1 : 0
            stamp = file.stamp ?? Stamp(size: file.size)
            (high, low) = (file.hash.high, file.hash.low)
        }
    }

    /// When the file system's clock was read, just before the stamps were taken: what bears an older time has not changed since, or has
    /// another stamp now.
    var moment: Int64 = 0
    var folders: [Folder] = []
    var files: [File] = []
    /// Each with a zero byte at its end.
    var paths: [UInt8] = []

    /// Lends a path, relative to the root, as the system wants it.
    func withPath<Result>(_ start: UInt32, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        paths.withUnsafeBytes { bytes in
            // A record has at least the root's path, and none that does not end.
            body(bytes.baseAddress.unsafelyUnwrapped.advanced(by: Int(start)).assumingMemoryBound(to: CChar.self))
        }
    }

    func path(of file: Int) -> String { withPath(files[file].path) { String(cString: $0) } }

    /// The number of the file at a path; nil when there is none.
    func file(at path: String) -> Int? {
        path.withCString { wanted in
            Self.search(files.indices) { number in withPath(files[number].path) { Int(strcmp($0, wanted)) } }
        }
    }

    /// The number of the folder with a path, none of whose bytes is zero.
    func folder(at path: Substring) -> Int? {
        if path.isEmpty { return 0 }
        return String(path).withCString { wanted in
            Self.search(1..<folders.count) { number in withPath(folders[number].path) { Self.order($0, wanted) } }
        }
    }

    private static func search(_ range: Range<Int>, _ order: (Int) -> Int) -> Int? {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            let order = order(middle)
            if order == 0 { return middle }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Below zero when the files of one folder come before those of another.
    static func order(_ one: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>) -> Int {
        var place = 0
        while one[place] == other[place] {
            if one[place] == 0 { return 0 }
            place += 1
        }
        func byte(_ path: UnsafePointer<CChar>) -> Int {
            path[place] == 0 ? Int(UInt8(ascii: "/")) : Int(UInt8(bitPattern: path[place]))
        }
        // A folder comes before those in it.
        return byte(one) != byte(other) ? byte(one) - byte(other) : one[place] == 0 ? -1 : 1
    }

    /// The root and the spare tree have changed places.
    mutating func exchangeFolders() {
        for number in folders.indices {
            let stamp = folders[number].stamp
            folders[number].stamp = folders[number].spare
            folders[number].spare = stamp
        }
    }

    /// Takes over the stamps of folders that another record has as well.
    mutating func takeStamps(of former: TreeRecord) {
        var place = 0
        for number in folders.indices {
            withPath(folders[number].path) { path in
                while place < former.folders.count,
                    former.withPath(former.folders[place].path, { $0.pointee != 0 && Self.order($0, path) < 0 })
                {
                    place += 1
                }
            }
            guard place < former.folders.count else { return }
            let isSame = withPath(folders[number].path) { path in
                former.withPath(former.folders[place].path) { strcmp($0, path) == 0 }
            }
            if isSame {
                (folders[number].stamp, folders[number].spare) = (former.folders[place].stamp, former.folders[place].spare)
                place += 1
            }
        }
    }
}

extension TreeRecord {
    /// Makes a record of files that come in the order of their paths' bytes.
    struct Maker {
        private(set) var record = TreeRecord()
        /// The folders that the last path led through, with the length of their part of it.
        private var way: [(number: Int, length: Int)] = [(0, 0)]
        private var last = 0..<0

        init(files: Int = 0) {
            record.folders.append(Folder(path: 0))
            record.paths.append(0)
            record.files.reserveCapacity(files)
            record.paths.reserveCapacity(files * 100)
        }

        mutating func append(_ path: some Collection<UInt8>, _ file: File) {
            let start = record.paths.count
            record.paths += path
            let whole = start..<record.paths.count
            record.paths.append(0)
            let shared = zip(last, whole).prefix { record.paths[$0.0] == record.paths[$0.1] }.count
            while let folder = way.last, folder.length > shared { way.removeLast() }
            var place = whole.lowerBound + (way.last?.length ?? 0)
            while place < whole.upperBound {
                if record.paths[place] == UInt8(ascii: "/") { enter(whole.lowerBound..<place) }
                place += 1
            }
            count()
            var file = file
            file.path = UInt32(whole.lowerBound)
            record.files.append(file)
            last = whole
        }

        private mutating func enter(_ path: Range<Int>) {
            count()
            way.append((record.folders.count, path.count + 1))
            record.folders.append(Folder(path: UInt32(record.paths.count)))
            for place in path { record.paths.append(record.paths[place]) }
            record.paths.append(0)
        }

        private mutating func count() {
            if let folder = way.last { record.folders[folder.number].count += 1 }
        }
    }
}
