/// Puts values one behind the other into bytes that only the same version of Pult reads again.
package struct RecordWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Whole numbers take as many bytes as they need, seven bits in each; negative ones are folded in.
    package mutating func put(_ number: Int) {
        var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    package mutating func put(_ word: UInt64) {
        withUnsafeBytes(of: word.littleEndian) { bytes += $0 }
    }

    package mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes += text.utf8
    }

    package mutating func put(_ run: some Collection<UInt8>) {
        put(run.count)
        bytes += run
    }

    package mutating func put(_ range: Range<Int>) {
        put(range.lowerBound)
        put(range.count)
    }

    package mutating func put<Value>(_ value: Value?, _ write: (inout RecordWriter, Value) -> Void) {
        put(value != nil)
        if let value { write(&self, value) }
    }

    package mutating func put<Value>(_ list: some Collection<Value>, _ write: (inout RecordWriter, Value) -> Void) {
        put(list.count)
        for value in list { write(&self, value) }
    }

    /// The elements as they lie in memory; for numbers, and what is made of numbers.
    package mutating func put<Element: BitwiseCopyable>(plain list: [Element]) {
        put(list.count)
        append(plain: list[...])
    }

    /// The same without their number, for a list that is written in pieces.
    package mutating func append<Element: BitwiseCopyable>(plain part: ArraySlice<Element>) {
        part.withUnsafeBytes { bytes += $0 }
    }

    /// Adds what was written elsewhere, as it is.
    package mutating func append(_ other: [UInt8]) { bytes += other }

    /// What `write` writes, with its length before it, so that a reader may pass over it.
    package mutating func putSection(_ write: (inout RecordWriter) -> Void) {
        var section = RecordWriter()
        write(&section)
        put(section.bytes)
    }
}
