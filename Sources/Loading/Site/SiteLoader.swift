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
        let shelf = try shelf(memory: nil)
        let (catalog, faults) = shelf.catalog()
        return (catalog, (faults + shelf.faults).sortedForReport())
    }

    /// All files, read; `memory` holds texts that were read before.
    /// - Throws: `LoadingError` when there is no configuration to read.
    package func shelf(memory: TextMemory? = nil) throws(LoadingError) -> SiteShelf {
        var source = source
        // Nobody will look again.
        source.stamp = { _ in nil }
        var shelf = SiteShelf(source: source, memory: memory)
        try shelf.refresh()
        return shelf
    }

    /// What `pult.yaml` says, and what is wrong with it; the texts are not looked at.
    /// - Throws: `LoadingError` when there is no configuration to read.
    package func configuration() throws(LoadingError) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        switch source.read("pult.yaml", FileChecks.longestText + 1) {
        case .success(let bytes): return Self.configuration(of: bytes)
        case .failure(let failure) where failure.isMissing: throw .noConfiguration
        case .failure(let failure): throw .unreadableConfiguration(reason: failure.reason)
        }
    }

    /// The site's guidelines alone, and what is wrong with them; the other texts are not looked at.
    package func guidelines(in configuration: Configuration) -> (guidelines: [Guideline], diagnostics: [Diagnostic]) {
        let layout = SiteLayout(locales: configuration.locales.map(\.code))
        let reader = FileReader(
            source: source, texts: TextLoader(options: MarkupOptions(allowsRawHTML: configuration.allowsRawHTML)))
        var (guidelines, findings): ([Guideline], [Diagnostic]) = ([], [])
        for job in ReadingPlan(entries: source.list("content"), layout: layout).jobs {
            guard case .text(_, let place, _, _) = job, place.kind == .guideline else { continue }
            let (product, faults) = reader.read(job)
            findings += faults
            if case .text(let loaded) = product, let guideline = loaded.text as? Guideline { guidelines.append(guideline) }
        }
        return (guidelines, findings.sortedForReport())
    }

    static func configuration(of bytes: [UInt8]) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "pult.yaml", bytes: bytes)
        if bytes.count > FileChecks.longestText { return (nil, [FileReader.tooLarge(file.path, size: bytes.count)]) }
        return ConfigurationLoader.load(file)
    }
}

/// What there is to read, and what is left out.
struct ReadingPlan: Sendable {
    enum Job: Sendable {
        /// The stamp is that of the listing.
        case text(path: String, TextPath, size: Int, stamp: FileStamp?)
        case asset(path: String, size: Int)
        case template(path: String, size: Int)
        case queries(path: String, locale: String, size: Int)

        var path: String {
            switch self {
            case .text(let path, _, _, _), .asset(let path, _), .template(let path, _), .queries(let path, _, _): path
            }
        }

        /// What the listing says of a text's file.
        var stamp: FileStamp? {
            if case .text(_, _, _, let stamp) = self { return stamp }
            return nil
        }

        /// The same work on a file that has grown or shrunk.
        func resized(_ size: Int) -> Job {
            switch self {
            case .text(let path, let text, _, _): .text(path: path, text, size: size, stamp: nil)
            case .asset(let path, _): .asset(path: path, size: size)
            case .template(let path, _): .template(path: path, size: size)
            case .queries(let path, let locale, _): .queries(path: path, locale: locale, size: size)
            }
        }

        /// Whether the other job would make the same of the same bytes.
        func isAlike(_ other: Job) -> Bool {
            switch (self, other) {
            case (.text(let path, let text, _, _), .text(let otherPath, let otherText, _, _)):
                path == otherPath && text == otherText
            case (.asset(let path, _), .asset(let other, _)), (.template(let path, _), .template(let other, _)),
                (.queries(let path, _, _), .queries(let other, _, _)):
                path == other
            default: false
            }
        }
    }

    private(set) var jobs: [Job] = []
    private(set) var findings: [Diagnostic] = []
    /// The paths of all `index.md` of categories, readable or not.
    private(set) var indexes: Set<String> = []
    /// Files in the wrong place.
    private(set) var strays: [String] = []

    /// Nothing to read.
    init() {}

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
            case (.file(let size), .text(let text)):
                jobs.append(.text(path: entry.path, text, size: size, stamp: entry.stamp))
            case (.file(let size), .asset): jobs.append(.asset(path: entry.path, size: size))
            case (.file(let size), .template): jobs.append(.template(path: entry.path, size: size))
            case (.file(let size), .queries(let locale)):
                jobs.append(.queries(path: entry.path, locale: locale, size: size))
            case (.folder, _), (.file, .folder): break
            }
        }
    }

    private mutating func report(_ code: DiagnosticCode, _ message: String, _ entry: FileEntry) {
        findings.append(Diagnostic(code, message, at: Place(file: entry.path)))
    }
}
