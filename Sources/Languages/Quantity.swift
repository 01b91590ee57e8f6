/// A decimal number as it is written, which is what plural rules look at: `1` and `1.0` are different quantities.
package struct Quantity: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// The number without its decimal point: 15 for 1.5.
    package let digits: Int
    /// How many of the digits stand behind the decimal point, 0 to 9.
    package let decimals: Int

    package init(_ whole: Int) {
        self.init(digits: whole, decimals: 0)
    }

    package init(digits: Int, decimals: Int) {
        precondition((0...9).contains(decimals), "a quantity has at most nine decimals")
        self.digits = digits
        self.decimals = decimals
    }

    /// A number of tenths, without the decimal when it is zero: `Quantity(tenths: 15)` is 1.5, `Quantity(tenths: 20)` is 2.
    package init(tenths: Int) {
        if tenths % 10 == 0 { self.init(tenths / 10) } else { self.init(digits: tenths, decimals: 1) }
    }

    package init(integerLiteral value: Int) {
        self.init(value)
    }

    package var isNegative: Bool { digits < 0 }

    /// The integer part without its sign (CLDR's `i`).
    package var whole: Int { Int(clamping: digits.magnitude / scale) }

    /// The visible decimals as a number (CLDR's `f`): 5 for 1.5, 25 for 1.25.
    package var fraction: Int { Int(clamping: digits.magnitude % scale) }

    private var scale: UInt { (0..<decimals).reduce(1) { scale, _ in scale * 10 } }
}
