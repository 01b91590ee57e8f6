import TestSupport
import Testing

@testable import Languages

@Suite("How readers are addressed is read from words that mean nothing else")
struct AddressTableTests {
    struct Sentence: Sendable, CustomTestStringConvertible {
        let language: Language
        let text: String
        var testDescription: String { "\(language.code): \(text)" }

        static func all(_ language: Language, _ texts: String) -> [Sentence] {
            texts.split(separator: "\n").map { Sentence(language: language, text: String($0)) }
        }
    }

    /// What an address says in a sentence, in its order, found where it is marked.
    private func check(_ sentence: Sentence, _ address: Address) throws {
        let marked = MarkedText(sentence.text)
        let table = try #require(AddressTable(sentence.language))
        let mentions = table.mentions(in: marked.text)
        #expect(mentions.map(\.range) == marked.ranges)
        #expect(mentions.allSatisfy { $0.address == address })
    }

    static let polite: [Sentence] =
        Sentence.all(
            .slovenian,
            """
            Pošljite nam fotografijo, da ▶vam◀ lahko pomagamo.
            ▶Vaš◀ paket je na poti in ▶vas◀ čaka.
            Kdaj ▶boste◀ doma?
            O ▶vašem◀ naročilu smo govorili z ▶vami◀.
            """)
        + Sentence.all(
            .czech,
            """
            Rádi ▶vám◀ pomůžeme.
            ▶Vaše◀ objednávka je na cestě, ▶máte◀ ji za dva dny.
            ▶Jste◀ doma? ▶Můžete◀ nám napsat.
            """)
        + Sentence.all(
            .slovak,
            """
            Radi ▶vám◀ pomôžeme.
            ▶Vaša◀ objednávka je na ceste.
            Boli ▶ste◀ doma? ▶Môžete◀ nám napísať.
            """)
        + Sentence.all(
            .polish,
            """
            Chętnie ▶Pani◀ pomożemy.
            Czy ma ▶Pan◀ numer zamówienia?
            Dziękujemy ▶Państwu◀ za wiadomość.
            """)
        + Sentence.all(
            .croatian,
            """
            Rado ▶Vam◀ pomažemo.
            ▶Vaša◀ narudžba je na putu, ▶možete◀ je pratiti.
            Jeste li doma? Javite kad ▶ćete◀ biti.
            """)
        + Sentence.all(
            .german,
            """
            Gern helfen wir ▶Ihnen◀.
            Bitte senden ▶Sie◀ uns ▶Ihre◀ Bestellnummer.
            Hat das Paket ▶Sie◀ erreicht?
            """)

    @Test("polite words", arguments: polite)
    func formal(sentence: Sentence) throws { try check(sentence, .formal) }

    static let friendly: [Sentence] =
        Sentence.all(
            .slovenian,
            """
            ▶Tvoj◀ paket je na poti.
            Kaj ▶želiš◀ in kaj ▶imaš◀?
            ▶Pošlji◀ nam fotografijo.
            To je za ▶tebe◀.
            """)
        + Sentence.all(
            .czech,
            """
            ▶Tvůj◀ balík je na cestě.
            Co ▶chceš◀ a co ▶máš◀?
            ▶Pošli◀ nám fotku.
            Čeká na ▶tebe◀ a ▶můžeš◀ ho vyzvednout.
            """)
        + Sentence.all(
            .slovak,
            """
            ▶Tvoj◀ balík je na ceste.
            Čo ▶chceš◀ a čo ▶máš◀?
            ▶Pošli◀ nám fotku.
            Čaká na ▶teba◀ a ▶vrátiš◀ ho neskôr.
            """)
        + Sentence.all(
            .polish,
            """
            ▶Twoja◀ paczka jest w drodze.
            Czego ▶potrzebujesz◀ i co ▶masz◀?
            ▶Wyślij◀ nam zdjęcie.
            Czeka na ▶ciebie◀.
            """)
        + Sentence.all(
            .croatian,
            """
            ▶Tvoj◀ paket je na putu.
            Što ▶želiš◀ i što ▶imaš◀?
            ▶Pošalji◀ nam fotografiju.
            Čeka ▶tebe◀, kad ▶ćeš◀ doći?
            """)
        + Sentence.all(
            .german,
            """
            ▶Dein◀ Paket ist da.
            Wir helfen ▶dir◀, wenn ▶du◀ schreibst.
            ▶Kannst◀ ▶du◀ uns ein Foto senden?
            """)

    @Test("words among friends", arguments: friendly)
    func informal(sentence: Sentence) throws { try check(sentence, .informal) }

    static let neither: [Sentence] =
        Sentence.all(
            .slovenian,
            """
            Ti izdelki in te kreme so za vse, tiste pa ne.
            Naš tovariš Aleš je prinesel koš.
            Uroš in Miloš odgovarjata do torka.
            Pošljemo ga, ko bo na zalogi.
            Gulaš in hašiš nista kozmetika.
            """)
        + Sentence.all(
            .czech,
            """
            Ti zákazníci a ty krémy jsou spokojení.
            Tomáš a Lukáš příliš nespěchají, spíš čekají.
            Náš guláš je hotový.
            """)
        + Sentence.all(
            .slovak,
            """
            Tí zákazníci príliš nečakajú.
            Náš Tomáš varí guláš.
            Tie krémy máme radi.
            """)
        + Sentence.all(
            .polish,
            """
            Nasz kiermasz i wasz afisz.
            Tomasz i Łukasz naciskają klawisz.
            Pani Kowalska i Pan Marek pracują w magazynie.
            Państwa Unii są bliskie.
            """)
        + Sentence.all(
            .croatian,
            """
            Baš je stigao naš paket.
            Ti proizvodi i te kreme su za sve.
            Tomaš i Lukaš rade sutra.
            """)
        + Sentence.all(
            .german,
            """
            Sie ist da. Sie liegt im Lager.
            Die Creme ist neu, sie pflegt.
            Ihre Wirkung ist sanft.
            Wir geben ihnen und ihr Bescheid.
            """)

    @Test("words that mean other things are nobody's address", arguments: neither)
    func neutral(sentence: Sentence) throws {
        let table = try #require(AddressTable(sentence.language))
        #expect(table.mentions(in: sentence.text) == [])
    }

    @Test("greetings among friends are known as such, and English has one form for everybody")
    func greetings() throws {
        let table = try #require(AddressTable(.czech))
        #expect(table.mentions(in: "Ahoj Jano").map(\.isSpoken) == [false])
        #expect(AddressTable(.english) == nil)
    }

    @Test("endings in braces are written out")
    func lists() {
        #expect(AddressWords.list("vi vaš{- a e} ste") == ["vi", "vaš", "vaša", "vaše", "ste"])
        #expect(AddressWords.list("pan{- a}") == ["pan", "pana"])
    }
}
