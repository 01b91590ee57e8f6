internal import Languages

/// Terms cut into files of about the same size.
///
/// A line is a term: the stem, how it is shown, and for each way of writing it that way and the texts, with commas between. The stem and
/// what it is shown as leave out what they share with the stem before (or the stem), and say how much that is in one letter. A text is
/// the distance from the one before, five bits a letter, and a letter for the weight.
struct SearchTermFiles {
    /// By name; `firsts` are the first stems of the files.
    private(set) var files: [String: [UInt8]] = [:]

    /// The terms are left without their postings: of a large site both would not fit beside each other.
    init(_ terms: inout SearchTerms, _ shape: SearchShape) {
        var rest = Self.variants(of: terms)
        terms.forgetPostings()
        let stems = terms.vocabulary.stems
        let order = stems.indices.filter { !rest[$0].isEmpty }.sorted { stems[$0].lexicographicallyPrecedes(stems[$1]) }
        let total = rest.reduce(0) { $0 + $1.count }
        var (done, file, firsts) = (0, 0, [[UInt8]]())
        var bytes: [UInt8] = []
        var last: [UInt8] = []
        var words = [[UInt8]](repeating: [], count: shape.wordFiles)
        var lasts = words
        for term in order {
            let stem = stems[term]
            let form = Array(terms.form(term))
            while done >= total * (file + 1) / shape.termFiles, file + 1 < shape.termFiles {
                files["t\(file)"] = bytes
                file += 1
                (bytes, last) = ([], [])
            }
            while firsts.count <= file { firsts.append(stem) }
            if !bytes.isEmpty { bytes.append(Self.newLine) }
            Self.append(stem, after: last, to: &bytes)
            bytes.append(Self.comma)
            Self.append(form, after: stem, to: &bytes)
            bytes += rest[term]
            last = stem
            done += rest[term].count
            rest[term] = []
            let wordFile = shape.wordFile(ofLength: stem.count)
            if !words[wordFile].isEmpty { words[wordFile].append(Self.newLine) }
            Self.append(stem, after: lasts[wordFile], to: &words[wordFile])
            words[wordFile].append(Self.comma)
            Self.append(Folding.fold(form), after: stem, to: &words[wordFile])
            lasts[wordFile] = stem
        }
        while file < shape.termFiles {
            files["t\(file)"] = bytes
            bytes = []
            file += 1
        }
        while firsts.count < shape.termFiles { firsts.append([UInt8(ascii: "~")]) }
        for (number, bytes) in words.enumerated() { files["w\(number)"] = bytes }
        files["firsts"] = Array(firsts.joined(separator: [Self.comma]))
    }

    private static let newLine = UInt8(ascii: "\n")
    private static let comma = UInt8(ascii: ",")

    /// By term: its ways of writing, the most frequent first, with their texts.
    private static func variants(of terms: SearchTerms) -> [[UInt8]] {
        let (stems, variants, ranges) = (terms.vocabulary.stems, terms.vocabulary.variants, terms.ranges)
        var rest = [[UInt8]](repeating: [], count: stems.count)
        let order = ranges.indices.filter { !ranges[$0].isEmpty }.sorted {
            if ranges[$0].count != ranges[$1].count { return ranges[$0].count > ranges[$1].count }
            return variants[$0].marked.lexicographicallyPrecedes(variants[$1].marked)
        }
        for number in order {
            let variant = variants[number]
            let term = Int(variant.term)
            rest[term].append(comma)
            if variant.marked != stems[term] { append(variant.marked, after: stems[term], to: &rest[term]) }
            rest[term].append(comma)
            var last: Int32 = -1
            for posting in terms.postings[ranges[number]] {
                var gap = Int(posting.text - last - 1)
                while gap >= 32 {
                    rest[term].append(SearchNumbers.digits[gap & 31 | 32])
                    gap >>= 5
                }
                rest[term].append(SearchNumbers.digits[gap])
                rest[term].append(SearchNumbers.digits[SearchNumbers.weight(Int(posting.hits))])
                last = posting.text
            }
        }
        return rest
    }

    private static func append(_ word: [UInt8], after other: [UInt8], to bytes: inout [UInt8]) {
        var shared = 0
        while shared < min(word.count, other.count, 63), word[shared] == other[shared] { shared += 1 }
        // Never through the middle of a letter: the browser counts in letters.
        while shared > 0, shared < word.count, word[shared] & 0xC0 == 0x80 { shared -= 1 }
        let letters = word[..<shared].count { $0 & 0xC0 != 0x80 }
        bytes.append(SearchNumbers.digits[letters])
        bytes += word[shared...]
    }
}
