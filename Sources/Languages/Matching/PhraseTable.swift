/// Phrases of one language, to be found in texts all at once: the first words of all phrases stand in one table, and nearly all
/// words of a text are passed over by one look into a sieve.
package struct PhraseTable: Sendable {
    /// How closely a text has to agree with a phrase.
    package enum Precision: String, Sendable, Hashable, CaseIterable {
        /// Endings may differ, case does not matter, marks may be missing.
        case forms
        /// The words as they are; case does not matter, marks may be missing.
        case words
        /// The words as they are, marks included; case does not matter.
        case letters
        /// The words byte for byte.
        case exact
    }

    /// A phrase that stands in a text.
    package struct Hit: Sendable, Hashable {
        /// Its number among the phrases of the table.
        package let phrase: Int
        /// Offsets in the bytes that were searched.
        package let range: Range<Int>
        /// Whether the words stand in the form in which the phrase has them.
        package let isVerbatim: Bool
    }

    let language: Language
    private let phrases: [Phrase]
    private var firsts: [UInt64: [Int32]] = [:]
    private var sieve: HashSieve
    private var hasBeginnings = false

    private struct Phrase: Sendable {
        let words: [PhraseWord]
        /// Whether a comma may follow the word of the same number.
        let commas: [Bool]
    }

    /// A phrase that begins with `=` is exact, whatever its precision; a word that ends with `*` is a beginning.
    package init(_ phrases: [(text: String, precision: Precision)], language: Language) {
        self.language = language
        var known: [String: PhraseWord] = [:]
        self.phrases = phrases.map { Self.phrase($0.text, $0.precision, language, &known) }
        sieve = HashSieve(count: 0)
        var entries: [(UInt64, Int32)] = []
        for (number, phrase) in self.phrases.enumerated() {
            guard let first = phrase.words.first else { continue }
            hasBeginnings = hasBeginnings || first.isBeginning
            entries += first.hashes.map { ($0, Int32(number)) }
        }
        sieve = HashSieve(count: entries.count)
        for (hash, number) in entries {
            firsts[hash, default: []].append(number)
            sieve.add(hash)
        }
    }

    package var isEmpty: Bool { phrases.isEmpty }

    /// Every phrase that stands in a text, in its order; phrases may overlap.
    package func hits(in text: String) -> [Hit] {
        var text = text
        return text.withUTF8 { hits(in: $0) }
    }

    package func hits(in text: UnsafeBufferPointer<UInt8>) -> [Hit] {
        var hits: [Hit] = []
        var scan = WordScan(text)
        while let word = scan.next() { note(word, scan, &hits) }
        return hits
    }

    /// Adds the phrases that begin with a word; `scan` stands behind it.
    @inline(__always)
    func note(_ word: TextWord, _ scan: WordScan, _ hits: inout [Hit]) {
        if sieve.mayContain(word.hash) { add(firsts[word.hash], word, scan, &hits) }
        if hasBeginnings, word.beginning != 0, sieve.mayContain(word.beginning) {
            add(firsts[word.beginning]?.filter { phrases[Int($0)].words[0].isBeginning }, word, scan, &hits)
        }
    }

    private func add(_ numbers: [Int32]?, _ word: TextWord, _ scan: WordScan, _ hits: inout [Hit]) {
        for number in numbers ?? [] {
            guard let hit = hit(Int(number), word, scan), WordSurroundings(scan.text).isWhole(hit.range) else { continue }
            hits.append(hit)
        }
    }

    private func hit(_ number: Int, _ first: TextWord, _ scan: WordScan) -> Hit? {
        let match = phrases[number].words[0].match(first, in: scan.text)
        guard match.isMatch else { return nil }
        var (scan, end, isVerbatim) = (scan, first.range.upperBound, match.isVerbatim)
        let phrase = phrases[number]
        for (index, wanted) in phrase.words.enumerated().dropFirst() {
            guard let next = scan.next(),
                WordSurroundings(scan.text).areNeighbours(end, next.range.lowerBound, mayHaveComma: phrase.commas[index - 1])
            else { return nil }
            let match = wanted.match(next, in: scan.text)
            guard match.isMatch else { return nil }
            isVerbatim = isVerbatim && match.isVerbatim
            end = next.range.upperBound
        }
        return Hit(phrase: number, range: first.range.lowerBound..<end, isVerbatim: isVerbatim)
    }

    private static func phrase(
        _ text: String, _ precision: Precision, _ language: Language, _ known: inout [String: PhraseWord]
    ) -> Phrase {
        let isExact = text.hasPrefix("=")
        let precision = isExact ? .exact : precision
        let bytes = Array((isExact ? String(text.dropFirst()) : text).utf8)
        let pieces = pieces(bytes)
        let words = pieces.enumerated().map { index, piece in
            let position: Inflection.Position = pieces.count == 1 ? .alone : index == pieces.count - 1 ? .last : .inside
            let key = "\(precision)\(position) \(piece.word)"
            let word = known[key] ?? PhraseWord(piece.word, at: position, precision, of: language)
            known[key] = word
            return word
        }
        return Phrase(words: words, commas: pieces.map(\.hasComma))
    }

    /// The words of a phrase, each with the star and before the comma that may follow it.
    private static func pieces(_ bytes: [UInt8]) -> [(word: String, hasComma: Bool)] {
        bytes.withUnsafeBufferPointer { bytes in
            var scan = WordScan(bytes)
            var pieces: [(word: String, hasComma: Bool)] = []
            var ends: [Int] = []
            while let word = scan.next() {
                if let last = ends.last {
                    pieces[pieces.count - 1].hasComma = bytes[last..<word.range.lowerBound].contains(UInt8(ascii: ","))
                }
                let end = word.range.upperBound
                let isBeginning = end < bytes.count && bytes[end] == UInt8(ascii: "*")
                pieces.append((String(decoding: bytes[word.range], as: UTF8.self) + (isBeginning ? "*" : ""), false))
                ends.append(end)
            }
            return pieces
        }
    }
}

/// Tells most hashes that are not in a table, without looking for them.
struct HashSieve: Sendable {
    private var bits: [UInt64]
    private let mask: UInt64

    /// For about so many hashes.
    init(count: Int) {
        var words = 64
        while words * 64 < count * 16 { words *= 2 }
        bits = [UInt64](repeating: 0, count: words)
        mask = UInt64(words - 1)
    }

    mutating func add(_ hash: UInt64) { bits[Int(hash >> 38 & mask)] |= 1 << (hash >> 32 & 0x3F) }

    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool { bits[Int(hash >> 38 & mask)] >> (hash >> 32 & 0x3F) & 1 != 0 }
}
