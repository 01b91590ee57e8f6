/// The sentences of a text, for counting the words in them.
package struct SentenceScan {
    /// A sentence: where it stands and how many words it has.
    package struct Sentence: Hashable, Sendable {
        package let range: Range<Int>
        package let words: Int
    }

    private let abbreviations: Set<String>
    private let hasDottedDates: Bool

    package init(_ language: Language) {
        abbreviations = language.abbreviations
        hasDottedDates = language == .german
    }

    /// A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or a small letter follows.
    package func sentences(in text: String) -> [Sentence] {
        var text = text
        return text.withUTF8 { bytes in
            var sentences: [Sentence] = []
            var scan = WordScan(bytes)
            var (start, words, last) = (Int?.none, 0, 0)
            while let word = scan.next() {
                if let begun = start, ends(between: last, and: word, bytes) {
                    sentences.append(Sentence(range: begun..<last, words: words))
                    (start, words) = (nil, 0)
                }
                start = start ?? word.range.lowerBound
                if !isGlued(last, word.range.lowerBound, bytes) || words == 0 { words += 1 }
                last = word.range.upperBound
            }
            if let start { sentences.append(Sentence(range: start..<last, words: words)) }
            return sentences
        }
    }

    /// "e-mail", "don't" and "melisa.example" are one word.
    private func isGlued(_ end: Int, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        end > 0 && start > end
            && !bytes[end..<start].contains { $0 == 0x20 || $0 == 0x0A || $0 == 0x93 || $0 == 0x94 || $0 == UInt8(ascii: "/") }
    }

    private func ends(between end: Int, and word: TextWord, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let gap = bytes[end..<word.range.lowerBound]
        if gap.contains(0x0A) { return true }
        guard let mark = gap.firstIndex(where: Self.isEnd), gap[mark...].contains(0x20) else { return false }
        if bytes[mark] == UInt8(ascii: "!") || bytes[mark] == UInt8(ascii: "?") { return true }
        if mark == end, isAbbreviation(before: end, bytes) { return false }
        return !startsSmall(word, bytes)
    }

    /// "21.00" and "8:30" are no days of a month.
    private static func joinsNumbers(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0xA6
    }

    private func startsSmall(_ word: TextWord, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let (scalar, _) = UTF8Scalar.decode(bytes, at: word.range.lowerBound)
        if scalar < 0x80 { return scalar &- 0x61 < 26 }
        return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
    }

    private func isAbbreviation(before end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = end
        while start > 0, bytes[start - 1] > 0x2F, bytes[start - 1] != UInt8(ascii: ":"), bytes[start - 1] != 0xA0 { start -= 1 }
        let word = Folding.lowercase(String(decoding: bytes[start..<end], as: UTF8.self))
        if word.count == 1, !word.allSatisfy(\.isNumber) { return true }
        if word.allSatisfy(\.isNumber) {
            return hasDottedDates && !word.isEmpty && word.count < 3 && !(start > 0 && Self.joinsNumbers(bytes[start - 1]))
        }
        return abbreviations.contains(word)
    }
}

extension Language {
    /// Words after which a full stop ends no sentence, in lower case.
    var abbreviations: Set<String> {
        let text =
            switch self {
            case .slovenian: "npr tj oz itd ipd št ul tel dr mag ga g sv cca min maks str prim gl"
            case .czech: "např tj tzv atd apod č ul tel dr mgr ing min max cca str srov pí p"
            case .slovak: "napr tj tzv atď apod č ul tel dr mgr ing min max cca str porov p"
            case .polish: "np tj tzn itd itp nr ul tel dr mgr inż min maks ok str por p św"
            case .croatian: "npr tj tzv itd sl br ul tel dr mr min maks oko str usp sv"
            case .german: "zb bzw usw etc nr str tel dr prof ca min max inkl evtl ggf vgl sog st"
            case .english: "eg ie etc no st tel dr mr mrs ms prof approx min max incl vs"
            }
        return Set(text.split(separator: " ").map(String.init))
    }
}
