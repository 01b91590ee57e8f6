internal import Catalog
internal import Diagnostics
internal import Markup

/// The exceptions that texts ask for, and which of them are needed.
struct Exceptions {
    private var byFile: [String: [Exception]] = [:]
    private var faults: [Diagnostic] = []
    /// What nobody has looked for.
    private let unchecked: Set<DiagnosticCode>

    /// One pattern of codes in one comment.
    private struct Exception {
        let glob: Glob
        let allowance: Allowance
        let file: SourceFile
        var isUsed = false

        func covers(_ place: Place) -> Bool {
            switch allowance.scope {
            case .file: return true
            case .nothing: return false
            case .stretch(let stretch):
                guard let range = place.range else { return false }
                return range.lowerBound >= stretch.lowerBound && range.lowerBound <= stretch.upperBound
            }
        }
    }

    init(_ files: [FileAllowances], codes: [DiagnosticCode], unchecked: Set<DiagnosticCode> = []) {
        self.unchecked = unchecked
        for file in files {
            for allowance in file.allowances { add(allowance, in: file.file, codes) }
        }
    }

    /// The reason with which an exception lets a finding pass; nil when none does. What is binding never passes.
    mutating func reason(toPass finding: Diagnostic) -> String? {
        guard !finding.isBinding, let place = finding.place, let exceptions = byFile[place.file],
            let index = exceptions.firstIndex(where: { $0.glob.matches(finding.code) && $0.covers(place) })
        else { return nil }
        byFile[place.file]?[index].isUsed = true
        return exceptions[index].allowance.reason
    }

    /// What is wrong with the exceptions, and which of them nothing has needed.
    var findings: [Diagnostic] {
        let idle = byFile.values.joined().filter { !$0.isUsed && !unchecked.contains(where: $0.glob.matches) }
        let unused = idle.map { exception in
            Diagnostic(
                .unusedException, Wording.unused(exception.glob.pattern, exception.allowance),
                at: exception.file.place(exception.allowance.range),
                fixes: exception.allowance.codes.count == 1 ? [Fix("Delete the comment.", replacement: "")] : [])
        }
        return faults + unused
    }

    private mutating func add(_ allowance: Allowance, in file: SourceFile, _ codes: [DiagnosticCode]) {
        func report(_ code: DiagnosticCode, _ message: String, fixes: [Fix] = []) {
            faults.append(Diagnostic(code, message, at: file.place(allowance.range), fixes: fixes))
        }
        guard Allowance.verbs.contains(allowance.verb) else {
            return report(.exceptionSyntax, Wording.verb(allowance.verb))
        }
        guard !allowance.codes.isEmpty else { return report(.exceptionSyntax, Wording.noCode) }
        guard !allowance.reason.isEmpty else {
            return report(.exceptionReason, Wording.noReason(allowance))
        }
        for name in allowance.codes {
            let glob = Glob(name)
            let meant = codes.filter(glob.matches)
            if meant.isEmpty {
                report(.exceptionCode, Wording.unknown(name, NearMiss.suggestion(for: name, among: codes.map(\.id))))
            } else if meant.allSatisfy(\.isBinding) {
                report(.exceptionCode, Wording.binding(name))
            } else {
                byFile[file.path, default: []].append(Exception(glob: glob, allowance: allowance, file: file))
            }
        }
    }
}

/// What is said about exceptions.
private enum Wording {
    static func verb(_ verb: String) -> String {
        let meant = NearMiss.suggestion(for: verb, among: Allowance.verbs).map { " Did you mean “\($0)”?" } ?? ""
        return "This comment speaks to Pult, but “\(verb)” is nothing that Pult does.\(meant) Write "
            + "“<!-- pult: allow code: reason -->”."
    }

    static let noCode =
        "This exception does not say what it allows. Name the code that stands in brackets after the finding: "
        + "“<!-- pult: allow link/broken: the page comes next week -->”."

    static func noReason(_ allowance: Allowance) -> String {
        let codes = allowance.codes.joined(separator: ", ")
        return "This exception gives no reason, so it does not count. Say after a colon why it may be so: "
            + "“<!-- pult: \(allowance.verb) \(codes): the page comes next week -->”."
    }

    static func unknown(_ name: String, _ suggestion: String?) -> String {
        "There is no finding “\(name)” that an exception could allow." + (suggestion.map { " Did you mean “\($0)”?" } ?? "")
            + " “pult explain” lists all of them."
    }

    static func binding(_ name: String) -> String {
        "“\(name)” cannot be allowed: without what it asks for there is no site, or customers read what is not for them. Mend the "
            + "text and take the comment out."
    }

    static func unused(_ name: String, _ allowance: Allowance) -> String {
        let place: String
        switch allowance.scope {
        case .file: place = "this file"
        case .stretch: place = "the lines it is about"
        case .nothing:
            return "Nothing stands after this comment, so it allows nothing. Move it before what it is about, or delete it."
        }
        return "There is no finding “\(name)” in \(place) any more. Delete the comment, so that it does not hide a new one."
    }
}
