internal import Catalog
internal import Languages
internal import Markup

/// How much articles of one locale have in common: the stems of their titles, tags, keywords and headings, the rarer the weightier.
///
/// Whole numbers and square roots only, so that every machine finds the same. An article looks at a bounded stretch of the index, so that
/// the work grows with the number of articles and no faster.
struct LikenessIndex: Sendable {
    struct Neighbour: Sendable {
        /// Into the content's articles.
        let article: Int
        let likeness: Double
    }

    /// Of two articles with the same words in the same places it is 1.
    static let least = 0.16
    /// How many places of other articles are looked at, the rarest words first.
    private static let horizon = 512
    private static let titleWeight: Int32 = 4
    private static let tagWeight: Int32 = 3
    private static let keywordWeight: Int32 = 2
    private static let headingWeight: Int32 = 1

    private struct Use { let term: Int32; let weight: Int32 }
    private struct Posting { let article: Int32; let weight: Int32 }

    /// The numbers of the locale's articles in the content, and the way back.
    private let articles: [Int]
    private let positions: [Int: Int]
    /// By article, what it is about, the rarest first.
    private var uses: [[Use]] = []
    private var lengths: [Double] = []
    /// Term after term.
    private var postings: [Posting] = []
    /// The stretch of each term in `postings`, and of the end.
    private var starts: [Int] = []
    private var rarity: [Int] = []

    /// `formerHeadings` are, by article, those to count in place of the article's own.
    init(_ all: [PublicText], locale: Locale, formerHeadings: [Int: [Heading]] = [:]) {
        let articles = all.indices.filter { all[$0].locale == locale.code }
        self.articles = articles
        positions = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1, $0) })
        var words = ArticleWords()
        let spoken = articles.map { words.words(of: all[$0], headings: formerHeadings[$0] ?? all[$0].headings) }
        let terms = Self.terms(words.spellings, SearchReading(locale.language.search))
        var counted = Self.uses(of: spoken, terms)
        post(counted, terms: terms.count)
        let whole = Self.logarithm(articles.count + 1)
        rarity = (0..<terms.count).map { max(1, whole - Self.logarithm(starts[$0 + 1] - starts[$0])) }
        for article in counted.indices {
            counted[article].sort { (count(of: $0), $0.term) < (count(of: $1), $1.term) }
            lengths.append(Double(counted[article].reduce(0) { $0 + square(of: $1) }).squareRoot())
        }
        uses = counted
    }

    /// How many articles have the term of a use.
    private func count(of use: Use) -> Int { starts[Int(use.term) + 1] - starts[Int(use.term)] }

    /// Counts, then fills.
    private mutating func post(_ counted: [[Use]], terms: Int) {
        starts = Array(repeating: 0, count: terms + 1)
        for uses in counted { for use in uses { starts[Int(use.term) + 1] += 1 } }
        for term in 0..<terms { starts[term + 1] += starts[term] }
        postings = Array(repeating: Posting(article: 0, weight: 0), count: starts[terms])
        var next = starts
        for (article, uses) in counted.enumerated() {
            for use in uses {
                postings[next[Int(use.term)]] = Posting(article: Int32(article), weight: use.weight)
                next[Int(use.term)] += 1
            }
        }
    }

    private func square(of use: Use) -> Int {
        let value = Int(use.weight) * rarity[Int(use.term)]
        return value * value
    }

    /// Of articles.
    var count: Int { articles.count }

    /// The articles that are like one, the most alike first.
    func like(_ article: Int) -> [Neighbour] {
        guard let own = positions[article], lengths[own] > 0 else { return [] }
        var tally = Tally(room: Self.horizon)
        var left = Self.horizon
        for use in uses[own] {
            let places = starts[Int(use.term)]..<starts[Int(use.term) + 1]
            guard places.count <= left else { break }
            left -= places.count
            let worth = Int(use.weight) * rarity[Int(use.term)] * rarity[Int(use.term)]
            for place in places where postings[place].article != own {
                tally.add(Int32(worth) * postings[place].weight, to: postings[place].article)
            }
        }
        let enough = Self.least * lengths[own]
        var found: [Neighbour] = []
        tally.forEach { other, product in
            let length = lengths[Int(other)]
            if Double(product) >= enough * length {
                found.append(Neighbour(article: articles[Int(other)], likeness: Double(product) / (lengths[own] * length)))
            }
        }
        return found.sorted { ($1.likeness, $0.article) < ($0.likeness, $1.article) }
    }

    /// The terms of every article, each once, with the weight of the most telling place.
    private static func uses(of spoken: [[ArticleWords.Use]], _ terms: (numbers: [Int32], count: Int)) -> [[Use]] {
        var last = [Int](repeating: -1, count: terms.count)
        return spoken.enumerated().map { article, words in
            var uses: [Use] = []
            uses.reserveCapacity(words.count)
            for word in words {
                let term = terms.numbers[Int(word.word)]
                guard term >= 0, last[Int(term)] != article else { continue }
                last[Int(term)] = article
                uses.append(Use(term: term, weight: word.weight))
            }
            return uses
        }
    }

    /// The term of every word; -1 for small words and single letters.
    private static func terms(_ words: [[UInt8]], _ reading: SearchReading) -> (numbers: [Int32], count: Int) {
        let read = Parallel.map(words.count) { reading.word(words[$0]) }
        var known: [[UInt8]: Int32] = [:]
        let numbers = read.map { word -> Int32 in
            guard word.counts, !word.isSmall else { return -1 }
            if let number = known[word.stem] { return number }
            known[word.stem] = Int32(known.count)
            return Int32(known.count - 1)
        }
        return (numbers, known.count)
    }

    /// Sixteen times the logarithm to the base 2, in whole numbers.
    private static func logarithm(_ number: Int) -> Int {
        let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
        var mantissa = UInt64(number) << UInt64(31 - whole)
        var result = whole
        for _ in 0..<4 {
            mantissa = (mantissa * mantissa) >> 31
            result *= 2
            if mantissa >= 1 << 32 {
                mantissa >>= 1
                result += 1
            }
        }
        return result
    }

    /// Gives numbers to the words of articles.
    private struct ArticleWords {
        struct Use { let word: Int32; let weight: Int32 }

        private var numbers = WordNumbers()
        private(set) var spellings: [[UInt8]] = []

        /// The words of the most telling places come first.
        mutating func words(of text: PublicText, headings: [Heading]) -> [Use] {
            var uses: [Use] = []
            add(text.title, titleWeight, &uses)
            for tag in text.tags { add(tag, tagWeight, &uses) }
            for keyword in text.keywords { add(keyword, keywordWeight, &uses) }
            for heading in headings where heading.visibility == .everyone { add(heading.text, headingWeight, &uses) }
            return uses
        }

        private mutating func add(_ text: String, _ weight: Int32, _ uses: inout [Use]) {
            var text = text
            text.withUTF8 { bytes in
                var scan = SearchScan(bytes)
                while let range = scan.next() {
                    let number = numbers.number(of: scan.hash)
                    if Int(number) == spellings.count { spellings.append(Array(bytes[range])) }
                    uses.append(Use(word: number, weight: weight))
                }
            }
        }
    }
}

/// Sums by number, for a bounded count of numbers.
private struct Tally {
    private var slots: [(number: Int32, sum: Int32)]
    private var taken: [Int] = []
    private let mask: Int

    /// Not more numbers than `room`, which is a power of two.
    init(room: Int) {
        slots = Array(repeating: (-1, 0), count: room * 2)
        mask = room * 2 - 1
    }

    @inline(__always)
    mutating func add(_ value: Int32, to number: Int32) {
        var slot = (Int(number) &* 0x9E37_79B1) >> 7 & mask
        while slots[slot].number != number {
            if slots[slot].number < 0 {
                slots[slot].number = number
                taken.append(slot)
                break
            }
            slot = (slot + 1) & mask
        }
        slots[slot].sum &+= value
    }

    /// In the order in which the numbers came.
    func forEach(_ take: (Int32, Int32) -> Void) {
        for slot in taken { take(slots[slot].number, slots[slot].sum) }
    }
}
