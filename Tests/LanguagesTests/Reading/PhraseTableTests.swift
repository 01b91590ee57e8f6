import Languages
import ServiceTime
import TestSupport
import Testing

/// Phrases of each language: a line has a text with every phrase marked, and after the arrow what each of them says, parted by
/// semicolons. A line without an arrow has no phrase.
private let tables: [(Language, String)] = [
    (.slovenian, slovenianPhrases), (.czech, czechPhrases), (.slovak, slovakPhrases), (.polish, polishPhrases),
    (.croatian, croatianPhrases), (.german, germanPhrases), (.english, englishPhrases),
]

private let rows: [PhraseRow] = tables.flatMap { language, table in
    table.split(separator: "\n").map { PhraseRow(language, String($0)) }
}

struct PhraseTableTests {
    @Test("every phrase is found where it stands, with what it says", arguments: rows)
    func phrases(row: PhraseRow) {
        let found = row.language.phraseReader.phrases(in: row.marked.text)
        #expect(found.map { row.words(in: $0.range) } == row.marked.ranges.map(row.words))
        #expect(found.map(\.said) == row.expected)
    }

    @Test("case, marks and the kind of space make no difference", arguments: rows)
    func writing(row: PhraseRow) {
        let reader = row.language.phraseReader
        let plain = Folding.fold(row.marked.text).replacing(" ", with: "\u{A0}")
        #expect(reader.phrases(in: plain).map(\.said) == row.expected)
    }

    @Test("a phrase alone is read as a whole", arguments: rows)
    func alone(row: PhraseRow) {
        let reader = row.language.phraseReader
        for (range, expected) in zip(row.marked.ranges, row.expected) where !expected.contains("when") {
            #expect(reader.duration(of: " " + row.words(in: range))?.said == expected)
        }
    }

    @Test("there are at least eighty phrases for each language, and lines without any")
    func coverage() {
        for language in Language.allCases {
            let rows = rows.filter { $0.language == language }
            #expect(rows.reduce(0) { $0 + $1.expected.count } >= 80, "\(language)")
            #expect(rows.filter(\.expected.isEmpty).count >= 15, "\(language)")
        }
    }
}

struct PhraseRow: Sendable, CustomTestStringConvertible {
    let language: Language
    let marked: MarkedText
    let expected: [String]

    init(_ language: Language, _ line: String) {
        let parts = line.split(separator: " → ", maxSplits: 1)
        self.language = language
        marked = MarkedText(String(parts[0]))
        expected = parts.count < 2 ? [] : parts[1].split(separator: "; ").map(String.init)
    }

    var testDescription: String { "\(language.code): \(marked.text)" }

    func words(in range: Range<Int>) -> String { String(decoding: Array(marked.text.utf8)[range], as: UTF8.self) }
}

extension Phrase {
    /// What the tables write: the notation, and whatever is not as usual.
    var said: String {
        var parts = [(min.map { $0.notation + ".." } ?? "") + max.notation]
        if let weekday { parts.append(weekday.shortName) }
        if clock == .calendar { parts.append("calendar") }
        if countsWholeBusinessDays { parts.append("whole") }
        switch bound {
        case .plain, .atMost: break
        case .moreThan: parts.append("more")
        case .atLeast: parts.append("least")
        case .after: parts.append("after")
        case .every: parts.append("every")
        }
        if let before = condition.before { parts.append("when before \(before)") }
        if condition.businessDays { parts.append("when on business days") }
        if condition.openHours { parts.append("when open") }
        return parts.joined(separator: " ")
    }
}
