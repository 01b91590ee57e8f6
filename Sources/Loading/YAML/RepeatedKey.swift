/// Finds the second of two equal keys, whose place Yams does not tell.
enum RepeatedKey {
    /// The range of the next key of this name in the same mapping as the one at `first`: in the same column for keys on lines of
    /// their own, else the next one at all.
    static func find(_ name: String, in bytes: [UInt8], after first: Int) -> Range<Int>? {
        let spellings = [Array(name.utf8), Array("\"\(name)\"".utf8), Array("'\(name)'".utf8)]
        let firstColumn = column(of: first, in: bytes)
        var fallback: Range<Int>?
        for start in bytes.indices where start > first {
            guard let spelling = spellings.first(where: { bytes[start...].starts(with: $0) }) else { continue }
            let range = start..<start + spelling.count
            guard isKey(range, in: bytes) else { continue }
            if column(of: start, in: bytes) == firstColumn { return range }
            fallback = fallback ?? range
        }
        return fallback
    }

    private static func isKey(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard range.lowerBound > 0, " \n\r{,-?".utf8.contains(bytes[range.lowerBound - 1]) else { return false }
        var next = range.upperBound
        while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
        return next < bytes.count && bytes[next] == UInt8(ascii: ":")
    }

    private static func column(of offset: Int, in bytes: [UInt8]) -> Int {
        offset - (bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1)
    }
}
