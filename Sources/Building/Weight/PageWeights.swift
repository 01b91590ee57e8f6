internal import Catalog
internal import Checks

/// The weights of the pages of a help center that matter.
struct PageWeights: Sendable {
    /// A page that cannot be too heavy.
    struct Long: Sendable {
        /// Bytes of the page as it is.
        let size: Int
        let weight: PageWeight
    }

    /// Pages that may be too heavy.
    var heavy: [PageWeight]
    /// The longest of the others.
    var longest: [Long] = []

    /// The heaviest pages, heaviest first.
    func heaviest(_ count: Int) -> [PageWeight] {
        let all = heavy + longest.map(\.weight)
        return Array(all.sorted { ($1.total, $0.path) < ($0.total, $1.path) }.prefix(count))
    }

    func write(into record: inout RecordWriter) {
        record.put(heavy) { $0.put($1) }
        record.put(longest) { record, long in
            record.put(long.size)
            record.put(long.weight)
        }
    }

    init(heavy: [PageWeight]) {
        self.heavy = heavy
    }

    /// Reads what `write` wrote.
    init(_ record: inout RecordReader) {
        heavy = record.list { $0.weight() }
        longest = record.list { Long(size: $0.number(), weight: $0.weight()) }
    }
}

extension RecordWriter {
    fileprivate mutating func put(_ weight: PageWeight) {
        put(weight.path)
        put(weight.source) { $0.put($1) }
        for size in [weight.html, weight.styles, weight.scripts] { put(size) }
    }
}

extension RecordReader {
    fileprivate mutating func weight() -> PageWeight {
        let (path, source) = (text(), optional { $0.text() })
        return PageWeight(path: path, source: source, html: number(), styles: number(), scripts: number())
    }
}
