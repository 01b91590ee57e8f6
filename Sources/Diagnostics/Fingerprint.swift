/// What a finding is known by from run to run, whatever lines were added above it: its code, its file, the text it points at, and
/// which of several equal ones it is.
package enum Fingerprint {
    /// One for each finding; they have to come in the order of a report.
    package static func all(of diagnostics: [Diagnostic]) -> [String] {
        var counts: [UInt64: Int] = [:]
        return diagnostics.map { diagnostic in
            let key = hash([diagnostic.code.id, diagnostic.place?.file ?? "", diagnostic.place?.normalizedText ?? ""])
            counts[key, default: 0] += 1
            let digits = String(key, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits + ":\(counts[key, default: 0])"
        }
    }

    /// FNV-1a in 64 bits, the parts kept apart by a zero byte. Stable: it stands in files that people keep.
    private static func hash(_ parts: [String]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in Array(part.utf8) + [0] {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            }
        }
        return hash
    }
}

extension Place {
    /// The text of the stretch, or of its line when the stretch is empty, with every run of blanks as one.
    package var normalizedText: String {
        guard let excerpt, let start else { return "" }
        let scalars = excerpt.unicodeScalars
        let end = end ?? start
        let length = end.line == start.line ? end.column - start.column : scalars.count
        var text = String(String.UnicodeScalarView(scalars.dropFirst(start.column - 1).prefix(length)))
        if text.isEmpty { text = excerpt }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
