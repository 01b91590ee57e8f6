/// The arithmetic of the ranking. Whole numbers only, so that the browser comes to the same order; `search-engine.js` has the twin of
/// every line.
enum SearchNumbers {
    /// Letters of numbers in the index.
    static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)
    static let values: [UInt8] = {
        var values = [UInt8](repeating: 0, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    /// The best weight of a term in a text.
    static let mostWeight = 31

    /// Sixteen times the logarithm to the base of two, straight between its powers.
    static func logarithm(_ number: Int) -> Int {
        guard number > 1 else { return 0 }
        let bits = Int.bitWidth - 1 - number.leadingZeroBitCount
        return 16 * bits + ((number * 16) >> bits) - 16
    }

    /// How much it says that a text has a term which `count` of `total` texts have.
    static func rarity(_ count: Int, of total: Int) -> Int {
        40 + logarithm((total * 8 + count - 1) / max(count, 1)) - 48
    }

    /// What `hits` in the fields of a text (in sixteenths) come to: ever less for ever more.
    static func weight(_ hits: Int) -> Int { max(1, min(mostWeight, (mostWeight + 1) * hits / (hits + 96))) }
}
