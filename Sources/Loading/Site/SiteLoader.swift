package import Catalog
package import Diagnostics
import Markup

/// Reads a site: the configuration first, then all files on all cores, then what only the whole can show.
package struct SiteLoader: Sendable {
    private let source: FileSource

    package init(source: FileSource) {
        self.source = source
    }

    /// The site in a folder of the disk.
    package init(folder: String) {
        source = .disk(folder)
    }

    /// Everything the site says, and everything that is wrong with its files, sorted for a report. Texts that can be read are in the
    /// catalog whatever is wrong beside them; nil only when the configuration names no locale or is not YAML.
    /// - Throws: `LoadingError` when there is no configuration to read.
    package func load() throws(LoadingError) -> (catalog: Catalog?, diagnostics: [Diagnostic]) {
        let (configuration, faults) = try configuration()
        guard let configuration else { return (nil, faults.sortedForReport()) }
        var diagnostics = faults
        let entries = source.list("content") + source.list("templates")
        if !entries.contains(where: { $0.path.hasPrefix("content") }) {
            diagnostics.append(
                Diagnostic(
                    ContentCodes.noContent,
                    "The site has no folder “content”. Make content/\(configuration.defaultLocale)/pages and begin with a text.",
                    at: nil))
        }
        let plan = ReadingPlan(entries: entries, layout: SiteLayout(locales: configuration.locales.map(\.code)))
        diagnostics += plan.findings
        let reader = FileReader(
            source: source, texts: TextLoader(options: MarkupOptions(allowsRawHTML: configuration.allowsRawHTML)))
        let results = Parallel.map(plan.jobs.count) { reader.read(plan.jobs[$0]) }
        var assembly = Assembly(configuration: configuration)
        for result in results {
            diagnostics += result.diagnostics
            assembly.add(result.product)
        }
        var (catalog, findings) = assembly.finish(indexes: plan.indexes)
        catalog.strays = plan.strays
        return (catalog, (diagnostics + findings).sortedForReport())
    }

    /// What `pult.yaml` says, and what is wrong with it; the texts are not looked at.
    /// - Throws: `LoadingError` when there is no configuration to read.
    package func configuration() throws(LoadingError) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        let path = "pult.yaml"
        switch source.read(path, FileChecks.longestText + 1) {
        case .success(let bytes):
            let file = SourceFile(path: path, bytes: bytes)
            if bytes.count > FileChecks.longestText { return (nil, [FileReader.tooLarge(file.path, size: bytes.count)]) }
            return ConfigurationLoader.load(file)
        case .failure(let failure) where failure.isMissing: throw .noConfiguration
        case .failure(let failure): throw .unreadableConfiguration(reason: failure.reason)
        }
    }
}

/// What there is to read, and what is left out.
struct ReadingPlan {
    enum Job: Sendable {
        case text(path: String, TextPath, size: Int)
        case asset(path: String, size: Int)
        case template(path: String, size: Int)
    }

    private(set) var jobs: [Job] = []
    private(set) var findings: [Diagnostic] = []
    /// The paths of all `index.md` of categories, readable or not.
    private(set) var indexes: Set<String> = []
    /// Files in the wrong place.
    private(set) var strays: [String] = []

    /// In `entries` folders stand before what is in them.
    init(entries: [FileEntry], layout: SiteLayout) {
        let roles = Parallel.map(entries.count) { layout.role(of: entries[$0]) }
        var strayFolder: String?
        for (entry, role) in zip(entries, roles) {
            // One finding for a folder in the wrong place; what lies in it goes without saying.
            if let strayFolder, entry.path.hasPrefix(strayFolder) {
                if case .file = entry.kind { strays.append(entry.path) }
                continue
            }
            if case .text(let text) = role, text.kind == .category { indexes.insert(entry.path) }
            switch (entry.kind, role) {
            case (.unreadable(let failure), _): report(ContentCodes.unreadable, "This cannot be read: \(failure.reason).", entry)
            case (.outside, _):
                report(
                    ContentCodes.outsideSite, "This link leads out of the site and is not followed. Copy what it leads to.", entry
                )
            case (.folder, .stray(let reason)):
                strayFolder = entry.path + "/"
                report(ContentCodes.strayFile, reason, entry)
            case (.file, .stray(let reason)):
                strays.append(entry.path)
                report(ContentCodes.strayFile, reason, entry)
            case (.file(let size), .text(let text)): jobs.append(.text(path: entry.path, text, size: size))
            case (.file(let size), .asset): jobs.append(.asset(path: entry.path, size: size))
            case (.file(let size), .template): jobs.append(.template(path: entry.path, size: size))
            case (.folder, _), (.file, .folder): break
            }
        }
    }

    private mutating func report(_ code: DiagnosticCode, _ message: String, _ entry: FileEntry) {
        findings.append(Diagnostic(code, message, at: Place(file: entry.path)))
    }
}
