package import Catalog
internal import Diagnostics
internal import Languages
internal import Markup

/// What only agents may read, prepared for being looked for in files that customers get.
///
/// The search has two steps, since a site has far more bytes than secrets: stretches of sixteen bytes that occur in internal texts
/// and in no public one make a file suspect; then words decide.
package struct InternalText: Sendable {
    /// A paragraph, cell or line for agents.
    struct Passage: Sendable {
        let file: SourceFile
        let text: String
        /// Nil for a value of the front matter, whose place is `range`.
        let block: TextBlock?
        let range: Range<Int>
    }

    /// A public text with what customers may read of it.
    struct Known: Sendable {
        let path: String
        let words: [String]
    }

    let passages: [Passage]
    /// The site's own, from which such text may come.
    let templates: [SourceFile]
    let grams: GramSet
    /// By the path of a public text, what it says that internal texts say as well.
    let shared: [String: [UInt64]]
    /// What decides whether a suspect place is a leak.
    let runs: Lazy<InternalRuns>
    /// Whether it is another one than was remembered.
    package let isRevised: Bool

    /// Nil when nothing in the site is internal.
    package init?(of index: CatalogIndex) {
        let passages = Self.passages(of: index)
        guard !passages.isEmpty else { return nil }
        var grams = GramSet(capacity: passages.reduce(0) { $0 + $1.text.utf8.count })
        for passage in passages { grams.insert(passage.text) }
        let all = grams
        let texts = Self.publicTexts(of: index)
        let read = Parallel.map(texts.count) { number in
            let known = Known(path: texts[number].file.path, words: Self.words(of: texts[number]))
            return (known: known, shared: known.words.flatMap(all.common))
        }
        let others = Self.otherWords(of: index)
        grams.remove(read.flatMap(\.shared) + others.flatMap(all.common))
        self.passages = passages
        runs = Lazy { InternalRuns(passages, texts: read.map(\.known), others: others) }
        templates = index.catalog.templates
        self.grams = grams
        isRevised = false
        shared = Dictionary(
            read.filter { !$0.shared.isEmpty }.map { ($0.known.path, $0.shared) }, uniquingKeysWith: { $0 + $1 })
    }

    /// Internal text of which only this is known that it is not in public texts, whose places nobody can tell.
    init(_ grams: GramSet, shared: [String: [UInt64]], _ runs: Lazy<InternalRuns>, isRevised: Bool) {
        (passages, templates) = ([], [])
        (self.runs, self.isRevised) = (runs, isRevised)
        (self.grams, self.shared) = (grams, shared)
    }

    /// A place in a public file that may hold internal text.
    package struct Suspect: Sendable {
        package let hash: UInt64
        /// The bytes around.
        package let surroundings: [UInt8]
    }

    /// Whether a suspect place is a leak.
    package func isLeak(_ suspect: Suspect) -> Bool { !runs.value.found(around: suspect).isEmpty }

    /// The suspect places of a file. `isEscaped` when its text may be written with escapes where the internal text has letters.
    package func suspects(in bytes: [UInt8], isEscaped: Bool) -> [Suspect] {
        let plain = bytes.withUnsafeBufferPointer(suspects)
        guard isEscaped, let decoded = ReaderText.unescaped(bytes) else { return plain }
        return plain + decoded.withUnsafeBufferPointer(suspects)
    }

    private func suspects(in bytes: UnsafeBufferPointer<UInt8>) -> [Suspect] {
        grams.places(in: bytes).map { place in
            let start = max(0, place.offset - Self.reach)
            let end = min(bytes.count, place.offset + GramSet.length + Self.reach)
            return Suspect(hash: place.hash, surroundings: Array(bytes[start..<end]))
        }
    }

    /// How many bytes to either side are looked at: a few lines, with the markup between.
    private static let reach = 400

    private static func passages(of index: CatalogIndex) -> [Passage] {
        let texts = TextKind.allCases.flatMap { index.texts(of: $0) }
        return Parallel.map(texts.count) { passages(of: texts[$0]) }.flatMap { $0 }
    }

    /// Long enough to be told from other text.
    static func passages(of text: any Text) -> [Passage] {
        let isPublic = text.kind.isPublic
        if isPublic, text.body.isForEveryone { return [] }
        let blocks = text.body.blocks
        var found = blocks.indices.filter { !isPublic || blocks[$0].visibility == .agents }.map {
            Passage(file: text.file, text: blocks[$0].text, block: blocks[$0], range: 0..<0)
        }
        if !isPublic {
            let values = [text.header.description, (text as? Reply)?.subject].compactMap { $0 }
            found += values.map { Passage(file: text.file, text: $0.value, block: nil, range: $0.range) }
        }
        return found.filter { $0.text.utf8.count >= GramSet.length + GramSet.stride - 1 }
    }

    private static func publicTexts(of index: CatalogIndex) -> [any Text] {
        TextKind.allCases.filter(\.isPublic).flatMap { index.texts(of: $0) }
    }

    /// What customers may read of a text.
    static func words(of text: any Text) -> [String] {
        let header = [text.title, text.header.description?.value ?? ""] + text.header.keywords.map(\.value)
        return header + text.body.blocks.filter { $0.visibility == .everyone }.map(\.text)
    }

    /// What customers may read beside texts: the configuration's names, the program's own words.
    private static func otherWords(of index: CatalogIndex) -> [String] {
        let configuration = index.catalog.configuration
        let organization = configuration.organization
        let names = [organization?.name, organization?.street, organization?.city].compactMap { $0 }
        let titles = ([configuration.title] + configuration.channels.map(\.title)).flatMap { title in
            [title.common].compactMap { $0 } + title.byLocale.values
        }
        let interface = configuration.locales.flatMap { $0.language.interface.byName.values }
        return names + titles + interface
    }
}
