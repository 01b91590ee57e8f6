#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How many megabytes of ordinary articles are scanned for promises in a second, in each language.
@main
enum ProseBenchmark {
    static func main() {
        for language in Language.allCases {
            let article = text(language)
            let (plain, rate) = (measure(article.plain, language), measure(article.plain + article.promising, language))
            print("\(language.code): \(rate) MB/s; without a time phrase \(plain) MB/s")
        }
    }

    /// Paragraphs of help: most say nothing about time, one says when a parcel comes, one when an answer does.
    private static func text(_ language: Language) -> (plain: String, promising: String) {
        let (plain, promising): (String, String) =
            switch language {
            case .slovenian:
                (
                    "Krema se hitro vpije in kožo vlaži ves dan. Hranite jo v hladnem prostoru, stran od svetlobe. ",
                    "Paket dostavimo v 2 dneh. Odgovorimo v 24 urah. "
                )
            case .czech:
                (
                    "Krém se rychle vstřebává a hydratuje pleť po celý den. Uchovávejte jej v chladu, mimo světlo. ",
                    "Balík doručíme do 2 dnů. Odpovíme do 24 hodin. "
                )
            case .slovak:
                (
                    "Krém sa rýchlo vstrebáva a hydratuje pleť po celý deň. Uchovávajte ho v chlade, mimo svetla. ",
                    "Balík doručíme do 2 dní. Odpovieme do 24 hodín. "
                )
            case .polish:
                (
                    "Krem szybko się wchłania i nawilża skórę przez cały dzień. Przechowuj go w chłodnym miejscu. ",
                    "Paczkę dostarczamy w 2 dni. Odpowiadamy w ciągu 24 godzin. "
                )
            case .croatian:
                (
                    "Krema se brzo upija i vlaži kožu cijeli dan. Čuvajte je na hladnom mjestu, dalje od svjetla. ",
                    "Paket dostavljamo za 2 dana. Odgovaramo unutar 24 sata. "
                )
            case .german:
                (
                    "Die Creme zieht schnell ein und spendet der Haut den ganzen Tag Feuchtigkeit. Bewahren Sie sie kühl auf. ",
                    "Wir liefern in 2 Tagen. Wir antworten innerhalb von 24 Stunden. "
                )
            case .english:
                (
                    "The cream sinks in quickly and keeps the skin moist all day. Keep it in a cool place, away from light. ",
                    "We deliver in 2 days. We answer within 24 hours. "
                )
            }
        return (String(repeating: plain, count: 8), promising)
    }

    private static func measure(_ paragraph: String, _ language: Language) -> Int {
        let reader = language.proseReader
        var (bytes, found) = (0, 0)
        // Time of the processor, so that other programs do not count.
        let start = clock()
        while clock() - start < CLOCKS_PER_SEC {
            for _ in 0..<200 {
                found += reader.promises(in: paragraph).count
                bytes += paragraph.utf8.count
            }
        }
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        precondition(found >= 0)
        return Int(Double(bytes) / 1e6 / seconds)
    }
}
