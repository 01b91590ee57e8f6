/// The words of time of one language.
struct Lexicon: Sendable {
    let table: WordTable
    /// "9.30" is half past nine everywhere but in English.
    let readsDotAsDecimal: Bool

    /// Whether an hour may stand without a word for it: "do 15".
    let takesBareHours: Bool

    /// `spellings` are other ways to write letters: ("ä", "ae").
    init(
        readsDotAsDecimal: Bool = false, takesBareHours: Bool = false, spellings: [(String, String)] = [],
        _ groups: [LexiconEntry]...
    ) {
        var table = WordTableBuilder()
        for form in groups.joined().lazy.flatMap(\.forms) {
            table.add(words: form.patterns, form.sense)
            let spelled = spellings.reduce(form.patterns) { $0.replacing($1.0, with: $1.1) }
            if spelled != form.patterns { table.add(words: spelled, form.sense) }
        }
        self.table = WordTable(table)
        self.readsDotAsDecimal = readsDotAsDecimal
        self.takesBareHours = takesBareHours
    }
}

/// Words and what they mean. Patterns are parted by spaces; `ur{a e -}` stands for several endings ("-" for none) and `_` for a
/// space within a group of words. Case and diacritics do not matter.
struct LexiconEntry: Sendable {
    struct Form: Sendable {
        let sense: Sense
        let patterns: String
    }

    let forms: [Form]

    init(_ sense: Sense, _ patterns: String) {
        forms = [Form(sense: sense, patterns: patterns)]
    }

    init(_ roles: Roles, _ patterns: String) {
        self.init(Sense(roles: roles), patterns)
    }

    init(_ entries: [LexiconEntry]) {
        forms = entries.flatMap(\.forms)
    }
}
