internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup

/// Which figures of a text and its translation say different things.
struct FigureComparison {
    /// Indexes into the figures of the original and of the translation; at least one of them is there.
    typealias Difference = (missing: Int?, extra: Int?)

    private let pair: TranslationPair
    private let alignment: Alignment
    private var missing: [Int]
    private var extra: [Int]
    private var repriced: [Difference] = []

    private struct Key: Hashable {
        let amount: Figure.Amount
        /// Words are first held against words: some only look like numbers (Croatian "što").
        let isWord: Bool
        var phone: String?

        init(_ figure: Figure) {
            (amount, isWord) = (figure.amount, figure.kind == .word)
            if case .phone(let digits) = figure.kind { phone = digits }
        }
    }

    init(_ pair: TranslationPair) {
        self.pair = pair
        alignment = Alignment(pair.original.figures.map(Key.init), pair.translation.figures.map(Key.init))
        (missing, extra) = (alignment.missing, alignment.extra)
        repriced = alignment.pairs.filter { first, second in
            let (before, after) = (original[first].currency, translation[second].currency)
            return before != nil && after != nil && before != after
        }.map { ($0.0, $0.1) }
        guard !missing.isEmpty || !extra.isEmpty else { return }
        excuseLocal(\.currency)
        excuseLocal(\.country)
        excuseCompounds()
        excuseWords()
        excuseDurations()
        excuseLoneWords()
    }

    private var original: [Figure] { pair.original.figures }
    private var translation: [Figure] { pair.translation.figures }

    var differences: [Difference] { repriced + alignment.differences(missing: missing, extra: extra) }

    func place(of difference: Difference) -> Range<Int> {
        if let extra = difference.extra { return translation[extra].range }
        guard let missing = difference.missing else { return pair.translation.text.header.title.range }
        let before = alignment.place(ofMissing: missing)
        return pair.place(ofMissing: original[missing].range, after: before >= 0 ? translation[before].range : nil)
    }

    /// The place in the original where a figure would stand that only the translation has.
    func reference(ofExtra extra: Int) -> String {
        let before = alignment.place(ofExtra: extra)
        return pair.reference(ofExtra: translation[extra].range, after: before >= 0 ? original[before].range : nil)
    }

    /// What belongs to a country: a price in one currency stands for a price in another, a telephone number for another's.
    private mutating func excuseLocal(_ home: (Figure) -> String?) {
        let differences = alignment.differences(
            missing: missing.filter { home(original[$0]) != nil }, extra: extra.filter { home(translation[$0]) != nil })
        var lone: [Difference] = []
        for difference in differences {
            let before = difference.missing.flatMap { home(original[$0]) }
            let after = difference.extra.flatMap { home(translation[$0]) }
            if before != nil, after != nil, before != after { drop(difference) } else { lone.append(difference) }
        }
        let (known, translated) = (Set(original.compactMap(home)), Set(translation.compactMap(home)))
        for difference in lone where difference.missing == nil || difference.extra == nil {
            let code = difference.missing.flatMap { home(original[$0]) } ?? difference.extra.flatMap { home(translation[$0]) }
            if let code, !known.contains(code) || !translated.contains(code) { drop(difference) }
        }
    }

    private mutating func drop(_ difference: Difference) {
        missing.removeAll { $0 == difference.missing }
        extra.removeAll { $0 == difference.extra }
    }

    /// "31.12." is read as one figure, "31 December" as two.
    private mutating func excuseCompounds() {
        for index in missing {
            if let parts = parts(of: original[index], among: extra, translation) {
                missing.removeAll { $0 == index }
                extra.removeAll { parts.contains($0) }
            }
        }
        for index in extra {
            if let parts = parts(of: translation[index], among: missing, original) {
                extra.removeAll { $0 == index }
                missing.removeAll { parts.contains($0) }
            }
        }
    }

    private func parts(of figure: Figure, among others: [Int], _ figures: [Figure]) -> [Int]? {
        guard figure.kind == .plain, figure.amount.fraction > 0 else { return nil }
        let (whole, fraction) = (figure.amount.whole, figure.amount.fraction)
        // One or two figures after the mark: "7.5." and "31.12.".
        let months = [fraction / 100_000_000, fraction / 10_000_000].filter { (1...12).contains($0) }
        guard let first = others.first(where: { figures[$0].amount == Figure.Amount(whole: whole) }),
            let second = others.first(where: {
                $0 != first && months.map { Figure.Amount(whole: $0) }.contains(figures[$0].amount)
            })
        else { return nil }
        return [first, second]
    }

    /// A number in figures stands for the same number in words.
    private mutating func excuseWords() {
        guard !missing.isEmpty || !extra.isEmpty else { return }
        var surplus: [Int: Int] = [:]
        for number in numbersInWords(pair.translation) { surplus[number, default: 0] += 1 }
        for number in numbersInWords(pair.original) { surplus[number, default: 0] -= 1 }
        missing = missing.filter { index in
            let amount = original[index].amount
            guard amount.fraction == 0, let count = surplus[amount.whole], count > 0 else { return true }
            surplus[amount.whole] = count - 1
            return false
        }
        extra = extra.filter { index in
            let amount = translation[index].amount
            guard amount.fraction == 0, let count = surplus[amount.whole], count < 0 else { return true }
            surplus[amount.whole] = count + 1
            return false
        }
    }

    /// All numbers in words, ordinals included.
    private func numbersInWords(_ edition: Edition) -> [Int] {
        let reader = edition.language.numberReader
        let headlines = edition.text.headlines.map(\.value)
        return (headlines + edition.blocks.value.map(\.text)).flatMap(reader.numbersInWords).map(\.value)
    }

    /// Languages count in words where others do not: "oba", "a pair". Only one number in the place of another is a difference.
    private mutating func excuseLoneWords() {
        let lone = alignment.differences(missing: missing, extra: extra).filter { $0.missing == nil || $0.extra == nil }
        for difference in lone where isWord(difference) { drop(difference) }
    }

    private func isWord(_ difference: Difference) -> Bool {
        difference.missing.map { original[$0].kind == .word } ?? difference.extra.map { translation[$0].kind == .word } ?? false
    }

    /// "14 days" and "two weeks" are as long.
    private mutating func excuseDurations() {
        guard !missing.isEmpty || !extra.isEmpty else { return }
        let (first, second) = (pair.original.durations, pair.translation.durations)
        let durations = Alignment(first.map(\.length), second.map(\.length))
        let equal = durations.pairs + durations.moved
        let (known, translated) = (equal.map { first[$0.0].range }, equal.map { second[$0.1].range })
        missing = missing.filter { index in !known.contains { $0.contains(original[index].range.lowerBound) } }
        extra = extra.filter { index in !translated.contains { $0.contains(translation[index].range.lowerBound) } }
    }
}
