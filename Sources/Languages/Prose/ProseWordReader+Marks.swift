/// Numbers and marks.
extension ProseWordReader {
    func number(at start: Int, _ words: inout [ProseWord]) -> Int {
        var index = start
        while index < text.count {
            if classes[Int(text[index])] == .digit {
                index += 1
            } else if isWithinNumber(index) {
                index += 2
            } else {
                break
            }
        }
        words.append(ProseWord(kind: .number, start: start, end: index))
        return index
    }

    /// A comma, a dot or a colon between two figures.
    private func isWithinNumber(_ index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
            index + 1 < text.count && classes[Int(text[index + 1])] == .digit
        default: false
        }
    }

    func mark(at index: Int, _ words: inout [ProseWord], _ quotes: inout QuoteCount) -> Int {
        let byte = text[index]
        let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(text.count, index + width)
        quotes.note(text, index)
        if byte == UInt8(ascii: "@"), index > 0, isLetter(index - 1) {
            clearAddress(before: index, &words)
            let address = address(at: index)
            words.append(address)
            return address.end
        }
        guard let kind = kind(ofMarkAt: index, end, words.last) else { return end }
        var word = ProseWord(kind: kind, start: index, end: end)
        word.mark = byte
        word.isQuoted = quotes.isInside
        words.append(word)
        if kind == .stop { quotes.endSentence(text, from: end) }
        return end
    }

    /// "alergia@shop.example": words of an address name nobody; what it is for may stay.
    private func clearAddress(before index: Int, _ words: inout [ProseWord]) {
        var place = index
        for number in words.indices.reversed() {
            guard words[number].kind == .word,
                words[number].end == place || isOfAddress(byte(place - 1)) && words[number].end == place - 1
            else { return }
            place = words[number].start
            words[number].meaning.parts.formIntersection(.matter)
            words[number].meaning.person = nil
            words[number].groupEntries = (-1, -1, -1)
            words[number].wordEntry = -1
        }
    }

    private func kind(ofMarkAt index: Int, _ end: Int, _ last: ProseWord?) -> ProseWord.Kind? {
        switch text[index] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"), 0x0A: .stop
        case UInt8(ascii: "."): endsSentence(index, last) ? .stop : nil
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): .joint
        case UInt8(ascii: "-"), UInt8(ascii: "/"): isSpaced(index, end) ? .joint : nil
        case 0xE2:
            switch (byte(index + 1), byte(index + 2)) {
            case (0x80, 0x93), (0x80, 0x94), (0x86, 0x92): .joint
            case (0x80, 0xA6): .stop
            case (0x80, 0xA2): .stop
            // Shapes, ticks, stars and other signs before the points of a banner: U+23C0–U+23FF, U+2580–U+27BF, U+2B00–U+2BFF.
            case (0x8C, _), (0x8F, _), (0x96...0x9E, _), (0xAC...0xAF, _): .stop
            case (0x86, 0xA9...0xAA): .stop
            default: nil
            }
        // Emoji.
        case 0xF0: .stop
        case 0xC2: byte(index + 1) == 0xB7 ? .stop : nil
        default: nil
        }
    }

    /// Whether one of the places ends the same short word as the one before a dot, without a dot: "24 hod, 48 hod."
    func dropsDot(before end: Int, like places: [Int]) -> Bool {
        guard byte(end - 1) == UInt8(ascii: "."), afterSpace(end) == text.count || byte(end) == 0x0A else { return false }
        return places.contains { place in
            byte(place) != UInt8(ascii: ".")
                && (1...3).allSatisfy { byte(place - $0) == byte(end - 1 - $0) && byte(place - $0) > 0x40 }
        }
    }

    func isLower(_ index: Int) -> Bool { classes[Int(text[index])] == .letter && text[index] & 0x20 != 0 }

    /// Nothing but capitals.
    func isAcronym(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard text[index] < 0x80 ? isUpper(index) : isCapital(index) else { return false }
            index += text[index] < 0x80 ? 1 : 2
        }
        return true
    }

    func isUpper(_ index: Int) -> Bool {
        switch classes[Int(text[index])] {
        case .letter: text[index] & 0x20 == 0
        case .latin: isCapital(index)
        case .digit, .mark, .foreign, .other: false
        }
    }

    /// "2024"
    func isYear(_ range: Range<Int>) -> Bool {
        range.count == 4 && byte(range.lowerBound) == UInt8(ascii: "2") && byte(range.lowerBound + 1) == UInt8(ascii: "0")
    }

    /// Whether letters with marks stand near a place.
    func hasMarks(near place: Int) -> Bool {
        text[max(0, place - 100)..<min(text.count, place + 100)].contains { (0xC3...0xC6).contains($0) }
    }

    func byte(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0 }

    private func isSpaced(_ start: Int, _ end: Int) -> Bool { byte(start - 1) <= 0x20 && byte(end) <= 0x20 }

    /// A dot before a space and a capital letter, or before the end.
    private func endsSentence(_ index: Int, _ last: ProseWord?) -> Bool {
        var next = index + 1
        while next < text.count, isClosing(next) { next += 1 }
        guard next < text.count else { return true }
        let (start, isSpaced) = skipSpace(next)
        guard start < text.count else { return true }
        guard isSpaced, !(last?.has(.short) ?? false) else { return false }
        switch classes[Int(text[start])] {
        case .digit: return !(last.map { $0.end - $0.start < 5 && $0.kind != .phrase } ?? true)
        case .letter: return text[start] & 0x20 == 0 && !isInitial(last)
        case .latin: return isCapital(start) && !isInitial(last)
        case .mark, .foreign: return false
        case .other: return true
        }
    }

    /// A quotation mark or a bracket that closes, or emphasis.
    private func isClosing(_ index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "_"): true
        case 0xE2: byte(index + 1) == 0x80 && (0x98...0x9F).contains(byte(index + 2))
        case 0x80: byte(index - 1) == 0xE2
        case 0x98...0x9F: byte(index - 1) == 0x80 && byte(index - 2) == 0xE2
        case 0xC2: byte(index + 1) == 0xBB || byte(index + 1) == 0xAB
        case 0xAB, 0xBB: byte(index - 1) == 0xC2
        default: false
        }
    }

    func skipSpace(_ start: Int) -> (Int, Bool) {
        var index = start
        while index < text.count {
            if text[index] <= 0x20 {
                index += 1
            } else if text[index] == 0xC2, byte(index + 1) == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return (index, index > start)
    }

    /// A single letter: "z. B."
    private func isInitial(_ last: ProseWord?) -> Bool {
        last.map { $0.kind == .word && $0.end - $0.start == 1 && isLetter($0.start) && text[$0.start] & 0x20 == 0 } ?? false
    }

    private func isCapital(_ index: Int) -> Bool {
        let (first, second) = (byte(index), byte(index + 1))
        return first == 0xC3 ? second < 0x9F : first == 0xC5 && second >= 0xB9 ? second & 1 == 1 : second & 1 == 0
    }
}
