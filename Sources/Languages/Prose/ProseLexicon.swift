import ServiceTime

/// The words of one language that decide what a sentence with a time phrase is about.
final class ProseLexicon: Sendable {
    let table: StemTable
    /// Which endings of a verb tell who acts; none where pronouns do.
    let endings: [(ending: [UInt8], person: Person)]
    /// What marks on the last letters of a verb say.
    enum Marks: Sendable {
        case nothing
        /// Polish "-ła"; "-ę" is the first person.
        case participlesAreMarked
        /// Czech "-la" and not "-lá".
        case participlesArePlain
    }

    let marks: Marks
    /// How verbs of the first and second person plural end.
    let finite: [[UInt8]]
    /// What makes the contrary of a verb when it stands before it in one word; empty where nothing does.
    let negates: [UInt8]
    /// Whether parts of long words count, as in German.
    let readsCompounds: Bool
    /// Whether "'s" is no part of a word, as in English.
    let hasGenitives: Bool
    /// Whether "min" is a symbol, so that a dot behind it ends the sentence.
    let hasUnitSymbols: Bool

    /// `spellings` are other ways to write letters: ("ä", "ae").
    init(
        finite: String = "", marks: Marks = .nothing, endings: [(String, Person)] = [], negates: String = "",
        readsCompounds: Bool = false, hasGenitives: Bool = false, hasUnitSymbols: Bool = false,
        spellings: [(String, String)] = [],
        _ groups: [ProseEntry]...
    ) {
        var table = StemTable()
        for entry in groups.joined() {
            table.add(entry.patterns, entry.meaning)
            let spelled = spellings.reduce(entry.patterns) { $0.replacing($1.0, with: $1.1) }
            if spelled != entry.patterns { table.add(spelled, entry.meaning) }
        }
        self.finite = finite.split(separator: " ").map { Array($0.utf8) }
        self.marks = marks
        self.negates = Array(negates.utf8)
        self.table = table
        self.endings = endings.flatMap { endings, person in
            endings.split(separator: " ").map { (Folding.fold(Array($0.utf8)), person) }
        }.sorted { $0.ending.count > $1.ending.count }
        self.readsCompounds = readsCompounds
        self.hasGenitives = hasGenitives
        self.hasUnitSymbols = hasUnitSymbols
    }

    /// Whether a word ends as verbs of the first and second person plural do.
    func isFinite(_ tail: UInt64) -> Bool {
        finite.contains { ending in
            var rest = tail
            return ending.reversed().allSatisfy { byte in
                defer { rest >>= 8 }
                return UInt8(truncatingIfNeeded: rest) == byte
            }
        }
    }

    /// "-né", "-ných": a participle that stands with a noun.
    func isAdjective(_ word: ProseWord) -> Bool {
        let (last, middle) = (word.tail & 0xFF, word.tail >> 8 & 0xFFFF)
        let isLong = word.isLastMarked && [0x61, 0x65, 0x69, 0x75, 0x79].contains(last)
        if isLong, middle & 0xFF == 0x6E { return true }
        // "-nej", "-nom", "-ným", and "-ných", "-ného", "-nému", "-nými"
        let isShort = [0x656A, 0x6F6D, 0x796D].contains(word.tail & 0xFFFF) && word.tail >> 16 & 0xFF == 0x6E
        return isShort || [0x6368, 0x686F, 0x6D75, 0x6D69].contains(word.tail & 0xFFFF) && word.tail >> 24 & 0xFF == 0x6E
    }

    /// Who acts by a verb's last letters.
    func person(of verb: ProseWord) -> Person? {
        let person = person(endingIn: verb.tail)
        switch marks {
        case .nothing: return person
        case .participlesArePlain:
            // "reagují" and not "reaguji"
            let isOthers = person == .we && verb.tail & 0xFF == UInt64(UInt8(ascii: "i"))
            return (person == .participle || isOthers) && verb.isLastMarked ? .third : person
        case .participlesAreMarked:
            if person == .third, verb.isLastMarked, verb.tail & 0xFF == UInt64(UInt8(ascii: "e")) { return .we }
            // "-li" is plain.
            let needsMark = person == .participle && verb.tail & 0xFF != UInt64(UInt8(ascii: "i"))
            return needsMark && !verb.isLastMarked && !verb.isSecondLastMarked ? .third : person
        }
    }

    private func person(endingIn tail: UInt64) -> Person? {
        for (ending, person) in endings {
            var rest = tail
            var matches = true
            for byte in ending.reversed() {
                if UInt8(truncatingIfNeeded: rest) != byte {
                    matches = false
                    break
                }
                rest >>= 8
            }
            if matches { return person }
        }
        return nil
    }
}

/// Words and what they mean. Patterns are parted by spaces; `{a b -}` stands for several endings ("-" for none), `*` at a word's
/// end for any, `*` at its beginning for any beginning, `_` joins words that follow each other, and `+` words of the same clause in any order and distance. Case and
/// diacritics do not matter.
struct ProseEntry: Sendable {
    let meaning: Meaning
    let patterns: String

    init(_ parts: Parts, _ patterns: String, metric: Metric? = nil, contact: ContactKind? = nil, person: Person? = nil) {
        meaning = Meaning(parts: parts, metric: metric, contact: contact, person: person)
        self.patterns = patterns
    }

    static func replying(_ metric: Metric, _ patterns: String, person: Person? = nil) -> ProseEntry {
        ProseEntry(.replying, patterns, metric: metric, person: person)
    }

    static func reply(_ metric: Metric, _ patterns: String) -> ProseEntry { ProseEntry(.reply, patterns, metric: metric) }

    static func handling(_ metric: Metric, _ patterns: String) -> ProseEntry { ProseEntry(.handling, patterns, metric: metric) }

    static func contact(_ contact: ContactKind, _ patterns: String) -> ProseEntry {
        ProseEntry([], patterns, contact: contact)
    }
}
