/// The stretches of sixteen bytes that occur in some texts, made for being looked for in many more bytes than they were made of.
struct GramSet: Sendable {
    /// Bytes in a stretch.
    static let length = 16
    /// A search looks at every eighth place, so it finds every common stretch of 23 bytes.
    static let stride = 8

    /// Open addressing; 0 is empty, 1 was taken out.
    private var slots: [UInt64]
    private var sieve: [UInt64]
    private var count = 0

    /// Room for the stretches of so many bytes of text.
    init(capacity: Int) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        sieve = Array(repeating: 0, count: max(1024, min(size / 16, 1 << 18)))
    }

    /// 0 and 1 have a meaning in the table.
    @inline(__always)
    static func hash(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let mixed = (first ^ (second &<< 29 | second &>> 35)) &* 0x9E37_79B9_7F4A_7C15
        return (mixed ^ (mixed &>> 32)) | 2
    }

    @inline(__always)
    private static func mayContain(_ hash: UInt64, _ sieve: UnsafeBufferPointer<UInt64>) -> Bool {
        sieve[Int(truncatingIfNeeded: hash &>> 40) & (sieve.count - 1)] &>> (hash &>> 34 & 63) & 1 != 0
    }

    mutating func insert(_ text: String) {
        var text = text
        text.withUTF8 { bytes in Self.eachPlace(in: bytes) { insert($0) } }
    }

    /// The stretches of a text that are in the set, at whatever place they begin.
    func common(with text: String) -> [UInt64] {
        var text = text
        return text.withUTF8 { bytes in
            var found: [UInt64] = []
            sieve.withUnsafeBufferPointer { sieve in
                Self.eachPlace(in: bytes) { hash in
                    if Self.mayContain(hash, sieve), slots[slot(of: hash)] == hash { found.append(hash) }
                }
            }
            return found
        }
    }

    /// In no order.
    var hashes: [UInt64] { slots.filter { $0 > 1 } }

    init(_ hashes: [UInt64]) {
        self.init(capacity: hashes.count)
        for hash in hashes { insert(hash) }
    }

    private mutating func insert(_ hash: UInt64) {
        let slot = slot(of: hash)
        guard slots[slot] == 0, count * 2 < slots.count else { return }
        slots[slot] = hash
        count += 1
        sieve[Int(truncatingIfNeeded: hash &>> 40) & (sieve.count - 1)] |= 1 &<< (hash &>> 34 & 63)
    }

    mutating func remove(_ hashes: some Sequence<UInt64>) {
        for hash in hashes where slots[slot(of: hash)] == hash { slots[slot(of: hash)] = 1 }
        for index in sieve.indices { sieve[index] = 0 }
        for hash in slots where hash > 1 {
            sieve[Int(truncatingIfNeeded: hash &>> 40) & (sieve.count - 1)] |= 1 &<< (hash &>> 34 & 63)
        }
    }

    /// The places, of those a search looks at, where a stretch of the set begins.
    func places(in bytes: UnsafeBufferPointer<UInt8>) -> [(offset: Int, hash: UInt64)] {
        guard bytes.count >= Self.length else { return [] }
        var found: [(offset: Int, hash: UInt64)] = []
        sieve.withUnsafeBufferPointer { sieve in
            let memory = UnsafeRawBufferPointer(bytes)
            var first = memory.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
            for offset in Swift.stride(from: 0, through: bytes.count - Self.length, by: Self.stride) {
                let second = memory.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
                let hash = Self.hash(first, second)
                if Self.mayContain(hash, sieve), slots[slot(of: hash)] == hash { found.append((offset, hash)) }
                first = second
            }
        }
        return found
    }

    private func slot(of hash: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: hash &>> 8) & (slots.count - 1)
        while slots[index] != 0, slots[index] != hash { index = (index + 1) & (slots.count - 1) }
        return index
    }

    private static func eachPlace(in bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
        guard bytes.count >= length else { return }
        let memory = UnsafeRawBufferPointer(bytes)
        for offset in 0...(bytes.count - length) {
            let first = memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let second = memory.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
            body(hash(first, second))
        }
    }
}
