internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Preview

/// `pult serve`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show both sites in a browser while you write.",
        discussion: "Builds in memory and again whenever a file has changed; nothing is written. Stop it with Ctrl-C."
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "The port on this machine.")
    var port: UInt16 = 4000

    @Flag(inversion: .prefixedNo, help: "Show drafts.")
    var drafts = true

    func run() async throws {
        let terminal = common.terminal
        let options = common
        let site = LiveSite(
            folder: common.site, includesDrafts: drafts, now: { options.now },
            built: { report in
                terminal.complain(report.text(palette: terminal.palette))
                terminal.say("built: \(report.summary)")
            },
            failed: { error in terminal.complain("\(terminal.palette.severity(.error, "error:")) \(error)\n") })
        guard await site.refresh() else { throw ExitStatus.unusable }
        do {
            try await PreviewServer(site: site, port: port).run {
                terminal.say(
                    "Help center: http://localhost:\(port)/help-center/\nPlaybook:    http://localhost:\(port)/playbook/")
            }
        } catch let error as PreviewError {
            terminal.complain("Cannot listen on port \(port): \(error.reason). Name another with --port.\n")
            throw ExitStatus.unusable
        }
    }
}
