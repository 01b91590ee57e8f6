internal import Languages

/// All terms of the texts of an index: stems, each with the ways in which it is written and the texts that have it.
struct SearchTerms: Sendable {
    struct Posting: Sendable {
        var text: Int32
        /// In sixteenths.
        var hits: Int32
    }

    private(set) var vocabulary: SearchVocabulary
    /// By variant, the texts that have it; into `postings`.
    private(set) var ranges: [Range<Int>] = []
    private(set) var postings: [Posting] = []
    /// By term, the word that most texts have, or -1 where none has one.
    private var shown: [Int32] = []

    /// `known` are words that were counted and read before.
    init(_ texts: [SearchText], _ reading: SearchReading, known: PublicWords? = nil) {
        vocabulary = known?.vocabulary ?? SearchVocabulary(reading)
        var hits = SearchHits(known: known?.counted)
        for text in texts { hits.add(text, &vocabulary) }
        let counts = fill(hits)
        choose(counts)
    }

    /// Gives back the largest part, behind the last look at it.
    mutating func forgetPostings() { postings = [] }

    func has(_ stem: [UInt8]) -> Bool { vocabulary.term(stem).map { shown[$0] >= 0 } ?? false }

    /// The form of a term that most texts have, with its marks; empty for a term that no text has.
    func form(_ term: Int) -> ArraySlice<UInt8> { shown[term] < 0 ? [] : vocabulary.forms[Int(shown[term])] }

    /// Counts, then fills: postings lie one after the other, by variant, then by text.
    /// - Returns: By word, how many texts have it.
    private mutating func fill(_ all: SearchHits) -> [Int32] {
        let variantOfWord = vocabulary.variantOfWord
        let isSmall = vocabulary.isSmall
        var counts = [Int32](repeating: 0, count: variantOfWord.count)
        var lastOfWord = [Int32](repeating: -1, count: variantOfWord.count)
        var sizes = [Int](repeating: 0, count: vocabulary.variants.count)
        var last = [Int32](repeating: -1, count: sizes.count)
        all.forEach { word, text, hits in
            if lastOfWord[word] != text { counts[word] += 1 }
            lastOfWord[word] = text
            let variant = Int(variantOfWord[word])
            if variant < 0 || (isSmall[word] && hits < CountedTexts.titleHits) { return }
            if last[variant] != text { sizes[variant] += 1 }
            last[variant] = text
        }
        var next: [Int] = []
        next.reserveCapacity(sizes.count)
        ranges.reserveCapacity(sizes.count)
        var total = 0
        for size in sizes {
            ranges.append(total..<(total + size))
            next.append(total)
            total += size
        }
        var postings = [Posting](repeating: Posting(text: 0, hits: 0), count: total)
        for variant in last.indices { last[variant] = -1 }
        all.forEach { word, text, hits in
            let variant = Int(variantOfWord[word])
            if variant < 0 || (isSmall[word] && hits < CountedTexts.titleHits) { return }
            if last[variant] == text {
                postings[next[variant] - 1].hits += hits
            } else {
                postings[next[variant]] = Posting(text: text, hits: hits)
                next[variant] += 1
                last[variant] = text
            }
        }
        self.postings = postings
        return counts
    }

    /// Finds the form of each term. Of equally frequent ones the shortest is shown, then the first in the order of its bytes.
    private mutating func choose(_ counts: [Int32]) {
        shown = Array(repeating: -1, count: vocabulary.stems.count)
        let forms = vocabulary.forms
        for (word, variant) in vocabulary.variantOfWord.enumerated() where variant >= 0 && counts[word] > 0 {
            let term = Int(vocabulary.variants[Int(variant)].term)
            let other = Int(shown[term])
            if other >= 0 {
                let (own, best) = ((counts[word], -forms[word].count), (counts[other], -forms[other].count))
                if own < best || (own == best && !forms[word].lexicographicallyPrecedes(forms[other])) { continue }
            }
            shown[term] = Int32(word)
        }
    }
}

/// The hits of the texts of an index, under the numbers of a vocabulary.
private struct SearchHits {
    /// What was counted under these very numbers.
    private let known: CountedTexts?
    /// By text: its hits, and where the numbers of their words stand in `numbers`; -1 where they are the vocabulary's.
    private var texts: [(hits: ArraySlice<WordCount.Hit>, source: Int, section: Int)] = []
    private var numbers: [[Int32]] = []
    private var sources: [ObjectIdentifier: Int] = [:]
    /// By number: the words of a section, with the vocabulary's numbers.
    private var sections: [[WordCount.Hit]] = []
    private var sectionNumbers: [String: Int] = [:]

    init(known: CountedTexts?) {
        self.known = known
    }

    mutating func add(_ text: SearchText, _ vocabulary: inout SearchVocabulary) {
        let (all, hits) = (text.words.all, text.words.hits)
        let section = section(text.section, &vocabulary)
        guard all !== known else { return texts.append((hits, -1, section)) }
        let source = sources[ObjectIdentifier(all)] ?? numbers.count
        if source == numbers.count {
            sources[ObjectIdentifier(all)] = source
            numbers.append(Array(repeating: -1, count: all.words.count))
        }
        for hit in hits where numbers[source][Int(hit.word)] < 0 {
            numbers[source][Int(hit.word)] = vocabulary.number(of: all.hashes[Int(hit.word)], all.words[Int(hit.word)])
        }
        texts.append((hits, source, section))
    }

    private mutating func section(_ name: String, _ vocabulary: inout SearchVocabulary) -> Int {
        if let known = sectionNumbers[name] { return known }
        let counted = CountedTexts(section: name)
        sections.append(
            counted.hits.map { hit in
                let word = Int(hit.word)
                return WordCount.Hit(word: vocabulary.number(of: counted.hashes[word], counted.words[word]), hits: hit.hits)
            })
        sectionNumbers[name] = sections.count - 1
        return sections.count - 1
    }

    /// Text by text; a word may come twice in one.
    @inline(__always)
    func forEach(_ take: (_ word: Int, _ text: Int32, _ hits: Int32) -> Void) {
        for (text, (hits, source, section)) in texts.enumerated() {
            if source < 0 {
                for hit in hits { take(Int(hit.word), Int32(text), hit.hits) }
            } else {
                let own = numbers[source]
                for hit in hits { take(Int(own[Int(hit.word)]), Int32(text), hit.hits) }
            }
            for hit in sections[section] { take(Int(hit.word), Int32(text), hit.hits) }
        }
    }
}
