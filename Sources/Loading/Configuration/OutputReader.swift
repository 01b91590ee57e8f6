import Catalog
import Diagnostics

/// Reads `output` and `budget`.
struct OutputReader {
    let fields: Fields

    func settings() -> OutputSettings {
        var settings = OutputSettings()
        if let output = fields.section("output", of: "“output”", keys: ConfigurationKeys.output) {
            let wanted: [Compression] = output.texts("compress").compactMap { text in
                output.choice(text, as: "A form of “compress”")?.value
            }
            settings.compressions = Compression.allCases.filter(wanted.contains)
        }
        if let budget = fields.section("budget", of: "“budget”", keys: ConfigurationKeys.budget),
            let bytes = budget.byteCount("page")
        {
            settings.pageBudget = bytes.value
            settings.budgetRange = bytes.range
        }
        return settings
    }
}

extension Fields {
    /// A number of bytes with its unit: `30 kB`.
    func byteCount(_ name: String) -> Located<Int>? {
        guard let text = filledText(name) else { return nil }
        let number = text.value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let unit = text.value.dropFirst(number.count).filter { !$0.isWhitespace }
        let factors = ["b": 1, "bytes": 1, "kb": 1000, "kib": 1024, "mb": 1_000_000, "mib": 1 << 20]
        if let amount = Double(number), let factor = factors[unit.lowercased()], (1...1e9).contains(amount * Double(factor)) {
            return Located(Int((amount * Double(factor)).rounded()), at: text.range)
        }
        let meant = unit.isEmpty ? Int(number).map { $0 < 1000 ? "\($0) kB" : "\($0) bytes" } : nil
        findings.report(
            terms.value,
            "“\(name)” of \(subject) is “\(text.value)”, which is no size. "
                + (meant.map { "Did you mean “\($0)”?" } ?? "Write a number with its unit: “30 kB”."),
            at: text.range, fixes: meant.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? [])
        return nil
    }
}
