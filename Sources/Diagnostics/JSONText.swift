/// Writes JSON in the order it is told, so that reports are the same from run to run.
package struct JSONText: Sendable {
    package private(set) var text = ""
    private var needsComma = false

    package init() {}

    /// `{ … }`
    package mutating func object(_ body: (inout JSONText) -> Void) { enclose("{", "}", body) }

    /// `[ … ]`
    package mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONText, Element) -> Void) {
        enclose("[", "]") { for element in elements { body(&$0, element) } }
    }

    /// `"name":`, to be followed by one value.
    package mutating func key(_ name: String) {
        comma()
        text += Self.quoted(name) + ":"
        needsComma = false
    }

    package mutating func value(_ string: String?) { scalar(string.map(Self.quoted) ?? "null") }
    package mutating func value(_ number: Int?) { scalar(number.map(String.init) ?? "null") }
    package mutating func value(_ flag: Bool) { scalar(flag ? "true" : "false") }

    /// A decimal fraction with two places: 41 hundredths are `0.41`.
    package mutating func value(hundredths: Int) {
        let rest = hundredths % 100
        scalar("\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest)"))
    }

    package mutating func pair(_ name: String, _ string: String?) {
        key(name)
        value(string)
    }

    package mutating func pair(_ name: String, _ number: Int?) {
        key(name)
        value(number)
    }

    private mutating func scalar(_ literal: String) {
        comma()
        text += literal
        needsComma = true
    }

    private mutating func enclose(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
        comma()
        text += open
        needsComma = false
        body(&self)
        text += close
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { text += "," }
    }

    /// A JSON string literal. U+2028 and U+2029 are escaped too, so that it is a JavaScript literal as well.
    package static func quoted(_ string: String) -> String {
        var result = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}": result += escape(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
