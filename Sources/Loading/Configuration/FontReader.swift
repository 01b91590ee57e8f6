import Catalog
import Diagnostics

/// Reads one of the fonts of `theme`: names of fonts that the reader's machine may have, or a font with its files.
struct FontReader {
    let fields: Fields

    func typeface(_ name: String) -> Typeface? {
        guard let node = fields.node(name) else { return nil }
        if case .mapping = node.content { return ownFont(name) }
        let families = fields.texts(name).flatMap { text in
            text.value.split(separator: ",").compactMap { family(Located(String($0), at: text.range), of: name) }
        }
        return families.isEmpty ? nil : Typeface(families: families)
    }

    private func ownFont(_ name: String) -> Typeface? {
        guard let font = fields.section(name, of: "the font of “\(name)”", keys: ConfigurationKeys.font) else { return nil }
        let family = font.filledText("family").flatMap { self.family($0, of: name) }
        if font.filledText("family") == nil {
            font.reportMissing("family", "Write the name of the font: “family: Shop Sans”.")
        }
        let files = files(font)
        if files.isEmpty, font.node("files").map({ $0.content == .sequence([]) }) ?? true {
            font.reportMissing("files", "Write its files: “files: [{ file: assets/shop.woff2 }]”.")
        }
        guard let family, !files.isEmpty else { return nil }
        return Typeface(families: [family], files: files)
    }

    private func family(_ text: Located<String>, of name: String) -> String? {
        let plain = text.value.split { $0 == " " || $0 == "\t" }.joined(separator: " ").filter { !"\"'".contains($0) }
        if !plain.isEmpty, !plain.contains(where: { "\\{}();:<>@".contains($0) || $0.isNewline }) { return plain }
        fields.findings.report(
            ConfigurationCodes.value, "“\(text.value)” is no name of a font. Write “\(name): [Inter, Arial]”, the best first.",
            at: text.range)
        return nil
    }

    private func files(_ font: Fields) -> [FontFile] {
        guard let node = font.node("files") else { return [] }
        guard case .sequence(let items) = node.content else {
            font.reportType("files", node, "a list: [{ file: assets/shop.woff2, weight: 400 }]")
            return []
        }
        return items.compactMap { item in
            let file = Fields(
                item, of: "the file of \(font.subject)", keys: ConfigurationKeys.fontFile, findings: font.findings,
                terms: font.terms, at: item.range)
            guard let text = file.filledText("file") else {
                file.reportMissing("file", "Write the path of the font: “file: assets/shop.woff2”.")
                return nil
            }
            let path = AssetPath.read(text, as: "“file” of \(file.subject)", findings: font.findings)
            let (weights, style, range) = (weights(file), file.choice("style", FontFile.Style.self), unicodeRange(file))
            return path.map {
                FontFile(path: $0, weights: weights, style: style?.value ?? .normal, unicodeRange: range)
            }
        }
    }

    private func weights(_ file: Fields) -> ClosedRange<Int> {
        let usual = 400...400
        guard let text = file.filledText("weight") else { return usual }
        let numbers = text.value.split(separator: " ").map { Int($0) ?? 0 }
        if (1...2).contains(numbers.count), numbers.allSatisfy((1...1000).contains), numbers[0] <= numbers[numbers.count - 1] {
            return numbers[0]...numbers[numbers.count - 1]
        }
        file.findings.report(
            ConfigurationCodes.value,
            "The weight “\(text.value)” is none. Write a number from 1 to 1000 such as 400 or 700, or “100 900” for a variable font.",
            at: text.range)
        return usual
    }

    private func unicodeRange(_ file: Fields) -> String? {
        guard let text = file.filledText("unicode_range") else { return nil }
        let ranges = text.value.split { $0 == "," || $0 == " " }.map { $0.uppercased() }
        if ranges.allSatisfy(Self.isRange) { return ranges.joined(separator: ", ") }
        file.findings.report(
            ConfigurationCodes.value,
            "“\(text.value)” names no letters. Write their numbers as CSS does: “U+0000-00FF, U+0131, U+01??”.", at: text.range)
        return nil
    }

    /// `U+26`, `U+0-7F`, `U+01??`
    private static func isRange(_ text: String) -> Bool {
        guard text.hasPrefix("U+") else { return false }
        let parts = text.dropFirst(2).split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            let digits = part.prefix { $0.isASCII && $0.isHexDigit }
            let rest = part.dropFirst(digits.count)
            return (1...6).contains(part.count) && rest.allSatisfy { $0 == "?" } && (rest.isEmpty || parts.count == 1)
        }
        guard isPlain, parts.count <= 2 else { return false }
        guard parts.count == 2, let first = Int(parts[0], radix: 16), let last = Int(parts[1], radix: 16) else { return true }
        return first <= last
    }
}
