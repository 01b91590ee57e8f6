/// What a site says about how much some findings matter: codes, where it is about some files only their paths, and the level.
package struct SeverityRule: Sendable, Hashable {
    package enum Level: String, Sendable, Hashable, CaseIterable {
        case off, note, warning, error

        /// Nil for `off`.
        package var severity: Severity? { Severity(rawValue: rawValue) }
    }

    package var codes: Located<Glob>
    /// Nil for everywhere.
    package var paths: Located<Glob>?
    package var level: Level

    package init(codes: Located<Glob>, paths: Located<Glob>? = nil, level: Level) {
        self.codes = codes
        self.paths = paths
        self.level = level
    }

    package func applies(to diagnostic: Diagnostic) -> Bool {
        guard codes.value.matches(diagnostic.code) else { return false }
        guard let paths else { return true }
        return diagnostic.place.map { paths.value.matches(path: $0.file) } ?? false
    }
}
