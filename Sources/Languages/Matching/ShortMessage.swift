/// A text as it goes out by SMS: how it is encoded and into how many messages it falls.
package struct ShortMessage: Hashable, Sendable {
    package enum Encoding: Hashable, Sendable {
        /// 160 letters in one message, 153 in each of several; `€`, brackets and the like count twice.
        case gsm7
        /// 70 in one message, 67 in each of several.
        case ucs2
    }

    package let encoding: Encoding
    /// In the units of the encoding.
    package let length: Int
    package let parts: Int
    /// The first letter that the short encoding lacks.
    package let costly: Character?

    package init(_ text: String) {
        costly = text.first { !$0.unicodeScalars.allSatisfy(Self.isShort) }
        let sizes: [Int]
        if costly == nil {
            encoding = .gsm7
            sizes = text.unicodeScalars.map { Self.extended.contains($0) ? 2 : 1 }
        } else {
            encoding = .ucs2
            sizes = text.unicodeScalars.map { $0.value > 0xFFFF ? 2 : 1 }
        }
        length = sizes.reduce(0, +)
        let (single, multiple) = encoding == .gsm7 ? (160, 153) : (70, 67)
        parts = length <= single ? 1 : Self.parts(sizes, multiple)
    }

    /// A letter that takes two units is never torn apart.
    private static func parts(_ sizes: [Int], _ room: Int) -> Int {
        var (parts, used) = (1, 0)
        for size in sizes {
            if used + size > room { (parts, used) = (parts + 1, 0) }
            used += size
        }
        return parts
    }

    private static func isShort(_ scalar: Unicode.Scalar) -> Bool { basic.contains(scalar) || extended.contains(scalar) }

    /// GSM 03.38: the basic table and what follows an escape. Browsers count with the same letters.
    package static let basicLetters =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
        + "¿abcdefghijklmnopqrstuvwxyzäöñüà"
    package static let extendedLetters = "\u{0C}^{}\\[~]|€"
    private static let basic = Set(basicLetters.unicodeScalars)
    private static let extended = Set(extendedLetters.unicodeScalars)
}
