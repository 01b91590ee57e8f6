/// Compares the letters of a text with those of a word that is looked for.
enum LetterComparison {
    enum Strictness: Sendable, Hashable {
        /// Case does not matter; a letter in the text may lack its mark ("prosim, posljite"), but never has one too many.
        case plainAllowed
        /// Case does not matter, marks do.
        case marked
        /// Byte for byte.
        case exact
    }

    /// How many bytes of the text a word takes, read from its beginning; nil when it is another word. The wanted word is in lower
    /// case unless the comparison is exact.
    static func length(
        of wanted: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int, _ strictness: Strictness
    ) -> Int? {
        if strictness == .exact {
            let end = start + wanted.count
            return end <= text.count && text[start..<end].elementsEqual(wanted) ? wanted.count : nil
        }
        return wanted.withUnsafeBufferPointer { wanted in
            var (index, other) = (start, 0)
            while other < wanted.count {
                guard index < text.count else { return nil }
                let (found, length) = letter(text, index)
                let (expected, otherLength) = UTF8Scalar.decode(wanted, at: other)
                if found == expected {
                    index += length
                } else if let base = LatinLetters.base(of: expected), strictness == .plainAllowed || base.second != 0,
                    let end = passed(base, text, index)
                {
                    index = end
                } else {
                    return nil
                }
                other += otherLength
            }
            return index - start
        }
    }

    /// The end of one or two plain letters in the text.
    private static func passed(_ base: LatinLetters.Base, _ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        guard isSame(text[index], base.first) else { return nil }
        if base.second == 0 { return index + 1 }
        guard index + 1 < text.count, isSame(text[index + 1], base.second) else { return nil }
        return index + 2
    }

    private static func isSame(_ byte: UInt8, _ lower: UInt8) -> Bool { byte < 0x80 && byte | 0x20 == lower }

    /// The lower-case letter at a place, a mark that follows it included, and its length. Soft hyphens are passed over.
    private static func letter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (scalar: UInt32, length: Int) {
        var (scalar, length) = UTF8Scalar.decode(text, at: index)
        if scalar == 0xAD, index + length < text.count {
            let (after, more) = letter(text, index + length)
            return (after, length + more)
        }
        if scalar < 0x80 {
            scalar = scalar &- 0x41 < 26 ? scalar | 0x20 : scalar
        } else {
            scalar = LatinLetters.lowercase(scalar)
        }
        guard index + length < text.count, text[index + length] == 0xCC || text[index + length] == 0xCD else {
            return (scalar, length)
        }
        let (mark, markLength) = UTF8Scalar.decode(text, at: index + length)
        guard let first = Unicode.Scalar(scalar), let second = Unicode.Scalar(mark) else { return (scalar, length) }
        var letters = String.UnicodeScalarView()
        letters.append(first)
        letters.append(second)
        let composed = Character(String(letters))
        return (LatinLetters.composed(composed)?.value ?? scalar, length + markLength)
    }
}
