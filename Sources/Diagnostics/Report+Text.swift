/// The colours of a terminal; plain when there are none.
package struct Palette: Sendable {
    private let isColored: Bool

    package init(isColored: Bool) {
        self.isColored = isColored
    }

    package func bold(_ text: String) -> String { painted(text, "1") }
    package func dim(_ text: String) -> String { painted(text, "2") }

    package func severity(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .error: painted(text, "1;31")
        case .warning: painted(text, "1;33")
        case .note: painted(text, "1;36")
        }
    }

    private func painted(_ text: String, _ code: String) -> String { isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}

extension Report {
    /// The report that people read: place, severity, sentence; the source line with the stretch marked; notes and help.
    package func text(palette: Palette) -> String {
        var text = ""
        for diagnostic in diagnostics { text += Self.entry(diagnostic, palette) + "\n" }
        return text
    }

    /// `2 errors, 1 warning in 57 files`
    package var summary: String {
        let parts = [(count(.error), "error"), (count(.warning), "warning"), (count(.note), "note")]
            .filter { $0.0 > 0 }
            .map { Self.counted($0.0, $0.1) }
        return (parts.isEmpty ? "no findings" : parts.joined(separator: ", ")) + " in " + Self.counted(files, "file")
    }

    private static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func entry(_ diagnostic: Diagnostic, _ palette: Palette) -> String {
        var lines: [String] = []
        let place = diagnostic.place.map { palette.bold(location($0)) + ": " } ?? ""
        let severity = palette.severity(diagnostic.severity, "\(diagnostic.severity.rawValue):")
        lines.append("\(place)\(severity) \(diagnostic.message) \(palette.dim("[\(diagnostic.code.id)]"))")
        if let place = diagnostic.place { lines += snippet(place, diagnostic.severity, palette) }
        lines += diagnostic.notes.map { "  \(palette.bold("note:")) \($0)" }
        lines += diagnostic.fixes.map { "  \(palette.bold("help:")) \($0.message)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func location(_ place: Place) -> String {
        place.start.map { "\(place.file):\($0.line):\($0.column)" } ?? place.file
    }

    /// The source line and, below it, carets under the stretch. Tabs stay tabs, so that the carets stand where the text does.
    private static func snippet(_ place: Place, _ severity: Severity, _ palette: Palette) -> [String] {
        guard let start = place.start, let excerpt = place.excerpt, !excerpt.isEmpty, excerpt.count <= 400 else { return [] }
        let number = String(start.line)
        let scalars = Array(excerpt.unicodeScalars)
        let lead = scalars.prefix(start.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
        let last = place.end.map { $0.line == start.line ? $0.column : scalars.count + 1 } ?? start.column
        let carets = String(repeating: "^", count: max(1, last - start.column))
        let gutter = String(repeating: " ", count: number.count)
        return [
            "  \(palette.dim("\(number) |")) \(excerpt)",
            "  \(palette.dim("\(gutter) |")) \(lead)\(palette.severity(severity, carets))",
        ]
    }
}
