internal import ArgumentParser
internal import Building
internal import CMemory
internal import Catalog
internal import Checks
internal import Diagnostics
internal import Synchronization
internal import Website

/// `pult build`
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the help center and the playbook.",
        discussion: """
            Writes two document roots below the output folder: help-center and playbook. With an error among the findings nothing is \
            written and the site that was there stays.
            """
    )

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp("Where to write (default: public in the site's folder).", valueName: "dir"), completion: .directory)
    var output: String?

    @Flag(help: "Include drafts.")
    var drafts = false

    @Flag(help: "Build from scratch, whatever the last build has left.")
    var fresh = false

    @Flag(help: "Warnings stop the build, too.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "Write compressed copies beside the files: gzip, brotli or both (gzip,brotli), or none.", valueName: "forms"))
    var compress: CompressionForms?

    func run() throws {
        pult_take_memory_in_large_steps()
        let terminal = common.terminal
        let start = ContinuousClock.now
        var request = Build.Request(siteFolder: common.site, outputFolder: output ?? common.defaultOutput, now: common.now)
        request.includesDrafts = drafts
        request.isStrict = strict
        request.isFresh = fresh
        request.compressions = compress?.forms
        let outcome = try reportingFailures(to: terminal) {
            try Build(request, progress: ProgressLine(terminal, since: start).show).run()
        }
        terminal.clearProgress()
        terminal.complain(outcome.report.text(palette: terminal.palette))
        guard !outcome.written.isEmpty else {
            terminal.say("Nothing was written: \(outcome.report.summary). Mend what is marked error and build again.")
            throw ExitStatus.findings
        }
        tell(outcome, terminal, took: ContinuousClock.now - start, folder: request.outputFolder)
        endProcess(keeping: outcome)
    }

    private func tell(_ outcome: Build.Outcome, _ terminal: Terminal, took: Duration, folder: String) {
        for (audience, summary) in outcome.written {
            for path in summary.foreign {
                terminal.say("Kept \(folder)/\(audience.folder)/\(path), which Pult did not make.")
            }
            let parts = [
                "\(summary.written) written", summary.unchanged > 0 ? "\(summary.unchanged) unchanged" : nil,
                summary.removed > 0 ? "\(summary.removed) removed" : nil,
            ]
            terminal.say("\(folder)/\(audience.folder): \(parts.compactMap { $0 }.joined(separator: ", "))")
        }
        if !outcome.heaviest.isEmpty {
            let pages = outcome.heaviest.map { "\(HeavyPages.kilobytes($0.total)) \($0.path.withoutIndex)" }
            terminal.say("Heaviest pages (HTML, styles and scripts, compressed): \(pages.joined(separator: ", "))")
        }
        terminal.say("\(outcome.textCount) texts, \(outcome.report.summary), \(took.inSeconds)")
    }
}

/// `--compress gzip,brotli`, or `none`.
struct CompressionForms: ExpressibleByArgument {
    let forms: [Compression]

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let known = names.compactMap(Compression.init)
        guard argument == "none" || known.count == names.count else { return nil }
        forms = Compression.allCases.filter(known.contains)
    }
}

extension String {
    /// The address of a page: `sl/dostava/` for `sl/dostava/index.html`.
    fileprivate var withoutIndex: String {
        let name = "index.html"
        return hasSuffix("/" + name) ? String(dropLast(name.count)) : self
    }
}

/// Says which phase a build is in, once it has taken a second.
struct ProgressLine: Sendable {
    private let terminal: Terminal
    private let start: ContinuousClock.Instant

    init(_ terminal: Terminal, since start: ContinuousClock.Instant) {
        self.terminal = terminal
        self.start = start
    }

    func show(_ phase: Build.Phase) {
        if ContinuousClock.now - start > .seconds(1) { terminal.progress("\(phase.rawValue) …") }
    }
}

extension Duration {
    /// `0.42 s`
    var inSeconds: String {
        let hundredths = Int((self / .milliseconds(10)).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }
}
