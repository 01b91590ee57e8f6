internal import Catalog
internal import Checks
internal import Diagnostics
internal import Loading
internal import Website

/// What the next build may build on.
struct MemoryBasis: Sendable {
    /// See `SiteMemory`.
    let key: ContentHash
    let inventory: SiteInventory
    let ledger: Ledger
    let planner: SitePlanner
}

/// Writes down what a build has found, for the next one.
struct MemoryMaker: Sendable {
    private let basis: MemoryBasis
    private let index: CatalogIndex
    /// All findings before they were judged.
    private let findings: [Diagnostic]
    private let internalText: InternalText?
    private let weights: PageWeights
    /// What was known before; its entries count for texts whose bodies were not read.
    private let before: SiteMemory?

    init(
        _ basis: MemoryBasis, index: CatalogIndex, findings: [Diagnostic], internalText: InternalText?, weights: PageWeights,
        before: SiteMemory? = nil
    ) {
        (self.basis, self.index, self.findings) = (basis, index, findings)
        (self.internalText, self.weights, self.before) = (internalText, weights, before)
    }

    /// What the next one should know, as something that belongs to `state`; nil for a site in which a text cannot be told from another.
    func note(for state: ContentHash) -> MemoryNote? {
        guard let before, isSmall(changesSince: before) else { return everything(state) }
        return changes(since: before, state)
    }

    // MARK: All of it

    private func everything(_ state: ContentHash) -> MemoryNote? {
        guard let program = Program.current() else { return nil }
        let texts = basis.inventory.texts
        let known = before?.entries ?? []
        let writer = EntryWriter(basis, index: index, findings: findings)
        var front = RecordWriter()
        program.write(into: &front)
        for hash in [basis.key, basis.inventory.rest, state] { front.put(hash) }
        putCodes(into: &front)
        front.put(Self.pieces)
        let pieces = (0..<Self.pieces).map { piece in
            { @Sendable () -> [UInt8]? in
                let range = (texts.count * piece / Self.pieces)..<(texts.count * (piece + 1) / Self.pieces)
                var record = RecordWriter()
                record.put(range.count)
                for number in range {
                    guard let bytes = writer.bytes(of: texts[number], before: number < known.count ? known[number] : nil) else {
                        return nil
                    }
                    record.append(bytes)
                }
                var size = RecordWriter()
                size.put(record.bytes.count)
                return size.bytes + record.bytes
            }
        }
        var rest = RecordWriter()
        rest.put(internalText) { record, text in record.putSection { text.write(into: &$0) } }
        rest.putSection { basis.planner.remember(in: &$0) }
        rest.putSection { weights.write(into: &$0) }
        let (first, last) = (front.bytes, rest.bytes)
        return .everything(MemoryContent(words: basis.planner.words, head: [{ first }] + pieces + [{ last }]))
    }

    /// Read and written on all cores.
    private static let pieces = 32

    private func putCodes(into record: inout RecordWriter) { record.put(Set(findings.map(\.code.id)).sorted()) { $0.put($1) } }

    // MARK: What has changed

    /// Whether it pays to write down only what has changed.
    private func isSmall(changesSince before: SiteMemory) -> Bool {
        let (texts, entries) = (basis.inventory.texts, before.entries)
        let stale = texts.indices.count { number in
            // Files that have to be read to be known.
            let (text, entry) = (texts[number], entries[number])
            return text.hash == entry.hash && !(text.stamp.flatMap { stamp in entry.stamp.map(stamp.isSame) } ?? false)
        }
        let most = max(64, texts.count / 50)
        return revised(since: before).count <= most && stale <= most
    }

    /// Numbers of the texts that have changed since everything was looked at.
    private func revised(since before: SiteMemory) -> [Int] {
        let texts = basis.inventory.texts
        return texts.indices.filter { texts[$0].hash != before.entries[$0].hash || before.revised[texts[$0].path] != nil }
    }

    private func changes(since before: SiteMemory, _ state: ContentHash) -> MemoryNote? {
        let writer = EntryWriter(basis, index: index, findings: findings)
        var record = RecordWriter()
        record.put(before.file.hash)
        record.put(state)
        putCodes(into: &record)
        let numbers = revised(since: before)
        record.put(numbers.count)
        for number in numbers {
            let (text, entry) = (basis.inventory.texts[number], before.entries[number])
            guard let bytes = writer.bytes(of: text, before: entry) else { return nil }
            record.append(bytes)
            if text.hash == entry.hash, let place = before.revised[text.path] {
                record.put(place.bytes)
            } else {
                record.putSection { basis.planner.remember(revisedAt: text.path, in: &$0) }
            }
        }
        if let internalText, internalText.isRevised {
            record.put(true)
            record.putSection { internalText.write(into: &$0) }
        } else {
            record.put(before.news.internalText) { $0.put($1.bytes) }
        }
        record.putSection { weights.write(into: &$0) }
        record.put(ContentHash(record.bytes))
        return .changes(record.bytes)
    }
}

/// Writes down single texts.
private struct EntryWriter: Sendable {
    private let basis: MemoryBasis
    private let index: CatalogIndex
    private let promises: [TextReference: [Promise]]
    private let suspects: Set<String>

    init(_ basis: MemoryBasis, index: CatalogIndex, findings: [Diagnostic]) {
        (self.basis, self.index) = (basis, index)
        promises = Dictionary(grouping: basis.ledger.entries.map(\.promise), by: \.text)
        suspects = Self.suspects(basis, index, findings)
    }

    /// Nil for a text that is not in the index. What was written before counts for a text whose body was not read.
    func bytes(
        of text: (path: String, hash: ContentHash, stamp: FileStamp?), before: SiteMemory.Entry?
    ) -> [UInt8]? {
        guard let reference = index.text(atPath: text.path) else { return nil }
        var record = RecordWriter()
        let found = index.text(reference)
        if let before, found.outline != nil {
            SiteMemory.Entry.write(text.path, text.hash, text.stamp, before.facts, text: before.place.bytes, into: &record)
            return record.bytes
        }
        var own = RecordWriter()
        TextMemory.write(found, promises: promises[reference] ?? [], into: &own)
        let facts = SiteMemory.Facts(
            hashes: TextHashes(of: found, in: index), namedPlaces: NamedPlaces.all(in: found),
            isSound: !suspects.contains(text.path) && found.allowances.isEmpty)
        SiteMemory.Entry.write(text.path, text.hash, text.stamp, facts, text: own.bytes[...], into: &record)
        return record.bytes
    }

    /// Paths of texts in which rules about single texts, or about a text and its translations, have found something, or whose promises
    /// cannot be read.
    private static func suspects(_ basis: MemoryBasis, _ index: CatalogIndex, _ findings: [Diagnostic]) -> Set<String> {
        let found = findings.filter { !codesOfTheWhole.contains($0.code.id) }
        let unreadable = basis.ledger.unreadable.map { index.text($0.text).file.path }
        return Set(found.compactMap { $0.place?.file } + unreadable)
    }

    /// What only rules about the whole find: those run every time.
    private static let codesOfTheWhole: Set<String> = {
        let ofTexts = RuleBook.rules.flatMap { $0.codes } + RuleBook.editionRules.flatMap { $0.codes } + OwnAddresses.codes
        return Set(RuleBook.siteRules.flatMap { $0.codes }.map(\.id)).subtracting(ofTexts.map(\.id))
    }()
}
