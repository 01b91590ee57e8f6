/// Reads what a `RecordWriter` wrote. Bytes that end too early or make no sense give empty values and say so in the end.
package struct RecordReader {
    private let bytes: UnsafeRawBufferPointer
    package private(set) var offset: Int
    /// Whether something was missing.
    package private(set) var isBroken = false

    /// The bytes must live as long as the reader.
    package init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    /// For values that cannot be.
    package mutating func fail() { isBroken = true }

    package mutating func number() -> Int {
        var (word, shift) = (UInt(0), UInt(0))
        while offset < bytes.count, shift < 64 {
            let byte = bytes[offset]
            offset += 1
            word |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(bitPattern: word >> 1) ^ -Int(bitPattern: word & 1) }
            shift += 7
        }
        isBroken = true
        return 0
    }

    package mutating func flag() -> Bool {
        guard offset < bytes.count else {
            isBroken = true
            return false
        }
        offset += 1
        return bytes[offset - 1] != 0
    }

    package mutating func word() -> UInt64 {
        guard let run = run(8) else { return 0 }
        return UInt64(littleEndian: run.loadUnaligned(as: UInt64.self))
    }

    package mutating func text() -> String {
        let count = number()
        return run(count).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    package mutating func run() -> [UInt8] {
        let count = number()
        return run(count).map { Array($0) } ?? []
    }

    package mutating func range() -> Range<Int> {
        let start = number()
        let count = number()
        guard count >= 0, start <= Int.max - max(0, count) else {
            isBroken = true
            return 0..<0
        }
        return start..<(start + count)
    }

    package mutating func optional<Value>(_ read: (inout RecordReader) -> Value) -> Value? { flag() ? read(&self) : nil }

    package mutating func list<Value>(_ read: (inout RecordReader) -> Value) -> [Value] {
        let count = number()
        // Every value takes at least a byte: a count that cannot be asks for no memory.
        guard count >= 0, count <= bytes.count - offset else {
            isBroken = true
            return []
        }
        var list: [Value] = []
        list.reserveCapacity(count)
        for _ in 0..<count where !isBroken { list.append(read(&self)) }
        return list
    }

    package mutating func plain<Element: BitwiseCopyable>(_: Element.Type) -> [Element] {
        let count = number()
        guard count >= 0, count <= bytes.count, let run = run(count * MemoryLayout<Element>.stride) else {
            isBroken = true
            return []
        }
        return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(from: run)
            initialized = count
        }
    }

    /// Passes over a section and says where it stands.
    package mutating func section() -> Range<Int> {
        let count = number()
        guard run(count) != nil else { return offset..<offset }
        return (offset - count)..<offset
    }

    private mutating func run(_ count: Int) -> UnsafeRawBufferPointer? {
        guard count >= 0, count <= bytes.count - offset else {
            isBroken = true
            return nil
        }
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)])
    }
}

/// A stretch of kept bytes.
package struct RecordPlace: Sendable {
    private let record: RecordBytes
    private let range: Range<Int>

    package init(_ record: RecordBytes, _ range: Range<Int>) {
        (self.record, self.range) = (record, range)
    }

    package func read<Value>(_ read: (inout RecordReader) -> Value) -> Value { record.read(range, read) }
    package var bytes: ArraySlice<UInt8> { record.bytes[range] }
}

/// Bytes that were kept, and that several look into, each for its own part.
package final class RecordBytes: Sendable {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads a stretch.
    package func read<Value>(_ range: Range<Int>, _ read: (inout RecordReader) -> Value) -> Value {
        bytes.withUnsafeBytes { bytes in
            var reader = RecordReader(UnsafeRawBufferPointer(rebasing: bytes[..<range.upperBound]), from: range.lowerBound)
            return read(&reader)
        }
    }
}
