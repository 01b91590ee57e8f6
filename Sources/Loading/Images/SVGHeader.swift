import Catalog

/// Reads the size of a drawing from its root element.
enum SVGHeader {
    /// From `width` and `height`; one that is missing follows from the `viewBox`, which otherwise is the size itself.
    static func dimensions(_ bytes: [UInt8]) -> ImageDimensions? {
        guard let attributes = rootAttributes(String(decoding: bytes, as: UTF8.self).unicodeScalars) else { return nil }
        let box = attributes["viewBox"].map(numbers) ?? []
        let view = box.count == 4 && box[2] > 0 && box[3] > 0 ? (width: box[2], height: box[3]) : nil
        let width = attributes["width"].flatMap(length)
        let height = attributes["height"].flatMap(length)
        switch (width, height, view) {
        case (let width?, let height?, _): return rounded(width, height)
        case (let width?, nil, let view?): return rounded(width, width * view.height / view.width)
        case (nil, let height?, let view?): return rounded(height * view.width / view.height, height)
        case (nil, nil, let view?): return rounded(view.width, view.height)
        default: return nil
        }
    }

    private static func rounded(_ width: Double, _ height: Double) -> ImageDimensions? {
        guard width < 1e6, height < 1e6 else { return nil }
        return ImageDimensions(width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
    }

    /// In CSS pixels; nil for percentages and units that depend on a font.
    private static func length(_ text: String) -> Double? {
        let text = text.drop { $0 == " " }
        let digits = text.prefix { ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "+" }
        guard let number = Double(digits), number > 0 else { return nil }
        let unit = text.dropFirst(digits.count).filter { $0 != " " }
        let factors = ["": 1, "px": 1, "pt": 96 / 72.0, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6]
        return factors[unit.lowercased()].map { number * $0 }
    }

    private static func numbers(_ text: String) -> [Double] {
        text.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }.compactMap { Double($0) }
    }

    /// The attributes of `<svg …>`, past the XML declaration, the document type, comments and processing instructions.
    private static func rootAttributes(_ text: String.UnicodeScalarView) -> [String: String]? {
        var rest = text[...]
        while true {
            rest = rest.drop { $0.value <= 0x20 || $0 == "\u{FEFF}" }
            if starts(rest, "<!--") {
                guard let end = range(of: "-->", in: rest) else { return nil }
                rest = rest[end...]
            } else if starts(rest, "<?") {
                guard let end = range(of: "?>", in: rest) else { return nil }
                rest = rest[end...]
            } else if starts(rest, "<!") {
                let isBracketed = rest.prefix { $0 != ">" }.contains("[")
                guard let end = range(of: isBracketed ? "]>" : ">", in: rest) ?? range(of: ">", in: rest) else { return nil }
                rest = rest[end...]
            } else {
                break
            }
        }
        guard rest.first == "<" else { return nil }
        let name = rest.dropFirst().prefix { $0.value > 0x20 && $0 != ">" && $0 != "/" }
        guard name.elementsEqual("svg".unicodeScalars) || String(name).hasSuffix(":svg") else { return nil }
        return attributes(rest.dropFirst(1 + name.count))
    }

    private static func attributes(_ text: String.UnicodeScalarView.SubSequence) -> [String: String]? {
        var rest = text
        var attributes: [String: String] = [:]
        while true {
            rest = rest.drop { $0.value <= 0x20 }
            guard let first = rest.first else { return nil }
            if first == ">" || first == "/" { return attributes }
            let name = rest.prefix { $0.value > 0x20 && $0 != "=" && $0 != ">" }
            rest = rest[name.endIndex...].drop { $0.value <= 0x20 }
            guard rest.first == "=" else { return nil }
            rest = rest.dropFirst().drop { $0.value <= 0x20 }
            guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
            let value = rest.dropFirst().prefix { $0 != quote }
            guard value.endIndex < rest.endIndex else { return nil }
            attributes[String(name)] = String(value)
            rest = rest[value.endIndex...].dropFirst()
        }
    }

    private static func starts(_ text: String.UnicodeScalarView.SubSequence, _ prefix: String) -> Bool {
        text.starts(with: prefix.unicodeScalars)
    }

    /// The index after the first occurrence of `mark`.
    private static func range(of mark: String, in text: String.UnicodeScalarView.SubSequence) -> String.Index? {
        var rest = text
        while !rest.isEmpty {
            if starts(rest, mark) { return rest.index(rest.startIndex, offsetBy: mark.unicodeScalars.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}
