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
