extension Report {
    /// Workflow commands, which GitHub shows as annotations of the changed lines.
    package func github(_ context: ReportContext) -> String {
        diagnostics.map { Self.command($0, context) }.joined()
    }

    private static func command(_ diagnostic: Diagnostic, _ context: ReportContext) -> String {
        var properties: [(String, String)] = []
        if let place = diagnostic.place {
            properties.append(("file", context.folder + place.file))
            if let start = place.start {
                let end = place.end ?? start
                properties += [("line", "\(start.line)"), ("endLine", "\(end.line)")]
                // Columns are read only within a line; the last one is the last character's.
                if end.line == start.line {
                    properties += [("col", "\(start.column)"), ("endColumn", "\(max(start.column, end.column - 1))")]
                }
            }
        }
        properties.append(("title", diagnostic.code.id))
        let shown = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
        let lines = [diagnostic.message] + diagnostic.notes + diagnostic.fixes.map { "help: " + $0.message }
        return "::\(name(of: diagnostic.severity)) \(shown)::\(data(lines.joined(separator: "\n")))\n"
    }

    private static func name(of severity: Severity) -> String { severity == .note ? "notice" : severity.rawValue }

    /// What follows the second `::`.
    private static func data(_ text: String) -> String {
        escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" }
    }

    /// A value before it.
    private static func property(_ text: String) -> String {
        escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
    }

    private static func escaped(_ text: String, _ isSpecial: (Unicode.Scalar) -> Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if isSpecial(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
