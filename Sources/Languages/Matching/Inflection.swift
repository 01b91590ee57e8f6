/// How the words of a language change their endings, as far as finding a phrase again needs it. Light on purpose: tables of endings,
/// a few consonants that change before them, and guards. A form that does not exist does no harm; one that is another word would.
struct Inflection: Sendable {
    let paradigms: [Paradigm]
    /// Last letters of a stem that change before some endings: `k` becomes `c` before `i`.
    var changes: [Change] = []
    /// Vowels that stand in a word without ending and go with one: "kupec", "kupca".
    var fleeting: [String] = []
    /// Whether people write without marks and mean the same. German does not: "schon" is not "schön".
    var allowsPlainLetters = true
    /// Other ways to write letters: "ä" as "ae".
    var spellings: [(letter: String, plain: String)] = []
    /// Words without endings that would become others with one: "sich" and "sicher".
    var fixed: Set<String> = []

    struct Paradigm: Sendable {
        enum Kind: Sendable {
            case noun
            /// Only where another word follows, unless the ending itself tells that it is one.
            case adjective
            case verb
        }

        let kind: Kind
        /// The endings from which the paradigm is recognised.
        let heads: [String]
        let endings: [String]
        /// What the stem of an adjective that stands alone ends with.
        let suffixes: [String]

        /// Endings are parted by blanks, "-" is none.
        init(_ kind: Kind, _ heads: String, _ endings: String, suffixes: String = "") {
            self.kind = kind
            self.heads = Self.split(heads)
            self.endings = Self.split(endings)
            self.suffixes = Self.split(suffixes)
        }

        private static func split(_ text: String) -> [String] {
            text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
        }
    }

    struct Change: Sendable {
        let from: String
        let to: String
        /// First letters of the endings before which it happens.
        let before: String

        init(_ from: String, _ to: String, before: String) {
            self.from = from
            self.to = to
            self.before = before
        }
    }

    /// Where a word stands in a phrase.
    enum Position: Hashable, Sendable { case alone, inside, last }

    /// Shorter words are what they are: "ful", "evo", "mate".
    private static let shortestAlone = 4
    private static let shortestInPhrase = 3

    /// All forms of a lower-case word, itself included.
    func forms(of word: String, at position: Position) -> Set<String> {
        var forms: Set<String> = [word]
        if word.contains(where: \.isNumber) || fixed.contains(word) { return forms }
        for paradigm in paradigms {
            for head in paradigm.heads where word.hasSuffix(head) {
                let stem = String(word.dropLast(head.count))
                guard isLongEnough(stem, position), paradigm.takes(stem, at: position) else { continue }
                for stem in stems(stem, head: head) { forms.formUnion(paradigm.endings.flatMap { joined(stem, $0) }) }
            }
        }
        return forms.union(spelled(forms))
    }

    private func isLongEnough(_ stem: String, _ position: Position) -> Bool {
        stem.count >= (position == .alone ? Self.shortestAlone : Self.shortestInPhrase)
    }

    private func spelled(_ forms: Set<String>) -> [String] {
        guard !spellings.isEmpty else { return [] }
        return forms.compactMap { form in
            let spelled = spellings.reduce(form) { $0.replacing($1.letter, with: $1.plain) }
            return spelled == form ? nil : spelled
        }
    }

    /// The stem as it stands, what its last letters may have come from, and the stem without its fleeting vowel.
    private func stems(_ stem: String, head: String) -> [String] {
        var stems = [stem]
        if !head.isEmpty {
            for change in changes where stem.hasSuffix(change.to) && change.before.contains(head.prefix(1)) {
                stems.append(stem.dropLast(change.to.count) + change.from)
            }
        } else if let bare = withoutFleeting(stem) {
            stems.append(bare)
        }
        return stems
    }

    private func withoutFleeting(_ stem: String) -> String? {
        guard let last = stem.last, !Self.vowels.contains(last) else { return nil }
        let body = stem.dropLast()
        for vowel in fleeting where body.hasSuffix(vowel) && body.count > vowel.count + 1 {
            return body.dropLast(vowel.count) + String(last)
        }
        return nil
    }

    private func joined(_ stem: String, _ ending: String) -> [String] {
        guard let first = ending.first else { return [stem] + withFleeting(stem) }
        var forms = [stem + ending]
        for change in changes where stem.hasSuffix(change.from) && change.before.contains(first) {
            forms.append(stem.dropLast(change.from.count) + change.to + ending)
        }
        return forms
    }

    /// Two consonants at the end are parted when no ending follows: "klientk" is "klientek".
    private func withFleeting(_ stem: String) -> [String] {
        guard let last = stem.last, let before = stem.dropLast().last, Self.fleetingEnds.contains(last),
            !Self.vowels.contains(before)
        else { return [] }
        return fleeting.map { stem.dropLast() + $0 + String(last) }
    }

    private static let vowels = Set("aáeéěiíoóôuúůyýąęäöü")
    private static let fleetingEnds = Set("cknlrv")
}

extension Inflection.Paradigm {
    /// Whether what is left of a word without its ending may be a stem of this kind.
    fileprivate func takes(_ stem: String, at position: Inflection.Position) -> Bool {
        switch kind {
        case .noun: true
        case .adjective: position == .inside || suffixes.contains { stem.hasSuffix($0) }
        case .verb: suffixes.isEmpty || suffixes.contains { stem.hasSuffix($0) }
        }
    }
}

extension Inflection: LanguageOwned {}

extension Language {
    var inflection: Inflection { own() }
}
