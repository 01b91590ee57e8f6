package import Diagnostics
internal import Mustache

/// The templates, styles and scripts of both sites: the built-in ones, file by file replaced by the site's own.
package struct Theme: Sendable {
    /// A file that goes out as it is: styles, scripts, pictures.
    package struct StaticFile: Sendable {
        /// Below `theme/` in the output.
        package var path: String
        package var bytes: [UInt8]
    }

    package private(set) var staticFiles: [StaticFile] = []
    private var library = MustacheLibrary()
    /// Sees what every template is given. Tests hold the vocabulary to it.
    package var observer: (@Sendable (_ template: String, _ fields: Fields) -> Void)?

    /// `overrides` are the files below the site's `templates/`. A faulty override is reported and the built-in file serves.
    package static func load(
        builtIn: [(path: String, text: String)] = builtInTheme, overrides: [SourceFile] = []
    ) -> (Theme, [Diagnostic]) {
        var files: [String: SourceFile] = [:]
        for file in builtIn { files[file.path] = SourceFile(path: file.path, text: file.text) }
        for file in overrides { files[file.path] = file }
        return load(files, fallback: builtIn)
    }

    private static func load(
        _ files: [String: SourceFile], fallback: [(path: String, text: String)]
    ) -> (Theme, [Diagnostic]) {
        var theme = Theme()
        var findings: [Diagnostic] = []
        let partials = Set(files.keys.compactMap(templateName(ofPath:)))
        for path in files.keys.sorted() {
            guard let file = files[path], path.hasPrefix(folder) else { continue }
            if let name = templateName(ofPath: path) {
                findings += theme.add(file, named: name, partials: partials)
            } else {
                theme.staticFiles.append(StaticFile(path: String(path.dropFirst(folder.count)), bytes: file.bytes))
            }
        }
        return (theme, findings)
    }

    private mutating func add(_ file: SourceFile, named name: String, partials: Set<String>) -> [Diagnostic] {
        do {
            let tags = try TemplateTag.scan(file.bytes)
            try library.register(file.text(0..<file.bytes.count), named: name)
            let vocabulary = Self.vocabularies[name] ?? Self.anyVocabulary
            return TemplateNameCheck(file: file, vocabulary: vocabulary, partials: partials).findings(tags)
        } catch let fault as TemplateFault {
            return [Diagnostic(.template, fault.message, at: file.place(fault.range))]
        } catch let error as MustacheTemplate.ParserError {
            let start = Position(line: error.context.lineNumber, column: error.context.columnNumber)
            let place = Place(file: file.path, start: start, end: start, excerpt: error.context.line)
            return [Diagnostic(.template, "The template cannot be read here: \(error.error).", at: place)]
        } catch {
            return [Diagnostic(.template, "The template cannot be read: \(error).", at: file.place)]
        }
    }

    /// The text of a template; empty when it does not exist, which `load` has reported.
    package func render(_ template: String, _ fields: Fields) -> String {
        observer?(template, fields)
        return library.render(fields, withTemplate: template) ?? ""
    }

    package func staticFile(_ path: String) -> StaticFile? { staticFiles.first { $0.path == path } }

    private static let folder = "templates/"

    /// `templates/shared/contact.mustache` is `shared/contact`; nil for files that are no templates.
    private static func templateName(ofPath path: String) -> String? {
        let ending = ".mustache"
        guard path.hasPrefix(folder), path.hasSuffix(ending) else { return nil }
        return String(path.dropFirst(folder.count).dropLast(ending.count))
    }
}
