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
    /// Where in the head that begins which `MemoryContent.head` made.
    let start: Int
    /// Of the head, and with it of all.
    let hash: ContentHash
    private let descriptor: Int32
    private let words: [String: (place: Range<Int>, hash: ContentHash)]

    /// Says which version of Pult can read it; eight bytes.
    private static let mark = Array("pult-m02".utf8)
    /// The bytes before the words: the mark, where the head begins, its size and its hash.
    static let frontSize = 40

    static func front(head: Range<Int>, _ hash: ContentHash) -> [UInt8] {
        var front = RecordWriter()
        front.put(UInt64(head.lowerBound))
        front.put(UInt64(head.count))
        front.put(hash)
        return mark + front.bytes
    }

    /// What a head begins with: the words that stand before it.
    static func table(_ words: [(locale: String, size: Int, hash: ContentHash)]) -> [UInt8] {
        var table = RecordWriter()
        table.put(words) { record, words in
            record.put(words.locale)
            record.put(words.size)
            record.put(words.hash)
        }
        return table.bytes
    }

    /// Nil for a file that is not whole, or that another version wrote.
    init?(_ path: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        guard let (head, hash) = Self.head(of: file) else {
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
        var place = Self.frontSize
        var places: [String: (place: Range<Int>, hash: ContentHash)] = [:]
        for (locale, size, hash) in words where size >= 0 {
            places[locale] = (place..<(place + size), hash)
            place += size
        }
        self.words = places
    }

    deinit { close(descriptor) }

    private static func head(of file: Int32) -> (head: [UInt8], hash: ContentHash)? {
        guard let front = bytes(0..<frontSize, of: file), front.starts(with: mark) else { return nil }
        let (start, size, hash) = front[8...].withUnsafeBytes { bytes in
            var reader = RecordReader(bytes)
            return (Int(truncatingIfNeeded: reader.word()), Int(truncatingIfNeeded: reader.word()), reader.hash())
        }
        guard start >= frontSize, start < 1 << 40, size > 0, size < 1 << 32,
            let head = bytes(start..<(start + size), of: file), ContentHash(head) == hash
        else { return nil }
        return (head, hash)
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

    /// Whether bytes end in the hash of what stands before it.
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 16 else { return false }
        return bytes.withUnsafeBytes { bytes in
            var reader = RecordReader(bytes, from: bytes.count - 16)
            return reader.hash() == ContentHash(UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count - 16)]))
        }
    }
}
