/// The words of time of one language. A class, so that a reader is a reference to it.
final class Lexicon: Sendable {
    let table: WordTable
    /// "9.30" is half past nine everywhere but in English.
    let readsDotAsDecimal: Bool

    init(readsDotAsDecimal: Bool = false, _ groups: [LexiconEntry]...) {
        var table = WordTable()
        for entry in groups.joined() {
            for form in entry.forms { table.add(words: form.patterns, form.sense) }
        }
        self.table = table
        self.readsDotAsDecimal = readsDotAsDecimal
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
