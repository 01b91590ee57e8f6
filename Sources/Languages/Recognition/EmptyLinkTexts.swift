/// Texts of links that say nothing of where they lead: "here", "read more". Folded: in small letters, without marks.
package struct EmptyLinkTexts: Sendable {
    private let texts: Set<[UInt8]>
    /// The length of the longest, in bytes.
    package let longest: Int

    fileprivate init(_ list: String) {
        texts = Set(list.split(separator: ",").map { Folding.fold(Array($0.drop { $0 == " " }.utf8)) })
        longest = texts.map(\.count).max() ?? 0
    }

    package func contains(_ folded: [UInt8]) -> Bool { texts.contains(folded) }
}

extension Language {
    package var emptyLinkTexts: EmptyLinkTexts { Self.emptyLinkTexts[self] ?? EmptyLinkTexts("") }

    private static let emptyLinkTexts: [Language: EmptyLinkTexts] = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { ($0, EmptyLinkTexts(texts($0))) })

    private static func texts(_ language: Language) -> String {
        switch language {
        case .slovenian:
            "tu, tukaj, sem, kliknite tukaj, kliknite tu, kliknite sem, klikni tukaj, klik, na povezavi, povezava, povezavi, tej povezavi, "
                + "na tej povezavi, več, preberite več, preberi več, več o tem, več informacij, ta stran, tej strani, na tej strani"
        case .croatian:
            "tu, ovdje, kliknite ovdje, kliknite tu, klikni ovdje, klik, link, poveznica, poveznici, na poveznici, ovoj poveznici, "
                + "na ovoj poveznici, više, pročitajte više, saznajte više, više informacija, ova stranica, ovoj stranici, na ovoj stranici"
        case .czech:
            "zde, tady, sem, klikněte zde, klikněte sem, klikni zde, klik, odkaz, odkazu, tento odkaz, tomto odkazu, na tomto odkazu, "
                + "více, číst více, čtěte více, více informací, více zde, tato stránka, této stránce, na této stránce"
        case .slovak:
            "tu, sem, kliknite sem, kliknite tu, klikni sem, klik, odkaz, odkaze, tento odkaz, tomto odkaze, na tomto odkaze, viac, "
                + "čítať viac, čítajte viac, viac informácií, viac tu, táto stránka, tejto stránke, na tejto stránke"
        case .polish:
            "tu, tutaj, kliknij tutaj, kliknij tu, kliknij, klik, link, linku, ten link, pod tym linkiem, tym linkiem, odnośnik, więcej, "
                + "czytaj więcej, dowiedz się więcej, więcej informacji, więcej tutaj, ta strona, tej stronie, na tej stronie"
        case .german:
            "hier, hier klicken, klicken sie hier, klick hier, klicke hier, link, dieser link, diesem link, unter diesem link, mehr, "
                + "mehr lesen, weiterlesen, mehr erfahren, mehr dazu, mehr informationen, weitere informationen, diese seite, dieser seite, "
                + "auf dieser seite"
        case .english:
            "here, click here, click, link, this link, the link, more, read more, learn more, find out more, see more, more information, "
                + "this page, the page, page, this"
        }
    }
}
