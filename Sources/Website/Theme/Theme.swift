internal import Catalog
package import Diagnostics
internal import Mustache

/// The templates, styles and scripts of both sites: the built-in ones, file by file replaced by the site's own.
package struct Theme: Sendable {
    /// A file that goes out as it is: styles, scripts, pictures.
    package struct StaticFile: Sendable {
        /// Below `theme/` in the output.
        package let path: String
        package let bytes: [UInt8]
        /// Of the bytes: addresses carry it, so that browsers fetch what has changed.
        let hash: String

        init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
            hash = contentHash(bytes)
        }
    }

    package private(set) var staticFiles: [StaticFile] = []
    /// What the site's configuration adds.
    var look: SiteLook?
    private var library = MustacheLibrary()
    private let molds = MoldCache()
    /// Templates that do more with a value than put it in (transforms, partials by name), so that no mark can stand in for it.
    private var readsValues: Set<String> = []
    private var includes: [String: Set<String>] = [:]
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
        let own = files.keys.sorted().filter { $0.hasPrefix(folder) }.compactMap { files[$0] }
        let read = Parallel.map(own.count) { number in
            templateName(ofPath: own[number].path).map { ReadTemplate(own[number], named: $0, partials: partials) }
        }
        for (file, template) in zip(own, read) {
            guard let template else {
                theme.staticFiles.append(StaticFile(path: String(file.path.dropFirst(folder.count)), bytes: file.bytes))
                continue
            }
            theme.add(template)
            findings += template.findings
        }
        theme.spreadReadsValues()
        return (theme, findings)
    }

    /// A template that includes one that reads values does so itself.
    private mutating func spreadReadsValues() {
        var size = -1
        while size != readsValues.count {
            size = readsValues.count
            for (template, parts) in includes where !parts.isDisjoint(with: readsValues) { readsValues.insert(template) }
        }
    }

    private mutating func add(_ read: ReadTemplate) {
        guard let template = read.template else { return }
        library.register(template, named: read.name)
        includes[read.name] = read.includes
        if read.readsValues { readsValues.insert(read.name) }
    }

    /// Appends a template filled with fields. `filling` writes the field that is left `open`.
    func render(
        _ template: String, _ fields: Fields, into output: inout [UInt8], filling: (inout [UInt8]) -> Void = { _ in }
    ) {
        observer?(template, fields)
        let shape = FieldShape(template, fields)
        guard shape.values.count <= Self.longestShape, !readsValues.contains(template) else {
            let mold = Mold(Array((library.render(fields, withTemplate: template) ?? "").utf8))
            return mold.pour(into: &output) { _, _, output in filling(&output) }
        }
        let mold = molds.mold(for: shape.key) {
            var number = 0
            let marked = fields.marked(from: &number)
            return Mold(Array((library.render(marked, withTemplate: template) ?? "").utf8))
        }
        mold.pour(into: &output) { hole, isEscaped, output in
            if hole == shape.open {
                filling(&output)
            } else if isEscaped {
                output.appendEscaped(shape.values[hole])
            } else {
                output += shape.values[hole].utf8
            }
        }
    }

    /// A template filled with fields, for places inside of other templates.
    func render(_ template: String, _ fields: Fields) -> String {
        var bytes: [UInt8] = []
        render(template, fields, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same through the template library alone. Empty when the template does not exist, which `load` has reported.
    func renderDirectly(_ template: String, _ fields: Fields) -> String {
        observer?(template, fields)
        return library.render(fields, withTemplate: template) ?? ""
    }

    /// Adds a file, or takes another in its place.
    mutating func put(_ file: StaticFile) {
        staticFiles.removeAll { $0.path == file.path }
        staticFiles.append(file)
    }

    package func staticFile(_ path: String) -> StaticFile? { staticFiles.first { $0.path == path } }

    /// Pages with more values than this are long lists, of which a site has few and no two alike.
    private static let longestShape = 150

    private static let folder = "templates/"

    /// `templates/shared/contact.mustache` is `shared/contact`; nil for files that are no templates.
    private static func templateName(ofPath path: String) -> String? {
        let ending = ".mustache"
        guard path.hasPrefix(folder), path.hasSuffix(ending) else { return nil }
        return String(path.dropFirst(folder.count).dropLast(ending.count))
    }
}
