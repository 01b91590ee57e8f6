internal import Diagnostics
internal import Foundation

/// The only place that prints: results to standard output, everything else to standard error.
struct Terminal: Sendable {
    /// For people's eyes: messages on standard error.
    let palette: Palette
    /// For results on standard output.
    let resultPalette: Palette
    /// Whether standard error is a terminal, so that progress may be shown.
    let isInteractive: Bool
    let isQuiet: Bool

    init(color: ColorChoice, isQuiet: Bool) {
        let environment = ProcessInfo.processInfo.environment
        isInteractive = isatty(STDERR_FILENO) == 1
        palette = Palette(isColored: color.applies(to: STDERR_FILENO, environment))
        resultPalette = Palette(isColored: color.applies(to: STDOUT_FILENO, environment))
        self.isQuiet = isQuiet
    }

    /// A result: to standard output, quiet or not.
    func result(_ text: String) { write(text, to: .standardOutput) }
    /// What a person should know: to standard error, unless quiet.
    func say(_ text: String) {
        if !isQuiet { write(text + "\n", to: .standardError) }
    }
    /// Findings and failures: to standard error, quiet or not.
    func complain(_ text: String) { write(text, to: .standardError) }

    /// A line that the next one overwrites; only on a terminal.
    func progress(_ text: String) {
        if isInteractive && !isQuiet { write("\r\u{1B}[K\(text)", to: .standardError) }
    }

    func clearProgress() { progress("") }

    private func write(_ text: String, to handle: FileHandle) {
        // A reader that went away (`pult check | head`) is no failure of ours.
        do { try handle.write(contentsOf: Data(text.utf8)) } catch {}
    }
}
