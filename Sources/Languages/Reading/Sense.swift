/// What a word, or a fixed group of words, can be in a time phrase. A word has all of its parts at once; its place decides.
struct Sense: Hashable, Sendable {
    var roles: Roles = []
    /// Hundredths of a number, an ordinal, a span's amount, or the distance of a day from today.
    var number: Int32 = 0
    var unit = TimeUnit.none
    var bound = Phrase.Bound.plain
    /// Minutes since midnight.
    var clock: Int16 = 0
    /// Monday is 0.
    var weekday: Int8 = 0

    /// Both senses of a word that has two.
    func merged(_ other: Sense) -> Sense {
        var both = self
        both.roles.formUnion(other.roles)
        if other.number != 0 { both.number = other.number }
        if other.unit != .none { both.unit = other.unit }
        if other.bound != .plain { both.bound = other.bound }
        if other.clock != 0 { both.clock = other.clock }
        if other.roles.contains(.weekday) { both.weekday = other.weekday }
        return both
    }
}

enum TimeUnit: UInt8, Sendable {
    case none, second, minute, hour
    /// Twenty-four hours under one name: Polish "doba".
    case dayAndNight
    case day, week, month

    /// Nil for units of dates.
    var seconds: Int? {
        switch self {
        case .second: 1
        case .minute: 60
        case .hour: 3600
        case .dayAndNight: 86_400
        case .none, .day, .week, .month: nil
        }
    }

    /// Nil for units of the clock.
    var days: Int? {
        switch self {
        case .day: 1
        case .week: 7
        case .month: 30
        case .none, .second, .minute, .hour, .dayAndNight: nil
        }
    }
}

struct Roles: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    // Numbers
    static let number = Roles(rawValue: 1 << 0)
    /// A multiple of ten that a smaller number may follow.
    static let tens = Roles(rawValue: 1 << 1)
    /// Half, a quarter.
    static let fraction = Roles(rawValue: 1 << 2)
    /// "a", "ein": one, and never more than part of a phrase.
    static let article = Roles(rawValue: 1 << 3)
    static let ordinal = Roles(rawValue: 1 << 4)
    /// Number and unit in one: "polurni", "Viertelstunde".
    static let span = Roles(rawValue: 1 << 5)

    // Units
    static let unit = Roles(rawValue: 1 << 6)
    /// Only after figures: "h", "hod".
    static let afterFigure = Roles(rawValue: 1 << 7)
    /// Only with no space after figures: "30s".
    static let attached = Roles(rawValue: 1 << 8)
    /// Shortened, so that a dot belongs to it.
    static let dotted = Roles(rawValue: 1 << 9)
    static let business = Roles(rawValue: 1 << 10)
    static let calendar = Roles(rawValue: 1 << 11)
    /// May stand between a number and its unit: "full", "zaporednih".
    static let filler = Roles(rawValue: 1 << 12)

    // Days
    static let same = Roles(rawValue: 1 << 13)
    static let next = Roles(rawValue: 1 << 14)
    /// Today, tomorrow.
    static let dayWord = Roles(rawValue: 1 << 15)
    static let end = Roles(rawValue: 1 << 16)
    static let of = Roles(rawValue: 1 << 17)
    static let immediately = Roles(rawValue: 1 << 18)
    static let weekday = Roles(rawValue: 1 << 19)
    /// "on the last day"
    static let lastDay = Roles(rawValue: 1 << 20)

    // Clock times
    /// Noon and midnight.
    static let clock = Roles(rawValue: 1 << 21)
    /// What follows an hour: "Uhr", "ure".
    static let clockUnit = Roles(rawValue: 1 << 22)
    /// What precedes an hour: "godz."
    static let clockNoun = Roles(rawValue: 1 << 23)
    static let morning = Roles(rawValue: 1 << 24)
    static let afternoon = Roles(rawValue: 1 << 25)
    /// May precede a clock time as a limit.
    static let by = Roles(rawValue: 1 << 26)
    static let before = Roles(rawValue: 1 << 27)

    // Joints
    /// May precede a phrase and belongs to it.
    static let lead = Roles(rawValue: 1 << 28)
    /// Begins a range, and precedes no other phrase: "od", "from".
    static let from = Roles(rawValue: 1 << 29)
    static let between = Roles(rawValue: 1 << 30)
    static let to = Roles(rawValue: 1 << 31)
    static let or = Roles(rawValue: 1 << 32)
    static let and = Roles(rawValue: 1 << 33)

    // What follows
    /// "at the latest"
    static let trail = Roles(rawValue: 1 << 34)
    /// "during business hours"
    static let openTime = Roles(rawValue: 1 << 35)
    /// "on business days", "weekends excluded"
    static let businessDays = Roles(rawValue: 1 << 36)
    /// "weekends included"
    static let allDays = Roles(rawValue: 1 << 37)
    /// "of receipt"
    static let receipt = Roles(rawValue: 1 << 38)

    // What makes it something else
    /// "ago", "old", "a day", "€": what precedes is no time limit.
    static let spoilsBefore = Roles(rawValue: 1 << 39)
    /// "pred", "vor": what follows lies in the past.
    static let spoilsAfter = Roles(rawValue: 1 << 40)
    /// "as soon as", "immediately after"
    static let afterEvent = Roles(rawValue: 1 << 41)

    /// "v", "u" of Czech and Croatian: hours after it are a time of day.
    static let atHour = Roles(rawValue: 1 << 45)
    /// "am", "jeden": before a German "Morgen", which then is the morning.
    static let beforeMorning = Roles(rawValue: 1 << 46)

    /// Only with its diacritics.
    static let marked = Roles(rawValue: 1 << 47)

    /// "zunaj", "outside": the contrary of what follows.
    static let outside = Roles(rawValue: 1 << 48)

    /// "a day or two"
    static let oneOrTwo = Roles(rawValue: 1 << 49)

    /// "morning": part of the words of a day, and says no more.
    static let dayPart = Roles(rawValue: 1 << 50)

    /// A unit that says one of itself behind a limit: "déle než hodinu", "max. tydzień".
    static let one = Roles(rawValue: 1 << 51)
    /// "at most": stated as part of the time where nothing before it limits it.
    static let stated = Roles(rawValue: 1 << 52)

    /// "odpověď": what arrives is no message to the shop.
    static let answer = Roles(rawValue: 1 << 53)

    /// "while": with an opening word behind it, it speaks of opening hours.
    static let whilst = Roles(rawValue: 1 << 54)
    /// "open", "online".
    static let opened = Roles(rawValue: 1 << 55)

    // Conditions
    static let message = Roles(rawValue: 1 << 42)
    static let arrives = Roles(rawValue: 1 << 43)
    static let otherwise = Roles(rawValue: 1 << 44)

    /// What a phrase or a condition can begin with.
    static let beginnings: Roles = [
        .number, .fraction, .span, .ordinal, .same, .next, .dayWord, .end, .immediately, .weekday, .clock, .openTime,
        .businessDays, .clockNoun, .one, .whilst,
    ]

    func overlaps(_ other: Roles) -> Bool { rawValue & other.rawValue != 0 }
}
