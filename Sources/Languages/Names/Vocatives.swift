/// How a first name is called out: "Josef" is greeted as "Josefe".
package enum Vocatives {
    /// The form in which a language greets somebody of this first name; the name itself where the language has no such form, and
    /// nil for a name that the rules had better leave alone (initials, foreign spellings, two names), so that the greeting stays
    /// without it.
    package static func form(of name: String, in language: Language) -> String? {
        guard isName(name) else { return nil }
        if let rules = language.vocativeRules { return rules.form(of: name) }
        return name
    }

    /// One word of letters, a capital first.
    private static func isName(_ name: String) -> Bool {
        guard let first = name.first, first.isUppercase, name.count > 1 else { return false }
        return name.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase }
    }
}

/// What the names of a language do when somebody is called. Plain data, since browsers go by the same rules
/// (`templates/playbook/names.js`).
package struct VocativeRules: Sendable {
    /// Names that go their own way, and those of women that end as men's do: "Dagmar".
    package private(set) var exceptions: [String: String] = [:]
    /// The end of a name and what it becomes; the longest that fits wins.
    package let endings: [(end: String, becomes: String)]
    /// Ends with which the form is the name itself.
    package let unchanged: [String]
    /// The letters of the language besides a to z; a name with others is a foreign one, and its endings mean something else.
    package let letters: String

    func form(of name: String) -> String? {
        if let exception = exceptions[name] { return exception }
        let folded = name.lowercased()
        guard folded.allSatisfy({ $0.isASCII && $0.isLetter || letters.contains($0) }) else { return nil }
        let fitting = endings.filter { folded.hasSuffix($0.end) && folded.count > $0.end.count }
        if let rule = fitting.max(by: { $0.end.count < $1.end.count }) { return name.dropLast(rule.end.count) + rule.becomes }
        return unchanged.contains { folded.hasSuffix($0) } ? name : nil
    }

    /// "ek:ku l:le" as pairs.
    static func pairs(_ text: String) -> [(end: String, becomes: String)] {
        text.split(separator: " ").map { pair in
            let parts = pair.split(separator: ":")
            return (String(parts[0]), String(parts[1]))
        }
    }

    /// Names that stay as they are, and `name:form` for those that do not.
    static func names(_ text: String) -> [String: String] {
        Dictionary(
            text.split(separator: " ").map { pair in
                let parts = pair.split(separator: ":").map(String.init)
                return (parts[0], parts[parts.count - 1])
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension Language {
    /// Nil where people are greeted by the name as it stands: Slovenian, Slovak, German and English.
    package var vocativeRules: VocativeRules? {
        switch self {
        case .czech: .czech
        case .polish: .polish
        case .croatian: .croatian
        case .slovenian, .slovak, .german, .english: nil
        }
    }

    /// Whether a greeting needs another form of the name.
    package var hasVocative: Bool { vocativeRules != nil }
}

extension VocativeRules {
    static let czech = VocativeRules(
        exceptions: names(
            "Dagmar Ester Miriam Karin Ingrid Nikol Carmen Doris Iris Rachel Elisabeth Edith Judit Noemi Simon:Simone Pavel:Pavle Karel:Karle "
                + "Havel:Havle Vítězslav:Vítězslave Alexander:Alexandře Luboš:Luboši"),
        endings: pairs(
            "a:o ek:ku něk:ňku děk:ďku těk:ťku k:ku g:gu h:hu ch:chu ž:ži š:ši č:či ř:ři c:ci j:ji ď:di ť:ti ň:ni ec:če tr:tře dr:dře "
                + "br:bře pr:pře r:re s:si x:xi z:zi l:le el:eli il:ile al:ale n:ne m:me b:be d:de f:fe p:pe t:te v:ve"),
        unchanged: ["e", "ie", "í", "ý", "o", "i", "é", "u"],
        letters: "áäčďéěíĺľňóôŕřšťúůýž")

    static let polish = VocativeRules(
        exceptions: names(
            "Karin Carmen Ingrid Nel Ruth Ania:Aniu Hania:Haniu Kasia:Kasiu Gosia:Gosiu Zosia:Zosiu Basia:Basiu Asia:Asiu Marysia:Marysiu "
                + "Stasia:Stasiu Zuzia:Zuziu Madzia:Madziu Jadzia:Jadziu Kinia:Kiniu Monia:Moniu Tosia:Tosiu Lusia:Lusiu Ola:Olu Ula:Ulu "
                + "Jola:Jolu Ela:Elu Fela:Felu Lila:Lilu Aleksander:Aleksandrze Paweł:Pawle Gaweł:Gawle Jaś:Jasiu Staś:Stasiu Krzyś:Krzysiu "
                + "Kazio:Kaziu Zbyszko:Zbyszku Mieszko:Mieszku Maciej:Macieju"),
        endings: pairs(
            "a:o ek:ku siek:śku ciek:ćku niek:ńku ziek:źku k:ku g:gu ch:chu h:hu sz:szu cz:czu rz:rzu ż:żu j:ju l:lu r:rze ł:le t:cie d:dzie n:nie m:mie "
                + "p:pie b:bie w:wie f:fie s:sie z:zie st:ście"),
        unchanged: ["e", "i", "y", "o", "u"],
        letters: "ąćęłńóśźż")

    static let croatian = VocativeRules(
        exceptions: names(
            "Ines Karmen Iris Dolores Ester Miriam Karin Nives Petar:Petre Aleksandar:Aleksandre Dimitar:Dimitre Karlo Filip:Filipe Ingrid "
                + "Doris Nikol"),
        endings: pairs(
            "ica:ice b:be d:de f:fe l:le m:me n:ne p:pe r:re s:se t:te v:ve z:ze j:ju š:šu ž:žu č:ču ć:ću đ:đu nj:nju lj:lju k:če g:že h:še "
                + "ek:ek ch:chu"),
        unchanged: ["a", "e", "o", "i", "u"],
        letters: "čćđšž")
}
