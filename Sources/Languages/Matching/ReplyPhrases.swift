/// What replies say in every shop: greetings that name nobody, and the parts of an apology.
package struct ReplyPhrases: Sendable {
    /// "Draga stranka", "Dear customer".
    package let genericSalutations: [String]
    /// Titles of replies that are apologies.
    package let apologyTitles: [String]
    /// The four parts of an apology: what happened and by whom, the word itself, what is done, and what is given.
    package let admits: [String]
    package let apologises: [String]
    package let solves: [String]
    package let makesGood: [String]
}

extension ReplyPhrases: LanguageOwned {}

extension Language {
    package var replyPhrases: ReplyPhrases { own() }
}

extension ReplyPhrases {
    static let slovenian = ReplyPhrases(
        genericSalutations: [
            "draga stranka", "spoštovana stranka", "cenjena stranka", "spoštovani kupec", "dragi kupec", "cenjeni kupec",
            "spoštovani uporabnik", "dragi uporabnik", "spoštovani naročnik", "spoštovani gospod ali gospa",
        ],
        apologyTitles: ["opraviči*"],
        admits: [
            "zmotili smo", "naša napaka", "naša krivda", "napaka je naša", "napaka je na naši", "napaka je bila naša",
            "po naši napaki",
            "po naši krivdi", "pozabili smo", "smo pozabili", "smo se zmotili", "napačno smo", "smo pomotoma", "pomotoma smo",
            "naredili smo napako",
        ],
        apologises: ["opraviču*", "opravičil*", "žal nam", "žal mi", "oprostite"],
        solves: [
            "poslali smo", "pošljemo", "pošiljamo", "smo poslali", "smo ga poslali", "poslali bomo", "smo odposlali",
            "odposlali smo", "vrnemo", "vrnili smo", "bomo vrnili", "vračamo", "popravili smo", "smo popravili", "popravljamo",
            "bomo popravili", "zamenjamo", "smo zamenjali", "je že na poti", "smo ga oddali", "uredili smo", "smo uredili",
            "rešili smo", "nadomest*",
        ],
        makesGood: [
            "bon", "vrednostni bon", "koda za popust", "kodo za popust", "popust", "darilo", "darilce", "vzorček", "brezplačno",
            "na naše stroške", "poštnina", "v zahvalo", "za povračilo", "dobropis",
        ])
    static let czech = ReplyPhrases(
        genericSalutations: [
            "vážený zákazníku", "drahý zákazníku", "milý zákazníku", "vážená zákaznice", "milá zákaznice", "vážení zákazníci",
            "milí zákazníci",
            "vážený uživateli", "vážený pane vážená paní", "vážená paní vážený pane", "vážení",
        ],
        apologyTitles: ["omluv*"],
        admits: [
            "naše chyba", "chyba je na naší straně", "chyba je naše", "chyba byla na naší straně", "spletli jsme", "zmýlili jsme",
            "zapomněli jsme", "jsme zapomněli", "jsme se spletli", "udělali jsme chybu", "naší vinou", "omylem jsme",
            "jsme omylem",
        ],
        apologises: ["omlouv*", "omluv*", "mrzí nás", "mrzí mě", "promiňte", "je nám líto"],
        solves: [
            "odeslali jsme", "jsme odeslali", "jsme ho odeslali", "posíláme", "pošleme", "poslali jsme", "vrátíme", "vracíme",
            "vrátili jsme", "opravili jsme", "jsme opravili", "opravíme", "vyměníme", "vyměnili jsme", "je na cestě",
            "vyřešili jsme", "napravili jsme", "napravíme", "náhrad*",
        ],
        makesGood: [
            "slevový kód", "slevu", "sleva", "poukaz", "voucher", "dárek", "vzorek", "vzoreček", "zdarma", "na naše náklady",
            "poštovné", "jako omluvu", "dobropis",
        ])
    static let slovak = ReplyPhrases(
        genericSalutations: [
            "vážený zákazník", "drahý zákazník", "milý zákazník", "vážená zákazníčka", "milá zákazníčka", "vážení zákazníci",
            "milí zákazníci",
            "vážený používateľ", "vážený pán vážená pani", "vážená pani vážený pán",
        ],
        apologyTitles: ["ospravedln*"],
        admits: [
            "naša chyba", "chyba je na našej strane", "chyba je naša", "chyba bola na našej strane", "pomýlili sme",
            "zmýlili sme", "zabudli sme", "sme zabudli", "sme sa pomýlili", "urobili sme chybu", "našou vinou", "omylom sme",
            "sme omylom",
        ],
        apologises: ["ospravedl*", "mrzí nás", "mrzí ma", "prepáčte", "je nám ľúto"],
        solves: [
            "odoslali sme", "sme odoslali", "sme ho odoslali", "posielame", "pošleme", "poslali sme", "vrátime", "vraciame",
            "vrátili sme", "opravili sme", "sme opravili", "opravíme", "vymeníme", "vymenili sme", "je na ceste", "vyriešili sme",
            "napravili sme", "napravíme", "náhrad*",
        ],
        makesGood: [
            "zľavový kód", "zľava", "zľavu", "poukaz", "poukážka", "voucher", "darček", "vzorka", "zadarmo", "bezplatne",
            "na naše náklady", "poštovné", "dobropis",
        ])
    static let polish = ReplyPhrases(
        genericSalutations: [
            "szanowny kliencie", "szanowna klientko", "drogi kliencie", "droga klientko", "szanowni klienci", "drodzy klienci",
            "szanowny użytkowniku",
            "szanowni państwo", "szanowny panie szanowna pani", "szanowna pani szanowny panie",
        ],
        apologyTitles: ["przepros*", "przeprasz*"],
        admits: [
            "nasz błąd", "to nasza wina", "błąd po naszej stronie", "błąd leży po naszej stronie", "pomyliliśmy się",
            "zapomnieliśmy", "popełniliśmy błąd", "z naszej winy", "przez pomyłkę", "przez nasz błąd",
        ],
        apologises: ["przepraszamy", "przepraszam", "przykro nam", "przykro mi", "przeprosiny"],
        solves: [
            "wysłaliśmy", "wysyłamy", "wyślemy", "zwracamy", "zwrócimy", "zwróciliśmy", "naprawiliśmy", "naprawimy",
            "poprawiliśmy", "poprawimy", "wymienimy", "wymieniliśmy", "jest w drodze", "rozwiązaliśmy", "dosyłamy", "doślemy",
        ],
        makesGood: [
            "kod rabatowy", "rabat", "zniżka", "kupon", "bon", "voucher", "upominek", "prezent", "próbka", "bezpłatnie", "gratis",
            "na nasz koszt", "za darmo",
        ])
    static let croatian = ReplyPhrases(
        genericSalutations: [
            "poštovani kupče", "dragi kupče", "cijenjeni kupče", "poštovani kupac", "poštovani kupci", "dragi kupci",
            "poštovani korisniče", "dragi korisniče",
            "poštovani korisnici", "poštovana gospođo poštovani gospodine", "poštovani gospodine poštovana gospođo",
        ],
        apologyTitles: ["isprik*", "ispriča*"],
        admits: [
            "naša pogreška", "naša greška", "pogreška je naša", "greška je naša", "pogreška je na našoj strani",
            "greška je na našoj strani", "pogriješili smo", "zaboravili smo", "smo zaboravili", "našom krivnjom",
            "našom pogreškom", "zabunom smo", "smo zabunom",
        ],
        apologises: ["ispričavamo*", "ispričavam", "isprika", "žao nam", "žao mi", "oprostite"],
        solves: [
            "poslali smo", "smo poslali", "smo ga poslali", "šaljemo", "poslat ćemo", "vraćamo", "vratit ćemo", "vratili smo",
            "ispravili smo", "ispravit ćemo", "popravili smo", "zamijenit ćemo", "zamijenili smo", "na putu je", "je na putu",
            "riješili smo", "zamjen*",
        ],
        makesGood: [
            "kod za popust", "popust", "bon", "kupon", "vaučer", "poklon", "uzorak", "besplatno", "besplatna", "o našem trošku",
            "na naš trošak",
        ])
    static let german = ReplyPhrases(
        genericSalutations: [
            "lieber Kunde", "liebe Kundin", "liebe Kunden", "sehr geehrter Kunde", "sehr geehrte Kundin",
            "sehr geehrte Damen und Herren",
            "liebe Kundinnen und Kunden", "sehr geehrte Kundinnen und Kunden", "lieber Nutzer", "geschätzter Kunde",
            "werter Kunde",
        ],
        apologyTitles: ["entschuldig*"],
        admits: [
            "unser Fehler", "ein Fehler von uns", "Fehler liegt bei uns", "lag bei uns", "liegt bei uns", "wir haben uns geirrt",
            "wir haben einen Fehler", "haben wir vergessen", "wir haben vergessen", "vergaßen wir", "versehentlich",
            "unser Versehen", "aus Versehen",
        ],
        apologises: ["entschuldig*", "tut uns leid", "tut mir leid", "bedauern wir", "wir bedauern", "Verzeihung"],
        solves: [
            "wir senden", "senden wir", "gesendet", "verschickt", "versandt", "abgeschickt", "wir erstatten", "erstatten wir",
            "erstattet", "korrigiert", "behoben", "ersetzen wir", "wir ersetzen", "ersetzt", "umgetauscht", "ist unterwegs",
            "ist bereits unterwegs", "gelöst", "Ersatz",
        ],
        makesGood: [
            "Gutschein", "Gutscheincode", "Rabatt", "Rabattcode", "Geschenk", "Probe", "kostenlos", "auf unsere Kosten", "gratis",
            "Gutschrift", "kleine Aufmerksamkeit",
        ])
    static let english = ReplyPhrases(
        genericSalutations: [
            "dear customer", "dear valued customer", "valued customer", "dear client", "dear user", "dear buyer", "dear shopper",
            "dear sir or madam",
            "dear sir/madam", "dear sirs", "to whom it may concern", "dear friend",
        ],
        apologyTitles: ["apolog*"],
        admits: [
            "our mistake", "our fault", "our error", "mistake is ours", "mistake was ours", "fault is ours", "we made a mistake",
            "we forgot", "we got it wrong", "we were wrong", "we sent the wrong", "we put the wrong", "by mistake we",
        ],
        apologises: ["apolog*", "we are sorry", "we're sorry", "I am sorry", "I'm sorry", "sorry"],
        solves: [
            "we have sent", "we posted", "we have posted", "we sent it", "we are sending", "we send", "we will send", "we sent",
            "we have refunded", "we refund", "we will refund", "we are refunding", "we have corrected", "we corrected",
            "we have fixed", "we fixed", "we will replace", "we replace", "we have replaced", "is on its way",
            "we have put it right", "we will put it right", "return your money", "replacement",
        ],
        makesGood: [
            "voucher", "discount", "discount code", "coupon", "gift", "sample", "free of charge", "at our cost", "at our expense",
            "on the house", "store credit",
        ])
}
