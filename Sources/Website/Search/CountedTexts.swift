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
        let blocks = body.blocks
        // By number: a block is not worth a copy.
        for number in blocks.indices where blocks[number].kind != .heading {
            guard isInternal || blocks[number].visibility == .everyone else { continue }
            var text = blocks[number].text
            length += text.withUTF8 { count.count($0, bodyHits) }
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
        var (numbers, words, hashes) = (WordNumbers(), WordList(), [UInt64]())
        var (hits, texts) = ([WordCount.Hit](), [Range<Int>]())
        hits.reserveCapacity(counted.reduce(0) { $0 + $1.hits.count })
        texts.reserveCapacity(counted.count)
        // By source, the number of each word here, or -1.
        var known: [ObjectIdentifier: [Int32]] = [:]
        var (source, own) = (counted.first?.all, [Int32]())
        for text in counted {
            if text.all !== source || texts.isEmpty {
                if let source { known[ObjectIdentifier(source)] = own }
                own = known.removeValue(forKey: ObjectIdentifier(text.all)) ?? []
                if own.isEmpty { own = Array(repeating: -1, count: text.all.words.count) }
                source = text.all
            }
            let start = hits.count
            for hit in text.hits {
                let word = Int(hit.word)
                if own[word] < 0 {
                    own[word] = numbers.number(of: text.all.hashes[word])
                    if own[word] == hashes.count {
                        words.append(text.all.words[word])
                        hashes.append(text.all.hashes[word])
                    }
                }
                hits.append(WordCount.Hit(word: own[word], hits: hit.hits))
            }
            texts.append(start..<hits.count)
        }
        self.init(words: words, hashes: hashes, hits: hits, texts: texts)
    }
}
