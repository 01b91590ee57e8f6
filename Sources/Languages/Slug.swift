/// The part of a URL that a title becomes.
package enum Slug {
    /// Lower-case ASCII letters and digits, parted by single hyphens: "Kje je moje naročilo?" becomes `kje-je-moje-narocilo`.
    /// Empty when the title has neither letters nor digits of the Latin script. German umlauts become ae, oe, ue in German.
    package static func make(_ title: some StringProtocol, language: Language? = nil) -> String {
        let folded = Folding.fold(Array((language == .german ? spelledOut(title) : String(title)).utf8))
        var output: [UInt8] = []
        var isPending = false
        for (index, byte) in folded.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if isPending { output.append(UInt8(ascii: "-")) }
                isPending = false
                output.append(byte)
            case _ where isApostrophe(folded, at: index):
                continue
            default:
                isPending = !output.isEmpty
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether a byte belongs to ' or ’, which part no words: "don't" becomes `dont`.
    private static func isApostrophe(_ bytes: [UInt8], at index: Int) -> Bool {
        let curly: [UInt8] = [0xE2, 0x80, 0x99]
        guard let place = curly.firstIndex(of: bytes[index]) else { return bytes[index] == UInt8(ascii: "'") }
        return index >= place && bytes[(index - place)...].starts(with: curly)
    }

    private static func spelledOut(_ title: some StringProtocol) -> String {
        var output = ""
        for character in title {
            switch character {
            case "ä", "Ä": output += "ae"
            case "ö", "Ö": output += "oe"
            case "ü", "Ü": output += "ue"
            default: output.append(character)
            }
        }
        return output
    }
}
