extension Report {
    /// The report that people read: place, severity, sentence; the source lines with the stretch marked; notes and help.
    package func text(palette: Palette) -> String {
        var text = ""
        var last = LastDisplayLine()
        for diagnostic in diagnostics { text += Self.entry(diagnostic, palette, &last) + "\n" }
        return text
    }

    /// `2 errors, 1 warning in 57 files`
    package var summary: String {
        let parts = [(count(.error), "error"), (count(.warning), "warning"), (count(.note), "note")]
            .filter { $0.0 > 0 }
            .map { Self.counted($0.0, $0.1) }
        return (parts.isEmpty ? "no findings" : parts.joined(separator: ", ")) + " in " + Self.counted(files, "file")
    }

    /// `1 error`, `2 errors`.
    static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func entry(_ diagnostic: Diagnostic, _ palette: Palette, _ last: inout LastDisplayLine) -> String {
        var lines: [String] = []
        let place = diagnostic.place.map { palette.bold($0.written) + ": " } ?? ""
        let severity = palette.severity(diagnostic.severity, "\(diagnostic.severity.rawValue):")
        lines.append("\(place)\(severity) \(diagnostic.message) \(palette.dim("[\(diagnostic.code.id)]"))")
        if let place = diagnostic.place {
            lines += Snippet(place: place, severity: diagnostic.severity, palette: palette).lines(&last)
        }
        lines += diagnostic.notes.map { labelled("note:", $0, palette) }
        lines += diagnostic.fixes.map { labelled("help:", $0.message, palette) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A remark; its further lines stand under its first.
    private static func labelled(_ label: String, _ remark: String, _ palette: Palette) -> String {
        let indent = "\n" + String(repeating: " ", count: label.count + 3)
        return "  \(palette.bold(label)) " + remark.split(separator: "\n").joined(separator: indent)
    }
}

extension Place {
    /// `content/sl/faq/a.md:3:12`, or the file alone.
    package var written: String { start.map { "\(file):\($0.line):\($0.column)" } ?? file }
}
