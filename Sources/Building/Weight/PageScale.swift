internal import Catalog
internal import Checks
internal import Diagnostics
internal import Synchronization
internal import Website

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Weighs the pages of the help center as they are rendered, on any core. Compressing thousands of pages would cost more than making
/// them, so only those are compressed that may be too heavy at all, and of the others the few that are longest.
package final class PageScale: Sendable {
    private let budget: Int
    private let budgetPlace: Place?
    private let basePath: String
    /// Whether styles and scripts are named in the heads of pages only, as in the built-in theme.
    private let isOnlyInHead: Bool
    private let siteFolder: String
    /// Styles and scripts by path.
    private let parts: [String: Lazy<Int>]
    private let found = Mutex(Found())
    /// What pages share, by the tags that name it: thousands of pages have the same.
    private let shared = Mutex<[SharedKey: Shared]>([:])

    private typealias Shared = (styles: Int, scripts: Int)

    private struct SharedKey: Hashable {
        let tags: [UInt8]
        /// How deep below the document root a page lies.
        let depth: Int
    }

    private struct Found {
        /// Those that were compressed.
        var weights: [PageWeight] = []
        /// The longest of the others, longest first.
        var longest: [(size: Int, file: PlannedFile)] = []
    }

    /// How many of the longest pages are compressed for the list.
    static let mostLong = 5

    convenience init(_ plan: SitePlan, of catalog: Catalog, siteFolder: String) {
        let files = plan.files.filter(\.isPart)
        self.init(parts: files, of: catalog, siteFolder: siteFolder)
    }

    /// `parts` are styles and scripts.
    init(parts files: [PlannedFile], of catalog: Catalog, siteFolder: String) {
        let output = catalog.configuration.output
        budget = output.pageBudget
        budgetPlace = output.budgetRange.map { catalog.configuration.file.place($0) }
        basePath = catalog.configuration.helpCenter.basePath + "/"
        isOnlyInHead = catalog.templates.isEmpty
        self.siteFolder = siteFolder
        parts = Dictionary(
            uniqueKeysWithValues: files.map { file in
                // What cannot be read is told when it is copied.
                (file.path, Lazy { (try? file.bytes(siteFolder: siteFolder)).map { Gzip.compressed($0).count } ?? 0 })
            })
    }

    /// Looks at a rendered file.
    func look(at bytes: [UInt8], of file: PlannedFile) {
        guard file.path.hasSuffix(".html") else { return }
        let shared = shared(bytes, file.path)
        let room = budget - shared.styles - shared.scripts
        // Markup and prose become a third; what would not even be halved is no text that somebody wrote.
        if bytes.count > 2 * room, Self.leastCompression(bytes) > room {
            let weight = weight(bytes, file, shared)
            found.withLock { $0.weights.append(weight) }
        } else {
            found.withLock { found in
                if found.longest.count == Self.mostLong, let last = found.longest.last, last.size >= bytes.count { return }
                let place = found.longest.firstIndex { ($0.size, file.path) < (bytes.count, $0.file.path) } ?? found.longest.count
                found.longest.insert((bytes.count, file), at: place)
                if found.longest.count > Self.mostLong { found.longest.removeLast() }
            }
        }
    }

    private func weight(_ bytes: [UInt8], _ file: PlannedFile, _ shared: Shared) -> PageWeight {
        PageWeight(
            path: file.path, source: file.source, html: Gzip.compressed(bytes).count, styles: shared.styles,
            scripts: shared.scripts)
    }

    private func shared(_ page: [UInt8], _ path: String) -> Shared {
        let tags = PageParts.tags(in: page, isOnlyInHead: isOnlyInHead)
        let key = SharedKey(tags: tags, depth: PageParts.depth(of: path))
        if let known = shared.withLock({ $0[key] }) { return known }
        let addresses = PageParts.addresses(in: tags)
        let sum = sum(of: addresses, path)
        if addresses.allSatisfy({ PageParts.isFromRoot($0, key.depth) }) { shared.withLock { $0[key] = sum } }
        return sum
    }

    private func sum(of addresses: [String], _ path: String) -> Shared {
        var (styles, scripts) = (0, 0)
        for address in addresses {
            guard var part = PageParts.path(of: address, on: path) else { continue }
            if part.hasPrefix(basePath) { part.removeFirst(basePath.count) }
            guard let size = parts[part]?.value else { continue }
            if part.hasSuffix(".css") { styles += size } else { scripts += size }
        }
        return (styles, scripts)
    }

    /// More than what compression makes of some bytes for certain: each letter takes as many bits as its frequency asks for, and
    /// repetitions save nothing.
    private static func leastCompression(_ bytes: [UInt8]) -> Int {
        let counts = bytes.withUnsafeBufferPointer { bytes in
            var counts = [Int](repeating: 0, count: 256)
            for byte in bytes { counts[Int(byte)] += 1 }
            return counts
        }
        let total = Double(bytes.count)
        let bits = counts.reduce(0.0) { $1 == 0 ? $0 : $0 + Double($1) * (log2(total / Double($1)) + 0.1) }
        // The table of codes, the header, and blocks that begin anew.
        return Int(bits / 8) + 512
    }

    /// The pages above the budget.
    func findings() -> [Diagnostic] { findings(on: found.withLock { $0.weights }) }

    func findings(on weights: [PageWeight]) -> [Diagnostic] {
        HeavyPages.findings(weights, budget: budget, at: budgetPlace)
    }

    /// The weights of all pages that were compressed, and of the longest of the others, in no order.
    func weights() throws(OutputError) -> PageWeights {
        let (weights, longest) = found.withLock { ($0.weights, $0.longest) }
        let weighed = Parallel.map(longest.count) { [self] number in
            let file = longest[number].file
            return Result { () throws(OutputError) in
                let bytes = try file.bytes(siteFolder: siteFolder)
                return PageWeights.Long(size: bytes.count, weight: weight(bytes, file, shared(bytes, file.path)))
            }
        }
        var all = PageWeights(heavy: weights)
        for weight in weighed { all.longest.append(try weight.get()) }
        return all
    }

    /// Weighs a page that was rendered before.
    func weigh(_ bytes: [UInt8], path: String) -> PageWeight {
        weight(bytes, PlannedFile(path: path, content: .bytes([])), shared(bytes, path))
    }
}
