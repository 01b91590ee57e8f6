internal import Catalog
internal import Checks
internal import Diagnostics
internal import Markup

/// What tells whether a text with another body can be put in the place of an old one without a look at anything else.
struct TextHashes: Hashable, Sendable {
    /// Of what other texts and their pages see of it.
    private let face: ContentHash
    /// Of its internal passages.
    private let passages: ContentHash
    /// Of the assets that it shows, and of its raw HTML.
    private let assets: ContentHash

    init(of text: any Text, in index: CatalogIndex) {
        face = Self.face(of: text)
        passages = InternalText.passagesHash(of: text)
        assets = Self.assets(of: text, in: index)
    }

    /// Reads what `write` wrote.
    init(_ record: inout RecordReader) {
        (face, passages, assets) = (record.hash(), record.hash(), record.hash())
    }

    func write(into record: inout RecordWriter) {
        for hash in [face, passages, assets] { record.put(hash) }
    }

    /// Equal where `hasSameFace` is true.
    private static func face(of text: any Text) -> ContentHash {
        var record = RecordWriter()
        record.put(text.locale)
        record.put(text.kind.rawValue)
        record.put(text.file.bytes[..<text.bodyStart])
        record.put(text.body.headings) { record, heading in
            record.put(heading.id)
            record.put(heading.text)
            record.put(heading.level)
            record.put(heading.visibility == .agents)
        }
        record.put(text.body.anchors.sorted()) { $0.put($1) }
        return ContentHash(record.bytes)
    }

    /// Of the assets that a text shows or links to, and of its raw HTML, which may name others.
    private static func assets(of text: any Text, in index: CatalogIndex) -> ContentHash {
        var found: Set<Int> = []
        for link in text.body.links where link.isImage || !link.destination.hasSuffix(".md") {
            switch LinkTarget(link.destination) {
            case .file, .external:
                if case .asset(let asset) = index.resolve(link.destination, from: text) { found.insert(asset) }
            default: break
            }
        }
        var record = RecordWriter()
        record.put(found.sorted()) { $0.put($1) }
        record.put(text.body.rawHTML) { $0.put(text.file.bytes[$1]) }
        return ContentHash(record.bytes)
    }
}
