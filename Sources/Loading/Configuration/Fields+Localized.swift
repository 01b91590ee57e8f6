import Catalog
import Diagnostics
import Languages

extension Fields {
    /// A text, or texts by locale; nil when there is none at all. Locales may be left out, empty texts count as missing.
    func localizedText(_ name: String, locales: [String], mayBeEmpty: Bool = false) -> LocalizedText? {
        guard let node = node(name) else { return nil }
        switch node.content {
        case .scalar(let text, _): return text.isEmpty && !mayBeEmpty ? nil : LocalizedText(common: text)
        case .mapping(let pairs):
            var byLocale: [String: String] = [:]
            for pair in pairs where isLocale(pair.key, among: locales) {
                guard case .scalar(let text, _) = pair.value.content else {
                    reportType("\(name): \(pair.key.value)", pair.value, "a text")
                    continue
                }
                if !text.isEmpty || (mayBeEmpty && !pair.value.isNull) { byLocale[pair.key.value] = text }
            }
            return byLocale.isEmpty ? nil : LocalizedText(byLocale: byLocale)
        case .sequence:
            reportType(name, node, "a text, or a mapping of locales to texts")
            return nil
        }
    }

    /// Whether a key is a locale; otherwise that is reported. One that the site does not have is fine: texts may be ready
    /// before their locale is switched on, and stay when it is switched off.
    func isLocale(_ key: Located<String>, among locales: [String]) -> Bool {
        // Without any locale that has been reported, and every text would be repeating it.
        if locales.contains(key.value) || locales.isEmpty || Language(rawValue: key.value) != nil { return true }
        let known = locales + Language.allCases.map(\.code).filter { !locales.contains($0) }
        reportChoice(key, as: "A locale of \(subject)", known: known, code: ConfigurationCodes.unknownLocale)
        return false
    }

    /// An absolute http or https address.
    func webAddress(_ name: String) -> Located<String>? {
        guard let text = filledText(name) else { return nil }
        if WebAddress.isAbsolute(text.value) { return text }
        let better = WebAddress.correction(of: text.value)
        findings.report(
            ConfigurationCodes.url,
            "“\(name)” of \(subject) is “\(text.value)”, which is no absolute web address. "
                + (better.map { "Did you mean “\($0)”?" } ?? "Write it like “https://help.example.com”."),
            at: text.range, fixes: better.map { [Fix("Write “\($0)”.", replacement: $0, isSafe: true)] } ?? [])
        return nil
    }

    /// How to reach somebody: `mailto:`, `tel:` or a web address.
    func contact() -> String? {
        guard let text = filledText("contact") else { return nil }
        if WebAddress.isContact(text.value) { return text.value }
        let better = WebAddress.contactCorrection(of: text.value)
        findings.report(
            ConfigurationCodes.url,
            "The contact of \(subject) is “\(text.value)”, which no link can hold. "
                + (better.map { "Did you mean “\($0)”?" } ?? "Write “mailto:…”, “tel:+386…” or “https://…”."),
            at: text.range, fixes: better.map { [Fix("Write “\($0)”.", replacement: $0, isSafe: true)] } ?? [])
        return nil
    }
}

/// Web addresses, judged by their form alone.
enum WebAddress {
    static func isAbsolute(_ text: String) -> Bool {
        for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
            let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            return !host.isEmpty && !host.hasPrefix(":") && !text.contains(where: isForbidden)
        }
        return false
    }

    static func correction(of text: String) -> String? {
        let bare = text.hasPrefix("//") ? String(text.dropFirst(2)) : text
        let host = bare.prefix { $0 != "/" }
        guard !bare.contains("://"), host.contains("."), !host.hasPrefix("."), !bare.contains(where: isForbidden),
            !bare.contains("@")
        else {
            return nil
        }
        return "https://" + bare
    }

    static func isContact(_ text: String) -> Bool {
        if text.contains(where: isForbidden) { return false }
        if text.hasPrefix("mailto:") { return text.dropFirst("mailto:".count).contains("@") }
        for scheme in ["tel:", "sms:"] where text.hasPrefix(scheme) {
            let number = text.dropFirst(scheme.count)
            return number.contains(where: \.isNumber)
                && number.allSatisfy { ($0.isASCII && $0.isNumber) || "+-().*#".contains($0) }
        }
        return isAbsolute(text)
    }

    static func contactCorrection(of text: String) -> String? {
        if !text.contains(":"), text.contains("@"), !text.contains(where: isForbidden) { return "mailto:" + text }
        let number = text.hasPrefix("tel:") ? String(text.dropFirst(4)) : text
        let digits = number.filter { ($0.isASCII && $0.isNumber) || $0 == "+" }
        if digits.count >= 6, number.allSatisfy({ ($0.isASCII && $0.isNumber) || " +-()/.".contains($0) }) {
            return "tel:" + digits
        }
        return correction(of: text)
    }

    /// Blanks, control characters, quotes and angle brackets.
    private static func isForbidden(_ character: Character) -> Bool {
        character.isWhitespace || "\"<>\\^`{|}".contains(character) || character.unicodeScalars.contains { $0.value < 0x20 }
    }
}
