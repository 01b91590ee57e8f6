internal import ArgumentParser
internal import Building
internal import CMemory
internal import Diagnostics

/// `pult promises`
struct PromisesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promises",
        abstract: "Show the ledger: every promise, its service level, verdict and worst case.",
        discussion: "Lists what the texts promise and whether it can be kept. To fail on a broken promise, run “pult check”."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var horizon: HorizonOptions

    @Option(help: "The form of the result: text or json.")
    var format = ResultFormat.text

    func run() throws {
        pult_take_memory_in_large_steps()
        let terminal = common.terminal
        var request = Build.Request(siteFolder: common.site, outputFolder: "", now: common.now)
        horizon.apply(to: &request)
        let (site, findings) = try reportingFailures(to: terminal) { try Build(request).examine() }
        guard let site else {
            terminal.complain(Report(findings, files: 1).text(palette: terminal.palette))
            throw ExitStatus.findings
        }
        switch format {
        case .text: terminal.result(LedgerText(ledger: site.ledger, index: site.index, palette: terminal.resultPalette).text)
        case .json: terminal.result(site.ledger.json(site.index) + "\n")
        }
        endProcess(keeping: site)
    }
}
