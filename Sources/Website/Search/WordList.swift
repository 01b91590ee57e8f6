/// Words one behind the other: a hundred thousand of them are two pieces of memory.
struct WordList: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each word ends in `bytes`.
    private(set) var ends: [Int32] = []

    init() {}

    /// What was listed before; nil when it is no list.
    init?(bytes: [UInt8], ends: [Int32]) {
        guard zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }), ends.first ?? 0 >= 0, Int(ends.last ?? 0) == bytes.count
        else {
            return nil
        }
        (self.bytes, self.ends) = (bytes, ends)
    }

    var count: Int { ends.count }

    subscript(_ number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])] }

    mutating func append(_ word: some Collection<UInt8>) {
        bytes += word
        ends.append(Int32(bytes.count))
    }
}
