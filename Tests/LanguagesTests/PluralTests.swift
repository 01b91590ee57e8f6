import Languages
import Testing

/// The table was checked against CLDR as Babel 2.18 has it: `Locale.parse(code).plural_form(Decimal(number))`.
private let categories: [(Language, String)] = [
    (
        .slovenian,
        """
        one: 1 101 201 1001; two: 2 102 202; few: 3 4 103 104 1.0 1.5 2.1 0.5 1.11
        other: 0 5 11 12 13 14 21 22 25 100 105 111 112 1000000
        """
    ),
    (.czech, "one: 1; few: 2 3 4; many: 1.0 1.5 2.1 0.5 1.11; other: 0 5 11 12 14 21 22 25 100 101 102 103 112 1000000"),
    (.slovak, "one: 1; few: 2 3 4; many: 1.0 1.5 2.1 0.5 1.11; other: 0 5 11 12 14 21 22 25 100 101 102 103 112 1000000"),
    (
        .polish,
        """
        one: 1; few: 2 3 4 22 102 103 104 122; other: 1.0 1.5 2.1 0.5 1.11
        many: 0 5 11 12 13 14 21 25 100 101 105 111 112 1000000
        """
    ),
    (
        .croatian,
        """
        one: 1 21 101 2.1 0.1; few: 2 3 4 22 102 103 104 122 2.2
        other: 0 5 11 12 13 14 25 100 105 111 112 1.0 1.5 0.5 1.11 1000000
        """
    ),
    (.german, "one: 1; other: 0 2 3 5 11 12 21 22 25 100 101 102 1.0 1.5 0.5 1000000"),
    (.english, "one: 1; other: 0 2 3 5 11 12 21 22 25 100 101 102 1.0 1.5 0.5 1000000"),
]

/// `1.50` as a quantity with two decimals.
private func quantity(_ text: Substring) throws -> Quantity {
    let parts = text.split(separator: ".")
    let digits = try #require(Int(parts.joined()))
    return Quantity(digits: digits, decimals: parts.count > 1 ? parts[1].count : 0)
}

// CLDR 48 as Node has it (`new Intl.PluralRules(code)`) agrees for 0 to 1,200 and their tenths.
@Test("every number falls into the class that CLDR gives it", arguments: categories)
func plurals(language: Language, table: String) throws {
    for row in table.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        let halves = row.split(separator: ":")
        let name = halves[0].trimmingPrefix { $0 == " " }
        let expected = try #require(PluralCategory(rawValue: String(name)))
        for number in halves[1].split(separator: " ") {
            #expect(language.plural(try quantity(number)) == expected, "\(language.code) \(number)")
        }
    }
}

@Test("the sign does not change the class of a number", arguments: Language.allCases)
func negativePlurals(language: Language) {
    for number in 0...125 {
        #expect(language.plural(-number) == language.plural(number))
    }
}

@Test("a form that is not given is the one of the rest")
func missingForms() {
    let forms = PluralForms(one: "članek", other: "člankov")
    #expect([0, 1, 2, 3, 5].map { forms.form($0, in: .slovenian) } == ["člankov", "članek", "člankov", "člankov", "člankov"])
}

@Test("a number and its noun agree")
func counted() {
    let slovenian = PluralForms(one: "članek", two: "članka", few: "članki", other: "člankov")
    #expect(
        [1, 2, 4, 5, 101, 1002].map { Language.slovenian.counted($0, slovenian) } == [
            "1 članek", "2 članka", "4 članki", "5 člankov", "101 članek", "1002 članka",
        ])
    let polish = PluralForms(one: "artykuł", few: "artykuły", many: "artykułów", other: "artykułu")
    #expect(
        [1, 2, 5, 12, 22].map { Language.polish.counted($0, polish) } == [
            "1 artykuł", "2 artykuły", "5 artykułów", "12 artykułów", "22 artykuły",
        ])
}

@Test("after decimals the form of fractions goes before the one of the class")
func fractions() {
    let days = PluralForms(one: "dan", two: "dneva", few: "dnevi", other: "dni", fraction: "dneva")
    #expect(days.form(Quantity(tenths: 15), in: .slovenian) == "dneva")
    #expect(days.form(3, in: .slovenian) == "dnevi")
}

@Test("tenths that come out even leave no decimal")
func tenths() {
    #expect(Quantity(tenths: 20) == 2)
    #expect(Quantity(tenths: 25) == Quantity(digits: 25, decimals: 1))
    #expect(Quantity(digits: Int.min, decimals: 0).whole == Int.max)
}
