internal import Synchronization

/// One file of a site as it was read: its path relative to the site's folder and its bytes.
///
/// Positions in a file are byte offsets everywhere; they become lines and columns only when a finding is made.
package final class SourceFile: Sendable {
    /// Relative to the site, with `/`; `-` stands for standard input.
    package let path: String
    /// UTF-8, as read (a byte-order mark and CRLF included).
    package var bytes: [UInt8] {
        _read {
            if let known { yield known } else { yield late.bytes }
        }
    }

    private var late: Bytes { held.load() ?? held.storeIfNil(Bytes(read?() ?? [])) }

    private final class Bytes: Sendable {
        let bytes: [UInt8]

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }
    }

    /// Nil for a file that is read later.
    private let known: [UInt8]?
    private let held = AtomicLazyReference<Bytes>()
    private let read: (@Sendable () -> [UInt8])?

    /// A file that is read when somebody asks for its bytes; `read` gives the same each time.
    package init(path: String, read: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.read = read
        known = nil
    }

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        known = bytes
        read = nil
    }

    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The text of a range of bytes; ill-formed UTF-8 shows as U+FFFD.
    package func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The place of a range of bytes, ready to be put into a diagnostic.
    package func place(_ range: Range<Int>) -> Place {
        let start = position(at: range.lowerBound)
        return Place(
            file: path,
            start: start,
            end: range.isEmpty ? start : position(at: range.upperBound),
            excerpt: line(around: range.lowerBound),
            following: linesAfterFirst(of: range),
            range: range.clamped(to: 0..<bytes.count)
        )
    }

    /// How many lines after the first a place carries at most.
    private static let mostFollowing = 4

    private func linesAfterFirst(of range: Range<Int>) -> [String] {
        let stretch = range.clamped(to: 0..<bytes.count)
        // What a line end closes belongs to the line before.
        let breaks = bytes[stretch].dropLast().indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        guard breaks.count <= Self.mostFollowing else { return [] }
        return breaks.map { line(around: $0 + 1) }
    }

    /// The file as a whole, for findings that no line is to blame for.
    package var place: Place { Place(file: path) }

    /// Line and column of a byte offset; an offset past the end means the end.
    package func position(at offset: Int) -> Position {
        let end = min(max(offset, 0), bytes.count)
        let (line, start) = lines.line(at: end)
        let isMarked = start == 0 && bytes.starts(with: SourceFile.byteOrderMark)
        return Position(line: line, column: 1 + lines.characters(in: (isMarked ? min(3, end) : start)..<end, of: bytes))
    }

    private let lineTable = AtomicLazyReference<LineTable>()
    private var lines: LineTable { lineTable.load() ?? lineTable.storeIfNil(LineTable(bytes)) }

    /// The three bytes that some editors put before the first character.
    package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private func line(around offset: Int) -> String {
        let offset = min(max(offset, 0), bytes.count)
        let (_, start) = lines.line(at: offset)
        let end = max(start, lines.end(after: offset) ?? bytes.count)
        return lines.text(endingAt: end) { text(start..<end) }
    }
}
