/// The part of a URL that a title becomes.
package enum Slug {
    /// Lower-case ASCII letters and digits, parted by single hyphens: "Kje je moje naročilo?" becomes `kje-je-moje-narocilo`.
    /// Empty when the title has neither letters nor digits of the Latin script. German umlauts become ae, oe, ue in German.
    package static func make(_ title: some StringProtocol, language: Language? = nil) -> String {
        var output: [UInt8] = []
        var isPending = false
        for byte in Folding.fold(prepared(title, spellsOutUmlauts: language == .german)).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if isPending { output.append(UInt8(ascii: "-")) }
                isPending = false
                output.append(byte)
            default:
                isPending = !output.isEmpty
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Without apostrophes, which part no words ("don't" becomes `dont`).
    private static func prepared(_ title: some StringProtocol, spellsOutUmlauts: Bool) -> String {
        var output = ""
        for character in title {
            switch character {
            case "'", "’": continue
            case "ä" where spellsOutUmlauts, "Ä" where spellsOutUmlauts: output += "ae"
            case "ö" where spellsOutUmlauts, "Ö" where spellsOutUmlauts: output += "oe"
            case "ü" where spellsOutUmlauts, "Ü" where spellsOutUmlauts: output += "ue"
            default: output.append(character)
            }
        }
        return output
    }
}
