/// A number in a text.
struct Amount {
    var hundredths: Int
    var start: Int
    var end: Int
    var isFigure = false
    var isFraction = false
}

extension PhraseParser {
    /// A number in figures or words, with "and a half" if it follows at once.
    func amount(_ first: Token) -> Amount? {
        guard var amount = plainAmount(first) else { return nil }
        amount.end = afterRepetition(amount)
        if amount.hundredths % 100 == 0, let end = halfMore(at: amount.end) {
            amount.hundredths += 50
            amount.end = end
        }
        return amount
    }

    private func plainAmount(_ first: Token) -> Amount? {
        switch first.kind {
        case .figure:
            guard !first.hasColon, first.number > 0, first.number < 10_000_000 else { return nil }
            return Amount(hundredths: first.number, start: first.start, end: first.end, isFigure: true)
        case .word where first.has(.number): return amountInWords(first)
        case .word, .mark, .stop: return nil
        }
    }

    private func amountInWords(_ first: Token) -> Amount {
        // "einer halben", "a quarter"
        if first.has(.article), case let half = token(at: first.end), half.has(.fraction) {
            return Amount(
                hundredths: Int(half.sense.number), start: first.start, end: afterPartitive(half.end), isFraction: true)
        }
        var amount = Amount(hundredths: Int(first.sense.number), start: first.start, end: first.end)
        amount.isFraction = first.has(.fraction)
        if amount.isFraction { amount.end = afterPartitive(first.end) }
        guard first.has(.tens) else { return amount }
        var next = token(at: first.end)
        if next.isMark("-") || next.has(.and) { next = token(at: next.end) }
        if next.kind == .word, next.has(.number), !next.has([.article, .fraction]), (100...900).contains(next.sense.number) {
            amount.hundredths += Int(next.sense.number)
            amount.end = next.end
        }
        return amount
    }

    /// "half (of) an", "quarter of an"
    private func afterPartitive(_ end: Int) -> Int {
        skip(from: end, most: 2) { $0.has([.of, .article]) || $0.isMark("-") }
    }

    /// "two (2)", "2 (dva)"
    private func afterRepetition(_ amount: Amount) -> Int {
        let open = token(at: amount.end)
        guard open.isMark("("), let again = plainAmount(token(at: open.end)), again.hundredths == amount.hundredths else {
            return amount.end
        }
        let close = token(at: again.end)
        return close.isMark(")") ? close.end : amount.end
    }

    /// Where "and a half" ends that begins at a place.
    func halfMore(at position: Int) -> Int? {
        let and = token(at: position)
        guard and.has(.and) else { return nil }
        var half = token(at: and.end)
        if half.has(.article), !half.has(.fraction) { half = token(at: half.end) }
        return half.has(.fraction) && half.sense.number == 50 ? half.end : nil
    }
}
