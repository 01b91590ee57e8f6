import Catalog
import Languages

/// What a text measures. Each thing is looked for once, when the first rule asks, however many rules set a limit to it.
struct ToneMeasures {
    /// Something that is counted, outside of quotations.
    struct Sign {
        let piece: Int
        let range: Range<Int>
    }

    /// A sentence of a piece.
    struct Sentence {
        let piece: Int
        let range: Range<Int>
        let words: Int
    }

    private var signs: [Guideline.Limit.Measure: [Sign]] = [:]
    /// By piece.
    private var known: [[Sentence]?] = []
    private var spaces: [Int] = []

    mutating func signs(_ measure: Guideline.Limit.Measure, in text: ToneText) -> [Sign] {
        if let found = signs[measure] { return found }
        var found: [Sign] = []
        for number in text.pieces.indices {
            let ranges = Self.ranges(measure, in: text.pieces[number].text)
            if ranges.isEmpty { continue }
            let skipped = text.pieces[number].quotations(in: text.file)
            found += ranges.filter { !ToneReading.overlaps($0, skipped) }.map { Sign(piece: number, range: $0) }
        }
        signs[measure] = found
        return found
    }

    /// The sentences of all pieces that have more than so many words; a piece with fewer is not even taken apart.
    mutating func sentences(in text: ToneText, beyond words: Int, _ scan: SentenceScan) -> [Sentence] {
        if known.isEmpty {
            known = Array(repeating: nil, count: text.pieces.count)
            spaces = text.pieces.map { Self.spaces(in: $0.text) }
        }
        var found: [Sentence] = []
        for number in text.pieces.indices where spaces[number] >= words {
            let sentences =
                known[number]
                ?? scan.sentences(in: text.pieces[number].text).map {
                    Sentence(piece: number, range: $0.range, words: $0.words)
                }
            known[number] = sentences
            found += sentences
        }
        return found
    }

    /// Every byte that may part words; one less than the most words there can be.
    private static func spaces(in text: String) -> Int {
        var text = text
        return text.withUTF8 { bytes in bytes.reduce(0) { $1 | 0x20 &- 0x61 < 26 || $1 >= 0xC3 ? $0 : $0 + 1 } }
    }

    private static func ranges(_ measure: Guideline.Limit.Measure, in text: String) -> [Range<Int>] {
        switch measure {
        case .exclamationMarks: Loudness.marks(UInt8(ascii: "!"), in: text)
        case .questionMarks: Loudness.marks(UInt8(ascii: "?"), in: text)
        case .emoji: Loudness.emoji(in: text)
        case .capitalsWords: Loudness.shouted(in: text)
        case .words, .wordsPerSentence: []
        }
    }
}
