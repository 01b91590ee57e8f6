import ServiceTime

/// A word, a mark or a time phrase of a text.
struct ProseWord: Sendable {
    enum Kind: UInt8, Sendable {
        case word, number
        /// An index into the text's phrases stands in `phrase`.
        case phrase
        /// Ends what is said: full stop, question mark, line break.
        case stop
        /// Parts clauses: comma, colon, dash, bracket.
        case joint
    }

    var kind: Kind
    var start: Int
    var end: Int
    var meaning = Meaning()
    /// The last eight letters, folded.
    var tail: UInt64 = 0
    var hash: UInt64 = 0
    /// Whether its last letters have marks.
    var isLastMarked = false
    var isSecondLastMarked = false
    /// The table's entries of the word, and of beginnings that start groups; -1 for none.
    var wordEntry = -1
    var groupEntries: (Int32, Int32, Int32) = (-1, -1, -1)
    /// Whether it belongs to a group of words before it.
    var isTaken = false
    /// The first byte of a mark.
    var mark: UInt8 = 0
    var phrase = -1
    var isQuoted = false

    func has(_ parts: Parts) -> Bool { meaning.parts.overlaps(parts) }
}

/// Takes a text with time phrases apart.
struct ProseWordReader {
    let text: UnsafeBufferPointer<UInt8>
    let lexicon: ProseLexicon
    private let folded: [UInt16]
    private let classes: [LetterScan.Class]

    init(_ text: UnsafeBufferPointer<UInt8>, _ lexicon: ProseLexicon) {
        self.text = text
        self.lexicon = lexicon
        folded = LetterScan.folded
        classes = LetterScan.classes
    }

    /// A sign that makes an address of what stands around it.
    private func address(at index: Int) -> ProseWord {
        var word = ProseWord(kind: .word, start: index, end: index + 1)
        word.meaning.contact = .email
        return word
    }

    func words(around phrases: [Phrase]) -> [ProseWord] {
        var words: [ProseWord] = []
        words.reserveCapacity(text.count / 6 + 4)
        var quotes = QuoteCount()
        var (index, next) = (0, 0)
        while index < text.count {
            if next < phrases.count, index >= phrases[next].range.lowerBound {
                var word = ProseWord(kind: .phrase, start: index, end: phrases[next].range.upperBound)
                (word.phrase, word.isQuoted) = (next, quotes.isInside)
                words.append(word)
                index = max(index + 1, word.end)
                next += 1
                continue
            }
            switch classes[Int(text[index])] {
            case .letter, .latin, .mark, .foreign:
                var word = self.word(at: index)
                word.isQuoted = quotes.isInside
                index = word.end
                words.append(word)
            case .digit: index = number(at: index, &words)
            case .other: index = mark(at: index, &words, &quotes)
            }
        }
        return words
    }

    /// The words of a stretch without phrases.
    func words(in range: Range<Int>) -> [ProseWord] {
        var words: [ProseWord] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard isLetter(index) else {
                index += 1
                continue
            }
            let word = self.word(at: index)
            words.append(word)
            index = word.end
        }
        return words
    }

    /// Whether a phrase is "without delay", "bez odkladu".
    func startsWithWithout(_ core: Range<Int>) -> Bool {
        guard let first = words(in: core).first, first.end < core.upperBound else { return false }
        return first.has(.without)
    }

    /// Whether German "zu" is among words, or within one.
    func hasZu(_ words: [ProseWord]) -> Bool {
        words.contains { word in
            word.kind == .word && (word.end == word.start + 2 && text[word.start] | 0x20 == 0x7A && text[word.start + 1] | 0x20 == 0x75)
        }
    }

    func afterSpace(_ index: Int) -> Int { skipSpace(index).0 }

    /// Whether a dot before a place follows "mins" or "hrs" and ends the text or its sentence.
    func endsWithPlural(_ end: Int) -> Bool {
        byte(end - 1) == UInt8(ascii: ".") && byte(end - 2) == UInt8(ascii: "s") && byte(end - 3) != UInt8(ascii: "c")
    }

    // MARK: Words

    private func word(at start: Int) -> ProseWord {
        var word = ProseWord(kind: .word, start: start, end: start)
        var hash = WordHash()
        var index = start
        var stem = -1
        while index < text.count, isLetter(index) || isInnerMark(index) {
            if isLetter(index) { (word.isSecondLastMarked, word.isLastMarked) = (word.isLastMarked, text[index] >= 0x80) }
            index = step(index, &hash, &word.tail)
            guard lexicon.table.stems.mayContain(hash), let entry = lexicon.table.entry(hash.value) else { continue }
            if lexicon.table[entry].stem != nil { stem = entry }
            if !lexicon.table[entry].stemGroups.isEmpty {
                word.groupEntries = (word.groupEntries.1, word.groupEntries.2, Int32(entry))
            }
        }
        word.end = max(index, start + 1)
        word.hash = hash.value
        word.wordEntry = lexicon.table.entry(hash.value) ?? -1
        if word.wordEntry >= 0, let meaning = lexicon.table[word.wordEntry].word {
            word.meaning = meaning
        } else if stem >= 0, let meaning = lexicon.table[stem].stem {
            word.meaning = meaning
        } else if lexicon.readsCompounds, word.end - start > 7 {
            word.meaning = compound(word)
        } else if let denied = denied(word) {
            word.meaning = denied
        }
        return word
    }

    /// "neodpovídáme": a verb and its contrary in one word.
    private func denied(_ word: ProseWord) -> Meaning? {
        let prefix = lexicon.negates
        guard !prefix.isEmpty, word.end - word.start > prefix.count + 3 else { return nil }
        for (offset, byte) in prefix.enumerated() where text[word.start + offset] | 0x20 != byte { return nil }
        var rest = self.word(at: word.start + prefix.count)
        guard rest.has(.verbs) || rest.has([.waiting]) else { return nil }
        rest.meaning.parts.insert(.negation)
        return rest.meaning
    }

    /// Whether a word is the piece of a group.
    func matches(_ word: ProseWord, _ piece: StemTable.Piece) -> Bool {
        guard word.kind == .word, !word.isTaken else { return false }
        guard piece.isStem else { return word.hash == piece.hash }
        var (hash, tail, index) = (WordHash(), UInt64(0), word.start)
        while index < word.end {
            index = step(index, &hash, &tail)
            if hash.value == piece.hash { return true }
        }
        return false
    }

    private func isLetter(_ index: Int) -> Bool {
        switch classes[Int(text[index])] {
        case .letter, .latin, .mark, .foreign: true
        case .digit, .other: false
        }
    }

    /// A soft hyphen within a word, or an apostrophe between letters.
    private func isInnerMark(_ index: Int) -> Bool {
        switch text[index] {
        case 0xC2: byte(index + 1) == 0xAD
        case UInt8(ascii: "'"): index + 1 < text.count && isLetter(index + 1)
        case 0xE2: byte(index + 1) == 0x80 && byte(index + 2) == 0x99 && index + 3 < text.count && isLetter(index + 3)
        default: false
        }
    }

    /// Adds one letter to a hash and to the last letters.
    private func step(_ index: Int, _ hash: inout WordHash, _ tail: inout UInt64) -> Int {
        let byte = text[index]
        if byte == UInt8(ascii: "'") { return index + 1 }
        if byte == 0xE2 { return index + 3 }
        if byte < 0x80 {
            hash.add(byte | 0x20)
            tail = tail << 8 | UInt64(byte | 0x20)
            return index + 1
        }
        let next = index + 1 < text.count ? text[index + 1] : 0
        switch byte {
        case 0xC3...0xC9 where next & 0xC0 == 0x80:
            let letters = folded[Int(byte - 0xC3) << 6 | Int(next & 0x3F)]
            guard letters != 0 else {
                hash.add(byte)
                hash.add(next)
                return index + 2
            }
            hash.add(UInt8(truncatingIfNeeded: letters))
            tail = tail << 8 | UInt64(letters & 0xFF)
            if letters > 0xFF {
                hash.add(UInt8(letters >> 8))
                tail = tail << 8 | UInt64(letters >> 8)
            }
            return index + 2
        case 0xC2, 0xCC, 0xCD: return next == 0 ? index + 1 : index + 2
        default:
            hash.add(byte)
            return index + 1
        }
    }

    /// What a later part of a long word means: "Standardlieferzeit".
    private func compound(_ word: ProseWord) -> Meaning {
        var start = word.start + 3
        while start + 5 <= word.end {
            if text[start] & 0xC0 != 0x80 {
                var (hash, tail, index) = (WordHash(), UInt64(0), start)
                var found: Meaning?
                while index < word.end {
                    index = step(index, &hash, &tail)
                    guard index - start > 4, lexicon.table.stems.mayContain(hash) else { continue }
                    found = lexicon.table.entry(hash.value).flatMap { lexicon.table[$0].stem } ?? found
                }
                if let found { return found }
            }
            start += 1
        }
        return Meaning()
    }

    // MARK: Numbers and marks

    private func number(at start: Int, _ words: inout [ProseWord]) -> Int {
        var index = start
        while index < text.count {
            if classes[Int(text[index])] == .digit {
                index += 1
            } else if isWithinNumber(index) {
                index += 2
            } else {
                break
            }
        }
        words.append(ProseWord(kind: .number, start: start, end: index))
        return index
    }

    /// A comma, a dot or a colon between two figures.
    private func isWithinNumber(_ index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
            index + 1 < text.count && classes[Int(text[index + 1])] == .digit
        default: false
        }
    }

    private func mark(at index: Int, _ words: inout [ProseWord], _ quotes: inout QuoteCount) -> Int {
        let byte = text[index]
        let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(text.count, index + width)
        quotes.note(text, index)
        if byte == UInt8(ascii: "@"), index > 0, isLetter(index - 1) { words.append(address(at: index)) }
        guard let kind = kind(ofMarkAt: index, end, words.last) else { return end }
        var word = ProseWord(kind: kind, start: index, end: end)
        word.mark = byte
        word.isQuoted = quotes.isInside
        words.append(word)
        if kind == .stop { quotes.endSentence(text, from: end) }
        return end
    }

    private func kind(ofMarkAt index: Int, _ end: Int, _ last: ProseWord?) -> ProseWord.Kind? {
        switch text[index] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"), 0x0A: .stop
        case UInt8(ascii: "."): endsSentence(index, last) ? .stop : nil
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): .joint
        case UInt8(ascii: "-"): isSpaced(index, end) ? .joint : nil
        case 0xE2:
            switch (byte(index + 1), byte(index + 2)) {
            case (0x80, 0x93), (0x80, 0x94), (0x86, 0x92): .joint
            case (0x80, 0xA6): .stop
            case (0x80, 0xA2): .stop
            default: nil
            }
        case 0xC2: byte(index + 1) == 0xB7 ? .stop : nil
        default: nil
        }
    }

    private func byte(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0 }

    private func isSpaced(_ start: Int, _ end: Int) -> Bool { byte(start - 1) <= 0x20 && byte(end) <= 0x20 }

    /// A dot before a space and a capital letter, or before the end.
    private func endsSentence(_ index: Int, _ last: ProseWord?) -> Bool {
        var next = index + 1
        while next < text.count, isClosing(next) { next += 1 }
        guard next < text.count else { return true }
        let (start, isSpaced) = skipSpace(next)
        guard start < text.count else { return true }
        guard isSpaced, !(last?.has(.short) ?? false) else { return false }
        switch classes[Int(text[start])] {
        case .digit: return !(last.map { $0.end - $0.start < 5 && $0.kind != .phrase } ?? true)
        case .letter: return text[start] & 0x20 == 0 && !isInitial(last)
        case .latin: return isCapital(start) && !isInitial(last)
        case .mark, .foreign: return false
        case .other: return true
        }
    }

    /// A quotation mark or a bracket that closes, or emphasis.
    private func isClosing(_ index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "_"): true
        case 0xE2: byte(index + 1) == 0x80 && (0x98...0x9F).contains(byte(index + 2))
        case 0x80: byte(index - 1) == 0xE2
        case 0x98...0x9F: byte(index - 1) == 0x80 && byte(index - 2) == 0xE2
        case 0xC2: byte(index + 1) == 0xBB || byte(index + 1) == 0xAB
        case 0xAB, 0xBB: byte(index - 1) == 0xC2
        default: false
        }
    }

    private func skipSpace(_ start: Int) -> (Int, Bool) {
        var index = start
        while index < text.count {
            if text[index] <= 0x20 {
                index += 1
            } else if text[index] == 0xC2, byte(index + 1) == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return (index, index > start)
    }

    /// A single letter: "z. B."
    private func isInitial(_ last: ProseWord?) -> Bool {
        last.map { $0.kind == .word && $0.end - $0.start == 1 && isLetter($0.start) && text[$0.start] & 0x20 == 0 } ?? false
    }

    private func isCapital(_ index: Int) -> Bool {
        let (first, second) = (byte(index), byte(index + 1))
        return first == 0xC3 ? second < 0x9F : first == 0xC5 && second >= 0xB9 ? second & 1 == 1 : second & 1 == 0
    }
}

/// Whether a place stands between quotation marks.
struct QuoteCount {
    private var straight = false
    private var curly = 0
    private var guillemets = false

    var isInside: Bool { straight || curly > 0 || guillemets }

    mutating func note(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
        switch text[index] {
        case UInt8(ascii: "\""): straight.toggle()
        case 0xC2 where byte(index + 1) == 0xAB || byte(index + 1) == 0xBB: guillemets.toggle()
        case 0xE2 where byte(index + 1) == 0x80:
            switch byte(index + 2) {
            case 0x9E: curly = 1
            // “ opens in English and closes in German.
            case 0x9C: curly = curly > 0 ? 0 : 1
            case 0x9D: curly = 0
            default: break
            }
        default: break
        }
    }

    /// A mark that is never closed quotes its own sentence only.
    mutating func endSentence(_ text: UnsafeBufferPointer<UInt8>, from end: Int) {
        guard isInside else { return }
        var closes = false
        var index = end
        while index < text.count, index < end + 400, !closes {
            switch text[index] {
            case UInt8(ascii: "\""): closes = straight
            case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
                closes = curly > 0 && (text[index + 2] == 0x9C || text[index + 2] == 0x9D)
            case 0xC2 where index + 1 < text.count: closes = guillemets && (text[index + 1] == 0xAB || text[index + 1] == 0xBB)
            default: break
            }
            index += 1
        }
        if !closes { self = QuoteCount() }
    }
}
