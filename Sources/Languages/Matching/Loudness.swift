/// Signs that are counted: where exclamation marks, emoji and words in capitals stand in a text.
package enum Loudness {
    package static func marks(_ mark: UInt8, in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.contains(mark) else { return [] }
            return bytes.indices.filter { bytes[$0] == mark }.map { $0..<($0 + 1) }
        }
    }

    /// Each emoji once, with its skin colour, joiners and flags.
    package static func emoji(in text: String) -> [Range<Int>] {
        var text = text
        guard text.withUTF8({ $0.contains { $0 >= 0xE2 } }) else { return [] }
        var found: [Range<Int>] = []
        var offset = 0
        for character in text {
            let length = character.utf8.count
            if length > 2, isEmoji(character) { found.append(offset..<(offset + length)) }
            offset += length
        }
        return found
    }

    private static func isEmoji(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first?.properties else { return false }
        if first.isEmojiPresentation { return true }
        return first.isEmoji && character.unicodeScalars.contains { $0.value == 0xFE0F }
    }

    /// Words that shout: four capital letters or more, and shorter ones side by side with another ("TO JE ZADNJIČ"). Acronyms of up
    /// to three letters and codes with digits do not.
    package static func shouted(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            guard mayShout(bytes) else { return [] }
            var words: [(range: Range<Int>, letters: Int)] = []
            var isRun: [Bool] = []
            var scan = WordScan(bytes)
            var wasCapital = false
            while let word = scan.next() {
                guard let letters = capitals(word.range, bytes), letters > 1, WordSurroundings(bytes).isWhole(word.range) else {
                    wasCapital = false
                    continue
                }
                // "SMS, DDV" is a list of acronyms.
                if let last = words.last?.range.upperBound, wasCapital {
                    wasCapital = bytes[last..<word.range.lowerBound].allSatisfy { $0 == 0x20 }
                }
                if wasCapital { isRun[isRun.count - 1] = true }
                words.append((word.range, letters))
                isRun.append(wasCapital)
                wasCapital = true
            }
            return zip(words, isRun).filter { $0.letters > 3 || $1 }.map(\.0.range)
        }
    }

    /// Whether two capitals may stand side by side; nearly no text has any.
    private static func mayShout(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var wasCapital = false
        for byte in bytes {
            // A byte of a letter beyond ASCII may be one of a capital.
            let isCapital = byte &- 0x41 < 26 || byte >= 0x80
            if wasCapital, byte &- 0x41 < 26 || byte >= 0xC3 { return true }
            wasCapital = isCapital
        }
        return false
    }

    /// How many letters a word of nothing but capitals has.
    private static func capitals(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var (index, count) = (range.lowerBound, 0)
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
            let isCapital = scalar < 0x80 ? scalar &- 0x41 < 26 : LatinLetters.lowercase(scalar) != scalar
            guard isCapital else { return nil }
            count += 1
            index += length
        }
        return count
    }
}
