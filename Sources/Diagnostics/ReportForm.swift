/// The forms in which findings are handed over: to people, to programs, to code hosts.
package enum ReportForm: String, Sendable, CaseIterable {
    case text, json, sarif, junit, github

    /// The form that a file's name asks for; nil when it leaves that open.
    package init?(fileName: String) {
        switch fileName.split(separator: ".").last?.lowercased() {
        case "json": self = .json
        case "sarif": self = .sarif
        case "xml": self = .junit
        case "txt": self = .text
        default: return nil
        }
    }

    /// Whether a file of this name may hold this form: SARIF is JSON, too.
    package func suits(fileName: String) -> Bool {
        let named = ReportForm(fileName: fileName)
        return named == nil || named == self || (self == .sarif && named == .json) || (self == .github && named == .text)
    }
}

/// What a report says beside the findings.
package struct ReportContext: Sendable {
    /// Of Pult.
    package var version: String
    /// Every code that there is, for the rules of SARIF.
    package var codes: [DiagnosticCode]
    /// The way from the working directory to the site, for code hosts, which know the repository and not the site: empty, or `help/`.
    package var folder: String
    /// The site's folder as a `file:` address ending in a slash, when it does not lie below the working directory.
    package var base: String?
    /// Whether warnings fail.
    package var isStrict: Bool

    package init(version: String, codes: [DiagnosticCode], folder: String = "", base: String? = nil, isStrict: Bool = false) {
        self.version = version
        self.codes = codes
        self.folder = folder
        self.base = base
        self.isStrict = isStrict
    }
}

extension Report {
    /// The report in a form.
    package func written(as form: ReportForm, _ context: ReportContext, palette: Palette = Palette(isColored: false)) -> String {
        switch form {
        case .text: text(palette: palette)
        case .json: json + "\n"
        case .sarif: sarif(context) + "\n"
        case .junit: junit(context)
        case .github: github(context)
        }
    }
}
