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

/// What every language has one of: words, tables, rules. A language that lacks one does not compile.
protocol LanguageOwned {
    static var slovenian: Self { get }
    static var czech: Self { get }
    static var slovak: Self { get }
    static var polish: Self { get }
    static var croatian: Self { get }
    static var german: Self { get }
    static var english: Self { get }
}

extension Language {
    /// The language's own.
    func own<Thing: LanguageOwned>() -> Thing {
        switch self {
        case .slovenian: .slovenian
        case .czech: .czech
        case .slovak: .slovak
        case .polish: .polish
        case .croatian: .croatian
        case .german: .german
        case .english: .english
        }
    }
}
