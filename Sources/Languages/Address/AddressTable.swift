/// How somebody is spoken to.
package enum Address: String, Hashable, Sendable, CaseIterable { case formal, informal }

/// A word that speaks to the reader in one form of address.
package struct AddressMention: Hashable, Sendable {
    package let address: Address
    package let range: Range<Int>
    /// False for greetings, which suit one form without being it.
    package let isSpoken: Bool
}

/// Finds in texts of one language how their readers are addressed.
package struct AddressTable: Sendable {
    private let words: AddressWords
    private let phrases: PhraseTable
    private let kinds: [Kind]
    private let verbEnds: [[UInt8]]

    private enum Kind { case formal, informal, greeting, title }

    /// Nil for a language that has one form for everybody.
    package init?(_ language: Language) {
        guard let words = language.addressWords else { return nil }
        self.words = words
        let groups: [(words: [String], kind: Kind)] = [
            (words.formal, .formal), (words.informal, .informal), (words.greetings, .greeting), (words.titles, .title),
        ]
        let entries = groups.flatMap { group in group.words.map { (text: $0.replacing("_", with: " "), kind: group.kind) } }
        phrases = PhraseTable(entries.map { ($0.text, .letters) }, language: language)
        kinds = entries.map(\.kind)
        verbEnds = words.verbEnds.map { Array($0.utf8) }
    }

    /// The mentions in a text, in its order.
    package func mentions(in text: String) -> [AddressMention] {
        var text = text
        return text.withUTF8 { bytes in
            var mentions: [AddressMention] = []
            var scan = WordScan(bytes)
            while let word = scan.next() { note(word, scan, &mentions) }
            return mentions
        }
    }

    /// Adds what a word says about the form of address; `scan` stands behind it.
    @inline(__always)
    func note(_ word: TextWord, _ scan: WordScan, _ mentions: inout [AddressMention]) {
        var hits: [PhraseTable.Hit] = []
        phrases.note(word, scan, &hits)
        for hit in hits { add(hit, scan, &mentions) }
        if hits.isEmpty, endsAsVerb(word, scan.text) {
            mentions.append(AddressMention(address: .informal, range: word.range, isSpoken: true))
        }
    }

    private func add(_ hit: PhraseTable.Hit, _ scan: WordScan, _ mentions: inout [AddressMention]) {
        switch kinds[hit.phrase] {
        case .formal:
            if words.isCapitalised, !isCapital(hit.range, scan.text) || beginsSentence(hit.range.lowerBound, scan.text) { return }
            mentions.append(AddressMention(address: .formal, range: hit.range, isSpoken: true))
        case .title:
            guard isCapital(hit.range, scan.text), !isTitleOfName(scan) else { return }
            // "Państwa" at the beginning of a sentence may be states.
            if hit.range.count > 6, beginsSentence(hit.range.lowerBound, scan.text) { return }
            mentions.append(AddressMention(address: .formal, range: hit.range, isSpoken: true))
        case .informal: mentions.append(AddressMention(address: .informal, range: hit.range, isSpoken: true))
        case .greeting: mentions.append(AddressMention(address: .informal, range: hit.range, isSpoken: false))
        }
    }

    /// "imaš", "můžeš", "masz": small letters, so that no name is taken for a verb.
    @inline(__always)
    private func endsAsVerb(_ word: TextWord, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = verbEnds.first?.last, text[word.range.upperBound - 1] == last else { return false }
        return word.range.count >= 4 && isVerb(word, text)
    }

    private func isVerb(_ word: TextWord, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = text[word.range]
        guard verbEnds.contains(where: { bytes.suffix($0.count).elementsEqual($0) }), !isCapital(word.range, text),
            WordSurroundings(text).isWhole(word.range)
        else { return false }
        return !words.notVerbs.contains(Folding.lowercase(String(decoding: bytes, as: UTF8.self)))
    }

    private func isCapital(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let (scalar, _) = UTF8Scalar.decode(text, at: range.lowerBound)
        return scalar < 0x80 ? scalar &- 0x41 < 26 : LatinLetters.lowercase(scalar) != scalar
    }

    /// "Pani Kowalska", "Pan Marek": somebody who is spoken about.
    private func isTitleOfName(_ scan: WordScan) -> Bool {
        var ahead = scan
        guard let next = ahead.next() else { return false }
        let start = next.range.lowerBound
        return start >= 2 && scan.text[start - 1] == 0x20 && Self.isLetter(scan.text[start - 2])
            && isCapital(next.range, scan.text)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte | 0x20 &- 0x61 < 26 }

    /// Whether nothing but blanks and quotation marks stand between a place and the end of the sentence before.
    private func beginsSentence(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = start
        while index > 0 {
            switch text[index - 1] {
            case 0x20, UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: "("): index -= 1
            case 0x9E, 0x9C, 0x9D, 0x80, 0xE2, 0xC2, 0xA0, 0xBB, 0xAB, 0x93, 0x94: index -= 1
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), 0x0A, 0xA6, UInt8(ascii: ";"):
                return true
            default: return false
            }
        }
        return true
    }
}
