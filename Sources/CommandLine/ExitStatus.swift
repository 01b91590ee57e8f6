internal import ArgumentParser

/// What the exit status says to scripts.
enum ExitStatus {
    /// Findings that fail: errors, or warnings with `--strict`.
    static let findings = ExitCode(1)
    /// The site cannot be read or written.
    static let unusable = ExitCode(2)
}

/// Ends the process while a large value is still held: the system takes back all memory at once, where freeing ten thousand texts
/// one by one would keep the user waiting.
func endProcess(keeping value: some Any, with status: ExitCode = .success) -> Never {
    withExtendedLifetime(value) { PultCommand.exit(withError: status) }
}
