/// How a language speaks to one person: the words that belong to one form of address and to nothing else. Words that mean other
/// things as well ("ti", "te", "si" in Slovenian) are left out: a finding has to be right.
struct AddressWords: Sendable {
    /// Polite: vi, vy, Pan, Sie.
    let formal: [String]
    /// Among friends: ti, ty, du.
    let informal: [String]
    /// Greetings that go with the informal form only.
    let greetings: [String]
    /// Present tense, second person singular: the ends of words, and the words that end so by chance.
    var verbEnds: [String] = []
    var notVerbs: Set<String> = []
    /// Whether the polite words are polite with a capital letter only, and not where a sentence begins (Sie).
    var isCapitalised = false
    /// Words that a capital letter makes polite wherever they stand, unless a name follows (Pan, Pani).
    var titles: [String] = []

    /// Which words stand in a list: "vaš{- a e}" are three.
    static func list(_ text: String) -> [String] {
        var words: [String] = []
        var rest = Substring(text)
        while let end = rest.firstIndex(where: { $0 == " " || $0 == "{" }) {
            if rest[end] == " " {
                words.append(String(rest[..<end]))
                rest = rest[rest.index(after: end)...]
            } else {
                let stem = rest[..<end]
                let close = rest.firstIndex(of: "}") ?? rest.index(before: rest.endIndex)
                words += rest[rest.index(after: end)..<close].split(separator: " ").map {
                    $0 == "-" ? String(stem) : "\(stem)\($0)"
                }
                rest = rest[rest.index(after: close)...].drop { $0 == " " }
            }
        }
        return (words + [String(rest)]).filter { !$0.isEmpty }
    }
}

extension Language {
    /// Nil for a language that has one form for everybody.
    var addressWords: AddressWords? {
        switch self {
        case .slovenian: .slovenian
        case .czech: .czech
        case .slovak: .slovak
        case .polish: .polish
        case .croatian: .croatian
        case .german: .german
        case .english: nil
        }
    }
}

extension AddressWords {
    static let slovenian = AddressWords(
        formal: list("vi vas vam vami vaš{- a e ega emu em im i ih imi o} ste boste niste imate nimate želite morate"),
        informal: list(
            "tebe tebi teboj imaš želiš moraš hočeš najdeš potrebuješ dobiš tabo tvoj{- a e ega emu em im i ih imi o} "
                + "boš veš daš greš smeš pošlji povej preberi izberi klikni "
                + "vpiši napiši piši pokliči počakaj poglej dodaj vrni natisni vzemi"),
        greetings: list("pozdravljen pozdravljena živjo ej čav zdravo"), verbEnds: ["aš", "eš", "iš"],
        notVerbs: ["naš", "vaš", "fetiš", "hašiš", "tovariš", "gulaš"])
    static let czech = AddressWords(
        formal: list(
            "vy vás vám vámi váš vaš{e eho emu em ím í i ich im imi} jste nejste budete nebudete máte nemáte můžete "
                + "nemůžete chcete "
                + "pošlete napište vyberte klikněte zavolejte počkejte podívejte zadejte přidejte vraťte přečtěte odpovězte"),
        informal: list(
            "tě tebe máš můžeš chceš budeš najdeš dostaneš potřebuješ tobě tebou tvůj tvoj{e i ím í} "
                + "tv{á é ého ému ém ým ou ých ými í} jsi nejsi pošli napiš vyber klikni otevři "
                + "zavolej počkej podívej zadej přidej přečti zkontroluj vyplň odpověz vytiskni zabal"),
        greetings: list("ahoj čau nazdar"), verbEnds: ["áš", "eš", "íš"],
        notVerbs: ["náš", "váš", "guláš", "spíš", "veš", "mariáš"])
    static let slovak = AddressWords(
        formal: list(
            "vy vás vám vami váš vaš{a e u ej ou i ich im imi om} vášho vášmu ste nie_ste budete nebudete máte nemáte "
                + "môžete nemôžete "
                + "chcete pošlite napíšte vyberte kliknite zavolajte počkajte pozrite zadajte pridajte vráťte prečítajte odpovedzte"
        ),
        informal: list(
            "ty ťa máš môžeš chceš budeš nájdeš dostaneš potrebuješ teba tebe tebou "
                + "tvoj{- a e u ho mu om ím ej ou i ich im imi} pošli napíš vyber klikni zavolaj počkaj pozri "
                + "zadaj pridaj prečítaj skontroluj vyplň odpovedz vytlač zabaľ"),
        greetings: list("ahoj čau nazdar"), verbEnds: ["áš", "aš", "eš", "íš", "iš"],
        notVerbs: ["náš", "váš", "guláš", "príliš", "hašiš", "fetiš", "mariáš", "kôš"])
    static let polish = AddressWords(
        formal: [],
        informal: list(
            "ty ciebie masz chcesz znajdziesz dostaniesz potrzebujesz cię tobie tobą twój "
                + "twoj{a e ego emu ej ą i ich im imi} wyślij wybierz kliknij otwórz zadzwoń poczekaj sprawdź "
                + "podaj dodaj przeczytaj odpowiedz spakuj zachowaj skontaktuj jesteś byłeś byłaś możesz"),
        greetings: list("cześć hej siema"), verbEnds: ["asz", "esz", "isz", "ysz"],
        notVerbs: [
            "nasz", "wasz", "mysz", "afisz", "klisz", "nisz", "cisz", "kasz", "pasz", "gulasz", "kiermasz", "finisz", "pastisz",
            "towarzysz", "klawisz", "fetysz", "haszysz", "derwisz",
        ],
        titles: list("pan{- a u em ią i ie} państw{o a u em}"))
    static let croatian = AddressWords(
        formal: list(
            "vi vas vam vama vaš{- a e eg ega em emu im i ih ima oj om u} ste niste biste ćete nećete imate nemate "
                + "možete želite "
                + "pošaljite napišite odaberite kliknite nazovite pričekajte pogledajte unesite dodajte vratite pročitajte odgovorite"
        ),
        informal: list(
            "tebe tebi tobom imaš možeš želiš trebaš nađeš dobiješ tvoj{- a e eg ega em emu im i ih ima oj om u} ćeš "
                + "nećeš pošalji napiši odaberi klikni nazovi "
                + "pričekaj pogledaj unesi dodaj pročitaj"),
        greetings: list("bok ej"), verbEnds: ["aš", "eš", "iš"],
        notVerbs: ["naš", "vaš", "baš", "gulaš", "fetiš", "hašiš", "miš", "apaš"])
    static let german = AddressWords(
        formal: list("sie ihnen ihr{- e en em er es}"),
        informal: list(
            "du dich dir dein{- e en em er es} deinerseits euch euer eure euren eurem eurer schreib hast bist kannst willst "
                + "möchtest musst wirst findest bekommst brauchst"),
        greetings: list("hi hey"), isCapitalised: true)
}
