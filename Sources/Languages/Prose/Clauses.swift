import ServiceTime

/// A stretch of words between two joints.
struct Clause: Sendable {
    var words: Range<Int>
    /// The sentence it belongs to.
    var sentence: Int
    /// "if …", "when …".
    var isCondition = false
    /// "…, that we answer".
    var isThat = false
    var isRelative = false
    /// "…, because we answer".
    var isCause = false
    /// Begins with "and", "or".
    var isJoined = false
    /// The mark before it; 0 for none.
    var mark: UInt8 = 0
}

struct Sentence: Sendable {
    var words: Range<Int>
    var clauses: Range<Int>
    var isQuestion = false
}

/// The clauses and sentences of a text.
struct Clauses {
    /// What begins a clause without a mark.
    private static let joints: Parts = [.and, .condition, .when, .that, .relative, .cause]

    private(set) var sentences: [Sentence] = []
    private(set) var clauses: [Clause] = []
    /// The clause of each word.
    private(set) var ofWord: [Int]

    init(_ words: [ProseWord]) {
        ofWord = Array(repeating: 0, count: words.count)
        var start = 0
        for index in words.indices where words[index].kind == .stop {
            add(words, start..<index, isQuestion: words[index].mark == UInt8(ascii: "?"))
            ofWord[index] = max(0, clauses.count - 1)
            start = index + 1
        }
        add(words, start..<words.count, isQuestion: false)
    }

    /// Makes conditions of clauses.
    mutating func markConditions(_ numbers: [Int]) {
        for number in numbers { clauses[number].isCondition = true }
    }

    private mutating func add(_ words: [ProseWord], _ range: Range<Int>, isQuestion: Bool) {
        guard !range.isEmpty else { return }
        let first = clauses.count
        var clause = Clause(words: range.lowerBound..<range.lowerBound, sentence: sentences.count)
        var mark: UInt8 = 0
        func isEmpty(_ clause: Clause, _ end: Int) -> Bool { end == clause.words.lowerBound }
        for index in range {
            let word = words[index]
            let isLate = word.has(.late) && !isEmpty(clause, index)
            // "While your reel is away we report to you": the main clause begins without a comma.
            let isMain =
                index > clause.words.lowerBound + 2
                && (clause.isCondition && word.meaning.person == .we
                    || (clause.isCondition || clause.isRelative) && word.has(.future) && word.has([.we, .you, .those])
                    || clause.isCondition && word.has(.those) && index + 1 < range.upperBound
                        && words[index + 1].has(Parts.verbs))
            let parts = word.kind == .joint || word.has(Self.joints) && !isLate || isMain
            if parts, !isEmpty(clause, index) || word.kind == .joint {
                clause.words = clause.words.lowerBound..<index
                if !clause.words.isEmpty { clauses.append(clause) }
                clause = Clause(words: index..<index, sentence: sentences.count)
                clause.mark = word.kind == .joint ? word.mark : mark
            }
            mark = 0
            if word.kind == .joint {
                mark = word.mark
                clause.words = (index + 1)..<(index + 1)
                clause.mark = word.mark
            } else {
                // "O prijatí či zamietnutí": a word that is both asks only behind a comma.
                let joins = word.has(.and) && clause.mark == 0
                clause.isCondition = clause.isCondition || word.has([.condition, .when]) && !joins
                clause.isThat = clause.isThat || word.has(.that)
                clause.isRelative = clause.isRelative || word.has(.relative)
                clause.isCause = clause.isCause || word.has(.cause) && !isLate
                clause.isJoined = clause.isJoined || word.has(.and) && !isLate
            }
            ofWord[index] = clauses.count
        }
        clause.words = clause.words.lowerBound..<range.upperBound
        if !clause.words.isEmpty { clauses.append(clause) }
        // Marks at the end belong to the clause before them.
        let last = max(0, clauses.count - 1)
        for index in range.reversed() {
            guard ofWord[index] > last else { break }
            ofWord[index] = last
        }
        sentences.append(Sentence(words: range, clauses: first..<clauses.count, isQuestion: isQuestion))
    }
}
