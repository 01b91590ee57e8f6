internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Loading

/// Which findings count, and in which forms they go where.
struct ReportOptions: ParsableArguments {
    @Option(help: "The form of the report: text, json, sarif, junit or github.")
    var format: ReportForm?

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            "Write the report to a file, in the form of its name (.json, .sarif, .xml for JUnit) or of --format. May be repeated.",
            valueName: "file"), completion: .file())
    var files: [String] = []

    @Option(
        help: ArgumentHelp("Let the findings pass that this file holds, and fail for new ones only.", valueName: "file"),
        completion: .file())
    var baseline: String?

    @Flag(help: "Write all findings to the baseline (default: pult-baseline.txt in the site's folder).")
    var writeBaseline = false

    @Option(
        help: ArgumentHelp(
            "Report only these codes (\"link/*\") or files (\"content/sl/**\"). May be repeated.", valueName: "glob"))
    var only: [String] = []

    func validate() throws {
        if writeBaseline, !only.isEmpty {
            throw ValidationError("--write-baseline takes all findings; leave --only out.")
        }
        for pattern in only { try OnlyFilter.validate(pattern) }
    }

    var filter: OnlyFilter { OnlyFilter(only) }

    /// Where the baseline is, or will be.
    func baselinePath(site: String) -> String {
        baseline ?? (site == "." ? "" : site.hasSuffix("/") ? site : site + "/") + "pult-baseline.txt"
    }

    /// The known findings; nil without `--baseline`.
    /// - Throws: `LoadingError` when they cannot be read.
    func knownFindings(site: String) throws -> Baseline? {
        guard let baseline, !writeBaseline else { return nil }
        return try BaselineLoader.load(baseline, name: Surroundings(site: site).pathInSite(baseline))
    }
}

extension ReportForm: ExpressibleByArgument {}

/// `--only`: findings of some codes, in some files.
struct OnlyFilter {
    private let codes: [Glob]
    private let paths: [Glob]

    /// A pattern that fits a code is one of codes; any other is one of paths, relative to the site.
    init(_ patterns: [String]) {
        let globs = patterns.map { Glob($0.hasPrefix("./") ? String($0.dropFirst(2)) : $0) }
        codes = globs.filter(Self.fitsCode)
        paths = globs.filter { !Self.fitsCode($0) }
    }

    func includes(_ diagnostic: Diagnostic) -> Bool { includes(diagnostic.code, diagnostic.place?.file) }

    /// Whether an entry of a baseline is about something that is reported.
    func includes(_ entry: Baseline.Entry) -> Bool {
        guard let code = Manual.codes.first(where: { $0.id == entry.code }) else { return true }
        return includes(code, entry.file)
    }

    private func includes(_ code: DiagnosticCode, _ file: String?) -> Bool {
        (codes.isEmpty || codes.contains { $0.matches(code) })
            && (paths.isEmpty || paths.contains { glob in file.map(glob.matches(path:)) ?? false })
    }

    private static func fitsCode(_ glob: Glob) -> Bool { Manual.codes.contains(where: glob.matches) }

    static func validate(_ pattern: String) throws {
        let starts = ["content", "templates", "pult.yaml", "./", "*", "?", "{"]
        guard !fitsCode(Glob(pattern)), !starts.contains(where: pattern.hasPrefix) else { return }
        let known = Manual.codes.map(\.id) + Set(Manual.codes.map { $0.group + "/*" }).sorted()
        let meant = NearMiss.suggestion(for: pattern, among: known).map { " Did you mean “\($0)”?" } ?? ""
        throw ValidationError(
            "--only “\(pattern)” is neither a code nor a file of the site.\(meant) Codes are listed by “pult explain”; files begin "
                + "with “content/”.")
    }
}
