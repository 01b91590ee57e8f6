/// A word of a text: letters and digits that stand together.
struct TextWord {
    var range: Range<Int>
    /// Of its letters without case and marks.
    var hash: UInt64
    /// The same of its first letters, as many as a beginning needs; 0 for a shorter word.
    var beginning: UInt64

    /// How many letters without marks a beginning (`garant*`) needs at least.
    static let shortestBeginning = 4
}

/// Passes the words of UTF-8 text one by one. On the hot path: every byte of every text is looked at once.
struct WordScan {
    let text: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ text: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
        self.text = text
        index = start
    }

    /// The next word, nil at the end.
    @inline(__always)
    mutating func next() -> TextWord? {
        while index < text.count, !isInWord(index) { index += 1 }
        return index < text.count ? word() : nil
    }

    /// The word that begins here, after nothing.
    private mutating func word() -> TextWord {
        let start = index
        var (hash, beginning, count) = (WordHash(), UInt64(0), 0)
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                guard Self.isPlain(byte) else { break }
                hash.add(byte | 0x20)
                count += 1
                index += 1
            } else {
                let length = add(byte, &hash, &count)
                if length == 0 { break }
                index += length
            }
            if count == TextWord.shortestBeginning, beginning == 0 { beginning = hash.value }
        }
        return TextWord(range: start..<max(index, start + 1), hash: hash.value, beginning: beginning)
    }

    /// Adds a letter that is not ASCII; 0 when it is none.
    private func add(_ byte: UInt8, _ hash: inout WordHash, _ count: inout Int) -> Int {
        let next = index + 1 < text.count ? text[index + 1] : 0
        switch byte {
        case 0xC3...0xC9 where next & 0xC0 == 0x80:
            let letters = LetterScan.folded[Int(byte - 0xC3) << 6 | Int(next & 0x3F)]
            if letters == 0 {
                hash.add(byte)
                hash.add(next)
            } else {
                hash.add(UInt8(truncatingIfNeeded: letters))
                if letters > 0xFF { hash.add(UInt8(letters >> 8)) }
            }
            count += 1
            return 2
        case 0xCC, 0xCD: return next == 0 ? 1 : 2
        case 0xC2: return next == 0xAD ? 2 : 0
        case 0xE2, 0xF0...: return 0
        default:
            hash.add(byte)
            count += 1
            return 1
        }
    }

    @inline(__always)
    private func isInWord(_ index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return Self.isPlain(byte) }
        return byte >= 0xC3 && byte < 0xF0 && byte != 0xE2
    }

    /// ASCII letters and digits; arithmetic, because a table would cost a look at its bounds for every byte.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}
