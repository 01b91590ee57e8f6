#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Looks at one place of a tree after the other, in the order of their paths. A folder below the root that has a thousand of them is kept
/// open, so that the system need not find its way there every time.
struct NearFolder: ~Copyable {
    private let root: TreeFolder
    /// The folder that is open; below zero for none.
    private var descriptor: Int32 = -1
    /// Its path, with the slash that follows.
    private var way: [CChar] = []

    /// How many slashes stand in `way`.
    private static let depth = 2

    init(in root: TreeFolder) {
        self.root = root
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// What stands at a path, links not followed; nil when there is nothing.
    mutating func status(_ path: UnsafePointer<CChar>) -> (stamp: Stamp, kind: Files.Kind)? {
        if descriptor < 0 || strncmp(path, way, way.count) != 0 { enter(path) }
        return descriptor < 0 ? root.status(path) : TreeFolder.status(path + way.count, below: descriptor)
    }

    /// Opens the folder on the way to a path, if there is one.
    private mutating func enter(_ path: UnsafePointer<CChar>) {
        if descriptor >= 0 { close(descriptor) }
        (descriptor, way) = (-1, [])
        var (length, slashes) = (0, 0)
        while path[length] != 0, slashes < Self.depth {
            if path[length] == CChar(bitPattern: UInt8(ascii: "/")) { slashes += 1 }
            length += 1
        }
        guard slashes == Self.depth else { return }
        way = Array(UnsafeBufferPointer(start: path, count: length))
        descriptor = openat(root.descriptor, way.dropLast() + [0], O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    }
}
