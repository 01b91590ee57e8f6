/// The hash of a word without its case and marks, byte by byte.
struct WordHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init(value: UInt64 = 0xCBF2_9CE4_8422_2325) {
        self.value = value
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}

/// Words of a text, read as bytes.
enum LetterScan {
    /// What a byte begins.
    enum Class: UInt8 {
        case other, letter, digit
        /// Two bytes of a Latin letter.
        case latin
        /// Two bytes of a mark that combines with the letter before it.
        case mark
        /// Part of a letter of another script.
        case foreign
    }

    /// The class of each byte.
    static let classes = ConstantTable<Class>(
        (0...255).map { byte in
            switch byte {
            case 0x30...0x39: .digit
            case 0x41...0x5A, 0x61...0x7A: .letter
            case 0xC3...0xC9: .latin
            case 0xCC, 0xCD: .mark
            case 0x80...0xBF, 0xCA...0xE1, 0xE3...0xEF: .foreign
            default: .other
            }
        })

    /// One or two plain letters for each of U+00C0–U+027F, the second in the upper byte; 0 where there are none.
    static let folded = ConstantTable<UInt16>(
        (0xC0..<0x280).map { scalar in
            LatinLetters.base(of: UInt32(scalar)).map { UInt16($0.first) | UInt16($0.second) << 8 } ?? 0
        })

    /// Adds the letters from `start` on to a hash and returns where they end. Soft hyphens within do not count.
    @inline(__always)
    static func word(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, folding folded: ConstantTable<UInt16>, hash: inout WordHash
    ) -> Int {
        var index = start
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                let lower = byte | 0x20
                guard lower &- 0x61 < 26 else { return index }
                hash.add(lower)
                index += 1
            } else {
                let length = marked(in: text, at: index, folding: folded, hash: &hash)
                if length == 0 { return index }
                index += length
            }
        }
        return index
    }

    /// Adds a letter that is not ASCII and returns its length; 0 when it is none.
    private static func marked(
        in text: UnsafeBufferPointer<UInt8>, at index: Int, folding folded: ConstantTable<UInt16>, hash: inout WordHash
    ) -> Int {
        let byte = text[index]
        let next = index + 1 < text.count ? text[index + 1] : 0
        switch byte {
        case 0xC3...0xC9 where next & 0xC0 == 0x80:
            let letters = folded[Int(byte - 0xC3) << 6 | Int(next & 0x3F)]
            hash.add(letters == 0 ? byte : UInt8(truncatingIfNeeded: letters))
            if letters == 0 { hash.add(next) } else if letters > 0xFF { hash.add(UInt8(letters >> 8)) }
            return 2
        case 0xCC, 0xCD: return next == 0 ? 1 : 2
        case 0xC2: return next == 0xAD ? 2 : 0
        case 0xE2, 0xF0...: return 0
        default:
            hash.add(byte)
            return 1
        }
    }
}
