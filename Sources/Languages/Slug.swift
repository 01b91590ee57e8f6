/// The part of a URL that a title becomes.
package enum Slug {
    /// Lower-case ASCII letters and digits, parted by single hyphens: "Kje je moje naročilo?" becomes `kje-je-moje-narocilo`.
    /// Empty when the title has neither letters nor digits of the Latin script. German umlauts become ae, oe, ue in German.
    package static func make(_ title: some StringProtocol, language: Language? = nil) -> String {
        var output: [UInt8] = []
        var isPending = false
        for byte in Folding.fold(Array((language == .german ? spelledOut(title) : String(title)).utf8)) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if isPending { output.append(UInt8(ascii: "-")) }
                isPending = false
                output.append(byte)
            case UInt8(ascii: "'"):
                continue
            default:
                isPending = !output.isEmpty
            }
        }
        return String(decoding: output, as: UTF8.self)
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
