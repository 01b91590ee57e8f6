import Testing

@testable import Languages

@Suite("Titles as a printer sets them")
struct TypesetterTests {
    /// `~` stands for a space that does not break.
    private func expect(_ language: Language, _ text: String, _ set: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let shown = language.typeset(text).replacing("\u{A0}", with: "~")
        #expect(shown == set, sourceLocation: sourceLocation)
        // What is set already stays.
        #expect(language.typeset(language.typeset(text)) == language.typeset(text), sourceLocation: sourceLocation)
    }

    @Test(
        "words of one letter stay with what follows",
        arguments: [
            (.slovenian, "Kaj je v paketu in s čim ga odprem", "Kaj je v~paketu in s~čim ga odprem"),
            (.slovenian, "V košarici z mano (k sebi)", "V~košarici z~mano (k~sebi)"),
            (.czech, "Objednávka a platba v Brně i v Praze u nás", "Objednávka a~platba v~Brně i~v~Praze u~nás"),
            (.slovak, "Vrátenie o týždeň k vám z obchodu", "Vrátenie o~týždeň k~vám z~obchodu"),
            (.polish, "Zwrot w Krakowie i o czym pamiętać", "Zwrot w~Krakowie i~o~czym pamiętać"),
            (.croatian, "Povrat u trgovini i s računom", "Povrat u~trgovini i~s~računom"),
            (.english, "I want a parcel", "I want a parcel"), (.german, "Paket an a und o", "Paket an a und o"),
            // Other letters, letters within words, and the last word.
            (.slovenian, "Velikost M in vitamin C ali a", "Velikost M in vitamin C ali a"),
            (.czech, "Co je „v ceně“ a co ne", "Co je „v~ceně“ a~co ne"), (.polish, "Mapa w", "Mapa w"),
        ] as [(Language, String, String)])
    func letters(language: Language, text: String, set: String) { expect(language, text, set) }

    @Test(
        "numbers stay with what they count",
        arguments: [
            (.slovenian, "Vračilo v 30 dneh in 2 kg", "Vračilo v~30~dneh in 2~kg"),
            (.slovenian, "Popust 10 % od 12. novembra", "Popust 10~% od 12.~novembra"),
            (.slovenian, "Dne 12. 11. 2026 št. 5", "Dne 12.~11.~2026 št.~5"),
            (.czech, "Nad 10 000 Kč do 5 pracovních dnů", "Nad 10~000~Kč do 5~pracovních dnů"),
            (.polish, "Od 99 zł, nr 7, 12 listopada", "Od 99~zł, nr~7, 12~listopada"),
            (.german, "Ab 50 € in 2 Stunden, Nr. 4", "Ab 50~€ in 2~Stunden, Nr.~4"),
            (.english, "Within 14 days (5 hours)", "Within 14~days (5~hours)"),
            (.croatian, "Rok od 14 dana", "Rok od 14~dana"), (.slovak, "Do 5 minút a 3 km", "Do 5~minút a~3~km"),
            (.german, "Nach § 5 in 1–2 Tagen", "Nach §~5 in 1–2~Tagen"), (.slovenian, "Člen 5 a in x 5", "Člen 5 a~in x 5"),
            // No quantities.
            (.english, "Order 5 now, form A4 paper", "Order 5 now, form A4 paper"),
            (.slovenian, "Naročilo 2026-10482 danes", "Naročilo 2026-10482 danes"),
        ] as [(Language, String, String)])
    func numbers(language: Language, text: String, set: String) { expect(language, text, set) }

    @Test(
        "typewriters’ marks become printers’",
        arguments: [
            (.slovenian, "Gumb \"Vrni\" - kje je?", "Gumb „Vrni“~– kje je?"),
            (.polish, "Przycisk \"Zwróć\"", "Przycisk „Zwróć”"), (.english, "The \"Return\" button", "The “Return” button"),
            (.english, "Don't wait...", "Don’t wait…"), (.german, "Klicken (\"Senden\")", "Klicken („Senden“)"),
            (.czech, "Balík – kde je", "Balík~– kde je"),
            (.slovenian, "Melisa d. o. o. in z. B. x", "Melisa d.~o.~o. in z.~B. x"),
            // Not in pairs, inches, hyphens.
            (.english, "A 5\" jar", "A 5\" jar"), (.english, "A 5\" and a 7\" jar", "A 5\" and a 7\" jar"),
            (.slovenian, "e-pošta in DPD-paket", "e-pošta in DPD-paket"), (.english, "", ""), (.czech, " ", " "),
        ] as [(Language, String, String)])
    func marks(language: Language, text: String, set: String) { expect(language, text, set) }
}
