/// The classes into which CLDR sorts numbers by the form of the noun that follows them.
package enum PluralCategory: String, Hashable, Sendable, CaseIterable {
    case one, two, few, many, other
}

/// A noun (or any phrase) in the forms that numbers ask for. A form that is not given is the one of `other`.
package struct PluralForms: Hashable, Sendable {
    package var one: String
    package var two: String
    package var few: String
    package var many: String
    package var other: String
    /// After a number with decimals, where the language wants another form than its category has (sl "1,5 dneva").
    package var fraction: String?

    package init(
        one: String? = nil, two: String? = nil, few: String? = nil, many: String? = nil, other: String, fraction: String? = nil
    ) {
        self.one = one ?? other
        self.two = two ?? other
        self.few = few ?? other
        self.many = many ?? other
        self.other = other
        self.fraction = fraction
    }

    package subscript(_ category: PluralCategory) -> String {
        switch category {
        case .one: one
        case .two: two
        case .few: few
        case .many: many
        case .other: other
        }
    }

    package func form(_ count: Int, in language: Language) -> String {
        self[language.plural(count)]
    }

    package func form(_ quantity: Quantity, in language: Language) -> String {
        if quantity.decimals > 0, let fraction { return fraction }
        return self[language.plural(quantity)]
    }
}

extension Language {
    /// The plural category of a whole number, by the CLDR rules for cardinals. The sign does not matter.
    package func plural(_ count: Int) -> PluralCategory { pack.plural(Quantity(count)) }

    package func plural(_ quantity: Quantity) -> PluralCategory { pack.plural(quantity) }

    /// The number and its noun: "2 članka", "5 člankov".
    package func counted(_ count: Int, _ forms: PluralForms) -> String {
        number(count) + " " + forms.form(count, in: self)
    }
}
