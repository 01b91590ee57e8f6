internal import ArgumentParser

/// What the exit status says to scripts.
enum ExitStatus {
    /// Findings that fail: errors, or warnings with `--strict`.
    static let findings = ExitCode(1)
    /// The site cannot be read or written.
    static let unusable = ExitCode(2)
}
