/// What a text is sorted by. Keys of one language compare bytewise: letters first, then marks, then case (lower before upper),
/// and the bytes of the text last, so that the order is total and the same on every machine.
package struct CollationKey: Hashable, Comparable, Sendable {
    private let bytes: [UInt8]

    fileprivate init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package static func < (left: CollationKey, right: CollationKey) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

package enum Order: Hashable, Sendable { case before, same, after }

extension Language {
    /// The key of a text; take it once per text when sorting many.
    package func collationKey(_ text: String) -> CollationKey {
        var builder = KeyBuilder(alphabet: alphabet, size: text.utf8.count)
        builder.add(text)
        return CollationKey(bytes: builder.bytes(of: text))
    }

    /// The order of two texts by the language's alphabet.
    package func compare(_ first: String, _ second: String) -> Order {
        let (first, second) = (collationKey(first), collationKey(second))
        return first < second ? .before : second < first ? .after : .same
    }

    /// Items in the order of their names.
    package func sorted<Item>(_ items: some Sequence<Item>, by name: (Item) -> String) -> [Item] {
        items.map { (key: collationKey(name($0)), item: $0) }.sorted { $0.key < $1.key }.map(\.item)
    }
}

/// Collects the three levels of a key. Weights are never 0, which parts the levels.
private struct KeyBuilder {
    let alphabet: Alphabet
    private var letters: [UInt8] = []
    private var marks: [UInt8] = []
    private var cases: [UInt8] = []

    /// `size` is about how many letters will come.
    init(alphabet: Alphabet, size: Int) {
        self.alphabet = alphabet
        letters.reserveCapacity(4 * size + 8)
        marks.reserveCapacity(size)
        cases.reserveCapacity(size)
    }

    mutating func add(_ text: String) {
        let scalars = Self.composed(text)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let lower = Self.lowercase(scalar)
            if index + 1 < scalars.count, let weight = alphabet.weight(ofPair: lower, Self.lowercase(scalars[index + 1])) {
                let second = scalars[index + 1]
                append(weight, case: 1 + (scalar != lower ? 2 : 0) + (second != Self.lowercase(second) ? 1 : 0))
                index += 2
            } else {
                add(lower, isUpper: scalar != lower)
                index += 1
            }
        }
    }

    func bytes(of text: String) -> [UInt8] {
        var bytes = letters
        bytes.append(0)
        // Marks and case matter only where they are not plain, so that the tail of plain ones can go.
        bytes += marks[..<((marks.lastIndex { $0 != 1 } ?? -1) + 1)]
        bytes.append(0)
        bytes += cases[..<((cases.lastIndex { $0 != 1 } ?? -1) + 1)]
        bytes.append(0)
        bytes += text.utf8
        return bytes
    }

    private mutating func add(_ lower: UInt32, isUpper: Bool) {
        if (0x61...0x7A).contains(lower) {
            append(alphabet.weight(ofPlain: UInt8(lower)), case: isUpper ? 3 : 1)
        } else if let weight = alphabet.weight(ofMarked: lower) {
            append(weight, case: isUpper ? 3 : 1)
        } else if let base = LatinLetters.base(of: lower) {
            append(alphabet.weight(ofPlain: base.first), mark: 1 + base.rank, case: isUpper ? 3 : 1)
            if base.second != 0 { append(alphabet.weight(ofPlain: base.second), mark: 1 + base.rank, case: isUpper ? 3 : 1) }
        } else if let weight = Symbols.weight(of: lower) {
            append(weight)
        } else if !LatinLetters.isCombiningMark(lower) {
            letters += [0xF0, UInt8(0x80 | lower >> 14 & 0x7F), UInt8(0x80 | lower >> 7 & 0x7F), UInt8(0x80 | lower & 0x7F)]
            marks.append(1)
            cases.append(1)
        }
    }

    private mutating func append(_ weight: UInt8, mark: UInt8 = 1, case: UInt8 = 1) {
        letters.append(weight)
        marks.append(mark)
        cases.append(`case`)
    }

    private static func lowercase(_ scalar: UInt32) -> UInt32 {
        (0x41...0x5A).contains(scalar) ? scalar + 0x20 : LatinLetters.lowercase(scalar)
    }

    /// The scalars with decomposed letters put together and the ligatures of Croatian digraphs taken apart.
    private static func composed(_ text: String) -> [UInt32] {
        // U+0300–U+036F begin with one of these two bytes; without them nothing is decomposed.
        guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else {
            return separated(text.unicodeScalars.map(\.value))
        }
        return separated(
            text.flatMap { character in
                let scalars = character.unicodeScalars
                let letter = scalars.count > 1 ? LatinLetters.composed(character) : nil
                return letter.map { [$0.value] } ?? scalars.map(\.value)
            }
        )
    }

    private static func separated(_ scalars: [UInt32]) -> [UInt32] {
        guard scalars.contains(where: { Symbols.digraphLigatures.contains($0) }) else { return scalars }
        return scalars.flatMap { Symbols.digraphs[$0] ?? [$0] }
    }
}

/// Everything that is not a letter: space, punctuation, digits.
private enum Symbols {
    /// In their order, spaces before all.
    private static let punctuation = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"

    /// Typographic characters that sort with a plain one.
    private static let likenesses: [Character: String] = [
        " ": "\u{A0}\u{2009}\u{202F}\t\n", "-": "‐‑‒–—−", "'": "‘’‚ʼ", "\"": "“”„«»", ".": "…", "$": "€£",
    ]

    /// Nil for what is not in the table.
    static func weight(of scalar: UInt32) -> UInt8? {
        guard scalar < 0x80 else { return weights[scalar] }
        let weight = asciiWeights[Int(scalar)]
        return weight == 0 ? nil : weight
    }

    /// The Croatian digraphs that Unicode has as single characters.
    static let digraphLigatures: ClosedRange<UInt32> = 0x1C4...0x1CC
    static let digraphs: [UInt32: [UInt32]] = [
        0x1C4: [0x44, 0x17D], 0x1C5: [0x44, 0x17E], 0x1C6: [0x64, 0x17E],
        0x1C7: [0x4C, 0x4A], 0x1C8: [0x4C, 0x6A], 0x1C9: [0x6C, 0x6A],
        0x1CA: [0x4E, 0x4A], 0x1CB: [0x4E, 0x6A], 0x1CC: [0x6E, 0x6A],
    ]

    private static let asciiWeights: [UInt8] = (0..<0x80).map { weights[$0] ?? 0 }

    private static let weights: [UInt32: UInt8] = {
        var weights: [UInt32: UInt8] = [:]
        for (index, character) in (" " + punctuation + "0123456789").enumerated() {
            let likenesses = Self.likenesses[character] ?? ""
            for scalar in String(character).unicodeScalars { weights[scalar.value] = UInt8(index + 1) }
            for scalar in likenesses.unicodeScalars { weights[scalar.value] = UInt8(index + 1) }
        }
        return weights
    }()
}
