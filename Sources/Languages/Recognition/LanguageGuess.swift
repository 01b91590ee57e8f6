/// Tells whether a paragraph is written in another of the seven languages than its text.
package struct LanguageGuess: Sendable {
    private let own: Language
    private let table = FunctionWordTable.shared

    package init(_ own: Language) {
        self.own = own
    }

    /// The language of a text that is not in its own one; nil when it is, when it is short, and when nothing is certain: names, lists
    /// of words, and languages that Pult does not know.
    package func foreign(in text: String) -> Language? {
        guard text.utf8.count >= Self.shortest else { return nil }
        var text = text
        return text.withUTF8(foreign)
    }

    private func foreign(in bytes: UnsafeBufferPointer<UInt8>) -> Language? {
        var tally = Tally()
        let mine = FunctionWordTable.bit(of: own)
        var index = 0
        while index < bytes.count {
            guard LetterScan.isLetter(bytes[index]) else {
                index += 1
                continue
            }
            var hash = WordHash()
            index = max(index + 1, LetterScan.word(in: bytes, from: index, folding: LetterScan.folded, hash: &hash))
            tally.add(table.languages(of: hash), mine)
            // Nearly every paragraph is in its own language, and shows it soon.
            if tally.unmistakable == Self.enough { return nil }
        }
        return tally.words < Self.fewest ? nil : tally.foreign
    }

    /// Bytes and words below which a paragraph may be anything.
    private static let shortest = 50
    private static let fewest = 9
    /// So many words of its own that no other language has, and a paragraph is in its own language.
    private static let enough = 3
}

/// How many words speak for which language.
private struct Tally {
    private(set) var words = 0
    /// Words of the own language that no other has.
    private(set) var unmistakable = 0
    /// By language: its words that the own one lacks, and the own words that it lacks.
    private var against = [Int](repeating: 0, count: Language.allCases.count)
    private var owned = [Int](repeating: 0, count: Language.allCases.count)

    mutating func add(_ languages: UInt8, _ mine: UInt8) {
        words += 1
        guard languages != 0 else { return }
        if languages == mine { unmistakable += 1 }
        for number in against.indices {
            let isTheirs = languages >> UInt8(number) & 1 != 0
            if languages & mine == 0 {
                if isTheirs { against[number] += 1 }
            } else if !isTheirs {
                owned[number] += 1
            }
        }
    }

    /// The language that clearly more words speak for than for the own one.
    var foreign: Language? {
        guard let most = against.indices.max(by: { against[$0] < against[$1] }) else { return nil }
        guard against[most] >= max(4, words / 8), against[most] > 4 * owned[most] else { return nil }
        return Language.allCases[most]
    }
}

/// In which languages a word is a function word.
private struct FunctionWordTable: Sendable {
    static let shared = FunctionWordTable()

    /// Pairs of hash and languages, found by the last bits of the hash.
    private var slots = [(hash: UInt64, languages: UInt8)](repeating: (0, 0), count: 2048)

    static func bit(of language: Language) -> UInt8 {
        1 << UInt8(Language.allCases.firstIndex(of: language) ?? 0)
    }

    private init() {
        for (language, words) in FunctionWords.byLanguage {
            for word in words.split(whereSeparator: \.isWhitespace) { add(String(word), Self.bit(of: language)) }
        }
    }

    func languages(of hash: WordHash) -> UInt8 {
        var index = slot(hash)
        while slots[index].hash != 0 {
            if slots[index].hash == hash.value { return slots[index].languages }
            index = (index + 1) % slots.count
        }
        return 0
    }

    private mutating func add(_ word: String, _ languages: UInt8) {
        var word = word
        let hash = word.withUTF8 { bytes in
            var hash = WordHash()
            _ = LetterScan.word(in: bytes, from: 0, folding: LetterScan.folded, hash: &hash)
            return hash
        }
        var index = slot(hash)
        while slots[index].hash != 0, slots[index].hash != hash.value { index = (index + 1) % slots.count }
        slots[index] = (hash.value, slots[index].languages | languages)
    }

    private func slot(_ hash: WordHash) -> Int { Int(hash.value >> 32) % slots.count }
}

extension LetterScan {
    /// Whether a byte begins a letter.
    fileprivate static func isLetter(_ byte: UInt8) -> Bool {
        switch classes[Int(byte)] {
        case .letter, .latin, .mark, .foreign: true
        case .digit, .other: false
        }
    }
}
