import Catalog
import Languages

extension ToneReading {
    /// Holds a text against a limit.
    mutating func measure(_ rule: Int, _ limit: Guideline.Limit) {
        switch limit.measure {
        case .exclamationMarks, .questionMarks, .emoji, .capitalsWords: count(rule, limit)
        case .wordsPerSentence: sentences(rule, limit)
        case .words: words(rule, limit)
        }
    }

    /// Counts signs over the whole text; the first one too many is the place.
    private mutating func count(_ rule: Int, _ limit: Guideline.Limit) {
        let signs = measures.signs(limit.measure, in: text)
        guard signs.count > limit.maximum else { return }
        let counted = signs.filter { speaks(rule, about: text.pieces[$0.piece]) }
        guard counted.count > limit.maximum else { return }
        let excess = counted[limit.maximum]
        add(
            rule, .toneLimit, ToneWording.limit(limit, counted.count),
            at: text.pieces[excess.piece].sourceRange(excess.range, in: text.file))
    }

    private mutating func sentences(_ rule: Int, _ limit: Guideline.Limit) {
        for sentence in measures.sentences(in: text, beyond: limit.maximum, edition.sentences)
        where sentence.words > limit.maximum && speaks(rule, about: text.pieces[sentence.piece]) {
            add(
                rule, .toneLimit, ToneWording.sentence(limit, sentence.words),
                at: text.pieces[sentence.piece].sourceRange(sentence.range, in: text.file))
        }
    }

    private mutating func words(_ rule: Int, _ limit: Guideline.Limit) {
        var (total, excess) = (0, Range<Int>?.none)
        for sentence in measures.sentences(in: text, beyond: 0, edition.sentences) {
            let piece = text.pieces[sentence.piece]
            guard speaks(rule, about: piece), !piece.isHeader else { continue }
            total += sentence.words
            if total > limit.maximum, excess == nil { excess = piece.sourceRange(sentence.range, in: text.file) }
        }
        if let excess { add(rule, .toneLimit, ToneWording.limit(limit, total), at: excess) }
    }
}
