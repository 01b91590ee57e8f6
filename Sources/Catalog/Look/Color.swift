#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A colour as pages write it: sRGB, eight bits a channel.
package struct Color: Hashable, Sendable {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    package init(_ code: UInt32) {
        self.init(red: UInt8(code >> 16 & 0xFF), green: UInt8(code >> 8 & 0xFF), blue: UInt8(code & 0xFF))
    }

    /// From `#2f6f4f` or `#264`; nil for anything else.
    package init?(hex text: String) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), digits.allSatisfy(Self.isHexDigit) else { return nil }
        let written = String(text.dropFirst())
        let long = digits.count == 3 ? written.map { "\($0)\($0)" }.joined() : written
        guard long.utf8.count == 6, let code = UInt32(long, radix: 16) else { return nil }
        self.init(code)
    }

    /// The colour that was probably meant by a text that is none: digits without their sign, with transparency, or as `rgb(…)`.
    package static func meant(by text: String) -> Color? {
        let written = text.lowercased()
        if written.hasPrefix("rgb"), let open = written.firstIndex(of: "(") {
            let numbers = written[open...].split { !$0.isASCII || !$0.isNumber }.prefix(3).compactMap { UInt8($0) }
            return numbers.count == 3 && !written.contains("%")
                ? Color(red: numbers[0], green: numbers[1], blue: numbers[2]) : nil
        }
        let digits = written.filter { !$0.isWhitespace }.drop { $0 == "#" }
        guard digits.utf8.allSatisfy(isHexDigit) else { return nil }
        return Color(hex: "#" + digits) ?? (digits.count == 8 ? Color(hex: "#" + digits.prefix(6)) : nil)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    /// `#2f6f4f`
    package var hex: String {
        "#" + [red, green, blue].map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
    }

    /// How light it is, from 0 (black) to 1 (white), as WCAG 2.2 defines it.
    package var luminance: Double {
        let light = linear
        return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
    }

    /// The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it.
    package func contrast(with other: Color) -> Double {
        let (own, their) = (luminance, other.luminance)
        return (max(own, their) + 0.05) / (min(own, their) + 0.05)
    }

    /// So much of this colour over another, as `color-mix(in srgb, …)` and transparency mix.
    package func mixed(_ share: Double, into other: Color) -> Color {
        func channel(_ own: UInt8, _ their: UInt8) -> UInt8 {
            UInt8((Double(own) * share + Double(their) * (1 - share)).rounded())
        }
        return Color(red: channel(red, other.red), green: channel(green, other.green), blue: channel(blue, other.blue))
    }
}

extension Color {
    /// The amounts of light, from 0 to 1.
    struct Light {
        var red: Double
        var green: Double
        var blue: Double

        /// Whether a screen can show it; a little more than that is a matter of rounding.
        var isShowable: Bool { [red, green, blue].allSatisfy { (-0.00001...1.00001).contains($0) } }
    }

    var linear: Light {
        Light(red: Self.light(of: red), green: Self.light(of: green), blue: Self.light(of: blue))
    }

    init(_ light: Light) {
        self.init(red: Self.channel(of: light.red), green: Self.channel(of: light.green), blue: Self.channel(of: light.blue))
    }

    private static func light(of channel: UInt8) -> Double {
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }

    private static func channel(of light: Double) -> UInt8 {
        let share = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
        return UInt8((min(max(share, 0), 1) * 255).rounded())
    }
}
