package import Catalog
package import Diagnostics
import Markup

/// A site as it was read, file by file: when files change, only those are read again. What comes of it is always what a fresh
/// look at the whole folder would find.
package struct SiteShelf: Sendable {
    /// What a look at the files came to.
    package enum News: Sendable {
        /// The bytes are the same.
        case nothing
        /// Some texts have other bytes, and nothing else has changed.
        case texts([(before: LoadedText, after: LoadedText)])
        case more
    }

    let source: FileSource
    private let memory: TextMemory?
    /// Everything that was listed.
    private(set) var entries: [FileEntry] = []
    private var configuration: Configuration?
    private var configurationFaults: [Diagnostic] = []
    /// The bytes of `pult.yaml`; nil before the first look, and when the last one failed.
    private(set) var configurationBytes: [UInt8]?
    private var plan = ReadingPlan()
    private var hasContent = false
    /// One for each of the plan's jobs.
    private(set) var kept: [Kept] = []
    /// Of the jobs, by path; only those ask who look again.
    private var numbers = Lazy<[String: Int]> { [:] }

    /// What was made of a file. A class, since lists of them are handed about.
    final class Kept: Sendable {
        let job: ReadingPlan.Job
        let stamp: FileStamp?
        let product: FileReader.Product?
        let diagnostics: [Diagnostic]

        init(job: ReadingPlan.Job, stamp: FileStamp?, product: FileReader.Product?, diagnostics: [Diagnostic]) {
            (self.job, self.stamp, self.product, self.diagnostics) = (job, stamp, product, diagnostics)
        }
    }

    package init(source: FileSource, memory: TextMemory? = nil) {
        self.source = source
        self.memory = memory
    }

    /// A site in a folder of the disk.
    package init(folder: String) {
        self.init(source: .disk(folder))
    }

    /// What is wrong with single files, and with names in the site's folders.
    package var faults: [Diagnostic] {
        guard let configuration else { return configurationFaults }
        var faults = configurationFaults + plan.findings
        if !hasContent {
            faults.append(
                Diagnostic(
                    ContentCodes.noContent,
                    "The site has no folder “content”. Make content/\(configuration.defaultLocale)/pages and begin with a text.",
                    at: nil))
        }
        for kept in kept where !kept.diagnostics.isEmpty { faults += kept.diagnostics }
        return faults
    }

    /// Everything that was read, and what only the whole can show to be wrong. No catalog when the configuration names no locale or
    /// is not YAML. `searches` says whether texts that want the same place are looked for.
    package func catalog(searches: Bool = true) -> (catalog: Catalog?, diagnostics: [Diagnostic]) {
        guard let configuration else { return (nil, []) }
        var assembly = Assembly(configuration: configuration)
        for kept in kept { assembly.add(kept.product) }
        var (catalog, findings) = assembly.finish(indexes: plan.indexes, searches: searches)
        catalog.strays = plan.strays
        return (catalog, findings)
    }

    /// Looks at the files again: at those that are named, relative to the site, or at everything. Nothing is left out that a name
    /// stands for: where it is no file that was known, everything is looked at.
    /// - Throws: `LoadingError` when there is no configuration to read; the site stays as it was, and the next look is at everything.
    @discardableResult
    package mutating func refresh(_ paths: Set<String>? = nil) throws(LoadingError) -> News {
        guard let paths, configurationBytes != nil, configuration != nil else { return try refreshAll([]) }
        let changed = paths.filter(Self.matters).sorted()
        if changed.isEmpty { return .nothing }
        guard !kept.contains(where: { $0.stamp?.isLink == true }), let known = known(changed) else {
            return try refreshAll(Set(changed))
        }
        return replace(known, Parallel.map(known.count) { [self] in read(known[$0].job, before: kept[known[$0].number]) })
    }

    /// Whether a path may have anything to do with the site.
    private static func matters(_ path: String) -> Bool {
        let names = path.split(separator: "/").map(String.init)
        guard let first = names.first, !names.contains(where: FileEntry.isIgnored) else { return false }
        return first == "content" || first == "templates" || path == "pult.yaml"
    }

    private struct KnownFile: Sendable {
        let number: Int
        let job: ReadingPlan.Job
    }

    /// The jobs of files that were there before and still are; nil when one of the paths is anything else.
    private func known(_ paths: [String]) -> [KnownFile]? {
        var found: [KnownFile] = []
        for path in paths {
            guard let number = numbers.value[path], let stamp = source.stamp(path), !stamp.isLink else { return nil }
            found.append(KnownFile(number: number, job: kept[number].job.resized(stamp.size)))
        }
        return found
    }

    var reader: FileReader { FileReader(source: source, texts: TextLoader(options: options, memory: memory)) }
    private var options: MarkupOptions { MarkupOptions(allowsRawHTML: configuration?.allowsRawHTML ?? false) }

    /// Reads a file; when its bytes are the same, what was made of them stays.
    private func read(_ job: ReadingPlan.Job, before: Kept?) -> Kept {
        // The stamp comes first: a change after it shows as another stamp.
        let stamp = source.stamp(job.path)
        let (product, diagnostics) = reader.read(job)
        if let before, let old = before.product, let new = product, old.hasSameBytes(as: new) {
            return Kept(job: job, stamp: stamp, product: old, diagnostics: before.diagnostics)
        }
        return Kept(job: job, stamp: stamp, product: product, diagnostics: diagnostics)
    }

    private mutating func replace(_ known: [KnownFile], _ fresh: [Kept]) -> News {
        var texts: [(before: LoadedText, after: LoadedText)] = []
        var isMore = false
        for (file, new) in zip(known, fresh) {
            let old = kept[file.number]
            kept[file.number] = new
            switch (old.product, new.product) {
            case (.text(let before), .text(let after)):
                if before.text.file !== after.text.file { texts.append((before, after)) }
            // An asset's bytes are no part of what is kept of it.
            default: isMore = true
            }
        }
        return isMore ? .more : texts.isEmpty ? .nothing : .texts(texts)
    }

    // MARK: Everything

    private mutating func refreshAll(_ changed: Set<String>) throws(LoadingError) -> News {
        let optionsBefore = configurationBytes == nil ? nil : options
        try readConfiguration()
        guard let configuration else {
            (plan, kept, numbers, entries) = (ReadingPlan(), [], Lazy { [:] }, [])
            return .more
        }
        entries = source.list("content") + source.list("templates")
        hasContent = entries.contains { $0.path.hasPrefix("content") }
        plan = ReadingPlan(entries: entries, layout: SiteLayout(locales: configuration.locales.map(\.code)))
        let jobs = plan.jobs
        let (before, places) = (optionsBefore == options ? kept : [], kept.isEmpty ? [:] : numbers.value)
        kept = Parallel.map(jobs.count) { [self] number in
            let job = jobs[number]
            guard let place = places[job.path], place < before.count, before[place].job.isAlike(job) else {
                return read(job, before: nil)
            }
            let old = before[place]
            if !changed.contains(job.path), let known = old.stamp, let stamp = source.stamp(job.path), stamp.isSame(as: known) {
                return old
            }
            return read(job, before: old)
        }
        numbers = Lazy { Dictionary(jobs.indices.map { (jobs[$0].path, $0) }, uniquingKeysWith: { first, _ in first }) }
        return .more
    }

    private mutating func readConfiguration() throws(LoadingError) {
        let known = configurationBytes
        // Until it could be read, nothing that was kept counts.
        configurationBytes = nil
        switch source.read("pult.yaml", FileChecks.longestText + 1) {
        case .success(let bytes):
            if bytes == known, configuration != nil {
                configurationBytes = bytes
                return
            }
            (configuration, configurationFaults) = SiteLoader.configuration(of: bytes)
            configurationBytes = bytes
        case .failure(let failure) where failure.isMissing: throw .noConfiguration
        case .failure(let failure): throw .unreadableConfiguration(reason: failure.reason)
        }
    }
}

extension FileReader.Product {
    /// Whether the same would be made of both. What is kept of an asset says nothing about its bytes, but nobody needs them.
    fileprivate func hasSameBytes(as other: FileReader.Product) -> Bool {
        switch (self, other) {
        case (.text(let text), .text(let new)): text.text.file.bytes == new.text.file.bytes
        case (.template(let file), .template(let new)), (.queries(let file, _), .queries(let new, _)): file.bytes == new.bytes
        case (.asset(let asset), .asset(let new)): asset == new
        default: false
        }
    }
}
