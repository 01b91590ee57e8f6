/// A number that stands in figures, or in words, in a text, in a form that is the same in every language: "1.000", "1 000" and "1,000" are one
/// figure, as are "9.00", "9:00", "9" and "9 am".
struct Figure: Hashable {
    /// What follows the decimal mark, or the minutes of a clock time, in billionths.
    struct Amount: Hashable {
        var whole: Int
        var fraction = 0
    }

    enum Kind: Hashable {
        case plain
        /// In words: "two".
        case word
        /// ISO 4217 code.
        case price(String)
        /// Digits with the country's prefix.
        case phone(String)
    }

    var amount: Amount
    var kind: Kind
    /// Byte offsets in the file, with currency.
    var range: Range<Int>

    /// The currency of a price.
    var currency: String? {
        guard case .price(let code) = kind else { return nil }
        return code
    }

    /// Which country a telephone number belongs to, as far as its first figures tell.
    var country: String? {
        guard case .phone(let digits) = kind else { return nil }
        return String(digits.prefix(3))
    }
}
