/// A word of a query, a title or another short text.
package struct SearchWord: Sendable, Hashable {
    /// In lower case, with its marks.
    package let marked: [UInt8]
    /// Folded and in the spelling that stems are made from.
    package let plain: [UInt8]
    package let stem: [UInt8]
    package let isSmall: Bool
}

/// Reads words for the search, each distinct one only once.
package struct SearchReading: Sendable {
    package let language: SearchLanguage
    private let small: Set<[UInt8]>

    package init(_ language: SearchLanguage) {
        self.language = language
        small = Set(language.smallWords.map { language.stemmer.spelled(Array($0.utf8)) })
    }

    /// All words but single letters, in their order.
    package func words(in text: String) -> [SearchWord] {
        var text = text
        return text.withUTF8 { bytes in
            var words: [SearchWord] = []
            var scan = SearchScan(bytes)
            while let range = scan.next() {
                let word = word(Array(bytes[range]))
                if word.counts { words.append(word) }
            }
            return words
        }
    }

    /// A word as `SearchScan` finds it.
    package func word(_ bytes: [UInt8]) -> SearchWord {
        let marked = Folding.lowercase(bytes.withoutSoftHyphens)
        let plain = language.stemmer.spelled(Folding.fold(marked))
        return SearchWord(marked: marked, plain: plain, stem: language.stemmer.stem(plain), isSmall: small.contains(plain))
    }
}

extension SearchWord {
    /// Single letters say nothing; single digits do.
    package var counts: Bool { plain.count > 1 || plain.first.map { $0 &- 0x30 < 10 } ?? false }

    /// The stem in the word's own marks: what tells "koš" from "kos".
    package var markedStem: [UInt8] {
        if marked == plain { return stem }
        var shared = 0
        while shared < min(stem.count, plain.count), stem[shared] == plain[shared] { shared += 1 }
        var (index, letters) = (0, 0)
        while index < marked.count, letters < shared {
            let length = marked[index] < 0x80 ? 1 : marked[index] < 0xE0 ? 2 : 3
            let folded = Folding.fold(Array(marked[index..<min(index + length, marked.count)]))
            index += length
            letters += folded.count
        }
        return letters == shared ? Array(marked[..<index] + stem[shared...]) : stem
    }
}

/// Finds the words of UTF-8 text: letters and digits that stand together. The borders are those of `WordScan`, but the letters stay as
/// they are; on the hot path of the index.
package struct SearchScan {
    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0
    /// Of the bytes of the word that was found last, ASCII letters in lower case.
    package private(set) var hash: UInt64 = 0

    package init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    @inline(__always)
    package mutating func next() -> Range<Int>? {
        var index = index
        while index < text.count, !Self.begins(text[index]) { index += 1 }
        let start = index
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                if !Self.isPlain(byte) { break }
                hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
            } else {
                if byte >= 0xC0, !Self.begins(byte), !isSoftHyphen(index) { break }
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
            index += 1
        }
        self.index = index
        self.hash = hash
        return start < index ? start..<index : nil
    }

    /// Invisible, and within words.
    private func isSoftHyphen(_ index: Int) -> Bool {
        text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xAD
    }

    /// Whether a word may begin with a byte. Arithmetic, since a table costs a look at its bounds for every byte.
    @inline(__always)
    private static func begins(_ byte: UInt8) -> Bool {
        byte < 0x80 ? isPlain(byte) : byte >= 0xC3 && byte < 0xF0 && byte != 0xE2
    }

    /// ASCII letters and digits.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}

extension [UInt8] {
    var withoutSoftHyphens: [UInt8] {
        guard contains(0xC2) else { return self }
        var result: [UInt8] = []
        for (index, byte) in enumerated() {
            let isHyphen =
                (byte == 0xC2 && index + 1 < count && self[index + 1] == 0xAD)
                || (byte == 0xAD && index > 0 && self[index - 1] == 0xC2)
            if !isHyphen { result.append(byte) }
        }
        return result
    }
}
