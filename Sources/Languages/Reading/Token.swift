/// One word group, figure or mark of a text.
struct Token: Sendable {
    enum Kind: Sendable { case word, figure, mark, stop }

    var kind: Kind
    var start: Int
    var end: Int
    /// Whether white space stands before it.
    var isSpaced: Bool
    var sense = Sense()
    /// Hundredths of a figure.
    var number = 0
    /// The minutes since midnight that a figure like 17:30 or 17.30 may mean; -1 when it cannot.
    var minutes = -1
    /// Whether a figure has a colon, so that it is a clock time and nothing else.
    var hasColon = false
    /// The first byte of a mark; dashes are `-`.
    var mark: UInt8 = 0

    func has(_ roles: Roles) -> Bool { sense.roles.overlaps(roles) }

    func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && mark == UInt8(ascii: scalar) }
}

/// A text that is taken apart on demand.
struct TokenReader {
    let text: UnsafeBufferPointer<UInt8>
    let lexicon: Lexicon
    let folded: ConstantTable<UInt16>
    let classes: ConstantTable<LetterScan.Class>

    init(_ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        folded = LetterScan.folded
        classes = LetterScan.classes
    }

    /// What begins at a place, after white space; an empty line is a stop.
    func token(at position: Int) -> Token {
        var index = position
        var lines = 0
        while index < text.count {
            let width = spaceWidth(at: index)
            if width == 0 { break }
            if text[index] == UInt8(ascii: "\n") { lines += 1 }
            index += width
        }
        guard index < text.count, lines < 2 else {
            return Token(kind: .stop, start: position, end: position, isSpaced: true)
        }
        let isSpaced = index > position
        switch classes[Int(text[index])] {
        case .digit: return figure(at: index, isSpaced: isSpaced)
        case .letter, .latin, .mark, .foreign: return word(at: index, isSpaced: isSpaced)
        case .other: return halves(at: index) != nil ? figure(at: index, isSpaced: isSpaced) : mark(at: index, isSpaced: isSpaced)
        }
    }

    func token(after token: Token) -> Token { self.token(at: token.end) }

    /// The length of a space, plain or not; 0 when there is none.
    func spaceWidth(at index: Int) -> Int {
        switch text[index] {
        case 0x20, 0x09, 0x0A, 0x0D: return 1
        case 0xC2: return byte(index + 1) == 0xA0 ? 2 : 0
        case 0xE2:
            guard byte(index + 1) == 0x80 else { return 0 }
            let last = byte(index + 2)
            return (0x80...0x8B).contains(last) || last == 0xAF ? 3 : 0
        default: return 0
        }
    }

    /// 0 beyond the end.
    func byte(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0 }

    /// The length of the scalar that begins with a byte, as far as the byte says.
    func width(at index: Int) -> Int {
        switch text[index] {
        case 0xC2...0xDF: min(2, text.count - index)
        case 0xE0...0xEF: min(3, text.count - index)
        case 0xF0...: min(4, text.count - index)
        default: 1
        }
    }

    /// Whether a byte goes on with the scalar before it.
    func isContinuation(_ index: Int) -> Bool { text[index] & 0xC0 == 0x80 }

    // MARK: Words

    /// The longest group of words that the lexicon knows, or the one word that it does not.
    private func word(at start: Int, isSpaced: Bool) -> Token {
        var hash = WordHash()
        var end = LetterScan.word(in: text, from: start, folding: folded, hash: &hash)
        var token = Token(kind: .word, start: start, end: max(end, start + 1), isSpaced: isSpaced)
        var entry = lexicon.table.entry(hash)
        if let sense = entry?.sense, !sense.roles.overlaps(.marked) || isMarked(start..<end) { token.sense = sense }
        while entry?.continues == true {
            let next = joint(at: end, hash: &hash)
            guard next < text.count, isLetter(next) else { break }
            end = LetterScan.word(in: text, from: next, folding: folded, hash: &hash)
            entry = lexicon.table.entry(hash)
            guard let entry, entry.isWord else { continue }
            token.sense = entry.sense
            token.end = end
        }
        return token
    }

    private func isMarked(_ range: Range<Int>) -> Bool { text[range].contains { $0 >= 0x80 } }

    /// Adds what parts two words of a group, and returns where the second begins; the end of the text when nothing fits.
    private func joint(at end: Int, hash: inout WordHash) -> Int {
        var index = end
        while index < text.count, index < end + 64 {
            let width = spaceWidth(at: index)
            if width == 0 { break }
            index += width
        }
        guard index < text.count else { return index }
        let mark = mark(at: index, isSpaced: index > end)
        guard mark.isMark("-") || mark.isMark("'") else {
            if index > end { hash.add(UInt8(ascii: " ")) }
            return index > end ? index : text.count
        }
        hash.add(mark.mark)
        index = mark.end
        while mark.isSpaced, index < text.count, index < mark.end + 8 {
            let width = spaceWidth(at: index)
            if width == 0 { break }
            index += width
        }
        return index
    }

    func isLetter(_ index: Int) -> Bool {
        switch classes[Int(text[index])] {
        case .letter, .latin, .mark, .foreign: true
        case .digit, .other: false
        }
    }

    private func mark(at index: Int, isSpaced: Bool) -> Token {
        var token = Token(kind: .mark, start: index, end: index + width(at: index), isSpaced: isSpaced)
        token.mark = text[index]
        guard text[index] == 0xE2 else { return token }
        switch (byte(index + 1), byte(index + 2)) {
        case (0x80, 0x90...0x95), (0x88, 0x92): token.mark = UInt8(ascii: "-")
        case (0x80, 0x98), (0x80, 0x99): token.mark = UInt8(ascii: "'")
        default: break
        }
        return token
    }
}
