internal import ServiceTime

/// What a word does in a sentence about answers.
struct Meaning: Sendable {
    var parts: Parts = []
    var metric: Metric?
    var contact: ContactKind?
    /// Who acts, where the word itself says so.
    var person: Person?

    /// Both meanings of a word that has two.
    func merged(_ other: Meaning) -> Meaning {
        var both = self
        both.parts.formUnion(other.parts)
        both.metric = other.metric ?? metric
        both.contact = other.contact ?? contact
        both.person = other.person ?? person
        return both
    }
}

enum Person: UInt8, Sendable {
    case we, you, third, infinitive
    /// Past or future, as the verb beside it says.
    case participle
    case past
    case passive
}

struct Parts: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    // What speaks of an answer
    /// "answer", "get back to you".
    static let replying = Parts(rawValue: 1 << 0)
    /// "the answer", "response time".
    static let reply = Parts(rawValue: 1 << 1)
    /// "process", "confirm": about an answer when a message or a complaint is what it is done to.
    static let handling = Parts(rawValue: 1 << 2)
    /// "receive", "expect": about an answer when that is what is received.
    static let receiving = Parts(rawValue: 1 << 3)
    /// "send", "give", "prepare": the same from the other side.
    static let giving = Parts(rawValue: 1 << 4)
    /// "hear from us", which the customer does.
    static let hearing = Parts(rawValue: 1 << 5)
    /// "wait", "waiting time".
    static let waiting = Parts(rawValue: 1 << 6)
    /// A message, a question, a complaint.
    static let matter = Parts(rawValue: 1 << 7)
    /// "about the progress": makes an update of a piece of news.
    static let progress = Parts(rawValue: 1 << 8)
    /// "let you know": an update or, about a decision, a resolution.
    static let informing = Parts(rawValue: 1 << 9)

    // What speaks of something else
    /// "deliver", "refund", "expire".
    static let doing = Parts(rawValue: 1 << 10)
    /// "delivery", "refund", "warranty".
    static let thing = Parts(rawValue: 1 << 11)
    /// "order", "parcel": only what an answer may be about.
    static let order = Parts(rawValue: 1 << 12)

    // Who
    static let we = Parts(rawValue: 1 << 13)
    static let you = Parts(rawValue: 1 << 14)
    static let your = Parts(rawValue: 1 << 15)
    static let customer = Parts(rawValue: 1 << 16)
    /// The courier, the bank, the law.
    static let outsider = Parts(rawValue: 1 << 17)
    static let robot = Parts(rawValue: 1 << 18)

    // How
    static let negation = Parts(rawValue: 1 << 19)
    /// "must", "please", "it is necessary".
    static let duty = Parts(rawValue: 1 << 20)
    static let past = Parts(rawValue: 1 << 21)
    static let future = Parts(rawValue: 1 << 22)
    /// "last year", "so far": what follows is history.
    static let history = Parts(rawValue: 1 << 23)
    static let condition = Parts(rawValue: 1 << 24)
    static let when = Parts(rawValue: 1 << 25)
    static let that = Parts(rawValue: 1 << 26)
    static let relative = Parts(rawValue: 1 << 27)
    static let and = Parts(rawValue: 1 << 28)
    /// "dr.", "npr.": a dot behind it ends nothing.
    static let short = Parts(rawValue: 1 << 29)
    /// Examples of what nobody should write.
    static let example = Parts(rawValue: 1 << 30)
    /// "have", "haben": the past of a participle beside it.
    static let perfect = Parts(rawValue: 1 << 31)

    /// "guarantee", "be able to": with a denial the whole sentence is one.
    static let promising = Parts(rawValue: 1 << 32)
    /// Weekends and holidays.
    static let weekend = Parts(rawValue: 1 << 33)
    /// "excluded", "not counted".
    static let exclusion = Parts(rawValue: 1 << 34)
    /// Words before a time that it can do without: "only", "at once on the next day".
    static let trimmed = Parts(rawValue: 1 << 35)

    /// "our", "a": what follows is a noun.
    static let determiner = Parts(rawValue: 1 << 36)

    /// May stand within a clause: "pa", "aber".
    static let late = Parts(rawValue: 1 << 37)

    /// "nam": in the dative of the shop, it is the customer who acts.
    static let us = Parts(rawValue: 1 << 38)

    /// "without": what follows is not there.
    static let without = Parts(rawValue: 1 << 40)
    /// "od", "of": what follows a time says from when it counts.
    static let since = Parts(rawValue: 1 << 39)

    /// "from us": makes an answer of a message that comes.
    static let fromUs = Parts(rawValue: 1 << 41)
    /// "about", "how": news with a topic is an update.
    static let about = Parts(rawValue: 1 << 42)
    /// "accepted", "upheld": news about it is a decision.
    static let ruling = Parts(rawValue: 1 << 43)

    /// "quote": an answer where it is given or received, and nothing by itself.
    static let offer = Parts(rawValue: 1 << 44)
    /// What an answer is about.
    static let topic = Parts(rawValue: 1 << 45)
    /// "with": what comes along with an answer.
    static let with = Parts(rawValue: 1 << 46)
    /// "about", "zu": what follows is only what something is about.
    static let on = Parts(rawValue: 1 << 47)
    /// "the", "ein": what follows at the beginning of a clause is its subject.
    static let article = Parts(rawValue: 1 << 48)
    /// "Ihnen", "our": shop or customer take part.
    static let party = Parts(rawValue: 1 << 49)
    /// "ji", "ją": stands for an answer named before.
    static let it = Parts(rawValue: 1 << 50)
    /// "but": what was denied before it is over.
    static let but = Parts(rawValue: 1 << 51)
    /// News of the shop's own: offers, prices, products.
    static let advert = Parts(rawValue: 1 << 52)
    /// "až": before a day it can be done without.
    static let trimmedBeforeDay = Parts(rawValue: 1 << 53)
    /// "nás", and not "náš".
    static let unmarked = Parts(rawValue: 1 << 54)
    /// "call back", "write back": nothing but people does it.
    static let personal = Parts(rawValue: 1 << 55)
    /// "se", "się": makes a passive of a verb.
    static let reflexive = Parts(rawValue: 1 << 56)

    /// "because": what is done in its clause is done in the time named there, and nothing else.
    static let cause = Parts(rawValue: 1 << 57)
    /// What follows is a noun, whatever its ending.
    static let preposition = Parts(rawValue: 1 << 58)
    /// "odpowiedź", and not "odpowiedz": in texts with marks it asks the customer without one.
    static let nounIfMarked = Parts(rawValue: 1 << 59)
    /// "the others": what follows is about other messages.
    static let rest = Parts(rawValue: 1 << 60)

    /// "ti", "oni": at the head of a clause those named last.
    static let those = Parts(rawValue: 1 << 61)

    /// "need", "it takes us": what it is needed for may stand in the clause before.
    static let needing = Parts(rawValue: 1 << 62)
    /// "for": a time behind it says how long something lasts.
    static let lasting = Parts(rawValue: 1 << 63)

    static let verbs: Parts = [.replying, .handling, .receiving, .giving, .hearing, .informing, .doing]

    func overlaps(_ other: Parts) -> Bool { rawValue & other.rawValue != 0 }
}
