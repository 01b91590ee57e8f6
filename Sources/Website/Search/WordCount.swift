internal import Languages

/// Counts words text by text. Every byte of a site's texts comes through here.
struct WordCount: Sendable {
    /// A word that a text has, in six bytes: a large site has tens of millions.
    struct Hit: Sendable, BitwiseCopyable {
        private let low: UInt16
        private let high: UInt16
        private var sum: UInt16

        init(word: Int32, hits: Int32) {
            low = UInt16(truncatingIfNeeded: word)
            high = UInt16(truncatingIfNeeded: word >> 16)
            sum = UInt16(clamping: hits)
        }

        var word: Int32 { Int32(high) << 16 | Int32(low) }

        /// What the places that have it come to, in sixteenths; at most 65,535, however often a text says a word.
        var hits: Int32 {
            get { Int32(sum) }
            set { sum = UInt16(clamping: newValue) }
        }
    }

    /// As they stood where they were met first.
    private(set) var words = WordList()
    private(set) var hashes: [UInt64] = []
    private(set) var hits: [Hit] = []
    /// The stretch of the hits of each text.
    private(set) var texts: [Range<Int>] = []

    private var numbers: WordNumbers
    /// Where the hits of the present text begin.
    private var start = 0
    /// The place in `hits` of each word in the text that is read now; older places lie before its start.
    private var places: [Int] = []

    /// - Parameter texts: How many are to be expected.
    init(texts: Int) {
        numbers = WordNumbers(capacity: texts > 4 ? 4096 : 512)
    }

    /// From here to the end another text is read.
    mutating func begin() { start = hits.count }
    mutating func end() { texts.append(start..<hits.count) }

    /// Gives every hit of the present text another weight.
    mutating func weigh(_ weight: (Int32) -> Int32) {
        for index in start..<hits.count { hits[index].hits = weight(hits[index].hits) }
    }

    mutating func count(_ text: String, _ weight: Int32) {
        var text = text
        _ = text.withUTF8 { count($0, weight) }
    }

    /// - Returns: The number of words.
    mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, _ weight: Int32) -> Int32 {
        var scan = SearchScan(bytes)
        var count: Int32 = 0
        while let range = scan.next() {
            count += 1
            if range.count == 1, bytes[range.lowerBound] | 0x20 >= 0x61 { continue }
            let number = Int(numbers.number(of: scan.hash))
            if number == words.count {
                words.append(bytes[range])
                hashes.append(scan.hash)
                places.append(-1)
            }
            add(weight, of: number)
        }
        return count
    }

    @inline(__always)
    private mutating func add(_ weight: Int32, of number: Int) {
        if places[number] >= start {
            hits[places[number]].hits += weight
        } else {
            places[number] = hits.count
            hits.append(Hit(word: Int32(number), hits: weight))
        }
    }
}

/// Numbers for hashes in the order in which they come.
struct WordNumbers: Sendable {
    private struct Slot {
        var hash: UInt64
        var number: Int32
    }

    private var slots: [Slot]
    private var mask: Int
    private(set) var count = 0

    /// - Parameter capacity: A power of two; it grows by itself.
    init(capacity: Int = 4096) {
        slots = Array(repeating: Slot(hash: 0, number: -1), count: capacity)
        mask = capacity - 1
    }

    /// A new hash has the number that equals the count before.
    @inline(__always)
    mutating func number(of hash: UInt64) -> Int32 {
        let slot = slot(of: hash)
        if slots[slot].number >= 0 { return slots[slot].number }
        slots[slot] = Slot(hash: hash, number: Int32(count))
        count += 1
        if count * 2 > mask { grow() }
        return Int32(count - 1)
    }

    /// Where a hash is, or would be.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while slots[slot].number >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(hash: 0, number: -1), count: old.count * 2)
        mask = slots.count - 1
        for entry in old where entry.number >= 0 { slots[slot(of: entry.hash)] = entry }
    }
}
