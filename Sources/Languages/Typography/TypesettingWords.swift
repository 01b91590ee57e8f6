/// The words of a language that do not stand alone at the end or the beginning of a line.
struct TypesettingWords: Sendable {
    /// Prepositions and conjunctions of one letter, in ASCII.
    let tiedLetters: Set<UInt8>
    /// What a number follows: "št. 5".
    let beforeNumbers: Set<[UInt8]>
    /// What follows a number: units of time in all their forms, of measure, of money.
    let units: Set<[UInt8]>
    /// In the form that follows a day.
    let months: Set<[UInt8]>

    init(tied: String, beforeNumbers: String, money: String, pack: LanguagePack) {
        tiedLetters = Set(tied.utf8)
        self.beforeNumbers = Self.words("§ " + beforeNumbers)
        let names = [
            pack.units.second, pack.units.minute, pack.units.hour, pack.units.day, pack.units.businessHour,
            pack.units.businessDay,
        ]
        let forms = names.flatMap { [$0.plain, $0.within] }.flatMap {
            [$0.one, $0.two, $0.few, $0.many, $0.other, $0.fraction ?? ""]
        }
        // Of "business hours" the first word stands at the number.
        let time = forms.compactMap { $0.split(separator: " ").first.map(String.init) }.joined(separator: " ")
        units = Self.words("\(Self.measures) \(money) \(time)")
        months = Self.words((pack.dates.months + pack.dates.ofMonths).joined(separator: " "))
    }

    private static let measures = "kg dag dkg g mg t l dl cl ml m cm mm km h min s kb mb gb tb eur usd gbp chf czk pln huf"

    private static func words(_ list: String) -> Set<[UInt8]> {
        Set(list.split(separator: " ").map { Folding.lowercase(Array($0.utf8)) })
    }
}

extension Typesetter {
    private init(tied: String, beforeNumbers: String, money: String, pack: LanguagePack) {
        self.init(
            words: TypesettingWords(tied: tied, beforeNumbers: beforeNumbers, money: money, pack: pack),
            quotes: pack.writing.quotes)
    }

    static let slovenian = Typesetter(
        tied: "khsvzoa", beforeNumbers: "št. str. čl. tč.", money: "evro evra evri evrov evrih", pack: .slovenian)
    static let czech = Typesetter(
        tied: "ksvzouai", beforeNumbers: "č. str. čl. odst.", money: "kč koruna koruny korun", pack: .czech)
    static let slovak = Typesetter(
        tied: "ksvzouai", beforeNumbers: "č. str. čl. ods.", money: "kč euro eurá eur", pack: .slovak)
    static let polish = Typesetter(
        tied: "aiouwz", beforeNumbers: "nr str. art. ust.", money: "zł gr złoty złote złotych", pack: .polish)
    static let croatian = Typesetter(
        tied: "aikosu", beforeNumbers: "br. str. čl. st.", money: "euro eura", pack: .croatian)
    static let german = Typesetter(tied: "", beforeNumbers: "nr. s. art. abs.", money: "euro cent ft", pack: .german)
    static let english = Typesetter(tied: "", beforeNumbers: "no. p. art.", money: "euro euros", pack: .english)
}

extension Typesetter: LanguageOwned {}

extension Language {
    var typesetter: Typesetter { own() }
}
