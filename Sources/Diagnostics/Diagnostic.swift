/// How much a finding matters.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// The site would be wrong; `build` writes nothing.
    case error
    /// The site is probably wrong; fails only with `--strict`.
    case warning
    /// Worth knowing.
    case note

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

/// A kind of finding: its stable name, its usual severity and its manual page.
package struct DiagnosticCode: Hashable, Sendable, CustomStringConvertible {
    /// `group/name` in kebab-case.
    package let id: String
    package let severity: Severity
    /// What is wrong, in one line.
    package let summary: String
    /// The manual page: why it matters and how to mend it. Markdown.
    package let manual: String

    package init(_ id: String, _ severity: Severity, _ summary: String, manual: String) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.manual = manual
    }

    package var description: String { id }
    package static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.id == right.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// One finding. Faults of content are always findings, never thrown.
package struct Diagnostic: Hashable, Sendable {
    package var code: DiagnosticCode
    package var severity: Severity
    /// A sentence that names the thing, says what is wrong and how to mend it.
    package var message: String
    package var place: Place?
    package var notes: [String]
    package var fixes: [Fix]

    package init(
        _ code: DiagnosticCode, _ message: String, at place: Place?, notes: [String] = [], fixes: [Fix] = []
    ) {
        self.code = code
        self.severity = code.severity
        self.message = message
        self.place = place
        self.notes = notes
        self.fixes = fixes
    }
}

/// A change that would mend a finding: the text that takes the place of the finding's stretch.
package struct Fix: Hashable, Sendable {
    package var message: String
    package var replacement: String

    package init(_ message: String, replacement: String) {
        self.message = message
        self.replacement = replacement
    }
}

extension Sequence<Diagnostic> {
    /// By file, position, severity, code and message: the order of every report, whatever the order of the work was.
    package func sortedForReport() -> [Diagnostic] {
        sorted { left, right in
            let (first, second) = (left.place?.file ?? "", right.place?.file ?? "")
            if first != second { return first < second }
            let origin = Position(line: 0, column: 0)
            let (start, other) = (left.place?.start ?? origin, right.place?.start ?? origin)
            if start != other { return start < other }
            if left.severity != right.severity { return left.severity < right.severity }
            return (left.code.id, left.message) < (right.code.id, right.message)
        }
    }

    package var hasErrors: Bool { contains { $0.severity == .error } }
}
