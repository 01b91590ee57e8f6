internal import Catalog
internal import Markup

/// What the search counts of a text beside its body.
struct SearchFields: Sendable {
    var title: String
    var description: String
    /// Extra words and tags.
    var keywords: [String]
    var headings: [String]
}

/// The words of one text, counted.
struct SearchWords: Sendable {
    let all: CountedTexts
    let number: Int

    init(_ all: CountedTexts, _ number: Int) {
        self.all = all
        self.number = number
    }

    /// Counts a text by itself; with what stands in blocks for agents, if asked.
    init(_ body: Document, _ fields: SearchFields, isInternal: Bool) {
        self.init(CountedTexts([0], isInternal: isInternal) { _ in (body, fields) }, 0)
    }

    var hits: ArraySlice<WordCount.Hit> { all.hits[all.texts[number]] }
}

/// The words of some texts, with what each weighs in the fields that have it. A class, since many share one.
final class CountedTexts: Sendable {
    let words: WordList
    let hashes: [UInt64]
    let hits: [WordCount.Hit]
    /// The stretch of the hits of each text.
    let texts: [Range<Int>]

    /// What a word weighs that occurs once in a body without others, in sixteenths.
    private static let bodyHits: Int32 = 16
    /// Words of a body of usual length.
    private static let usualLength: Int32 = 200
    /// What a word weighs in each other field, in sixteenths.
    static let titleHits: Int32 = 160
    private static let keywordHits: Int32 = 128
    private static let headingHits: Int32 = 72
    private static let descriptionHits: Int32 = 56
    static let sectionHits: Int32 = 28

    /// What was counted before.
    init(words: WordList, hashes: [UInt64], hits: [WordCount.Hit], texts: [Range<Int>]) {
        (self.words, self.hashes, self.hits, self.texts) = (words, hashes, hits, texts)
    }

    private convenience init(_ count: consuming WordCount) {
        self.init(words: count.words, hashes: count.hashes, hits: count.hits, texts: count.texts)
    }

    /// Counts one text after the other; `read` gives what there is to count.
    convenience init<Name>(_ names: [Name], isInternal: Bool, _ read: (Name) -> (body: Document, fields: SearchFields)) {
        var count = WordCount(texts: names.count)
        for name in names {
            let (body, fields) = read(name)
            count.begin()
            Self.count(body, isInternal, &count)
            count.count(fields.title, Self.titleHits)
            for keyword in fields.keywords { count.count(keyword, Self.keywordHits) }
            for heading in fields.headings { count.count(heading, Self.headingHits) }
            count.count(fields.description, Self.descriptionHits)
            count.end()
        }
        self.init(count)
    }

    private static func count(_ body: Document, _ isInternal: Bool, _ count: inout WordCount) {
        var length: Int32 = 0
        body.forEachBlock { block in
            guard block.kind != .heading, isInternal || block.visibility == .everyone else { return }
            length += count.count(block.letters, bodyHits)
        }
        count.weigh { $0 * 2 * usualLength / (usualLength + length) }
    }

    /// The words of a section by themselves.
    convenience init(section: String) {
        var count = WordCount(texts: 1)
        count.begin()
        count.count(section, Self.sectionHits)
        count.end()
        self.init(count)
    }

    /// The words of texts over one list: that which they have, if there are no others in it.
    static func of(_ counted: [SearchWords]) -> CountedTexts {
        guard let all = counted.first?.all, all.texts.count == counted.count,
            counted.indices.allSatisfy({ counted[$0].all === all && counted[$0].number == $0 })
        else { return CountedTexts(joining: counted) }
        return all
    }

    /// Texts that were counted apart, over one list of words.
    convenience init(joining counted: [SearchWords]) {
        var joint = JointCount(texts: counted.count, hits: counted.reduce(0) { $0 + $1.hits.count })
        // By source, the number of each word here, or -1.
        var known: [ObjectIdentifier: [Int32]] = [:]
        var (source, own) = (counted.first?.all, [Int32]())
        for (number, text) in counted.enumerated() {
            if text.all !== source || number == 0 {
                if let source { known[ObjectIdentifier(source)] = own }
                own = known.removeValue(forKey: ObjectIdentifier(text.all)) ?? []
                if own.isEmpty { own = Array(repeating: -1, count: text.all.words.count) }
                source = text.all
            }
            joint.add(text.hits, of: text.all, &own)
        }
        self.init(joint)
    }

    /// All texts of some that were counted apart, over one list of words. Nothing is left of those, lest they lie about twice.
    convenience init(joining pieces: inout [CountedTexts]) {
        var joint = JointCount(
            texts: pieces.reduce(0) { $0 + $1.texts.count }, hits: pieces.reduce(0) { $0 + $1.hits.count })
        pieces.reverse()
        while let piece = pieces.popLast() {
            var own = [Int32](repeating: -1, count: piece.words.count)
            for range in piece.texts { joint.add(piece.hits[range], of: piece, &own) }
        }
        self.init(joint)
    }

    private convenience init(_ joint: consuming JointCount) {
        self.init(words: joint.words, hashes: joint.hashes, hits: joint.hits, texts: joint.texts)
    }
}

/// Texts from several lists of words, over one.
private struct JointCount {
    private var numbers = WordNumbers()
    private(set) var words = WordList()
    private(set) var hashes: [UInt64] = []
    private(set) var hits: [WordCount.Hit] = []
    private(set) var texts: [Range<Int>] = []

    init(texts textCount: Int, hits hitCount: Int) {
        hits.reserveCapacity(hitCount)
        texts.reserveCapacity(textCount)
    }

    /// Adds a text; `own` has the number of each of the source's words here, or -1.
    mutating func add(_ text: ArraySlice<WordCount.Hit>, of source: CountedTexts, _ own: inout [Int32]) {
        let start = hits.count
        for hit in text {
            let word = Int(hit.word)
            if own[word] < 0 {
                own[word] = numbers.number(of: source.hashes[word])
                if own[word] == hashes.count {
                    words.append(source.words[word])
                    hashes.append(source.hashes[word])
                }
            }
            hits.append(WordCount.Hit(word: own[word], hits: hit.hits))
        }
        texts.append(start..<hits.count)
    }
}
