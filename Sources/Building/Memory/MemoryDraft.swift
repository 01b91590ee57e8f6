internal import Catalog
internal import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What a `MemoryFile` is to hold, made when it is written: of a large site it would not fit beside the site itself.
struct MemoryContent: Sendable {
    /// The words of each locale, piece by piece.
    let words: [(locale: String, pieces: [@Sendable () -> [UInt8]])]
    /// The head, piece by piece; nil for one that cannot be made.
    let head: [@Sendable () -> [UInt8]?]
}

/// A `MemoryFile` that is being written.
struct MemoryDraft: ~Copyable {
    private let path: String
    private let descriptor: Int32
    /// How many bytes have been written.
    private var end = 0

    /// - Throws: Where it cannot be written, or a piece cannot be made; then the file is of no use.
    static func write(_ content: MemoryContent, to path: String) throws(OutputError) {
        var draft = try MemoryDraft(path)
        try draft.put([UInt8](repeating: 0, count: MemoryFile.frontSize))
        var table: [(locale: String, size: Int, hash: ContentHash)] = []
        for (locale, pieces) in content.words {
            guard let hasher = ContentHasher() else { throw .failed("write", path) }
            let start = draft.end
            for piece in pieces { try draft.put(piece(), hasher) }
            table.append((locale, draft.end - start, hasher.hash))
        }
        let start = draft.end
        guard let hasher = ContentHasher() else { throw .failed("write", path) }
        try draft.put(MemoryFile.table(table), hasher)
        // A few at a time, so that all cores make them and few lie about.
        let batch = 2 * Parallel.cores
        for first in stride(from: 0, to: content.head.count, by: batch) {
            let pieces = Parallel.map(min(batch, content.head.count - first)) { content.head[first + $0]() }
            for piece in pieces {
                guard let piece else { throw .failed("write", path) }
                try draft.put(piece, hasher)
            }
        }
        try draft.begin(MemoryFile.front(head: start..<draft.end, hasher.hash))
    }

    private init(_ path: String) throws(OutputError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .failed("write", path) }
    }

    deinit { close(descriptor) }

    private mutating func put(_ bytes: [UInt8], _ hasher: ContentHasher? = nil) throws(OutputError) {
        hasher?.add(bytes)
        guard bytes.withUnsafeBytes({ Files.write($0, to: descriptor) }) else { throw .failed("write", path) }
        end += bytes.count
    }

    /// Writes what stands at the beginning, now that it is known.
    private func begin(_ front: [UInt8]) throws(OutputError) {
        guard lseek(descriptor, 0, SEEK_SET) == 0, front.withUnsafeBytes({ Files.write($0, to: descriptor) }) else {
            throw .failed("write", path)
        }
    }
}
