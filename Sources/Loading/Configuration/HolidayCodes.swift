import Diagnostics
import ServiceTime

extension Fields {
    /// Codes of holiday packs.
    func holidays() -> [Located<String>] {
        texts("holidays").filter { code in
            if HolidayPacks.pack(code.value) != nil { return true }
            let near = HolidayCodes.correction(of: code.value)
            let isLand = code.value.uppercased().hasPrefix("DE-")
            findings.report(
                ConfigurationCodes.holidays,
                "There are no public holidays for “\(code.value)”. "
                    + (near.map { "Did you mean “\($0)”?" } ?? "Write the code of a country, or of a German Land such as DE-BY."),
                at: code.range, notes: [isLand ? HolidayCodes.knownLands : HolidayCodes.knownCountries],
                fixes: near.map { [.writing($0, for: code.value)] } ?? [])
            return false
        }
    }
}

/// What people write instead of the code of a holiday pack.
package enum HolidayCodes {
    static let knownCountries = known(HolidayPacks.all.filter { !$0.code.contains("-") }, as: "Known countries")
    static let knownLands = known(HolidayPacks.all.filter { $0.code.contains("-") }, as: "Known Länder")

    /// The code that somebody probably meant: in small letters, with a digit for a letter (`S1`), of a language or of three letters,
    /// without the country’s (`BY`) or its hyphen; or the name of a country or Land, even with a slip in it. Two letters that are
    /// another country’s are no slip.
    package static func correction(of text: String) -> String? {
        let plain = String(text.uppercased().map { lookalikes[$0] ?? $0 })
        let letters = plain.filter(\.isLetter)
        let codes = HolidayPacks.codes
        if let code = [plain, aliases[letters] ?? "", "DE-" + plain].first(where: codes.contains) { return code }
        if let code = codes.first(where: { $0.filter(\.isLetter) == letters }) { return code }
        let names = HolidayPacks.all.flatMap { [$0.name, $0.englishName] }
        let name = names.first { $0.lowercased() == text.lowercased() } ?? NearMiss.suggestion(for: text, among: names)
        return name.flatMap { name in HolidayPacks.all.first { $0.name == name || $0.englishName == name }?.code }
    }

    private static let lookalikes: [Character: Character] = ["1": "I", "0": "O", "5": "S", "8": "B"]

    private static let aliases = [
        "SL": "SI", "CS": "CZ", "SVN": "SI", "CZE": "CZ", "SVK": "SK", "POL": "PL", "HRV": "HR", "AUT": "AT", "DEU": "DE",
        "GER": "DE", "HUN": "HU",
    ]

    private static func known(_ packs: [HolidayPack], as title: String) -> String {
        title + ": " + packs.map { "\($0.code) (\($0.englishName))" }.joined(separator: ", ") + "."
    }
}
