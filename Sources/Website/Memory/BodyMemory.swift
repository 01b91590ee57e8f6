package import Catalog
internal import Languages

/// What an earlier build of the same site has found in the bodies of public texts, for a build that reads only those again that have
/// changed since. All faces are the same.
package struct BodyMemory: Sendable {
    /// What was found in a body that has changed since all were looked at.
    package struct Revised: Sendable {
        /// The articles that it links to.
        let links: [Int]
        /// Its words; nil for a text that is not published.
        let words: CountedTexts?

        package init(_ record: inout RecordReader) {
            links = record.list { $0.number() }
            words = record.optional { CountedTexts(&$0) } ?? nil
        }
    }

    /// Paths of texts whose bodies are others now.
    package let changed: Set<String>
    /// By path, what was found in bodies that were others before.
    let revised: [String: Revised]
    /// Paths of the files that public texts show or link to.
    let assets: [String]
    /// By article of the help center, the articles that it links to.
    let links: [[Int]]
    /// Gives the words of the bodies of a locale.
    private let words: @Sendable (String) -> RecordBytes?

    /// From where `write` wrote; `words` gives what was made of a locale's words, or nil when that is lost.
    package init?(
        at place: RecordPlace, revised: [String: Revised], changed: Set<String>,
        words: @escaping @Sendable (String) -> RecordBytes?
    ) {
        (self.revised, self.changed, self.words) = (revised, changed, words)
        let (assets, links, isBroken) = place.read { reader in
            let assets = reader.list { $0.text() }
            let links = reader.list { $0.list { $0.number() } }
            return (assets, links, reader.isBroken)
        }
        guard !isBroken else { return nil }
        (self.assets, self.links) = (assets, links)
    }

    /// The words of the public texts of a locale; nil when nothing is known of them.
    func words(in locale: Locale, of content: HelpCenterContent) -> PublicWords? {
        guard let record = words(locale.code) else { return nil }
        let (counted, texts, isBroken) = record.read(0..<record.bytes.count) { reader in
            let counted = CountedTexts(&reader)
            return (counted, reader.list { $0.reference() }, reader.isBroken)
        }
        guard !isBroken, let counted, counted.texts.count == texts.count else { return nil }
        var byText: [TextReference: SearchWords] = [:]
        byText.reserveCapacity(texts.count)
        for (number, reference) in texts.enumerated() { byText[reference] = SearchWords(counted, number) }
        for (path, revised) in revised {
            for reference in content.references(at: [path]) where content.text(reference).locale == locale.code {
                byText[reference] = revised.words.map { SearchWords($0, 0) }
            }
        }
        for reference in content.references(at: changed) where content.text(reference).locale == locale.code {
            let (body, fields) = content.counted(reference)
            byText[reference] = SearchWords(body, fields, isInternal: false)
        }
        return PublicWords(counted, byText: byText, locale.language.search)
    }

    /// Writes down what a help center has found.
    static func write(_ site: HelpCenter, into record: inout RecordWriter) {
        record.put(site.content.assets) { $0.put($1) }
        let links = site.relatedArticles.links.value
        record.put(site.content.articles.indices) { record, article in
            record.put(links.from(article)) { $0.put($1) }
        }
    }

    /// Writes down the words of each locale, piece by piece: of a large site they would not fit beside themselves.
    static func words(_ bodies: PublicBodies) -> [(locale: String, pieces: [@Sendable () -> [UInt8]])] {
        bodies.content.locales.map { locale in
            let known = Lazy {
                let texts = (bodies.byLocale[locale.code]?.value.byText ?? [:]).sorted { $0.key < $1.key }
                return (references: texts.map(\.key), counted: CountedTexts.of(texts.map(\.value)))
            }
            let hits = (0..<CountedTexts.pieces).map { piece in
                { @Sendable in
                    var record = RecordWriter()
                    known.value.counted.write(hits: piece, into: &record)
                    return record.bytes
                }
            }
            let head = { @Sendable in
                var record = RecordWriter()
                known.value.counted.write(headInto: &record)
                return record.bytes
            }
            let tail = { @Sendable in
                var record = RecordWriter()
                known.value.counted.write(tailInto: &record)
                record.put(known.value.references) { $0.put($1) }
                return record.bytes
            }
            return (locale.code, [head] + hits + [tail])
        }
    }

    /// Writes down what was found in the body at a path, if it has changed: see `Revised`.
    static func write(revisedAt path: String, _ site: HelpCenter, into record: inout RecordWriter) {
        let reference = site.content.references(at: [path]).first
        let article = reference.flatMap { $0.kind == .article ? $0.index : nil }
        record.put(article.map { site.relatedArticles.links.value.from($0) } ?? []) { $0.put($1) }
        record.put(reference.map { CountedTexts([$0], isInternal: false, site.content.counted) }) { $1.write(into: &$0) }
    }
}

extension CountedTexts {
    /// In how many the hits are written, which are most of all.
    fileprivate static let pieces = 8

    fileprivate func write(into record: inout RecordWriter) {
        write(headInto: &record)
        record.append(plain: hits[...])
        write(tailInto: &record)
    }

    fileprivate func write(headInto record: inout RecordWriter) {
        record.put(plain: words.bytes)
        record.put(plain: words.ends)
        record.put(plain: hashes)
        record.put(hits.count)
    }

    fileprivate func write(hits piece: Int, into record: inout RecordWriter) {
        record.append(plain: hits[(hits.count * piece / Self.pieces)..<(hits.count * (piece + 1) / Self.pieces)])
    }

    fileprivate func write(tailInto record: inout RecordWriter) { record.put(texts) { $0.put($1) } }

    /// Nil when it cannot be read.
    fileprivate convenience init?(_ record: inout RecordReader) {
        let words = WordList(bytes: record.plain(UInt8.self), ends: record.plain(Int32.self))
        let (hashes, hits) = (record.plain(UInt64.self), record.plain(WordCount.Hit.self))
        let texts = record.list { $0.range() }
        guard let words, hashes.count == words.count, texts.allSatisfy({ $0.upperBound <= hits.count }) else {
            record.fail()
            return nil
        }
        self.init(words: words, hashes: hashes, hits: hits, texts: texts)
    }
}

extension RecordWriter {
    fileprivate mutating func put(_ reference: TextReference) {
        put(reference.kind.number)
        put(reference.index)
    }
}

extension RecordReader {
    fileprivate mutating func reference() -> TextReference {
        let (kind, index) = (number(), number())
        if !TextKind.allCases.indices.contains(kind) { fail() }
        return TextReference(TextKind.allCases.indices.contains(kind) ? TextKind.allCases[kind] : .article, index)
    }
}
