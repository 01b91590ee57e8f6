internal import Catalog
internal import Languages

/// What words come to: terms, which are stems, and the ways in which each of them is written.
struct SearchVocabulary: Sendable {
    /// One way of writing a stem, marks and all.
    struct Variant: Sendable {
        let term: Int32
        let marked: [UInt8]
    }

    /// By term.
    private(set) var stems: [[UInt8]] = []
    private(set) var variants: [Variant] = []
    /// By word: how it is shown, with its marks.
    private(set) var forms = WordList()
    /// By word: its variant; -1 for one that says nothing.
    private(set) var variantOfWord: [Int32] = []
    private(set) var isSmall: [Bool] = []
    private var numbers = WordNumbers()
    private var terms: [[UInt8]: Int32] = [:]
    private var variantNumbers: [[UInt8]: Int32] = [:]
    private let reading: SearchReading

    private typealias Read = (word: SearchWord, marked: [UInt8])

    init(_ reading: SearchReading) {
        self.reading = reading
    }

    /// All words of what was counted, under the numbers that they have there.
    init(_ counted: CountedTexts, _ reading: SearchReading) {
        self.init(reading)
        let words = counted.words
        let read = Parallel.map(words.count) { Self.read(words[$0], reading) }
        terms.reserveCapacity(words.count)
        variantNumbers.reserveCapacity(words.count)
        variantOfWord.reserveCapacity(words.count)
        for (hash, read) in zip(counted.hashes, read) {
            _ = numbers.number(of: hash)
            add(read)
        }
    }

    /// A word's number; one that is new is read.
    mutating func number(of hash: UInt64, _ word: ArraySlice<UInt8>) -> Int32 {
        let number = numbers.number(of: hash)
        if number == variantOfWord.count { add(Self.read(word, reading)) }
        return number
    }

    func term(_ stem: [UInt8]) -> Int? { terms[stem].map(Int.init) }

    private static func read(_ word: ArraySlice<UInt8>, _ reading: SearchReading) -> Read {
        let word = reading.word(Array(word))
        return (word, word.markedStem)
    }

    private mutating func add(_ read: Read) {
        forms.append(read.word.marked)
        isSmall.append(read.word.isSmall)
        guard read.word.counts else { return variantOfWord.append(-1) }
        let stem = read.word.stem
        let term = terms[stem] ?? Int32(stems.count)
        if term == stems.count {
            terms[stem] = term
            stems.append(stem)
        }
        // Two terms may share a marked form: "z" and "ž" change into each other.
        let key = stem + [0] + read.marked
        let variant = variantNumbers[key] ?? Int32(variants.count)
        if variant == variants.count {
            variantNumbers[key] = variant
            variants.append(Variant(term: term, marked: read.marked))
        }
        variantOfWord.append(variant)
    }
}
