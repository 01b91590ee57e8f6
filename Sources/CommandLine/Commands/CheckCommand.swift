internal import ArgumentParser
internal import Building
internal import CMemory
internal import Checks
internal import Diagnostics
internal import Loading

/// `pult check`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check everything and write nothing: the command for CI.",
        discussion: """
            Ends with status 1 when there is an error (with --strict also a warning), with 0 otherwise. With --report the report goes to \
            files and the summary to the terminal. --fix mends what can be mended without a decision, and then reports what is left.
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var horizon: HorizonOptions
    @OptionGroup var reporting: ReportOptions

    @Flag(help: "Warnings fail, too.")
    var strict = false

    @Flag(help: "Follow links to other sites, too (over the network, with curl).")
    var external = false

    @Flag(help: "Look at everything, whatever the last check has found.")
    var fresh = false

    @Flag(help: "Make the fixes that leave nothing to decide, in the files.")
    var fix = false

    func run() throws {
        pult_take_memory_in_large_steps()
        let terminal = common.terminal
        let (site, report) = try reportingFailures(to: terminal) {
            let known = try reporting.knownFindings(site: common.site)
            let site = fix ? try mended(terminal) : try prepare(terminal)
            terminal.clearProgress()
            return (site, try measured(site.report, known, terminal))
        }
        let surroundings = Surroundings(site: common.site)
        let context = ReportContext(
            version: Version.current, codes: Manual.codes, folder: surroundings.folder ?? "", base: surroundings.base,
            isStrict: strict)
        let delivery = Delivery(
            report: report, context: context, format: reporting.format, files: reporting.files, command: command)
        try reportingFailures(to: terminal) { try delivery.run(terminal) }
        endProcess(keeping: site, with: report.fails(strict: strict) ? ExitStatus.findings : .success)
    }

    private var command: String { common.site == "." ? "pult check" : "pult check --site \(common.site)" }

    private func prepare(_ terminal: Terminal) throws -> Build.Examination {
        var request = Build.Request(siteFolder: common.site, outputFolder: "", now: common.now)
        horizon.apply(to: &request)
        request.isFresh = fresh
        request.checkMemory = CacheFolder.path.map { $0 + "/checks" }
        if external { request.external = ExternalOptions.check(terminal) }
        return try Build(request).check()
    }

    /// What counts: the findings asked for, without those that are known.
    private func measured(_ full: Report, _ known: Baseline?, _ terminal: Terminal) throws -> Report {
        let filter = reporting.filter
        let report = full.filtered(filter.includes)
        if reporting.writeBaseline {
            let path = reporting.baselinePath(site: common.site)
            let baseline = Baseline(of: report).adding(unchecked(at: path))
            try ReportFile.write(baseline.text, to: path)
            terminal.say("\(baseline.entries.count) findings are in \(path). From now on: \(command) --baseline \(path)")
            return report.measured(by: baseline, isChecked: isChecked)
        }
        return known.map { report.measured(by: $0) { filter.includes($0) && isChecked($0) } } ?? report
    }

    /// Whether this check looks for what an entry of a baseline is about.
    private func isChecked(_ entry: Baseline.Entry) -> Bool { external || !ExternalLinks.codes.contains { $0.id == entry.code } }

    /// What a baseline that is written anew has of findings that this check does not look for: they are as known as they were.
    private func unchecked(at path: String) -> [Baseline.Entry] {
        let former = try? BaselineLoader.load(path, name: path)
        return former?.entries.filter { !isChecked($0) } ?? []
    }

    /// How often the site is looked at again; each time a fix can bring another one to light.
    private static let rounds = 10

    /// The site after its fixes; says what was changed.
    private func mended(_ terminal: Terminal) throws -> Build.Examination {
        var site = try prepare(terminal)
        for _ in 0..<Self.rounds {
            let plan = FixPlan(site.report.diagnostics.filter(reporting.filter.includes))
            let made = try Mender(siteFolder: common.site).apply(plan)
            guard !made.isEmpty else { break }
            for edit in made { terminal.say(Self.sentence(edit)) }
            site = try prepare(terminal)
        }
        return site
    }

    private static func sentence(_ edit: FixPlan.Edit) -> String {
        let (place, code) = (edit.diagnostic.place?.written ?? "", edit.diagnostic.code.id)
        let old = edit.range.isEmpty ? "nothing" : "“\(edit.diagnostic.place?.normalizedText ?? "")”"
        let new = edit.replacement.isEmpty ? "went" : "became “\(edit.replacement)”"
        return "\(place): \(old) \(new) [\(code)]"
    }
}
