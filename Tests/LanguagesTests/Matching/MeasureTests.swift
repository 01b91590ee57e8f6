import TestSupport
import Testing

@testable import Languages

@Suite("What is counted in a text")
struct MeasureTests {
    @Test(
        "sentences end where they end",
        arguments: [
            (Language.slovenian, "Odgovorimo do 21.00. Pišite nam.", [3, 2]),
            (.slovenian, "Pišite npr. na e-pošto. Hvala.", [4, 1]),
            (.slovenian, "Melisa, d. o. o., je v Celju.", [7]),
            (.slovenian, "Dostava 12. novembra ali pozneje", [5]),
            (.german, "Am 12. November liefern wir. Danke.", [5, 1]),
            (.german, "Bitte z. B. per E-Mail. Danke!", [5, 1]),
            (.english, "Is it late? Write to us! We answer…", [3, 3, 2]),
            (.english, "don't use melisa.example", [3]),
            (.czech, "Ano\nNe", [1, 1]),
            (.polish, "", []),
        ])
    func sentences(language: Language, text: String, words: [Int]) {
        #expect(SentenceScan(language).sentences(in: text).map(\.words) == words)
    }

    @Test("a sentence is found where it stands")
    func places() {
        let marked = MarkedText("▶Prva poved◀. ▶Druga«, pravi◀!")
        #expect(SentenceScan(.slovenian).sentences(in: marked.text).map(\.range) == marked.ranges)
    }

    @Test(
        "words that shout, and acronyms that do not",
        arguments: [
            "Vračamo ▶SAMO◀ ▶NEODPRTE◀ ▶IZDELKE◀.", "SMS, DDV in EU so kratice, HVALA-10 je koda.", "▶TO◀ ▶JE◀ ▶ZADNJIČ◀",
            "▶ŽAL◀ ▶NAM◀ je",
            "Vaš PDF je v prilogi.", "Die ▶WICHTIGE◀ AGB",
        ])
    func shouted(text: String) {
        let marked = MarkedText(text.replacing("Die ▶WICHTIGE◀ AGB", with: "Die ▶WICHTIGE◀ ▶AGB◀"))
        #expect(Loudness.shouted(in: marked.text) == marked.ranges)
    }

    @Test(
        "each emoji once, whatever it is made of",
        arguments: ["Hvala ▶🌿◀", "▶👩‍👩‍👧◀▶👍🏽◀ in ▶🇸🇮◀", "▶❤️◀", "5 * 3 # © ™ → ✓ brez", "1️ ni"])
    func emoji(text: String) {
        let marked = MarkedText(text == "1️ ni" ? "1 ni" : text)
        #expect(Loudness.emoji(in: marked.text) == marked.ranges)
    }

    @Test("exclamation marks stand where they stand")
    func marks() {
        let marked = MarkedText("Žal▶!◀▶!◀ Res▶!◀")
        #expect(Loudness.marks(UInt8(ascii: "!"), in: marked.text) == marked.ranges)
    }

    @Test(
        "the length of an SMS",
        arguments: [
            (String(repeating: "a", count: 160), ShortMessage.Encoding.gsm7, 160, 1),
            (String(repeating: "a", count: 161), .gsm7, 161, 2), (String(repeating: "a", count: 306), .gsm7, 306, 2),
            (String(repeating: "a", count: 307), .gsm7, 307, 3), (String(repeating: "€", count: 80), .gsm7, 160, 1),
            (String(repeating: "€", count: 81), .gsm7, 162, 2),
            // An escape and its letter stay together, so 76 of them fit into a part of 153.
            (String(repeating: "€", count: 153), .gsm7, 306, 3), ("ž" + String(repeating: "a", count: 69), .ucs2, 70, 1),
            ("ž" + String(repeating: "a", count: 70), .ucs2, 71, 2), (String(repeating: "😀", count: 35), .ucs2, 70, 1),
            (String(repeating: "😀", count: 67), .ucs2, 134, 3), ("äöüßàéè @£", .gsm7, 10, 1), ("", .gsm7, 0, 1),
        ])
    func shortMessages(text: String, encoding: ShortMessage.Encoding, length: Int, parts: Int) {
        let message = ShortMessage(text)
        #expect(message.encoding == encoding && message.length == length && message.parts == parts)
    }

    @Test("the letter that costs the room is named")
    func costly() {
        #expect(ShortMessage("Vaš paket").costly == "š" && ShortMessage("Your parcel").costly == nil)
    }

    @Test("how much two texts say the same")
    func similarity() {
        let text = Shingles("Paket je na poti in bo pri vas v torek dopoldne.")
        #expect(text.similarity(to: Shingles("PAKET je na poti, in bo pri vas v torek dopoldne!")) == 1)
        #expect(text.similarity(to: Shingles("Denar vrnemo v štirinajstih dneh po prejemu paketa.")) == 0)
        #expect((0.5..<0.9).contains(text.similarity(to: Shingles("Paket je na poti in bo pri vas v sredo dopoldne."))))
        #expect(Shingles("Hvala lepa").hashes.isEmpty)
    }
}
