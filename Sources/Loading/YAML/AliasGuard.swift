/// Keeps a text from the YAML parser whose aliases could grow beyond all bounds there ("billion laughs").
///
/// Yams shares what aliases repeat, and the walk over its nodes stops at the first anchor; but a mapping whose *keys* are
/// aliases is hashed in full. Without an anchor nothing can grow, and with few aliases not by much: sixteen make at most
/// 3^(16/3), some 350 copies. So only a text with an anchor and more aliases than that is refused unseen.
enum AliasGuard {
    /// The offset of the first anchor of a dangerous text, nil for a harmless one. What looks like an anchor or an alias in quotes
    /// or comments is counted, too: better to refuse too much here, as front matter with sixteen stars and ampersands is rare.
    static func danger(in bytes: [UInt8]) -> Int? {
        var firstAnchor: Int?
        var aliases = 0
        for index in bytes.indices.dropLast() where isNameByte(bytes[index + 1]) {
            switch bytes[index] {
            case UInt8(ascii: "&"): firstAnchor = firstAnchor ?? index
            case UInt8(ascii: "*"): aliases += 1
            default: break
            }
        }
        return aliases > 16 ? firstAnchor : nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
