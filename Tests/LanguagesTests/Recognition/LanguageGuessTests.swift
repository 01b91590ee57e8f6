import Foundation
import Languages
import Testing

@Suite("The language of a paragraph")
struct LanguageGuessTests {
    /// One paragraph of each language, of the same content, with no rare words.
    private static let paragraphs: [Language: String] = [
        .slovenian:
            "Če izdelek ne ustreza, ga lahko vrnete v 30 dneh, in ko ga prejmemo, vam bomo vrnili denar, ki ste ga plačali.",
        .croatian:
            "Ako vam proizvod ne odgovara, možete ga vratiti u roku od 30 dana, a kada ga primimo, vratit ćemo vam novac koji ste platili.",
        .czech:
            "Pokud vám zboží nevyhovuje, můžete je vrátit do 30 dnů, a jakmile je dostaneme, vrátíme vám peníze, které jste zaplatili.",
        .slovak:
            "Ak vám tovar nevyhovuje, môžete ho vrátiť do 30 dní, a keď ho dostaneme, vrátime vám peniaze, ktoré ste zaplatili za nákup.",
        .polish:
            "Jeśli produkt się nie sprawdzi, możesz go zwrócić w ciągu 30 dni, a gdy do nas dotrze, oddamy pieniądze, które zapłaciłeś przez internet.",
        .german:
            "Wenn Ihnen die Ware nicht gefällt, können Sie sie innerhalb von 30 Tagen zurückgeben, und wir erstatten den Preis, sobald sie bei uns ist.",
        .english:
            "If you do not like the product, you can return it within 30 days, and we will refund the price that you have paid as soon as it is here.",
    ]

    @Test("each language is told from each other, and from itself not at all", arguments: Language.allCases)
    func pairs(own: Language) {
        let guess = LanguageGuess(own)
        for (language, paragraph) in Self.paragraphs {
            #expect(guess.foreign(in: paragraph) == (language == own ? nil : language), "\(language) in \(own)")
        }
    }

    @Test("no paragraph of the starter is taken for another language's")
    func starter() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        var count = 0
        for folder in ["content", "starter/content"] {
            for language in Language.allCases {
                let guess = LanguageGuess(language)
                let place = root.appending(path: "\(folder)/\(language.code)").path
                let files = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
                for file in files where file.hasSuffix(".md") && !file.contains("guidelines") {
                    let text = try String(contentsOfFile: place + "/" + file, encoding: .utf8)
                    for paragraph in text.components(separatedBy: "\n\n").dropFirst() where !paragraph.contains("```") {
                        count += 1
                        #expect(guess.foreign(in: paragraph) == nil, "\(file): \(paragraph)")
                    }
                }
            }
        }
        #expect(count > 1000)
    }
}
