import Languages
import Testing

@testable import Website

@Suite("Search")
struct SearchTests {
    private let shop = SearchSample(
        """
        Kje je moj paket | Kako sledite pošiljki. | Številko pošiljke dobite po e-pošti.
        Vračilo izdelka | Izdelek lahko vrnete. | Obrazec priložite v škatlo.
        Poškodovan paket | Kaj storiti. | Fotografirajte ga.
        Darilni boni | Bon lahko podarite. | Kupite ga kot vsak izdelek.
        Koš za perilo | Koš iz vrbe. | Za vsako kopalnico.
        Kos mila | Naravno milo. | Diši po sivki.
        """)

    @Test(
        "a query finds what it means",
        arguments: [
            ("kje je moj paket", "Kje je moj paket"), ("paketa", "Kje je moj paket"), ("poskodovanega", "Poškodovan paket"),
            ("vracilo", "Vračilo izdelka"), ("daril", "Darilni boni"), ("vrač", "Vračilo izdelka"),
            ("poškodvan", "Poškodovan paket"), ("opškodovan paket", "Poškodovan paket"), ("retura", "Vračilo izdelka"),
            ("vrednotnica", "Darilni boni"), ("obrazec", "Vračilo izdelka"), ("sivka", "Kos mila"),
        ])
    func first(query: String, title: String) {
        #expect(shop.find(query).first == title)
    }

    @Test("the exact form stands above the folded one")
    func exact() {
        #expect(shop.find("koš").prefix(2) == ["Koš za perilo", "Kos mila"])
        #expect(shop.find("kos").prefix(2) == ["Kos mila", "Koš za perilo"])
    }

    @Test("nothing is found for nonsense, and nothing for nothing")
    func nothing() {
        #expect(shop.find("xqzwxqzw") == [] && shop.find("") == [] && shop.find(" … ") == [])
    }

    @Test("a title says more than a body, and all words more than some")
    func fields() {
        let sample = SearchSample(
            """
            Naslov | Opis. | Tukaj beremo o garanciji.
            Garancija | Opis. | Besedilo.
            Garancija in popravilo | Opis. | Besedilo o nečem drugem.
            """)
        #expect(sample.find("garancija") == ["Garancija", "Garancija in popravilo", "Naslov"])
        #expect(sample.find("popravilo garancija").first == "Garancija in popravilo")
    }

    @Test("the site's own synonyms work both ways, as phrases too")
    func synonyms() {
        let sample = SearchSample("Krema | Opis. | Telo.\nOlje | Opis. | Telo.", synonyms: [["krema", "mazilo za roke"]])
        #expect(sample.find("mazila za roke").first == "Krema")
        #expect(sample.find("vijak") == [])
    }

    @Test("German words are parted where both parts are known")
    func compounds() {
        let sample = SearchSample(
            "Verfolgung | So geht es. | Ihr Paket sehen Sie hier.\nAnderes | Text. | Mehr.", language: Language.german.search)
        #expect(sample.find("Paketverfolgung").first == "Verfolgung")
    }

    @Test(
        "letters that are wrong, missing, doubled or swapped count once each",
        arguments: [
            ("paket", "paket", 0), ("paket", "pakte", 1), ("paket", "pket", 1), ("paket", "pakket", 1), ("paket", "pakit", 1),
            ("apket", "paket", 1), ("posiljka", "opsilkja", 2), ("a", "abc", 2),
        ])
    func distances(word: String, other: String, distance: Int) {
        #expect(SearchDistance.distance(Array(word.utf8), Array(other.utf8), limit: 3) == distance)
        #expect(SearchDistance.distance(Array(word.utf8), Array((other + "ove").utf8), limit: 3, isOpen: true) <= distance)
    }

    @Test("the arithmetic is what the browser's is", arguments: [(1, 0), (2, 16), (3, 24), (4, 32), (6, 40), (1000, 159)])
    func logarithms(number: Int, expected: Int) {
        #expect(SearchNumbers.logarithm(number) == expected)
        #expect(SearchNumbers.rarity(1, of: 1000) > SearchNumbers.rarity(500, of: 1000))
    }

    @Test("an index has the files that its shape names, and the same bytes every time")
    func files() {
        #expect(Set(shop.index.files.keys) == Set(shop.index.shape.names))
        let again = SearchIndex(
            shop.titles.map { SearchSample.text($0, "Opis `s` \\ znaki ${x}.", "Telo") }, language: Language.slovenian.search,
            synonyms: [])
        let twin = SearchIndex(
            shop.titles.map { SearchSample.text($0, "Opis `s` \\ znaki ${x}.", "Telo") }, language: Language.slovenian.search,
            synonyms: [])
        #expect(again.files == twin.files && again.versions == twin.versions)
        #expect(again.versions["d0"] != shop.index.versions["d0"] && again.versions["map"] != shop.index.versions["map"])
        let script = String(decoding: again.script("d0"), as: UTF8.self)
        #expect(script.hasPrefix("pultSearch(\"d0\",\"\(again.versions["d0"] ?? "")\",`"))
        #expect(script.contains(#"\`s\` \\ znaki \${x}"#))
    }

    @Test("an index is the same whether its words were counted together before, apart, or some of both")
    func counting() {
        let words = ["paket", "paketi", "Košarica", "vračilo", "vračila", "VRAČILO", "in", "za", "kos", "koš", "3", "dostave"]
        let language = Language.slovenian.search
        var state: UInt64 = 7
        func phrase(_ count: Int) -> String {
            let picked = (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return words[Int(state >> 33) % words.count]
            }
            return picked.joined(separator: " ")
        }
        let apart = (0..<90).map { _ in SearchSample.text(phrase(2), phrase(4), phrase(30), section: phrase(2)) }
        let index = SearchIndex(apart, language: language, synonyms: [])
        // Others, in another order, are in the count as well; every third text is not.
        let pieces = [Array(apart[60...]) + [SearchSample.text("Drugo", "x", "Nihče ne išče.")], Array(apart[..<60])]
        let counted = CountedTexts(joining: pieces.flatMap { $0 }.map { $0.words })
        let known = PublicWords(counted, byText: [:], language)
        let together = apart.enumerated().map { number, text in
            var text = text
            if number % 3 > 0 { text.words = SearchWords(counted, number < 60 ? 31 + number : number - 60) }
            return text
        }
        let shared = SearchIndex(together, language: language, synonyms: [], known: known)
        #expect(shared.files == index.files && shared.versions == index.versions)
    }

    @Test("texts that were counted in pieces have the same words when the pieces are joined, and nothing is left of those")
    func pieces() {
        let texts = ["paket in kos", "", "koš paket paket", "vračilo v 14 dneh", "kos in vračilo", "v"]
        let fields = SearchFields(title: "Naslov", description: "", keywords: ["kos"], headings: [])
        var pieces = [texts[..<1], texts[1..<4], texts[4...]].map { part in
            CountedTexts(Array(part), isInternal: false) { (SearchSample.document($0), fields) }
        }
        let joined = CountedTexts(joining: pieces.flatMap { all in all.texts.indices.map { SearchWords(all, $0) } })
        let whole = CountedTexts(joining: &pieces)
        #expect(pieces.isEmpty && whole.texts == joined.texts)
        #expect(whole.hashes == joined.hashes && whole.words.bytes == joined.words.bytes)
        #expect(zip(whole.hits, joined.hits).allSatisfy { $0.word == $1.word && $0.hits == $1.hits })
        #expect(whole.hits.count == joined.hits.count && whole.texts.count == texts.count && whole.hits.count > texts.count)
    }

    @Test("many texts are found in files of terms, records and words")
    func large() {
        let titles = (0..<700).map { "Članek \($0) o temi\($0 % 7)" }
        let sample = SearchSample(titles.map { "\($0) | Opis. | Telo." }.joined(separator: "\n"))
        #expect(sample.index.shape.termFiles > 50 && sample.index.shape.wordFiles == 6)
        for number in [0, 5, 99, 431, 699] {
            #expect(sample.find("članek \(number)").first == "Članek \(number) o temi\(number % 7)")
        }
    }
}
