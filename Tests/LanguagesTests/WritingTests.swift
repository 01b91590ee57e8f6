import Languages
import Testing

/// A no-break space, which would not be seen in the table.
private let space = "\u{A0}"

private let numbers: [(Language, [String])] = [
    (.slovenian, ["0", "999", "1000", "12.500", "1.234.567", "1,5", "0,05", "−3"]),
    (.czech, ["0", "999", "1_000", "12_500", "1_234_567", "1,5", "0,05", "−3"]),
    (.slovak, ["0", "999", "1_000", "12_500", "1_234_567", "1,5", "0,05", "−3"]),
    (.polish, ["0", "999", "1000", "12_500", "1_234_567", "1,5", "0,05", "−3"]),
    (.croatian, ["0", "999", "1.000", "12.500", "1.234.567", "1,5", "0,05", "−3"]),
    (.german, ["0", "999", "1.000", "12.500", "1.234.567", "1,5", "0,05", "−3"]),
    (.english, ["0", "999", "1,000", "12,500", "1,234,567", "1.5", "0.05", "−3"]),
]

@Test("numbers carry the marks of their language", arguments: numbers)
func numbers(language: Language, expected: [String]) {
    let quantities = [0, 999, 1000, 12_500, 1_234_567, Quantity(tenths: 15), Quantity(digits: 5, decimals: 2), -3]
    #expect(quantities.map { language.number($0) } == expected.map { String($0.map { $0 == "_" ? Character(space) : $0 }) })
}

private let lists: [(Language, String, String)] = [
    (.slovenian, "a, b in c", "a ali b"), (.czech, "a, b a c", "a nebo b"), (.slovak, "a, b a c", "a alebo b"),
    (.polish, "a, b i c", "a lub b"), (.croatian, "a, b i c", "a ili b"), (.german, "a, b und c", "a oder b"),
    (.english, "a, b and c", "a or b"),
]

@Test("the last two of a list are joined by a word", arguments: lists)
func lists(language: Language, three: String, two: String) {
    #expect(language.list(["a", "b", "c"]) == three)
    #expect(language.alternatives(["a", "b"]) == two)
    #expect(language.list(["a"]) == "a")
    #expect(language.list([]) == "")
}

@Test("quotations", arguments: zip(Language.allCases, ["„a“‚‘", "„a“‚‘", "„a“‚‘", "„a”«»", "„a”‘’", "„a“‚‘", "“a”‘’"]))
func quotations(language: Language, expected: String) {
    let inner = language.innerQuotationMarks
    #expect(language.quoted("a") + inner.opening + inner.closing == expected)
}
