internal import Building
internal import Diagnostics

/// Hands a report over: to files, to standard output, and its summary to the person at the terminal.
struct Delivery {
    let report: Report
    let context: ReportContext
    /// What `--format` asks for, if anything.
    let format: ReportForm?
    let files: [String]
    /// How the check was called, for advice.
    let command: String

    /// - Throws: `OutputError` when a file cannot be written.
    func run(_ terminal: Terminal) throws {
        for file in files {
            let text = report.written(as: form(of: file), context)
            if file == "-" { terminal.result(text) } else { try ReportFile.write(text, to: file) }
        }
        if let form = formOnOutput { terminal.result(report.written(as: form, context, palette: terminal.resultPalette)) }
        guard !files.isEmpty || formOnOutput == .text || formOnOutput == .github else { return }
        terminal.say(report.summary)
        for line in report.advice(command: command) { terminal.say("  " + line) }
    }

    /// A file's name decides, unless `--format` names a form that goes under that name, too.
    private func form(of file: String) -> ReportForm {
        if let format, format.suits(fileName: file) { return format }
        return ReportForm(fileName: file) ?? .text
    }

    /// What goes to standard output: the whole report when no file takes it.
    private var formOnOutput: ReportForm? {
        guard !files.isEmpty else { return format ?? .text }
        guard let format, !files.contains(where: { form(of: $0) == format }) else { return nil }
        return format
    }
}
