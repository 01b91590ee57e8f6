/// What the file system says about a file.
package struct FileStamp: Sendable, Hashable {
    package var size: Int
    /// Of the last change of its bytes, in nanoseconds since 1970.
    package var changed: Int
    /// Of the last change of anything about it.
    package var altered: Int
    package var number: UInt64
    /// Whether the name is a symbolic link, so that the file changes where nobody looks.
    package var isLink: Bool
    /// When the stamp was taken, in nanoseconds since 1970.
    package var taken: Int

    package init(size: Int, changed: Int, altered: Int, number: UInt64, isLink: Bool = false, taken: Int) {
        (self.size, self.changed, self.altered, self.number) = (size, changed, altered, number)
        (self.isLink, self.taken) = (isLink, taken)
    }

    /// Clocks of file systems are coarse: a file that has just changed may change again and look the same.
    private static let doubt = 2_000_000_000

    /// Whether a file with this stamp is certainly the one that had the other.
    package func isSame(as other: FileStamp) -> Bool {
        size == other.size && changed == other.changed && altered == other.altered && number == other.number
            && isLink == other.isLink && other.taken - max(other.changed, other.altered) > Self.doubt
    }
}

extension RecordWriter {
    package mutating func put(_ stamp: FileStamp) {
        for number in [stamp.size, stamp.changed, stamp.altered, stamp.taken] { put(UInt64(bitPattern: Int64(number))) }
        put(stamp.number)
    }
}

extension RecordReader {
    /// Of a file that is no link.
    package mutating func stamp() -> FileStamp {
        let numbers = (0..<4).map { _ in Int(Int64(bitPattern: word())) }
        return FileStamp(
            size: numbers[0], changed: numbers[1], altered: numbers[2], number: word(), taken: numbers[3])
    }
}
