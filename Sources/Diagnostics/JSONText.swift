/// Writes JSON in the order it is told, so that reports are the same from run to run.
package struct JSONText: Sendable {
    /// What is written so far, in UTF-8.
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// `{ … }`
    package mutating func object(_ body: (inout JSONText) -> Void) { enclose("{", "}", body) }

    /// `[ … ]`
    package mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONText, Element) -> Void) {
        enclose("[", "]") { for element in elements { body(&$0, element) } }
    }

    /// `"name":`, to be followed by one value.
    package mutating func key(_ name: String) {
        comma()
        Self.append(quoted: name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func value(_ string: String?) {
        guard let string else { return scalar("null") }
        comma()
        Self.append(quoted: string, to: &bytes)
        needsComma = true
    }

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
        bytes += literal.utf8
        needsComma = true
    }

    private mutating func enclose(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
        comma()
        bytes += open.utf8
        needsComma = false
        body(&self)
        bytes += close.utf8
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// A JSON string literal. U+2028 and U+2029 are escaped too, so that it is a JavaScript literal as well.
    package static func quoted(_ string: String) -> String {
        var bytes: [UInt8] = []
        append(quoted: string, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(quoted string: String, to bytes: inout [UInt8]) {
        var string = string
        bytes.append(UInt8(ascii: "\""))
        string.withUTF8 { text in
            var start = 0
            var index = 0
            while index < text.count {
                let length = specialLength(text, at: index)
                guard length > 0 else {
                    index += 1
                    continue
                }
                bytes += text[start..<index]
                bytes += escape(text[index..<(index + length)]).utf8
                index += length
                start = index
            }
            bytes += text[start...]
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The length of a character that is not written as it is; 0 for all others.
    @inline(__always)
    private static func specialLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: 1
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8: 3
        default: 0
        }
    }

    private static func escape(_ character: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        guard let byte = character.first, character.count == 1 else {
            return character.last == 0xA8 ? "\\u2028" : "\\u2029"
        }
        switch byte {
        case UInt8(ascii: "\""): return "\\\""
        case UInt8(ascii: "\\"): return "\\\\"
        case UInt8(ascii: "\n"): return "\\n"
        case UInt8(ascii: "\r"): return "\\r"
        case UInt8(ascii: "\t"): return "\\t"
        default:
            let digits = String(byte, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
