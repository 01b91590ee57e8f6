import Catalog
import Languages

extension ToneReading {
    /// Holds a text against a limit.
    mutating func measure(_ rule: Int, _ limit: Guideline.Limit) {
        switch limit.measure {
        case .exclamationMarks: count(rule, limit) { Loudness.marks(UInt8(ascii: "!"), in: $0) }
        case .questionMarks: count(rule, limit) { Loudness.marks(UInt8(ascii: "?"), in: $0) }
        case .emoji: count(rule, limit) { Loudness.emoji(in: $0) }
        case .capitalsWords: count(rule, limit) { Loudness.shouted(in: $0) }
        case .wordsPerSentence: sentences(rule, limit)
        case .words: words(rule, limit)
        }
    }

    /// Counts signs over the whole text; the first one too many is the place.
    private mutating func count(_ rule: Int, _ limit: Guideline.Limit, _ signs: (String) -> [Range<Int>]) {
        var (total, excess) = (0, Range<Int>?.none)
        for piece in text.pieces where speaks(rule, about: piece) {
            let found = signs(piece.text)
            if found.isEmpty { continue }
            let skipped = piece.quotations(in: text.file)
            for sign in found where !Self.overlaps(sign, skipped) {
                total += 1
                if total == limit.maximum + 1 { excess = piece.sourceRange(sign, in: text.file) }
            }
        }
        if let excess { add(rule, .toneLimit, ToneWording.limit(limit, total), at: excess) }
    }

    private mutating func sentences(_ rule: Int, _ limit: Guideline.Limit) {
        for piece in text.pieces where speaks(rule, about: piece) {
            for sentence in edition.sentences.sentences(in: piece.text) where sentence.words > limit.maximum {
                add(
                    rule, .toneLimit, ToneWording.sentence(limit, sentence.words),
                    at: piece.sourceRange(sentence.range, in: text.file))
            }
        }
    }

    private mutating func words(_ rule: Int, _ limit: Guideline.Limit) {
        var (total, excess) = (0, Range<Int>?.none)
        for piece in text.pieces where speaks(rule, about: piece) && !piece.isHeader {
            for sentence in edition.sentences.sentences(in: piece.text) {
                total += sentence.words
                if total > limit.maximum, excess == nil { excess = piece.sourceRange(sentence.range, in: text.file) }
            }
        }
        if let excess { add(rule, .toneLimit, ToneWording.limit(limit, total), at: excess) }
    }
}
