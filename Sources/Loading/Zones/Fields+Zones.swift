import Diagnostics

extension Fields {
    /// `Europe/Ljubljana` or `UTC`: a zone of the IANA data base.
    func timeZone() -> Located<String>? {
        guard let text = filledText("timezone") else { return nil }
        let isShaped = text.value == "UTC" || Self.isPath(text.value)
        if isShaped, ZoneLoader.exists(text.value) { return text }
        let near = ZoneLoader.correction(of: text.value)
        let fault =
            isShaped
            ? "The time zone “\(text.value)” of \(subject) does not exist."
            : "The time zone “\(text.value)” of \(subject) is no name of the IANA data base."
        findings.report(
            ConfigurationCodes.timeZone,
            fault + " "
                + (near.map { "Did you mean “\($0)”?" } ?? "Write continent and city, such as “Europe/Ljubljana”, or “UTC”."),
            at: text.range, fixes: near.map { [.writing($0, for: text.value)] } ?? [])
        return nil
    }

    /// Abbreviations such as CET are names, too, but do not say when clocks change.
    private static func isPath(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && !parts.contains("")
    }
}
