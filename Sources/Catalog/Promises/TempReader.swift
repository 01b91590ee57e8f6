import Languages
import ServiceTime

struct TempPhrase {
    var min: TimeLimit?; var max: TimeLimit; var condition: Cond?; var countsWholeBusinessDays = false;
    struct Cond { var before: ClockTime?; var businessDays = false; var openHours = false }
}
struct TempReader {
    let language: Language;
    func duration(of text: String) -> TempPhrase? {
        for h in 1...72 {
            let l = TimeLimit(.elapsed(seconds: h * 3600)); if language.promise(l) == text { return TempPhrase(max: l) }
        }; return nil
    }
}
extension Language { var phraseReader: TempReader { TempReader(language: self) } }
