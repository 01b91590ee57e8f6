internal import Catalog
internal import Checks
internal import Diagnostics
internal import Loading
internal import Website

/// What a build or a check leaves behind for the next one of the same site: which files it was made from, and what was found in the
/// bodies of public texts. Most of it was written by one that looked at everything; what has changed since stands apart.
struct SiteMemory: Sendable {
    /// A public text.
    struct Entry: Sendable {
        let path: String
        let hash: ContentHash
        let stamp: FileStamp?
        let facts: Facts
        /// Where `TextMemory` wrote it down.
        let place: RecordPlace
    }

    /// What was found in a public text, beside what `TextMemory` writes down.
    struct Facts: Sendable {
        let hashes: TextHashes
        /// See `NamedPlaces`.
        let namedPlaces: [String]
        /// Whether it need not be looked at while its file is the same; false where something is wrong with it.
        let isSound: Bool
    }

    /// What may be other than when everything was looked at.
    struct News: Sendable {
        /// Codes of what was found.
        let codes: Set<String>
        /// Of internal text; nil when there is none, or when it is as it was.
        let internalText: RecordPlace?
        /// See `PageWeights`.
        let weights: RecordPlace
    }

    /// Of what was asked, and of the date.
    let key: ContentHash
    /// Of everything but public texts; see `SiteInventory`.
    let rest: ContentHash
    private(set) var entries: [Entry]
    private(set) var news: News
    /// Texts that have changed since everything was looked at, by path, with what `BodyMemory.Revised` reads.
    private(set) var revised: [String: RecordPlace] = [:]
    /// Of internal text; nil when there is none.
    private(set) var internalText: RecordPlace?
    let bodies: RecordPlace
    let file: MemoryFile

    /// Texts that need not be read again.
    var texts: TextMemory {
        let known = entries.lazy.filter(\.facts.isSound).map { entry in
            (entry.path, TextMemory.Known(hash: entry.hash, stamp: entry.stamp, place: entry.place))
        }
        return TextMemory(Dictionary(known, uniquingKeysWith: { first, _ in first }))
    }

    /// Nil when the bytes were written for another state, or by another program.
    init?(_ file: MemoryFile, changes: [UInt8]?, state: ContentHash) {
        let head = file.head
        var reader = RecordReading(head, from: file.start)
        guard reader.read({ Program(&$0) }).isCurrent else { return nil }
        let (key, rest, own) = reader.read { ($0.hash(), $0.hash(), $0.hash()) }
        (self.key, self.rest, self.file) = (key, rest, file)
        let codes = reader.read { Set($0.list { $0.text() }) }
        let pieces = reader.read { reader in reader.list { $0.section() } }
        let read = Parallel.map(pieces.count) { number in
            head.read(pieces[number]) { reader in (reader.list { Entry(&$0, in: head) }, isBroken: reader.isBroken) }
        }
        entries = read.flatMap(\.0)
        internalText = reader.optionalPlace()
        bodies = reader.place()
        news = News(codes: codes, internalText: nil, weights: reader.place())
        guard !reader.isBroken, read.allSatisfy({ !$0.isBroken }) else { return nil }
        if let changes, apply(RecordBytes(changes), state) { return }
        guard own == state else { return nil }
    }

    /// - Returns: Whether they belong to this and to the state.
    private mutating func apply(_ changes: RecordBytes, _ state: ContentHash) -> Bool {
        guard MemoryFile.isWhole(changes.bytes) else { return false }
        var reader = RecordReading(changes)
        let (base, own) = reader.read { ($0.hash(), $0.hash()) }
        guard base == file.hash, own == state else { return false }
        let codes = reader.read { Set($0.list { $0.text() }) }
        let newer = reader.read { reader in reader.list { (Entry(&$0, in: changes), $0.section()) } }
        let internalText = reader.optionalPlace()
        let weights = reader.place()
        guard !reader.isBroken else { return false }
        let byPath = Dictionary(newer.map { ($0.0.path, $0.0) }, uniquingKeysWith: { first, _ in first })
        for number in entries.indices { if let other = byPath[entries[number].path] { entries[number] = other } }
        revised = Dictionary(
            newer.map { ($0.0.path, RecordPlace(changes, $0.1)) }, uniquingKeysWith: { first, _ in first })
        news = News(codes: codes, internalText: internalText, weights: weights)
        if let internalText { self.internalText = internalText }
        return true
    }
}

extension SiteMemory.Entry {
    fileprivate init(_ reader: inout RecordReader, in record: RecordBytes) {
        path = reader.text()
        hash = reader.hash()
        stamp = reader.optional { $0.stamp() }
        facts = SiteMemory.Facts(
            hashes: TextHashes(&reader), namedPlaces: reader.list { $0.text() }, isSound: reader.flag())
        place = RecordPlace(record, reader.section())
    }

    /// What was known of a text's body; nil when it cannot be read. `text` is what it is now.
    func outline(of text: any Text) -> Outline? {
        place.read { reader in
            guard reader.publicText(of: text.kind, text.file, locale: text.locale, folder: "") != nil else { return nil }
            let outline = Outline(&reader, locale: text.locale, hash: hash)
            return reader.isBroken ? nil : outline
        }
    }

    /// `text` is what `TextMemory` wrote.
    static func write(
        _ path: String, _ hash: ContentHash, _ stamp: FileStamp?, _ facts: SiteMemory.Facts, text: ArraySlice<UInt8>,
        into record: inout RecordWriter
    ) {
        record.put(path)
        record.put(hash)
        record.put(stamp) { $0.put($1) }
        facts.hashes.write(into: &record)
        record.put(facts.namedPlaces) { $0.put($1) }
        record.put(facts.isSound)
        record.put(text)
    }
}

/// Reads a record from its beginning to its end.
private struct RecordReading {
    private let record: RecordBytes
    private var offset: Int
    private(set) var isBroken = false

    init(_ record: RecordBytes, from offset: Int = 0) {
        self.record = record
        self.offset = offset
    }

    mutating func read<Value>(_ read: (inout RecordReader) -> Value) -> Value {
        let (value, end, isBroken) = record.read(offset..<record.bytes.count) { reader in
            let value = read(&reader)
            return (value, reader.offset, reader.isBroken)
        }
        offset = end
        self.isBroken = self.isBroken || isBroken
        return value
    }

    mutating func place() -> RecordPlace { RecordPlace(record, read { $0.section() }) }

    mutating func optionalPlace() -> RecordPlace? { read { $0.optional { $0.section() } }.map { RecordPlace(record, $0) } }
}
