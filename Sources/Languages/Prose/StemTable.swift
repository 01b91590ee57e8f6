import ServiceTime

/// Words, beginnings of words and groups of words, found by the hash of their folded letters.
struct StemTable: Sendable {
    /// A word, or the beginning of one, in a group.
    struct Piece: Sendable, Hashable {
        var hash: UInt64
        var isStem: Bool
    }

    /// Words that mean something together: after one that is known already, the others.
    struct Group: Sendable {
        var rest: [Piece]
        /// Whether the others may stand anywhere in the clause.
        var isLoose: Bool
        var meaning: Meaning
    }

    struct Entry: Sendable {
        var hash: UInt64 = 0
        var word: Meaning?
        var stem: Meaning?
        var wordGroups: [Int32] = []
        var stemGroups: [Int32] = []
    }

    private var slots: [Entry] = Array(repeating: Entry(), count: 2048)
    private var count = 0
    private(set) var groups: [Group] = []
    /// Beginnings of words that the table has.
    private(set) var stems = WordSieve()
    /// Endings of words, up to eight letters, for words that mean nothing else: `*amt`.
    private(set) var tails: [(letters: UInt64, mask: UInt64, meaning: Meaning)] = []

    func entry(_ hash: UInt64) -> Int? {
        var index = Int(hash >> 32) & (slots.count - 1)
        while slots[index].hash != 0 {
            if slots[index].hash == hash { return index }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    subscript(index: Int) -> Entry {
        _read { yield slots[index] }
    }

    /// Adds every form of the patterns.
    mutating func add(_ patterns: String, _ meaning: Meaning) {
        for pattern in Self.expanded(Folding.fold(Array(patterns.utf8))) { insert(pattern, meaning) }
    }

    /// What the ending of a word means.
    func meaning(ofTail tail: UInt64) -> Meaning? {
        tails.first { tail & $0.mask == $0.letters }?.meaning
    }

    private mutating func insert(_ pattern: [UInt8], _ meaning: Meaning) {
        if pattern.first == UInt8(ascii: "*") {
            let letters = pattern.dropFirst().suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            tails.append((letters, pattern.count > 8 ? .max : 1 << (8 * UInt64(pattern.count - 1)) - 1, meaning))
            return
        }
        let isLoose = pattern.contains(UInt8(ascii: "+"))
        let pieces = pattern.split { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "+") }.map(Self.piece)
        guard let first = pieces.first else { return }
        if first.isStem { stems.add(WordHash(value: first.hash)) }
        let index = slot(for: first.hash)
        guard pieces.count > 1 else {
            if first.isStem {
                slots[index].stem = slots[index].stem?.merged(meaning) ?? meaning
            } else {
                slots[index].word = slots[index].word?.merged(meaning) ?? meaning
            }
            return
        }
        let group = Int32(groups.count)
        groups.append(Group(rest: Array(pieces.dropFirst()), isLoose: isLoose, meaning: meaning))
        if first.isStem { slots[index].stemGroups.append(group) } else { slots[index].wordGroups.append(group) }
    }

    private static func piece(_ bytes: ArraySlice<UInt8>) -> Piece {
        let isStem = bytes.last == UInt8(ascii: "*")
        var hash = WordHash()
        for byte in isStem ? bytes.dropLast() : bytes { hash.add(byte) }
        return Piece(hash: hash.value, isStem: isStem)
    }

    /// The patterns parted by spaces, with one for each choice of endings.
    private static func expanded(_ bytes: [UInt8]) -> [[UInt8]] {
        var patterns: [[UInt8]] = []
        var open: [[UInt8]] = [[]]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\n"):
                patterns += open
                open = [[]]
            case UInt8(ascii: "{"):
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
                let choices = bytes[index..<end].split(separator: UInt8(ascii: " ")).map { choice in
                    choice.elementsEqual([UInt8(ascii: "-")]) ? [] : choice.filter { $0 != UInt8(ascii: "'") }
                }
                open = open.flatMap { start in choices.map { start + $0 } }
                index = end + 1
            // Left out of words in texts, too: "don't".
            case UInt8(ascii: "'"): break
            default: for number in open.indices { open[number].append(byte) }
            }
        }
        return (patterns + open).filter { !$0.isEmpty }
    }

    private mutating func slot(for hash: UInt64) -> Int {
        if let index = entry(hash) { return index }
        if count * 2 >= slots.count { grow() }
        count += 1
        let index = free(hash)
        slots[index].hash = hash
        return index
    }

    private func free(_ hash: UInt64) -> Int {
        var index = Int(hash >> 32) & (slots.count - 1)
        while slots[index].hash != 0 { index = (index + 1) & (slots.count - 1) }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Entry(), count: old.count * 2)
        for entry in old where entry.hash != 0 { slots[free(entry.hash)] = entry }
    }
}
