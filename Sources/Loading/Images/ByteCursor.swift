/// Reads numbers from the head of a file; nil past its end.
struct ByteCursor {
    let bytes: [UInt8]

    subscript(_ offset: Int) -> Int? {
        offset >= 0 && offset < bytes.count ? Int(bytes[offset]) : nil
    }

    func bigEndian(_ offset: Int, count: Int) -> Int? {
        guard offset >= 0, count <= 7, offset + count <= bytes.count else { return nil }
        return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    func littleEndian(_ offset: Int, count: Int) -> Int? {
        guard offset >= 0, count <= 7, offset + count <= bytes.count else { return nil }
        return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    func has(_ text: StaticString, at offset: Int) -> Bool {
        offset >= 0 && offset + text.utf8CodeUnitCount <= bytes.count
            && text.withUTF8Buffer { bytes[offset..<offset + $0.count].elementsEqual($0) }
    }
}
