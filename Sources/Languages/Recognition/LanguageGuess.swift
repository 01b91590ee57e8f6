/// Tells whether a paragraph is written in another of the seven languages than its text.
package struct LanguageGuess: Sendable {
    private let own: Language

    package init(_ own: Language) {
        self.own = own
    }

    /// The language of a text that is not in its own one; nil when it is, when it is short, and when nothing is certain: names, lists
    /// of words, and languages that Pult does not know.
    package func foreign(in text: String) -> Language? {
        var text = text
        return text.withUTF8(foreign)
    }

    /// The same of a text in UTF-8.
    package func foreign(in bytes: UnsafeBufferPointer<UInt8>) -> Language? {
        guard bytes.count >= Self.shortest else { return nil }
        var tally = Tally(mine: FunctionWordTable.bit(of: own))
        let (classes, folded, table) = (LetterScan.classes, LetterScan.folded, FunctionWordTable.shared)
        var index = 0
        while index < bytes.count {
            guard LetterScan.isLetter(classes[Int(bytes[index])]) else {
                index += 1
                continue
            }
            var hash = WordHash()
            index = max(index + 1, LetterScan.word(in: bytes, from: index, folding: folded, hash: &hash))
            tally.add(table.languages(of: hash))
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
    /// A number for each language, in the order of `Language.allCases`.
    private typealias Counts = SIMD8<UInt32>

    /// The bit of the own language.
    let mine: UInt8
    private(set) var words = 0
    /// Words of the own language that no other has.
    private(set) var unmistakable = 0
    /// By language: its words that the own one lacks, and the own words that it lacks.
    private var against = Counts()
    private var owned = Counts()

    init(mine: UInt8) {
        self.mine = mine
    }

    @inline(__always)
    mutating func add(_ languages: UInt8) {
        words += 1
        guard languages != 0 else { return }
        if languages == mine { unmistakable += 1 }
        if languages & mine == 0 { against &+= Self.ones(languages) } else { owned &+= Self.ones(~languages) }
    }

    /// One for each bit that is set.
    @inline(__always)
    private static func ones(_ bits: UInt8) -> Counts {
        (Counts(repeating: UInt32(bits)) &>> Counts(0, 1, 2, 3, 4, 5, 6, 7)) & Counts(repeating: 1)
    }

    /// The language that clearly more words speak for than for the own one.
    var foreign: Language? {
        guard let most = Language.allCases.indices.max(by: { against[$0] < against[$1] }) else { return nil }
        let votes = Int(against[most])
        guard votes >= max(4, words / 8), votes > 4 * Int(owned[most]) else { return nil }
        return Language.allCases[most]
    }
}

/// In which languages a word is a function word.
private struct FunctionWordTable: Sendable {
    static let shared = FunctionWordTable()

    /// Found by the last bits of the hash; 0 where there is none.
    private let hashes: ConstantTable<UInt64>
    private let languages: ConstantTable<UInt8>
    /// A power of two.
    private static let size = 2048

    static func bit(of language: Language) -> UInt8 {
        1 << UInt8(Language.allCases.firstIndex(of: language) ?? 0)
    }

    private init() {
        var hashes = [UInt64](repeating: 0, count: Self.size)
        var languages = [UInt8](repeating: 0, count: Self.size)
        for (language, words) in FunctionWords.byLanguage {
            for word in words.split(whereSeparator: \.isWhitespace) {
                let hash = Self.hash(String(word))
                var index = Self.slot(hash)
                while hashes[index] != 0, hashes[index] != hash.value { index = (index + 1) & (Self.size - 1) }
                hashes[index] = hash.value
                languages[index] |= Self.bit(of: language)
            }
        }
        self.hashes = ConstantTable(hashes)
        self.languages = ConstantTable(languages)
    }

    @inline(__always)
    func languages(of hash: WordHash) -> UInt8 {
        var index = Self.slot(hash)
        while case let known = hashes[index], known != 0 {
            if known == hash.value { return languages[index] }
            index = (index + 1) & (Self.size - 1)
        }
        return 0
    }

    private static func hash(_ word: String) -> WordHash {
        var word = word
        return word.withUTF8 { bytes in
            var hash = WordHash()
            _ = LetterScan.word(in: bytes, from: 0, folding: LetterScan.folded, hash: &hash)
            return hash
        }
    }

    private static func slot(_ hash: WordHash) -> Int { Int(hash.value >> 32) & (size - 1) }
}

extension LetterScan {
    /// Whether a byte of a class begins a letter.
    fileprivate static func isLetter(_ kind: Class) -> Bool {
        switch kind {
        case .letter, .latin, .mark, .foreign: true
        case .digit, .other: false
        }
    }
}
