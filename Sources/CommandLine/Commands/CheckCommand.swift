internal import ArgumentParser
internal import Building
internal import Diagnostics

/// `pult check`
struct CheckCommand: ParsableCommand {
    /// The forms of the report.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check everything and write nothing: the command for CI.",
        discussion: "Ends with status 1 when there is an error (with --strict also a warning), with 0 otherwise."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var horizon: HorizonOptions

    @Option(help: "The form of the report: text or json.")
    var format = Format.text

    @Flag(help: "Warnings fail, too.")
    var strict = false

    func run() throws {
        let terminal = common.terminal
        var request = Build.Request(siteFolder: common.site, outputFolder: "", now: common.now)
        horizon.apply(to: &request)
        let site = try reportingFailures(to: terminal) { try Build(request).prepare() }
        let report = site.report
        switch format {
        case .text:
            terminal.result(report.text(palette: terminal.resultPalette))
            terminal.say(report.summary)
        case .json:
            terminal.result(report.json + "\n")
        }
        endProcess(keeping: site, with: report.fails(strict: strict) ? ExitStatus.findings : .success)
    }
}
