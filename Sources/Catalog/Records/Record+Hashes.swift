package import Diagnostics

extension RecordWriter {
    package mutating func put(_ hash: ContentHash) {
        put(hash.high)
        put(hash.low)
    }
}

extension RecordReader {
    package mutating func hash() -> ContentHash {
        let high = word()
        return ContentHash(high: high, low: word())
    }
}
