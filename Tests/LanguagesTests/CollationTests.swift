import Languages
import Testing

/// Each row is in its order; the order was checked against ICU 78 as Node has it (`new Intl.Collator(code).compare`).
private let orders: [(Language, String)] = [
    (.slovenian, "cena cvet čas čebela ćevapi darilo đak embalaža sok šal zima žaba"),
    (.czech, "cena čas ďábel datum duha hora chata chléb ihned rak růže řasenka sen šampon zima žena"),
    (.slovak, "adresa auto ázia ämna bod cena čas dom hora chata ihla ozdoba ôsmy pera šampón zima žena"),
    (.polish, "adres azja ą bok cena ćma ekran ęsi lato łódź nos ńa obok ósmy sok ślub zima źle żaba"),
    (.croatian, "cijena čaj ćup dan duga džep đak lak luk ljubav nos nula njega sok šal zima žaba"),
    (.german, "Adresse Ärger Azubi Ofen Öffnung Übung Uhr Zahl"),
    (.english, "adult ankle café cafeteria naive naïve zebra"),
]

@Test("titles sort by the alphabet of their language", arguments: orders)
func alphabetical(language: Language, order: String) {
    let words = order.split(separator: " ").map(String.init)
    #expect(language.sorted(words.reversed(), by: \.self) == words)
    #expect(language.sorted(words.map { $0.uppercased() }.reversed(), by: \.self) == words.map { $0.uppercased() })
}

@Test(
    "a mark that is no letter of its own decides only between equal words",
    arguments: [
        (Language.czech, "dal, dál, dala, dále"), (.slovenian, "cafe, café, cafes"), (.polish, "muller, müller, mullera"),
        (.german, "schon, schön, schonen"), (.german, "Strasse, Straße, Strassen"), (.slovak, "rad, rád, rada"),
    ])
func marks(language: Language, order: String) {
    let words = order.split(separator: ",").map { String($0.drop { $0 == " " }) }
    #expect(language.sorted(words.reversed(), by: \.self) == words)
}

@Test("small letters come before capital ones of the same word, in digraphs, too")
func cases() {
    #expect(Language.czech.sorted(["CH", "Ch", "cH", "ch", "h", "i"], by: \.self) == ["h", "ch", "cH", "Ch", "CH", "i"])
    #expect(Language.english.sorted(["b", "A", "a", "B"], by: \.self) == ["a", "A", "b", "B"])
}

@Test("spaces come before punctuation, digits before letters, other scripts last")
func symbols() {
    let order = ["a b", "a-b", "a1", "ab", "я"]
    #expect(Language.slovenian.sorted(order.reversed(), by: \.self) == order)
}

@Test("a word comes before what continues it", arguments: Language.allCases)
func prefixes(language: Language) {
    #expect(language.compare("paket", "paketi") == .before)
    #expect(language.compare("paketi", "paket") == .after)
    #expect(language.compare("paket", "paket") == .same)
    #expect(language.compare("", "a") == .before)
}

@Test("decomposed letters and the ligatures of digraphs sort as what they are")
func compositions() {
    #expect(Language.slovenian.sorted(["d", "c\u{30C}a", "cz"], by: \.self) == ["cz", "c\u{30C}a", "d"])
    #expect(Language.croatian.sorted(["m", "\u{1C9}a", "lz"], by: \.self) == ["lz", "\u{1C9}a", "m"])
}
