/// One of the languages that Pult speaks. Everything particular to a language stands in its own file under `Packs/`.
package enum Language: String, Hashable, Sendable, CaseIterable {
    case slovenian = "sl"
    case czech = "cs"
    case slovak = "sk"
    case polish = "pl"
    case croatian = "hr"
    case german = "de"
    case english = "en"

    /// The BCP 47 tag, which is also the folder of the locale.
    package var code: String { rawValue }

    /// For findings, which are in English.
    package var englishName: String {
        switch self {
        case .slovenian: "Slovenian"
        case .czech: "Czech"
        case .slovak: "Slovak"
        case .polish: "Polish"
        case .croatian: "Croatian"
        case .german: "German"
        case .english: "English"
        }
    }
}
