/// Whether a place stands between quotation marks.
struct QuoteCount {
    private var straight = false
    private var curly = 0
    private var guillemets = false
    private var single = false

    var isInside: Bool { straight || curly > 0 || guillemets || single }

    mutating func note(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
        switch text[index] {
        // „ is often closed by a straight mark.
        case UInt8(ascii: "\"") where curly > 0: curly = 0
        case UInt8(ascii: "\""): straight.toggle()
        case 0xC2 where byte(index + 1) == 0xAB || byte(index + 1) == 0xBB: guillemets.toggle()
        case 0xE2 where byte(index + 1) == 0x80:
            switch byte(index + 2) {
            case 0x9E: curly = 1
            // “ opens in English and closes in German.
            case 0x9C: curly = curly > 0 ? 0 : 1
            case 0x9D: curly = 0
            // ‘ before a word opens, and ’ behind a mark closes.
            case 0x98 where index == 0 || text[index - 1] <= 0x20: single = true
            case 0x99 where single && closesSingle(text, index): single = false
            default: break
            }
        default: break
        }
    }

    private func closesSingle(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index > 0 else { return false }
        return [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[index - 1])
    }

    /// A mark that is never closed quotes its own sentence only.
    mutating func endSentence(_ text: UnsafeBufferPointer<UInt8>, from end: Int) {
        guard isInside else { return }
        var closes = false
        var index = end
        while index < text.count, index < end + 400, !closes {
            switch text[index] {
            case UInt8(ascii: "\""): closes = straight || curly > 0
            case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
                closes =
                    curly > 0 && (text[index + 2] == 0x9C || text[index + 2] == 0x9D)
                    || single && text[index + 2] == 0x99 && closesSingle(text, index)
            case 0xC2 where index + 1 < text.count: closes = guillemets && (text[index + 1] == 0xAB || text[index + 1] == 0xBB)
            default: break
            }
            index += 1
        }
        if !closes { self = QuoteCount() }
    }
}
