import Languages
import TestSupport
import Testing

@Suite("What stands around a sentence says what it leaves out")
struct ProseSettingTests {
    /// Texts with the promises marked, and what they are.
    static let cases: [(text: String, labels: [String])] = [
        ("# E-pošta\n\nOdgovorimo ▶v 24 urah◀.", ["email first_response PT24H calendar"]),
        (
            "Odzivni časi:\n\n- e-pošta: ▶24 ur◀\n- klepet: ▶2 minuti◀",
            [
                "email first_response PT24H calendar", "chat first_response PT2M calendar",
            ]
        ),
        (
            "| Kanal | Prvi odgovor | Rešitev |\n|---|---|---|\n| E-pošta | ▶4 ure◀ | ▶3 dni◀ |",
            [
                "email first_response PT4H calendar", "email resolution P3D calendar",
            ]
        ),
        ("| Kanal | Dostava |\n|---|---|\n| E-pošta | 4 ure |", []),
        ("Kdaj dobim odgovor? ▶V 24 urah◀.", ["- first_response PT24H calendar"]),
        ("Odgovorimo **▶v&nbsp;24&nbsp;urah◀**.", ["- first_response PT24H calendar"]),
        ("Odgovorimo\n▶v 24\nurah◀.", ["- first_response PT24H calendar"]),
        ("- Odgovorimo\n  ▶v 24\n  urah◀.", ["- first_response PT24H calendar"]),
        ("> Odgovorimo v 24 urah.", []),
        ("> [!DONT] calm\n> Odgovorimo v 24 urah.", []),
        ("`Odgovorimo v 24 urah.`", []),
        ("```\nOdgovorimo v 24 urah.\n```", []),
        ("Odgovorimo [v 24 urah](sla:email.first_response).", []),
        ("Odgovorimo [▶v 24 urah◀](https://melisa.example/kontakt).", ["- first_response PT24H calendar"]),
        ("Zapišejo »odgovorimo v 24 urah«, pa ne drži.", []),
        ("Odgovorimo ▶v 60 minutah◀.", ["- first_response PT60M calendar"]),
    ]

    @Test("headings, lists, tables, line breaks and marks", arguments: cases.indices)
    func settings(number: Int) {
        let (text, labels) = Self.cases[number]
        let marked = MarkedText(text)
        let found = promisesInMarkdown(marked.text, .slovenian)
        #expect(found.map(\.label) == labels, "\(text)")
        #expect(found.map(\.range) == marked.ranges, "\(text)")
    }

    @Test("any bytes are read, and nothing is found in nothing")
    func edges() {
        for language in Language.allCases {
            #expect(language.proseReader.promises(in: "").isEmpty)
            #expect(language.proseReader.promises(in: "„“»«\"|..,,??!!\u{00AD}\u{0301}24 h").count <= 1)
        }
    }
}
