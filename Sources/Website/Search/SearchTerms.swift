internal import Catalog
internal import Languages

/// All terms of a locale's texts: stems, each with the ways in which it is written and the texts that have it.
struct SearchTerms: Sendable {
    /// One way of writing a stem, marks and all.
    struct Variant: Sendable {
        var term: Int32
        var marked: [UInt8]
        /// Into `postings`.
        var range: Range<Int> = 0..<0
    }

    struct Posting: Sendable {
        var text: Int32
        /// In sixteenths.
        var hits: Int32
    }

    private(set) var stems: [[UInt8]] = []
    /// The form of each stem that most texts have, with its marks.
    private(set) var forms: [[UInt8]] = []
    private(set) var variants: [Variant] = []
    private(set) var postings: [Posting] = []
    private var known: [[UInt8]: Int32] = [:]
    /// By term, how many texts have the form that is shown.
    private var formCounts: [Int32] = []

    init(_ texts: [SearchText], _ reading: SearchReading) {
        let pieces = max(1, min(8, texts.count / 64))
        let scans = Parallel.map(pieces) { piece in
            SearchPiece(texts[(texts.count * piece / pieces)..<(texts.count * (piece + 1) / pieces)])
        }
        var words = WordNumbers()
        var counts: [Int32] = []
        let numbers = scans.map { scan in
            scan.count.words.indices.map { index in
                let number = words.number(of: scan.count.hashes[index])
                if number == counts.count {
                    counts.append(0)
                    words.spellings.append(scan.count.words[index])
                }
                counts[Int(number)] += scan.count.counts[index]
                return number
            }
        }
        let isSmall = take(words.spellings, counts, reading)
        fill(scans, numbers, isSmall)
    }

    func has(_ stem: [UInt8]) -> Bool { known[stem] != nil }

    /// By word, the variant it belongs to.
    private var variantOfWord: [Int32] = []

    /// Gives every word its term and variant, and tells which are small.
    private mutating func take(_ words: [[UInt8]], _ counts: [Int32], _ reading: SearchReading) -> [Bool] {
        let read = Parallel.map(words.count) { number in
            let word = reading.word(words[number])
            return (word: word, marked: word.markedStem)
        }
        var numbers: [[UInt8]: Int32] = [:]
        numbers.reserveCapacity(words.count)
        known.reserveCapacity(words.count)
        variantOfWord.reserveCapacity(words.count)
        for (number, (word, marked)) in read.enumerated() {
            guard word.counts else {
                variantOfWord.append(-1)
                continue
            }
            let term = known[word.stem] ?? Int32(stems.count)
            if term == stems.count {
                known[word.stem] = term
                stems.append(word.stem)
                forms.append(word.marked)
                formCounts.append(counts[number])
            } else if (counts[number], forms[Int(term)].count) > (formCounts[Int(term)], word.marked.count) {
                forms[Int(term)] = word.marked
                formCounts[Int(term)] = counts[number]
            }
            // Two terms may share a marked form: "z" and "ž" change into each other.
            let key = word.stem + [0] + marked
            if let variant = numbers[key] {
                variantOfWord.append(variant)
            } else {
                numbers[key] = Int32(variants.count)
                variantOfWord.append(Int32(variants.count))
                variants.append(Variant(term: term, marked: marked))
            }
        }
        return read.map(\.word.isSmall)
    }

    /// Counts, then fills: postings lie one after the other, by variant, then by text.
    private mutating func fill(_ scans: [SearchPiece], _ numbers: [[Int32]], _ isSmall: [Bool]) {
        var sizes = [Int](repeating: 0, count: variants.count)
        var last = [Int32](repeating: -1, count: variants.count)
        forEachHit(scans, numbers, isSmall) { variant, text, _ in
            if last[variant] != text { sizes[variant] += 1 }
            last[variant] = text
        }
        var next: [Int] = []
        next.reserveCapacity(sizes.count)
        var total = 0
        for (variant, size) in sizes.enumerated() {
            variants[variant].range = total..<(total + size)
            next.append(total)
            total += size
        }
        var postings = [Posting](repeating: Posting(text: 0, hits: 0), count: total)
        for variant in last.indices { last[variant] = -1 }
        forEachHit(scans, numbers, isSmall) { variant, text, hits in
            if last[variant] == text {
                postings[next[variant] - 1].hits += hits
            } else {
                postings[next[variant]] = Posting(text: text, hits: hits)
                next[variant] += 1
                last[variant] = text
            }
        }
        self.postings = postings
    }

    @inline(__always)
    private func forEachHit(
        _ scans: [SearchPiece], _ numbers: [[Int32]], _ isSmall: [Bool], _ take: (Int, Int32, Int32) -> Void
    ) {
        var text: Int32 = 0
        for (scan, numbers) in zip(scans, numbers) {
            for range in scan.texts {
                for hit in scan.count.hits[range] {
                    let word = Int(numbers[Int(hit.word)])
                    let variant = variantOfWord[word]
                    if variant < 0 || (isSmall[word] && hit.hits < SearchPiece.titleHits) { continue }
                    take(Int(variant), text, hit.hits)
                }
                text += 1
            }
        }
    }
}
