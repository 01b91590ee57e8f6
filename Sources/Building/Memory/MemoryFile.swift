internal import Catalog
internal import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The file that a build or a check leaves behind after a look at everything: a head that is always read, and the words of each locale,
/// which are read when somebody wants them.
final class MemoryFile: Sendable {
    let head: RecordBytes
    /// Where in the head that begins which was given to `pieces(head:words:)`.
    let start: Int
    /// Of the head, and with it of all.
    let hash: ContentHash
    private let descriptor: Int32
    private let words: [String: (place: Range<Int>, hash: ContentHash)]

    /// Says which version of Pult can read it; eight bytes.
    private static let mark = Array("pult-m01".utf8)
    private static let frontSize = 32

    /// Nil for a file that is not whole, or that another version wrote.
    init?(_ path: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        guard let (head, hash, end) = Self.head(of: file) else {
            close(file)
            return nil
        }
        (descriptor, self.hash) = (file, hash)
        self.head = RecordBytes(head)
        let (rest, words) = self.head.read(0..<head.count) { reader in
            let table = reader.list { (locale: $0.text(), size: $0.number(), hash: $0.hash()) }
            return (reader.offset, reader.isBroken ? [] : table)
        }
        start = rest
        // The words of one locale after the other, behind the head.
        var place = end
        var places: [String: (place: Range<Int>, hash: ContentHash)] = [:]
        for (locale, size, hash) in words where size >= 0 {
            places[locale] = (place..<(place + size), hash)
            place += size
        }
        self.words = places
    }

    deinit { close(descriptor) }

    private static func head(of file: Int32) -> (head: [UInt8], hash: ContentHash, end: Int)? {
        guard let front = bytes(0..<frontSize, of: file), front.starts(with: mark) else { return nil }
        let (size, hash) = front[8...].withUnsafeBytes { bytes in
            var reader = RecordReader(bytes)
            return (Int(truncatingIfNeeded: reader.word()), reader.hash())
        }
        guard size > 0, size < 1 << 32, let head = bytes(frontSize..<(frontSize + size), of: file), ContentHash(head) == hash
        else {
            return nil
        }
        return (head, hash, frontSize + size)
    }

    /// The words of a locale's bodies; nil when they cannot be read.
    func words(of locale: String) -> RecordBytes? {
        guard let (place, hash) = words[locale], let bytes = Self.bytes(place, of: descriptor), ContentHash(bytes) == hash else {
            return nil
        }
        return RecordBytes(bytes)
    }

    private static func bytes(_ place: Range<Int>, of file: Int32) -> [UInt8]? {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, initialized in
            while count < place.count {
                let more = pread(
                    file, buffer.baseAddress.map { $0 + count }, place.count - count, off_t(place.lowerBound + count))
                if more < 0, errno == EINTR { continue }
                guard more > 0 else { break }
                count += more
            }
            initialized = count
        }
        return count == place.count ? bytes : nil
    }

    /// The bytes of such a file, in pieces; those of the head stay where they are.
    static func pieces(head: [[UInt8]], words: [(locale: String, words: [UInt8])]) -> [[UInt8]] {
        var table = RecordWriter()
        table.put(words) { record, words in
            record.put(words.locale)
            record.put(words.words.count)
            record.put(ContentHash(words.words))
        }
        let head = [table.bytes] + head
        var front = RecordWriter()
        front.put(UInt64(head.reduce(0) { $0 + $1.count }))
        front.put(ContentHash(head))
        return [mark + front.bytes] + head + words.map(\.words)
    }

    /// Whether bytes end in the hash of what stands before it.
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 16 else { return false }
        return bytes.withUnsafeBytes { bytes in
            var reader = RecordReader(bytes, from: bytes.count - 16)
            return reader.hash() == ContentHash(UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count - 16)]))
        }
    }
}
