import ServiceTime

/// Takes a text with time phrases apart.
struct ProseWordReader {
    let text: UnsafeBufferPointer<UInt8>
    let lexicon: ProseLexicon
    let folded: ConstantTable<UInt16>
    let classes: ConstantTable<LetterScan.Class>

    init(_ text: UnsafeBufferPointer<UInt8>, _ lexicon: ProseLexicon) {
        self.text = text
        self.lexicon = lexicon
        folded = LetterScan.folded
        classes = LetterScan.classes
    }

    /// A sign that makes an address of what stands around it.
    func address(at index: Int) -> ProseWord {
        var end = index + 1
        while end < text.count, isLetter(end) || isOfAddress(text[end]) { end += 1 }
        while end > index + 1, !isLetter(end - 1) { end -= 1 }
        var word = ProseWord(kind: .word, start: index, end: end)
        word.meaning.contact = .email
        return word
    }

    /// Whether a byte joins the parts of an address.
    func isOfAddress(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+")].contains(byte)
    }

    func words(around phrases: [Phrase], in range: Range<Int>) -> [ProseWord] {
        var words: [ProseWord] = []
        words.reserveCapacity(range.count / 5 + 4)
        var quotes = QuoteCount()
        var (index, next) = (range.lowerBound, 0)
        while index < range.upperBound {
            if next < phrases.count, index >= phrases[next].range.lowerBound {
                var word = ProseWord(kind: .phrase, start: index, end: phrases[next].range.upperBound)
                (word.phrase, word.isQuoted) = (next, quotes.isInside)
                words.append(word)
                // "in 6 hrs. Invoices …": the dot ends the sentence, too.
                index = max(index + 1, endsWithPlural(word.end) ? word.end - 1 : word.end)
                if phrases[next].max.by != nil { index = afterInsertion(phrases[next].range, index) }
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

    /// "bis morgen, 15 Uhr, wissen": a comma within a time is closed by one behind it.
    private func afterInsertion(_ phrase: Range<Int>, _ index: Int) -> Int {
        guard byte(index) == UInt8(ascii: ","), text[phrase].contains(UInt8(ascii: ",")) else { return index }
        return index + 1
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
            word.kind == .word
                && (word.end == word.start + 2 && text[word.start] | 0x20 == 0x7A && text[word.start + 1] | 0x20 == 0x75)
        }
    }

    func afterSpace(_ index: Int) -> Int { skipSpace(index).0 }

    /// Whether a dot before a place follows "mins" or "hrs" and ends the text or its sentence.
    func endsWithPlural(_ end: Int) -> Bool {
        byte(end - 1) == UInt8(ascii: ".") && byte(end - 2) == UInt8(ascii: "s") && byte(end - 3) != UInt8(ascii: "c")
    }

    /// Whether a text that says more ends with "min." at a place.
    func endsTextWithMinutes(_ end: Int) -> Bool {
        end == text.count && byte(end - 1) == UInt8(ascii: ".") && byte(end - 2) == UInt8(ascii: "n")
            && byte(end - 3) == UInt8(ascii: "i")
    }

    // MARK: Words

    func word(at start: Int) -> ProseWord {
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
            // "Rechnungsreklamation": the last part says what it is.
            if lexicon.readsCompounds, word.end - start > 11, word.has([.thing, .order, .doing]), case let head = compound(word),
                head.parts.overlaps([.matter, .reply, .outsider])
            {
                word.meaning = head
            }
        } else if lexicon.readsCompounds, word.end - start > 7 {
            word.meaning = compound(word)
        } else if let denied = denied(word) {
            word.meaning = denied
        }
        if word.tail & 0xFF == 0x73, lexicon.hasGenitives, let owner = owner(word) { word.meaning = owner }
        takeTail(&word)
        if word.has(.past), text[start..<word.end].contains(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) {
            // "we're" is no "were".
            word.meaning = Meaning(parts: [.we, .future], person: .we)
        }
        if word.isLastMarked, word.has(.unmarked) { word.meaning.parts.subtract([.us, .unmarked]) }
        if word.has(.nounIfMarked), !word.isLastMarked, hasMarks(near: start) {
            word.meaning = Meaning(parts: .replying, metric: word.meaning.metric, person: .you)
        }
        return word
    }

    /// "the seller's": one seller, and not several.
    private func owner(_ word: ProseWord) -> Meaning? {
        guard word.end - word.start > 5 else { return nil }
        let mark = text[word.end - 2] == UInt8(ascii: "'") ? word.end - 2 : word.end - 4
        guard mark > word.start + 2, text[mark] == UInt8(ascii: "'") || text[mark] == 0xE2, text[word.end - 2] != 0x73 else {
            return nil
        }
        var (hash, tail, index) = (WordHash(), UInt64(0), word.start)
        while index < mark { index = step(index, &hash, &tail) }
        let meaning = lexicon.table.entry(hash.value).flatMap { lexicon.table[$0].word }
        return meaning.flatMap { $0.parts.overlaps([.we, .customer]) && $0.person == nil ? $0 : nil }
    }

    /// "Gewerbeamt", "Widerspruchsmail": the ending says what a word means that is not known, and the way of writing of any.
    private func takeTail(_ word: inout ProseWord) {
        guard !lexicon.table.tails.isEmpty, word.end - word.start > 5, let tail = lexicon.table.meaning(ofTail: word.tail) else {
            return
        }
        let isKnown = word.wordEntry >= 0 && lexicon.table[word.wordEntry].word != nil
        if !isKnown, word.meaning.parts.isEmpty, word.meaning.contact == nil {
            word.meaning = tail
        } else {
            word.meaning.contact = word.meaning.contact ?? tail.contact
        }
    }

    /// "neodpovídáme": a verb and its contrary in one word.
    private func denied(_ word: ProseWord) -> Meaning? {
        let prefix = lexicon.negates
        guard !prefix.isEmpty, word.end - word.start > prefix.count + 3 else { return nil }
        for (offset, byte) in prefix.enumerated() where text[word.start + offset] | 0x20 != byte { return nil }
        var rest = self.word(at: word.start + prefix.count)
        guard rest.has(.verbs) || rest.has([.waiting]) else { return nil }
        // "nevyřízené zprávy": what is still to be done denies nothing.
        if lexicon.isAdjective(rest) { return Meaning() }
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

    func isLetter(_ index: Int) -> Bool {
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
}
