internal import Languages

/// Counts words text by text. Every byte of a site's texts comes through here.
struct WordCount: Sendable {
    struct Hit: Sendable {
        var word: Int32
        /// What the places that have it come to, in sixteenths.
        var hits: Int32
    }

    /// Of each word, as it stood where it was met first.
    private(set) var words: [[UInt8]] = []
    private(set) var hashes: [UInt64] = []
    /// How many texts have it.
    private(set) var counts: [Int32] = []
    private(set) var hits: [Hit] = []
    /// Where the hits of the present text begin.
    private(set) var start = 0

    private var numbers: WordNumbers
    /// The place in `hits` of each word in the text that is read now; older places lie before its start.
    private var places: [Int] = []

    /// - Parameter texts: How many are to be expected.
    init(texts: Int) {
        numbers = WordNumbers(capacity: texts > 4 ? 4096 : 512)
    }

    /// What was counted before.
    init(words: [[UInt8]], hashes: [UInt64], hits: [Hit]) {
        (self.words, self.hashes, self.hits) = (words, hashes, hits)
        numbers = WordNumbers(capacity: 2)
    }

    /// From here on another text is read.
    mutating func begin() { start = hits.count }

    /// What only counting needs.
    mutating func finish() {
        numbers = WordNumbers(capacity: 2)
        places = []
    }

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
            if number == words.count { add(Array(bytes[range]), scan.hash) }
            add(weight, of: number)
        }
        return count
    }

    /// Adds what was counted elsewhere; `own` has the numbers here of the words there, or -1.
    mutating func add(_ others: ArraySlice<Hit>, of other: WordCount, _ own: inout [Int32]) {
        let (spellings, hashes) = (other.words, other.hashes)
        hits.reserveCapacity(hits.count + others.count)
        for hit in others {
            let word = Int(hit.word)
            if own[word] < 0 {
                own[word] = numbers.number(of: hashes[word])
                if Int(own[word]) == words.count { add(spellings[word], hashes[word]) }
            }
            add(hit.hits, of: Int(own[word]))
        }
    }

    private mutating func add(_ word: [UInt8], _ hash: UInt64) {
        words.append(word)
        hashes.append(hash)
        counts.append(0)
        places.append(-1)
    }

    @inline(__always)
    private mutating func add(_ weight: Int32, of number: Int) {
        if places[number] >= start {
            hits[places[number]].hits += weight
        } else {
            places[number] = hits.count
            hits.append(Hit(word: Int32(number), hits: weight))
            counts[number] += 1
        }
    }
}

/// Numbers for hashes in the order in which they come.
struct WordNumbers {
    private var slots: [(hash: UInt64, number: Int32)]
    private var mask: Int
    private(set) var count = 0
    var spellings: [[UInt8]] = []

    /// - Parameter capacity: A power of two; it grows by itself.
    init(capacity: Int = 4096) {
        slots = Array(repeating: (0, -1), count: capacity)
        mask = capacity - 1
    }

    /// A new hash has the number that equals the count before.
    @inline(__always)
    mutating func number(of hash: UInt64) -> Int32 {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while slots[slot].number >= 0 {
            if slots[slot].hash == hash { return slots[slot].number }
            slot = (slot + 1) & mask
        }
        slots[slot] = (hash, Int32(count))
        count += 1
        if count * 2 > mask { grow() }
        return Int32(count - 1)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: (0, -1), count: old.count * 2)
        mask = slots.count - 1
        for entry in old where entry.number >= 0 {
            var slot = Int(truncatingIfNeeded: entry.hash ^ (entry.hash >> 29)) & mask
            while slots[slot].number >= 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }
}
