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
                fixes: near.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? [])
            return false
        }
    }
}

/// What people write instead of the code of a holiday pack.
package enum HolidayCodes {
    static let knownCountries = known(HolidayPacks.all.filter { !$0.code.contains("-") }, as: "Known countries")
    static let knownLands = known(HolidayPacks.all.filter { $0.code.contains("-") }, as: "Known Länder")

    /// Codes in small letters, codes of languages (`sl`, `cs`), names of countries and Länder, codes without the country's, and slips
    /// of a letter.
    package static func correction(of text: String) -> String? {
        let languages = ["sl": "SI", "cs": "CZ"]
        let upper = text.uppercased()
        let candidates = [languages[text.lowercased()], upper, "DE-" + upper].compactMap(\.self)
        if let code = candidates.first(where: { HolidayPacks.pack($0) != nil }) { return code }
        let names = HolidayPacks.all.flatMap { [$0.name, $0.englishName] }
        let name = names.first { $0.lowercased() == text.lowercased() } ?? NearMiss.suggestion(for: text, among: names)
        if let name, let pack = HolidayPacks.all.first(where: { $0.name == name || $0.englishName == name }) { return pack.code }
        return NearMiss.suggestion(for: text, among: HolidayPacks.codes)
    }

    private static func known(_ packs: [HolidayPack], as title: String) -> String {
        title + ": " + packs.map { "\($0.code) (\($0.englishName))" }.joined(separator: ", ") + "."
    }
}
