import Catalog
import Diagnostics
import ServiceTime

/// Reads `calendars`.
struct CalendarsReader {
    let fields: Fields

    func calendars() -> [Located<CalendarPlan>] {
        fields.entries("calendars").map { pair in
            if !Name.isID(pair.key.value) {
                fields.findings.report(
                    ConfigurationCodes.value, "The name “\(pair.key.value)” of a calendar must be of small letters, digits and hyphens.",
                    at: pair.key.range)
            }
            return Located(calendar(pair), at: pair.key.range)
        }
    }

    private func calendar(_ pair: YAMLPair) -> CalendarPlan {
        let section = Fields(
            pair.value, of: "the calendar “\(pair.key.value)”", keys: ConfigurationKeys.calendar, findings: fields.findings,
            terms: fields.terms, at: pair.key.range)
        let timeZone = section.timeZone()
        if timeZone == nil, section.node("timezone") == nil {
            section.reportMissing("timezone", "Opening hours mean nothing without one: “timezone: Europe/Ljubljana”.")
        }
        return CalendarPlan(
            name: pair.key.value, timeZone: timeZone?.value ?? "UTC", hours: HoursReader(fields: section).hours(),
            holidays: section.holidays(), exceptions: HoursReader(fields: section).exceptions())
    }
}

extension Fields {
    /// `Europe/Ljubljana` or `UTC`: the form of a name from the IANA data base, whether the zone exists or not.
    func timeZone() -> Located<String>? {
        guard let text = filledText("timezone") else { return nil }
        let parts = text.value.split(separator: "/", omittingEmptySubsequences: false)
        let isPath = (2...3).contains(parts.count) && parts.allSatisfy(Self.isZonePart)
        if isPath || text.value == "UTC" { return text }
        findings.report(
            ConfigurationCodes.timeZone,
            "The time zone “\(text.value)” of \(subject) is no name of the IANA data base. Write continent and city, such as “Europe/Ljubljana”, or “UTC”.",
            at: text.range)
        return nil
    }

    private static func isZonePart(_ part: Substring) -> Bool {
        guard let first = part.first, first.isASCII, first.isUppercase else { return false }
        return part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-+".contains($0)) }
    }

    /// Codes of holiday packs.
    func holidays() -> [String] {
        texts("holidays").compactMap { code in
            if HolidayCodes.isKnown(code.value) { return code.value }
            let near = HolidayCodes.correction(of: code.value)
            findings.report(
                ConfigurationCodes.holidays,
                "There are no public holidays for “\(code.value)”. "
                    + (near.map { "Did you mean “\($0)”?" } ?? "Write the code of a country, or of a German Land such as DE-BY."),
                at: code.range, notes: ["Known countries: " + HolidayCodes.countries.joined(separator: ", ") + "."],
                fixes: near.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? [])
            return nil
        }
    }
}

/// The countries and Länder whose public holidays are known.
enum HolidayCodes {
    static let countries = ["SI", "CZ", "SK", "PL", "HR", "AT", "DE", "HU"]
    private static let länder = ["BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"]

    static func isKnown(_ code: String) -> Bool {
        countries.contains(code) || (code.hasPrefix("DE-") && länder.contains(String(code.dropFirst(3))))
    }

    /// Small letters, and the codes of languages where those of countries are meant.
    static func correction(of code: String) -> String? {
        let languages = ["sl": "SI", "cs": "CZ"]
        let upper = languages[code.lowercased()] ?? code.uppercased()
        return isKnown(upper) ? upper : nil
    }
}
