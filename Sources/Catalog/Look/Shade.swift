#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A colour as eyes order it (OKLab): a step of lightness looks like the same step everywhere, and the hue stays what it is when
/// lightness and chroma change.
package struct Shade: Hashable, Sendable {
    /// From 0 (black) to 1 (white).
    package var lightness: Double
    /// From green to red.
    package var a: Double
    /// From blue to yellow.
    package var b: Double

    package init(lightness: Double, a: Double, b: Double) {
        self.lightness = lightness
        self.a = a
        self.b = b
    }

    package init(_ color: Color) {
        let light = color.linear
        let long = cbrt(0.4122214708 * light.red + 0.5363325363 * light.green + 0.0514459929 * light.blue)
        let middle = cbrt(0.2119034982 * light.red + 0.6806995451 * light.green + 0.1073969566 * light.blue)
        let short = cbrt(0.0883024619 * light.red + 0.2817188376 * light.green + 0.6299787005 * light.blue)
        self.init(
            lightness: 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
            a: 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
            b: 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short)
    }

    /// How far from grey.
    package var chroma: Double { (a * a + b * b).squareRoot() }

    /// The same hue at another lightness, and with at most so much chroma.
    package func with(lightness: Double? = nil, chroma limit: Double = .infinity) -> Shade {
        let factor = chroma > limit ? limit / chroma : 1
        return Shade(lightness: min(max(lightness ?? self.lightness, 0), 1), a: a * factor, b: b * factor)
    }

    /// The nearest that a screen can show: with the same lightness and hue, and as much of the chroma as there is room for.
    package var color: Color {
        if light.isShowable { return Color(light) }
        var (low, high) = (0.0, 1.0)
        for _ in 0..<24 {
            let middle = (low + high) / 2
            if scaled(middle).light.isShowable { low = middle } else { high = middle }
        }
        return Color(scaled(low).light)
    }

    private func scaled(_ factor: Double) -> Shade { Shade(lightness: lightness, a: a * factor, b: b * factor) }

    private var light: Color.Light {
        func cube(_ number: Double) -> Double { number * number * number }
        let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let middle = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        return Color.Light(
            red: 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
            green: -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
            blue: -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short)
    }
}
