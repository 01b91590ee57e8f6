import Diagnostics

/// The codes under which the faults of one kind of YAML text are reported, so that one reader serves them all.
struct YAMLTerms: Sendable {
    /// What the text is called in messages: "front matter".
    var name: String
    var syntax: DiagnosticCode
    var alias: DiagnosticCode
    var unknownKey: DiagnosticCode
    var duplicateKey: DiagnosticCode
    var missingKey: DiagnosticCode
    var type: DiagnosticCode
    var value: DiagnosticCode
    var date: DiagnosticCode
    var duration: DiagnosticCode

    static let configuration = YAMLTerms(
        name: "configuration", syntax: ConfigurationCodes.syntax, alias: ConfigurationCodes.alias,
        unknownKey: ConfigurationCodes.unknownKey, duplicateKey: ConfigurationCodes.duplicateKey,
        missingKey: ConfigurationCodes.missingKey, type: ConfigurationCodes.type, value: ConfigurationCodes.value,
        date: ConfigurationCodes.date, duration: ConfigurationCodes.duration)

    static let frontMatter = YAMLTerms(
        name: "front matter", syntax: FrontMatterCodes.syntax, alias: FrontMatterCodes.alias,
        unknownKey: FrontMatterCodes.unknownKey, duplicateKey: FrontMatterCodes.duplicateKey,
        missingKey: FrontMatterCodes.missingKey, type: FrontMatterCodes.type, value: FrontMatterCodes.value,
        date: FrontMatterCodes.date, duration: FrontMatterCodes.value)

    static let step = YAMLTerms(
        name: "step block", syntax: StepCodes.syntax, alias: StepCodes.syntax, unknownKey: StepCodes.key,
        duplicateKey: StepCodes.key, missingKey: StepCodes.key, type: StepCodes.value, value: StepCodes.value,
        date: StepCodes.value, duration: StepCodes.value)
}

/// Collects what is wrong in one file while it is read. It lives as long as that one call.
final class Findings {
    let file: SourceFile
    private(set) var list: [Diagnostic] = []

    init(file: SourceFile) {
        self.file = file
    }

    func report(
        _ code: DiagnosticCode, _ message: String, at range: Range<Int>, notes: [String] = [], fixes: [Fix] = []
    ) {
        list.append(Diagnostic(code, message, at: file.place(range), notes: notes, fixes: fixes))
    }

    func append(contentsOf diagnostics: [Diagnostic]) { list += diagnostics }
}
