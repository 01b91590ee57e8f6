extension String {
    /// The pattern with its slots filled in: `{name}` becomes `value(name)`. What is filled in is not read again, so a holiday may be
    /// called as it likes.
    func filled(_ value: (Substring) -> String) -> String {
        var result = ""
        var rest = self[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += value(rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    func filled(_ slots: [Substring: String]) -> String {
        filled { slots[$0] ?? "" }
    }

    /// As a sentence begins.
    var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

/// One entry of a language's patterns, as a browser reads it: a text with slots, or a table.
package enum PatternValue: Hashable, Sendable {
    case text(String)
    case list([String])
}

/// Patterns by their names, in a fixed order: ready to be written as one flat JSON object.
package typealias PatternEntries = [(key: String, value: PatternValue)]
