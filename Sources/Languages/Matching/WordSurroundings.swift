/// What stands around words: whether they are whole, and whether two of them belong together.
struct WordSurroundings {
    let text: UnsafeBufferPointer<UInt8>

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    /// Whether a stretch is no part of a longer word ("U" in "U-turn"), of an address or of a placeholder.
    func isWhole(_ range: Range<Int>) -> Bool {
        !continuesLeft(range.lowerBound) && !continuesRight(range.upperBound)
    }

    /// Blanks, hyphens, apostrophes and markup may part the words of a phrase; a comma where the phrase has one.
    func areNeighbours(_ end: Int, _ start: Int, mayHaveComma: Bool) -> Bool {
        guard start - end <= 12 else { return start - end <= 80 && text[end..<start].allSatisfy { $0 == 0x20 } }
        var index = end
        while index < start {
            switch text[index] {
            case 0x20, 0x0A, 0x09, UInt8(ascii: "-"), UInt8(ascii: "'"): index += 1
            case UInt8(ascii: ",") where mayHaveComma: index += 1
            case 0xC2 where text[index + 1] == 0xA0: index += 2
            // Dashes, thin spaces, curly apostrophes.
            case 0xE2 where text[index + 1] == 0x80 && Self.joiners.contains(text[index + 2]): index += 3
            default: return false
            }
        }
        return true
    }

    /// The last bytes of U+2009, U+200A, U+2010, U+2011, U+2019 and U+202F.
    private static let joiners: Set<UInt8> = [0x89, 0x8A, 0x90, 0x91, 0x99, 0xAF]

    private func continuesLeft(_ start: Int) -> Bool {
        guard start > 0 else { return false }
        switch text[start - 1] {
        case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "_"): return start > 1 && isInWord(start - 2)
        case UInt8(ascii: "@"), UInt8(ascii: "{"): return true
        case UInt8(ascii: "/"): return start > 1 && (text[start - 2] == UInt8(ascii: "/") || text[start - 2] == UInt8(ascii: ":"))
        case 0x90, 0x91, 0x99: return start > 3 && text[start - 3] == 0xE2 && text[start - 2] == 0x80 && isInWord(start - 4)
        default: return false
        }
    }

    /// A genitive `'s` may follow, and an ending after an acronym (`SMS-a`).
    private func continuesRight(_ end: Int) -> Bool {
        guard end < text.count else { return false }
        switch text[end] {
        case UInt8(ascii: "-"): return beginsWord(end + 1) && (isDigit(end + 1) || letters(from: end + 1) > 2)
        case UInt8(ascii: "'"): return beginsWord(end + 1) && letters(from: end + 1) > 1
        case UInt8(ascii: "."), UInt8(ascii: "_"): return beginsWord(end + 1)
        case UInt8(ascii: "@"), UInt8(ascii: "}"): return true
        case UInt8(ascii: ":"): return end + 1 < text.count && text[end + 1] == UInt8(ascii: "/")
        case 0xE2 where end + 2 < text.count && text[end + 1] == 0x80:
            if text[end + 2] == 0x99 { return letters(from: end + 3) > 1 }
            return (text[end + 2] == 0x90 || text[end + 2] == 0x91) && letters(from: end + 3) > 2
        default: return false
        }
    }

    private func isInWord(_ index: Int) -> Bool {
        let byte = text[index]
        return byte >= 0x80 ? byte != 0xA0 : beginsWord(index)
    }

    private func beginsWord(_ index: Int) -> Bool {
        guard index < text.count else { return false }
        switch text[index] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: return true
        default: return false
        }
    }

    private func isDigit(_ index: Int) -> Bool { text[index] &- 0x30 < 10 }

    private func letters(from index: Int) -> Int {
        guard index < text.count else { return 0 }
        var scan = WordScan(text, from: index)
        guard let word = scan.next(), word.range.lowerBound == index else { return 0 }
        return text[word.range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}
