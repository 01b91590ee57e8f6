/// Words and fixed groups of words with what they mean, found by the hash of their folded letters.
struct WordTable: Sendable {
    struct Entry: Sendable {
        var hash: UInt64 = 0
        var sense = Sense()
        /// Whether a longer group begins with these words.
        var continues = false
        var isWord = false
    }

    private let slots: ConstantTable<Entry>
    /// Words that a phrase can begin with, by the last bits of their hashes.
    private let beginnings: ConstantTable<UInt64>

    init(_ words: WordTableBuilder) {
        slots = ConstantTable(words.slots)
        beginnings = ConstantTable(words.beginnings.bits)
    }

    @inline(__always)
    func entry(_ hash: WordHash) -> Entry? {
        var index = Int(hash.value >> 32) & (slots.count - 1)
        while case let entry = slots[index], entry.hash != 0 {
            if entry.hash == hash.value { return entry }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Whether a word has one of these roles, or a group that begins with it may have.
    @inline(__always)
    func mayHave(_ roles: Roles, _ hash: WordHash) -> Bool {
        guard beginnings[WordSieve.word(hash)] >> WordSieve.bit(hash) & 1 != 0, let entry = entry(hash) else { return false }
        return entry.continues || entry.sense.roles.overlaps(roles)
    }
}

/// Fills a table with words.
struct WordTableBuilder {
    typealias Entry = WordTable.Entry

    fileprivate private(set) var slots: [Entry] = Array(repeating: Entry(), count: 1024)
    private var count = 0
    fileprivate private(set) var beginnings = WordSieve()

    /// Adds every form of the patterns.
    mutating func add(words patterns: String, _ sense: Sense) {
        let bytes = Folding.fold(Array(patterns.utf8))
        var start = 0
        var isInside = false
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "{") { isInside = true }
            if byte == UInt8(ascii: "}") { isInside = false }
            guard byte == UInt8(ascii: " "), !isInside else { continue }
            if start < index { add(bytes[start..<index], FormPath(), sense) }
            start = index + 1
        }
        if start < bytes.count { add(bytes[start...], FormPath(), sense) }
    }

    /// The way to a form: its hash so far, and the hash of its first word when there are more.
    private struct FormPath {
        var hash = WordHash()
        var first: WordHash?
    }

    private mutating func add(_ pattern: ArraySlice<UInt8>, _ path: FormPath, _ sense: Sense) {
        var path = path
        var index = pattern.startIndex
        while index < pattern.endIndex {
            let byte = pattern[index]
            index += 1
            switch byte {
            case UInt8(ascii: "{"):
                let end = pattern[index...].firstIndex(of: UInt8(ascii: "}")) ?? pattern.endIndex
                for ending in pattern[index..<end].split(separator: UInt8(ascii: " ")) {
                    var branch = path
                    if ending.elementsEqual([UInt8(ascii: "-")]) {
                        add(pattern[end...].dropFirst(), branch, sense)
                    } else {
                        step(ending, &branch)
                        add(pattern[end...].dropFirst(), branch, sense)
                    }
                }
                return
            default: step(CollectionOfOne(byte), &path)
            }
        }
        insert(path, sense)
    }

    private mutating func step(_ bytes: some Collection<UInt8>, _ path: inout FormPath) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "'"):
                update(path.hash) { $0.continues = true }
                if path.first == nil { path.first = path.hash }
                path.hash.add(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
            default: path.hash.add(byte)
            }
        }
    }

    private mutating func insert(_ path: FormPath, _ sense: Sense) {
        update(path.hash) { entry in
            entry.sense = entry.sense.merged(sense)
            entry.isWord = true
        }
        guard sense.roles.overlaps(.beginnings) else { return }
        beginnings.add(path.first ?? path.hash)
    }

    private mutating func update(_ hash: WordHash, _ change: (inout Entry) -> Void) {
        if count * 2 >= slots.count { grow() }
        let index = slot(of: hash.value)
        if slots[index].hash == 0 { count += 1 }
        slots[index].hash = hash.value
        change(&slots[index])
    }

    private func slot(of hash: UInt64) -> Int {
        var index = Int(hash >> 32) & (slots.count - 1)
        while slots[index].hash != 0, slots[index].hash != hash { index = (index + 1) & (slots.count - 1) }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Entry(), count: old.count * 2)
        for entry in old where entry.hash != 0 { slots[slot(of: entry.hash)] = entry }
    }
}

/// Tells most words that are not in a set, without looking for them.
struct WordSieve: Sendable {
    private(set) var bits = [UInt64](repeating: 0, count: 1024)

    mutating func add(_ word: WordHash) { bits[Self.word(word)] |= 1 << Self.bit(word) }

    /// Where the bit of a word stands: the number of 64 bits, and which of them.
    static func word(_ word: WordHash) -> Int { Int(word.value >> 38 & 0x3FF) }
    static func bit(_ word: WordHash) -> UInt64 { word.value >> 32 & 0x3F }

    @inline(__always)
    func mayContain(_ word: WordHash) -> Bool {
        bits[Self.word(word)] >> Self.bit(word) & 1 != 0
    }
}
