extension Report {
    /// What to do next, in a few lines: which command mends, which one explains, and how to begin with a site of many findings.
    /// `command` is how the check was called: `pult check --site shop`.
    package func advice(command: String) -> [String] {
        var lines: [String] = []
        if !known.isEmpty { lines.append("\(Self.counted(known.count, "finding")) of the baseline did not count.") }
        if !suppressed.isEmpty {
            lines.append("\(Self.counted(suppressed.count, "finding")) did not count by an exception in the text.")
        }
        guard !diagnostics.isEmpty else { return lines }
        let fixable = diagnostics.count { $0.fixes.first?.isSafe == true && $0.place?.range != nil }
        if fixable > 0 { lines.append("\(Self.counted(fixable, "finding")) can be mended at once: \(command) --fix") }
        lines.append("What a finding means: pult explain \(commonest)")
        if diagnostics.count >= Self.many, !hasBaseline {
            lines.append("To let only new findings fail from now on: \(command) --write-baseline")
        }
        return lines
    }

    /// From how many findings on nobody mends them all at once.
    private static let many = 10

    /// The code with the most findings of the highest severity there is.
    private var commonest: String {
        let worst = diagnostics.map(\.severity).min()
        let counts = Dictionary(grouping: diagnostics.filter { $0.severity == worst }, by: \.code.id).mapValues(\.count)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
}
