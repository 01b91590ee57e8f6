import ServiceTime

/// A word, a mark or a time phrase of a text.
struct ProseWord: Sendable {
    enum Kind: UInt8, Sendable {
        case word, number
        /// An index into the text's phrases stands in `phrase`.
        case phrase
        /// Ends what is said: full stop, question mark, line break.
        case stop
        /// Parts clauses: comma, colon, dash, bracket.
        case joint
    }

    var kind: Kind
    var start: Int
    var end: Int
    var meaning = Meaning()
    /// The last eight letters, folded.
    var tail: UInt64 = 0
    var hash: UInt64 = 0
    /// Whether its last letters have marks.
    var isLastMarked = false
    var isSecondLastMarked = false
    /// The table's entries of the word, and of beginnings that start groups; -1 for none.
    var wordEntry = -1
    var groupEntries: (Int32, Int32, Int32) = (-1, -1, -1)
    /// Whether it belongs to a group of words before it.
    var isTaken = false
    /// The first byte of a mark.
    var mark: UInt8 = 0
    var phrase = -1
    var isQuoted = false

    func has(_ parts: Parts) -> Bool { meaning.parts.overlaps(parts) }
}
