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
        if amount.hundredths % 100 == 0, let more = partMore(at: amount.end) {
            amount.hundredths += more.hundredths
            amount.end = more.end
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
        if first.sense.number == 10_000, let rest = belowHundred(amount.end) {
            amount.hundredths += rest.hundredths
            amount.end = rest.end
            return amount
        }
        guard first.has(.tens) else { return amount }
        var next = token(at: first.end)
        if next.isMark("-") || next.has(.and) { next = token(at: next.end) }
        if next.kind == .word, next.has(.number), !next.has([.article, .fraction]), (100...900).contains(next.sense.number) {
            amount.hundredths += Int(next.sense.number)
            amount.end = next.end
        }
        return amount
    }

    /// "sto dwadzieścia", "a hundred and twenty"
    private func belowHundred(_ position: Int) -> Amount? {
        var next = token(at: position)
        if next.has(.and), next.kind == .word { next = token(at: next.end) }
        guard next.kind == .word, next.has(.number), !next.has([.article, .fraction, .unit, .span]),
            (100...9900).contains(next.sense.number)
        else { return nil }
        return amountInWords(next)
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

    /// "and a half", "a čtvrt" at a place.
    func partMore(at position: Int) -> (hundredths: Int, end: Int)? {
        let and = token(at: position)
        guard and.has(.and) else { return nil }
        var half = token(at: and.end)
        if half.has(.article), !half.has(.fraction) { half = token(at: half.end) }
        guard half.has(.fraction), half.sense.number <= 50 else { return nil }
        let isQuarter = half.sense.number == 25
        return isQuarter && tokens.lexicon.readsDotAsDecimal ? nil : (Int(half.sense.number), half.end)
    }
}
