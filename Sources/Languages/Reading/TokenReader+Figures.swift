extension TokenReader {
    /// Figures with their decimals, thousands or minutes: "24", "1,5", "2½", "1/2", "1 000", "17:30".
    func figure(at start: Int, isSpaced: Bool) -> Token {
        var token = Token(kind: .figure, start: start, end: start, isSpaced: isSpaced)
        let whole = digits(at: start)
        token.end = whole.end
        token.number = whole.value * 100
        if whole.count <= 3 { takeThousands(&token, whole: whole.value) }
        if token.end == whole.end { takeFraction(&token, whole: whole) }
        if let half = halves(at: token.end) {
            token.number += half
            token.end += 2
        }
        return token
    }

    /// ¼, ½ and ¾ in hundredths.
    func halves(at index: Int) -> Int? {
        guard byte(index) == 0xC2 else { return nil }
        switch byte(index + 1) {
        case 0xBC: return 25
        case 0xBD: return 50
        case 0xBE: return 75
        default: return nil
        }
    }

    /// The number that begins at a place; nothing beyond seven figures is a length of time.
    func digits(at start: Int) -> (value: Int, count: Int, end: Int) {
        var index = start
        var value = 0
        while index < text.count, text[index] &- 0x30 < 10 {
            value = min(value * 10 + Int(text[index] &- 0x30), 9_999_999)
            index += 1
        }
        return (value, index - start, index)
    }

    /// Groups of three figures that follow: "1.000", "12 500".
    private func takeThousands(_ token: inout Token, whole: Int) {
        var value = whole
        var end = token.end
        while value > 0, end < text.count {
            let isMark = text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ",")
            let width = isMark ? 1 : text[end] == UInt8(ascii: "\n") ? 0 : spaceWidth(at: end)
            let group = digits(at: end + width)
            guard width > 0, group.count == 3 else { break }
            value = min(value * 1000 + group.value, 9_999_999)
            end = group.end
        }
        guard end > token.end else { return }
        token.number = value * 100
        token.end = end
    }

    private func takeFraction(_ token: inout Token, whole: (value: Int, count: Int, end: Int)) {
        let mark = byte(whole.end)
        let part = digits(at: whole.end + 1)
        switch (mark, part.count) {
        case (UInt8(ascii: ":"), 2) where whole.count <= 2:
            token.minutes = minutes(whole.value, part.value)
            token.hasColon = true
        case (UInt8(ascii: "."), 1...2), (UInt8(ascii: ","), 1...2):
            token.number += part.value * (part.count == 1 ? 10 : 1)
            if mark == UInt8(ascii: "."), part.count == 2 { token.minutes = minutes(whole.value, part.value) }
        case (UInt8(ascii: "/"), 1) where whole.count == 1 && whole.value < part.value && (part.value == 2 || part.value == 4):
            token.number = whole.value * 100 / part.value
        default: return
        }
        token.end = part.end
    }

    private func minutes(_ hour: Int, _ minute: Int) -> Int {
        let total = hour * 60 + minute
        return minute < 60 && total <= 1440 ? total : -1
    }

    /// Whether figures at a place stand for themselves, and are no part of a date, a version, a name or a price.
    func standsAlone(_ start: Int) -> Bool {
        guard start > 0 else { return true }
        switch byte(start - 1) {
        case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "="):
            return false
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "'"):
            return !(byte(start - 2) &- 0x30 < 10 || isASCIILetter(byte(start - 2)))
        case let previous where previous < 0x80: return !isASCIILetter(previous) && !(previous &- 0x30 < 10)
        default: return !isPartOfLetter(start - 1) && !isCurrency(start - 1)
        }
    }

    func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether the scalar that ends at a byte is a letter beyond ASCII.
    private func isPartOfLetter(_ last: Int) -> Bool {
        var first = last
        while first > 0, last - first < 3, text[first] & 0xC0 == 0x80 { first -= 1 }
        return classes[Int(text[first])] != .other
    }

    /// €, £
    private func isCurrency(_ last: Int) -> Bool {
        text[last] == 0xA3 && byte(last - 1) == 0xC2 || text[last] == 0xAC && byte(last - 1) == 0x82
    }
}
