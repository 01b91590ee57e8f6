/// Text without case and diacritics, for searching and for slugs: "Žlahtni Łoś" becomes "zlahtni los", "Straße" "strasse".
///
/// Latin letters fold; text in other scripts and bytes that are not UTF-8 pass as they are. The result is the same on every
/// machine. đ folds to d, not dj; ä to a, not ae.
package enum Folding {
    package static func fold(_ text: some StringProtocol) -> String {
        let folded = fold(Array(text.utf8))
        return String(decoding: folded, as: UTF8.self)
    }

    package static func fold(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        bytes.withUnsafeBufferPointer { fold($0, into: &output) }
        return output
    }

    /// Appends the folded text; for those who fold in bulk and keep the buffer.
    package static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        map(bytes, into: &output) { scalar, output in
            if LatinLetters.isCombiningMark(scalar) { return true }
            guard let base = LatinLetters.base(of: scalar) else { return false }
            output.append(base.first)
            if base.second != 0 { output.append(base.second) }
            return true
        }
    }

    /// Lower case with its diacritics, for comparing the exact form. Latin letters only.
    package static func lowercase(_ text: some StringProtocol) -> String {
        String(decoding: lowercase(Array(text.utf8)), as: UTF8.self)
    }

    package static func lowercase(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        bytes.withUnsafeBufferPointer { lowercase($0, into: &output) }
        return output
    }

    package static func lowercase(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        map(bytes, into: &output) { _, _ in false }
    }

    /// ASCII goes the short way; `letter` may write any other scalar itself, or leave it to be lowercased.
    @inline(__always)
    private static func map(
        _ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8], _ letter: (UInt32, inout ByteSink) -> Bool
    ) {
        // The longest that text can become: two bytes whose lower case takes three (Ⱥ).
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + bytes.count / 2 + 1) { buffer in
            var sink = ByteSink(buffer: buffer)
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x80 {
                    sink.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
                    index += 1
                    continue
                }
                let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
                if length == 1 {
                    sink.append(byte)
                } else if !letter(scalar, &sink) {
                    UTF8Scalar.encode(LatinLetters.lowercase(scalar), into: &sink)
                }
                index += length
            }
            output.append(contentsOf: buffer[..<sink.count])
        }
    }
}

/// Memory that is written from its start.
struct ByteSink {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }
}
