internal import Diagnostics
internal import Mustache

/// A template of a theme, parsed. Templates know nothing of one another yet, so each is read on any core.
struct ReadTemplate: Sendable {
    let name: String
    /// Nil for one that cannot be parsed; `findings` say why.
    private(set) var template: MustacheTemplate?
    private(set) var includes: Set<String> = []
    /// Whether it does more with a value than put it in.
    private(set) var readsValues = false
    private(set) var findings: [Diagnostic] = []

    init(_ file: SourceFile, named name: String, partials: Set<String>) {
        self.name = name
        do {
            let tags = try TemplateTag.scan(file.bytes)
            template = try MustacheTemplate(string: file.text(0..<file.bytes.count))
            includes = Set(tags.filter { $0.kind == .partial || $0.kind == .parent }.map(\.name))
            readsValues = tags.contains { $0.kind == .dynamicPartial || $0.isTransformed }
            let vocabulary = Theme.vocabularies[name] ?? Theme.anyVocabulary
            findings = TemplateNameCheck(file: file, vocabulary: vocabulary, partials: partials).findings(tags)
        } catch let fault as TemplateFault {
            findings = [Diagnostic(.template, fault.message, at: file.place(fault.range))]
        } catch let error as MustacheTemplate.ParserError {
            let start = Position(line: error.context.lineNumber, column: error.context.columnNumber)
            let place = Place(file: file.path, start: start, end: start, excerpt: error.context.line)
            findings = [Diagnostic(.template, "The template cannot be read here: \(error.error).", at: place)]
        } catch {
            findings = [Diagnostic(.template, "The template cannot be read: \(error).", at: file.place)]
        }
    }
}
