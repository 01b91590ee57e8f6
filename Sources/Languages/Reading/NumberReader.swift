/// Reads numbers that are written in words, and the names of months, in one language.
package struct NumberReader: Sendable {
    private let lexicon: Lexicon
    private let months: [WordHash: Int]
    /// "May", and not "may".
    private let wantsCapital: Bool

    init(_ language: Language) {
        lexicon = language.lexicon
        months = Self.months[language] ?? [:]
        wantsCapital = language == .english
    }

    /// A whole number in words.
    package struct Word: Hashable, Sendable {
        package let value: Int
        /// In bytes of the text.
        package let range: Range<Int>
        /// "third", and not "three".
        package let isOrdinal: Bool
    }

    /// The whole numbers that stand in words in a text, in its order; noon counts as twelve.
    package func numbersInWords(in text: String) -> [Word] {
        var text = text
        return text.withUTF8(numbersInWords)
    }

    /// The same of a text in UTF-8.
    package func numbersInWords(in bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
        let parser = PhraseParser(tokens: TokenReader(bytes, lexicon))
        let (classes, folded, table) = (parser.tokens.classes, parser.tokens.folded, lexicon.table)
        var words: [Word] = []
        var index = 0
        while index < bytes.count {
            guard classes[Int(bytes[index])].isOfLetters else {
                index += 1
                continue
            }
            var hash = WordHash()
            let start = index
            index = max(start + 1, LetterScan.word(in: bytes, from: start, folding: folded, hash: &hash))
            guard table.mayHave([.number, .ordinal, .clock], hash), let found = number(at: start, parser) else { continue }
            index = max(index, found.end)
            if let word = found.word { words.append(word) }
        }
        return words
    }

    /// What begins at a place and where it ends; no word for halves.
    private func number(at start: Int, _ parser: PhraseParser) -> (word: Word?, end: Int)? {
        let token = parser.token(at: start)
        guard token.kind == .word else { return nil }
        if token.has(.clock), token.sense.clock > 0 {
            return (Word(value: Int(token.sense.clock) / 60, range: token.start..<token.end, isOrdinal: false), token.end)
        }
        if token.has(.number), let amount = parser.amount(token) {
            guard amount.hundredths % 100 == 0, !amount.isFraction else { return (nil, amount.end) }
            let range = amount.start..<amount.end
            return (Word(value: amount.hundredths / 100, range: range, isOrdinal: token.has(.ordinal)), amount.end)
        }
        guard token.has(.ordinal) else { return nil }
        return (Word(value: Int(token.sense.number) / 100, range: token.start..<token.end, isOrdinal: true), token.end)
    }

    /// The month, counted from 1, that the word beginning at an offset names beside a day.
    package func month(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard offset < bytes.count, !wantsCapital || bytes[offset] < UInt8(ascii: "a") else { return nil }
        var hash = WordHash()
        let end = LetterScan.word(in: bytes, from: offset, folding: LetterScan.folded, hash: &hash)
        return end > offset ? months[hash] : nil
    }

    /// By language, every form that the language itself prints.
    private static let months: [Language: [WordHash: Int]] = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
            let dates = language.pack.dates
            let names = (dates.months + dates.ofMonths).enumerated().map { ($0.element, $0.offset % 12 + 1) }
            return (language, Dictionary(names.map { (hash($0.0), $0.1) }, uniquingKeysWith: { first, _ in first }))
        })

    private static func hash(_ word: String) -> WordHash {
        var word = word
        return word.withUTF8 { bytes in
            var hash = WordHash()
            _ = LetterScan.word(in: bytes, from: 0, folding: LetterScan.folded, hash: &hash)
            return hash
        }
    }
}

extension LetterScan.Class {
    fileprivate var isOfLetters: Bool {
        switch self {
        case .letter, .latin, .mark, .foreign: true
        case .digit, .other: false
        }
    }
}

extension Language {
    /// The reader of the language's numbers and months.
    package var numberReader: NumberReader { NumberReader(self) }
}
