internal import Catalog
internal import Diagnostics

/// How much findings matter to a site, as its configuration says.
struct Severities {
    private let rules: [SeverityRule]
    let findings: [Diagnostic]

    init(_ configuration: Configuration, codes: [DiagnosticCode], paths: @autoclosure () -> [String]) {
        rules = configuration.severities
        let paths = rules.contains { $0.paths != nil } ? paths() : []
        var seen: Set<Range<Int>> = []
        findings = rules.flatMap { rule -> [Diagnostic] in
            var faults: [Diagnostic] = []
            if let message = Self.fault(of: rule, codes) {
                faults.append(Diagnostic(.severitySetting, message, at: configuration.file.place(rule.codes.range)))
            }
            if let glob = rule.paths, seen.insert(glob.range).inserted, !paths.contains(where: glob.value.matches(path:)) {
                let message = Wording.unusedPath(glob.value.pattern, paths)
                faults.append(Diagnostic(.unusedSeverity, message, at: configuration.file.place(glob.range)))
            }
            return faults
        }
    }

    /// A finding with the severity that the last rule about it gives it; nil when it is switched off.
    func weighed(_ finding: Diagnostic) -> Diagnostic? {
        guard !finding.isBinding, let rule = rules.last(where: { $0.applies(to: finding) }) else { return finding }
        guard let severity = rule.level.severity else { return nil }
        var finding = finding
        finding.severity = severity
        return finding
    }

    private static func fault(of rule: SeverityRule, _ codes: [DiagnosticCode]) -> String? {
        let glob = rule.codes.value
        let meant = codes.filter(glob.matches)
        guard !meant.isEmpty else {
            return Wording.unknown(glob.pattern, NearMiss.suggestion(for: glob.pattern, among: candidates(codes)))
        }
        return meant.allSatisfy(\.isBinding) && rule.level != .error ? Wording.binding(glob.pattern) : nil
    }

    private static func candidates(_ codes: [DiagnosticCode]) -> [String] {
        codes.map(\.id) + Set(codes.map { $0.group + "/*" }).sorted()
    }
}

/// What is said about severities.
private enum Wording {
    static func unknown(_ name: String, _ suggestion: String?) -> String {
        "There is no finding “\(name)”, so this severity counts for nothing."
            + (suggestion.map { " Did you mean “\($0)”?" } ?? " “pult explain” lists all of them.")
    }

    static func binding(_ name: String) -> String {
        "“\(name)” cannot be lowered: without what it asks for there is no site, or customers read what is not for them. Take the line out."
    }

    static func unusedPath(_ pattern: String, _ paths: [String]) -> String {
        let folders = Set(paths.flatMap { path in path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) } })
        let near = NearMiss.suggestion(for: pattern, among: paths + folders.sorted())
        return "No file of the site fits “\(pattern)”, so these severities count for nothing."
            + (near.map { " Did you mean “\($0)”?" } ?? " Paths begin at the site's folder, such as “content/sl/replies/**”.")
    }
}
