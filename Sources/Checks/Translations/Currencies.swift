/// The currencies of the shops that use Pult and of their neighbours, as texts write them.
enum Currencies {
    private struct Mark {
        let bytes: [UInt8]
        let code: String
        /// Whether more letters may follow: "korun", "koruny".
        let isStem: Bool

        init(_ text: String, _ code: String, isStem: Bool = false) {
            bytes = Array(text.utf8)
            self.code = code
            self.isStem = isStem
        }
    }

    private static let marks = [
        Mark("€", "EUR"), Mark("EUR", "EUR"), Mark("evr", "EUR", isStem: true), Mark("eur", "EUR", isStem: true),
        Mark("Euro", "EUR", isStem: true), Mark("Kč", "CZK"), Mark("kč", "CZK"), Mark("CZK", "CZK"),
        Mark("korun", "CZK", isStem: true), Mark("zł", "PLN", isStem: true), Mark("PLN", "PLN"), Mark("Ft", "HUF"),
        Mark("HUF", "HUF"), Mark("CHF", "CHF"), Mark("£", "GBP"), Mark("GBP", "GBP"), Mark("$", "USD"), Mark("USD", "USD"),
    ]

    /// The currency that is named at a place, and where its name ends.
    static func following(_ position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (code: String, end: Int)? {
        guard position < bytes.count else { return nil }
        for mark in marks where mark.bytes[0] == bytes[position] && bytes[position...].starts(with: mark.bytes) {
            let end = position + mark.bytes.count
            let letters = letters(from: end, in: bytes)
            if letters == end || mark.isStem { return (mark.code, letters) }
        }
        return nil
    }

    /// The currency whose name ends at a place, and where it begins.
    static func preceding(_ position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (code: String, start: Int)? {
        guard position > 0 else { return nil }
        for mark in marks where !mark.isStem && mark.bytes.last == bytes[position - 1] {
            let start = position - mark.bytes.count
            if start >= 0, bytes[start..<position].elementsEqual(mark.bytes) { return (mark.code, start) }
        }
        return nil
    }

    private static func letters(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = start
        while index < bytes.count,
            (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] &- 0xC3 < 0x1D || bytes[index] & 0xC0 == 0x80
        {
            index += 1
        }
        return index
    }
}
