internal import Markup

/// One page as the search knows it.
struct SearchEntry: Sendable {
    var title: String
    /// From the folder of the locale.
    var address: String
    var description: String
    var keywords: [String]
    var headings: [String]
    /// The category, or the kind of text.
    var section: String
}

extension [UInt8] {
    /// Appends the index of a locale: compact JSON, `[[title, address, description, keywords, headings, section], …]`.
    mutating func appendSearchIndex(_ entries: [SearchEntry]) {
        append(UInt8(ascii: "["))
        for (index, entry) in entries.enumerated() {
            if index > 0 { self += ",\n".utf8 }
            append(UInt8(ascii: "["))
            let values = [
                entry.title, entry.address, entry.description, entry.keywords.joined(separator: " "),
                entry.headings.joined(separator: " "), entry.section,
            ]
            for (position, value) in values.enumerated() {
                if position > 0 { append(UInt8(ascii: ",")) }
                appendJSON(value)
            }
            append(UInt8(ascii: "]"))
        }
        self += "]\n".utf8
    }

    /// Appends a JSON string. `<` is escaped too, so that the text can stand in a script.
    mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): self += "\\\"".utf8
            case UInt8(ascii: "\\"): self += "\\\\".utf8
            case UInt8(ascii: "<"): self += "\\u003c".utf8
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                self += "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
