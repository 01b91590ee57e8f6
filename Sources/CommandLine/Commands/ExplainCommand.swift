internal import ArgumentParser
internal import Building
internal import Diagnostics

/// `pult explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show the manual page of a diagnostic.",
        discussion: "Without a code, lists all codes with what they say."
    )

    @Argument(help: "A code such as link/broken.", completion: .list(Manual.codes.map(\.id)))
    var code: String?

    @Flag(help: "Print all pages as one Markdown document.")
    var markdown = false

    func validate() throws {
        if markdown, code != nil { throw ValidationError("--markdown prints all pages; leave the code out.") }
    }

    func run() throws {
        let terminal = Terminal(color: .auto, isQuiet: false)
        if markdown { return terminal.result(Manual.markdown) }
        guard let code else { return list(terminal) }
        guard let page = Manual.codes.first(where: { $0.id == code }) else {
            let meant = NearMiss.suggestion(for: code, among: Manual.codes.map(\.id)).map { " Did you mean “\($0)”?" } ?? ""
            throw ValidationError("There is no diagnostic “\(code)”.\(meant) “pult explain” lists all of them.")
        }
        terminal.result(Manual.page(page, palette: terminal.resultPalette))
    }

    private func list(_ terminal: Terminal) {
        let width = Manual.codes.map(\.id.count).max() ?? 0
        for code in Manual.codes {
            let gap = String(repeating: " ", count: width - code.id.count + 2)
            terminal.result("\(terminal.resultPalette.bold(code.id))\(gap)\(code.summary)\n")
        }
    }
}
