/// What Markdown asks about bytes.
extension UInt8 {
    var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    /// Space, tab, line ends, vertical tab and form feed.
    var isWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isAlphanumeric: Bool { isLetter || isDigit }
    /// ASCII punctuation as CommonMark counts it.
    var isPunctuation: Bool {
        (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
            || (self >= 0x7B && self <= 0x7E)
    }
    /// A control character that must not reach a page; tab and line ends may.
    var isForbiddenControl: Bool { self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0D }
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

/// Eight bytes looked at together.
enum Word {
    private static let lows: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Whether one of the bytes is less than `limit`, which is 0x80 at most.
    static func has(_ word: UInt64, below limit: UInt8) -> Bool { (word &- lows &* UInt64(limit)) & ~word & highs != 0 }

    static func has(_ word: UInt64, _ byte: UInt8) -> Bool { has(word ^ (lows &* UInt64(byte)), below: 1) }
}

/// Bytes that Pult itself puts into what cmark reads and writes. None of them can come from a source: controls are replaced
/// by `substitute` first.
enum ControlByte {
    /// Begins a mark in the HTML.
    static let markBegin: UInt8 = 0x01
    static let markEnd: UInt8 = 0x02
    /// Stand for `[` and `]` around a footnote's label, so that cmark does not see a link.
    static let openBracket: UInt8 = 0x03
    static let closeBracket: UInt8 = 0x04
    /// Stands for a control character of the source and shows as U+FFFD. One byte wide, so that offsets stay.
    static let substitute: UInt8 = 0x1A
}

extension Array {
    /// The same elements without room for more.
    var trimmed: [Element] {
        capacity > count ? Array(unsafeUninitializedCapacity: count) { $1 = $0.initialize(fromContentsOf: self) } : self
    }
}
