import ServiceTime

/// Finds every time phrase in plain texts of one language. Make it once, or take `Language.phraseReader`, which is kept.
package struct PhraseReader: Sendable {
    let lexicon: Lexicon
    /// Whether a time of day alone is a phrase: "do 17. ure".
    var readsClockTimes = false

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The phrases in the order of the text; they do not overlap.
    package func phrases(in text: String) -> [Phrase] {
        var text = text
        return text.withUTF8 { phrases(in: $0) }
    }

    /// The phrases of UTF-8 bytes. An empty line parts what is said; bytes that are not UTF-8 are passed over.
    package func phrases(in bytes: UnsafeBufferPointer<UInt8>) -> [Phrase] {
        var scan = PhraseScan(TokenReader(bytes, lexicon), readsClockTimes: readsClockTimes)
        scan.run()
        return scan.found()
    }

    /// The one phrase that a text is from end to end, but for spaces and marks around it; nil for anything else.
    package func duration(of text: String) -> Phrase? {
        let phrases = phrases(in: text)
        guard phrases.count == 1, let phrase = phrases.first else { return nil }
        let rest = text.utf8.enumerated().filter { !phrase.range.contains($0.offset) }.map(\.element)
        return rest.contains(where: Self.says) ? nil : phrase
    }

    /// Whether a byte beside a phrase adds to what it says.
    private static func says(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF, UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "/"): true
        default: false
        }
    }
}

/// One pass over a text.
private struct PhraseScan {
    private var parser: PhraseParser
    private var phrases: [Phrase] = []
    private var conditions: [ConditionReading] = []

    private let readsClockTimes: Bool

    init(_ tokens: TokenReader, readsClockTimes: Bool) {
        parser = PhraseParser(tokens: tokens)
        self.readsClockTimes = readsClockTimes
    }

    mutating func run() {
        let (text, classes, folded) = (parser.tokens.text, parser.tokens.classes, parser.tokens.folded)
        let table = parser.tokens.lexicon.table
        var index = 0
        while index < text.count {
            let start = index
            switch classes[Int(text[index])] {
            case .digit:
                index = read(at: start) ?? parser.tokens.digits(at: start).end
            case .letter, .latin, .mark, .foreign:
                var hash = WordHash()
                index = max(start + 1, LetterScan.word(in: text, from: start, folding: folded, hash: &hash))
                if table.mayHave(.beginnings, hash), let end = read(at: start) { index = end }
            case .other:
                if text[index] == 0xC2, parser.tokens.halves(at: index) != nil, let end = read(at: start) {
                    index = end
                } else {
                    index += parser.tokens.width(at: index)
                }
            }
        }
    }

    /// What begins at a place is kept; where it ends.
    private mutating func read(at start: Int) -> Int? {
        let first = parser.token(at: start)
        guard first.kind == .figure || first.has(.beginnings) else { return nil }
        if let end = parser.openingHours(at: first) { return end }
        if let condition = parser.condition(at: first) {
            conditions.append(condition)
            parser.floor = condition.range.upperBound
            if condition.condition.before != nil { parser.cutOffEnd = parser.floor }
            return parser.floor
        }
        guard let phrase = phrase(at: first) else { return nil }
        phrases.append(phrase)
        parser.floor = phrase.range.upperBound
        return parser.floor
    }

    private func phrase(at first: Token) -> Phrase? {
        let phrase = parser.phrase(at: first)
        guard readsClockTimes else { return phrase }
        if phrase == nil, let last = phrases.last, let short = parser.shortened(first, like: last) { return short }
        if let phrase, phrase.kind == .duration, parser.isLikeHour(first) || parser.isHourBehindCutOff(first) {
            if phrase.bound == .after { return nil }
            return parser.clockLimit(at: first) ?? phrase
        }
        return phrase ?? parser.clockLimit(at: first)
    }

    /// The phrases with the conditions that stand apart from them in the same sentence.
    func found() -> [Phrase] {
        guard !conditions.isEmpty else { return phrases }
        var (phrases, repeated) = (phrases, [Phrase]())
        var next = 0
        for condition in conditions {
            while next < phrases.count, phrases[next].range.lowerBound < condition.range.lowerBound { next += 1 }
            if let target = target(of: condition, next: next) {
                phrases[target].condition.add(condition.condition)
                if condition.condition.businessDays, isBeside(condition, phrases[target]) {
                    phrases[target].countsBusinessDaysOnly = true
                }
            } else if condition.isRepeated, readsClockTimes {
                repeated.append(
                    Phrase(
                        range: condition.range, core: condition.range, kind: .duration, max: TimeLimit(.businessDays(1)),
                        clock: .business, bound: .every))
            }
        }
        guard !repeated.isEmpty else { return phrases }
        return (phrases + repeated).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// A condition belongs to the phrase before it in its clause, or else to the one that follows in its sentence, unless the
    /// words between turn to other messages.
    private func target(of condition: ConditionReading, next: Int) -> Int? {
        let range = condition.range
        let before = next > 0 ? phrases[next - 1].range.upperBound..<range.lowerBound : nil
        let after = next < phrases.count ? range.upperBound..<phrases[next].range.lowerBound : nil
        let previous = before.flatMap { gap in gap.lowerBound <= gap.upperBound && !isParted(gap) ? gap : nil }
        if let previous, !parser.hasComma(previous.lowerBound, previous.upperBound) { return next - 1 }
        // "Pracujeme od pondělí do pátku, odpovíme do 4 hodin" says when somebody works.
        if let after, asks(after) { return next }
        func reaches(_ gap: Range<Int>) -> Bool {
            condition.isAboutArrival || !parser.hasComma(gap.lowerBound, gap.upperBound)
        }
        if let after, !isParted(after), reaches(after), !parser.turns(after.lowerBound, after.upperBound) { return next }
        guard let previous, reaches(previous) else { return nil }
        return next - 1
    }

    /// "answered on weekdays within 12 hours": the days are those that count.
    private func isBeside(_ condition: ConditionReading, _ phrase: Phrase) -> Bool {
        let gap = condition.range.upperBound..<max(condition.range.upperBound, phrase.range.lowerBound)
        guard phrase.kind == .duration, gap.upperBound == phrase.range.lowerBound else { return false }
        // "On weekdays we answer within three hours": less than half a day of work says when messages come.
        if case .elapsed(let seconds) = phrase.max.span, seconds < 4 * 3600 { return false }
        return gap.count == 1 || gap.count < 4 && parser.token(at: gap.lowerBound).isMark(":")
    }

    /// "You write before noon? We answer the same day."
    private func asks(_ gap: Range<Int>) -> Bool {
        // "E-mails that came before noon? …"
        let words = parser.skip(from: gap.lowerBound, most: 4) { $0.kind == .word }
        let mark = parser.token(at: words)
        return mark.isMark("?") && mark.end <= gap.upperBound && !isParted(mark.end..<gap.upperBound)
    }

    private func isParted(_ gap: Range<Int>) -> Bool { parser.isParted(gap.lowerBound, gap.upperBound) }
}

extension Phrase.Condition {
    fileprivate mutating func add(_ other: Phrase.Condition) {
        before = before ?? other.before
        businessDays = businessDays || other.businessDays
        openHours = openHours || other.openHours
    }
}

extension Lexicon: LanguageOwned {}

extension Language {
    /// The reader of the language's time phrases.
    package var phraseReader: PhraseReader { PhraseReader(lexicon) }

    var lexicon: Lexicon { own() }
}
