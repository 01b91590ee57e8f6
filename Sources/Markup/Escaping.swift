/// Text as HTML wants it, by the same rules as libcmark.
package enum Escaping {
    /// Appends text or a quoted attribute's value: `&`, `<`, `>` and `"` become entities.
    package static func appendText(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
            default: output.append(byte)
            }
        }
    }

    /// Appends a URL as the value of a quoted attribute: what may not stand in a URL is percent-encoded.
    package static func appendURL(_ url: some Sequence<UInt8>, to output: inout [UInt8]) {
        for byte in url {
            switch byte {
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "'"): output.append(contentsOf: "&#x27;".utf8)
            case _ where byte.isAlphanumeric || urlPunctuation.contains(byte): output.append(byte)
            default:
                output.append(UInt8(ascii: "%"))
                output.append(hexadecimal(byte >> 4))
                output.append(hexadecimal(byte & 15))
            }
        }
    }

    private static let urlPunctuation = Array("-_.+!*(),%#@?=;:/$~".utf8)

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
