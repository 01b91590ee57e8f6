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
    /// Whether no site may lower it: without what it asks for there is no site, or customers read what only agents may see.
    package let isBinding: Bool

    package init(_ id: String, _ severity: Severity, _ summary: String, isBinding: Bool = false, manual: String) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.manual = manual
        self.isBinding = isBinding
    }

    /// What stands before the slash: `link`.
    package var group: String { String(id.prefix { $0 != "/" }) }
    /// What stands after the slash: `broken`.
    package var name: String { String(id.drop { $0 != "/" }.dropFirst()) }

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
    /// Whether the site's configuration and exceptions leave it as it is; by default what its code says.
    package var isBinding: Bool

    package init(
        _ code: DiagnosticCode, _ message: String, at place: Place?, notes: [String] = [], fixes: [Fix] = []
    ) {
        self.code = code
        self.severity = code.severity
        self.message = message
        self.place = place
        self.notes = notes
        self.fixes = fixes
        isBinding = code.isBinding
    }
}

/// A change that would mend a finding: the text that takes the place of the finding's stretch.
package struct Fix: Hashable, Sendable {
    package var message: String
    package var replacement: String
    /// Whether it says what was meant beyond doubt, so that `check --fix` may make it unasked: the same thing in another
    /// spelling. What a writer has to choose, such as the nearest of several names or another wording, is no such thing.
    package var isSafe: Bool

    package init(_ message: String, replacement: String, isSafe: Bool = false) {
        self.message = message
        self.replacement = replacement
        self.isSafe = isSafe
    }

    /// Writes a known name for one that is not known; safe when both differ in nothing but capitals, hyphens and blanks.
    package static func writing(_ name: String, for written: String) -> Fix {
        Fix("Write “\(name)”.", replacement: name, isSafe: Self.letters(name) == Self.letters(written))
    }

    private static func letters(_ name: String) -> String {
        String(name.lowercased().filter { !" -_".contains($0) })
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
