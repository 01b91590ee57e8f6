import Languages
import Testing

@Test(
    "letters lose their case and their marks",
    arguments: [
        ("Čebela ŠPORT žaba ćevapi đak", "cebela sport zaba cevapi dak"),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy", "prilis zlutoucky kun upel dabelske ody"),
        ("Vypäté dĺžne ŕň ľaľ môj", "vypate dlzne rn lal moj"),
        ("Zażółć gęślą jaźń ŁÓDŹ", "zazolc gesla jazn lodz"),
        ("Größe STRAẞE Übergröße", "grosse strasse ubergrosse"),
        ("ǆep Ǉubav ǌ", "dzep ljubav nj"),
        ("Café naïve Œuvre Ærø Þór İstanbul ŵ ẁ", "cafe naive oeuvre aero thor istanbul w w"),
        ("A1-b_c @[`{", "a1-b_c @[`{"),
        ("Київ Ω × ÷ „a“ — 日本 🎁", "Київ Ω × ÷ „a“ — 日本 🎁"),
    ])
func folding(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
}

@Test("decomposed text folds to the same letters")
func decomposed() {
    #expect(Folding.fold("c\u{30C}e\u{301}s\u{30C}") == Folding.fold("čéš"))
}

@Test("every letter of every alphabet folds to ASCII")
func alphabets() {
    for letter in "áäąàâãåčćçďđéěęèêëíìîïľĺłňńñóôöőòõøŕřšśşťţúůüűùûýÿžźżßæœ" {
        for text in [String(letter), letter.uppercased()] {
            #expect(Folding.fold(text).utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }, "\(text)")
        }
    }
}

@Test(
    "bytes that are no UTF-8 pass as they are",
    arguments: [
        [0xC4], [0x41, 0xC4, 0x42], [0xE2, 0x82], [0xFF, 0x41], [0xC0, 0x80], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
func malformed(bytes: [UInt8]) {
    #expect(Folding.fold(bytes) == bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
}

@Test(
    "lower case keeps the marks",
    arguments: [
        ("ČŠŽĆĐ", "čšžćđ"), ("ŘĚŮĎ", "řěůď"), ("ŁÓŻĄ", "łóżą"), ("ÄÖÜẞ", "äöüß"), ("ǅ", "ǆ"), ("Абв", "Абв"), ("×÷1", "×÷1"),
        ("ȺȺȺȺȺ", "ⱥⱥⱥⱥⱥ"), ("", ""),
    ])
func lowercase(text: String, expected: String) {
    #expect(Folding.lowercase(text) == expected)
}

@Test(
    "titles become slugs",
    arguments: [
        ("Kje je moje naročilo?", "kje-je-moje-narocilo"), ("  Vračilo & zamenjava  ", "vracilo-zamenjava"),
        ("Płatność „za pobraniem”", "platnosc-za-pobraniem"), ("Don't worry", "dont-worry"), ("Don’t worry", "dont-worry"),
        ("24/7 – vedno", "24-7-vedno"), ("Đakovo", "dakovo"), ("Größe", "grosse"), ("---", ""), ("Київ", ""), ("a--b", "a-b"),
    ])
func slugs(title: String, slug: String) {
    #expect(Slug.make(title) == slug)
}

@Test("umlauts are spelled out in German, and there only")
func germanSlugs() {
    #expect(Slug.make("Rückgabe für Österreich", language: .german) == "rueckgabe-fuer-oesterreich")
    #expect(Slug.make("Über uns: A\u{308}ra", language: .german) == "ueber-uns-aera")
    #expect(Slug.make("Vypäté", language: .slovak) == "vypate")
}
