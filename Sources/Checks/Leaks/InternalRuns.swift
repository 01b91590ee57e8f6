internal import Catalog

/// Runs of words that stand in internal text, and in no public one.
struct InternalRuns: Sendable {
    /// So many words in a row, in internal text only, are no coincidence.
    static let length = 6

    /// Where a run stands first.
    struct Place: Sendable {
        let passage: Int
        let range: Range<Int>
    }

    private(set) var places: [UInt64: Place] = [:]
    /// By the path of a public text, the runs in it that internal text has as well.
    let shared: [String: [UInt64]]

    /// `others` may be read by customers, and stand in no text.
    init(_ passages: [InternalText.Passage], texts: [InternalText.Known], others: [String]) {
        for (number, passage) in passages.enumerated() {
            for found in Self.runs(of: ReaderText.words(in: passage.text)) where places[found.hash] == nil {
                places[found.hash] = Place(passage: number, range: found.range)
            }
        }
        let all = places
        let read = Parallel.map(texts.count) { number in
            texts[number].words.flatMap { words in
                Self.runs(of: ReaderText.words(in: words)).map(\.hash).filter { all[$0] != nil }
            }
        }
        for hash in read.joined() { places[hash] = nil }
        for found in others.flatMap({ Self.runs(of: ReaderText.words(in: $0)) }) { places[found.hash] = nil }
        shared = Dictionary(
            zip(texts, read).filter { !$1.isEmpty }.map { ($0.path, $1) }, uniquingKeysWith: { $0 + $1 })
    }

    /// Runs of which nobody knows where they stand.
    init(_ hashes: Set<UInt64>, shared: [String: [UInt64]]) {
        places = Dictionary(uniqueKeysWithValues: hashes.map { ($0, Place(passage: 0, range: 0..<0)) })
        self.shared = shared
    }

    /// The runs around a suspect place.
    func found(around suspect: InternalText.Suspect) -> [Place] {
        Self.runs(of: ReaderText.words(inMarkup: suspect.surroundings)).compactMap { places[$0.hash] }
    }

    static func runs(of words: [ReaderText.Word]) -> [(hash: UInt64, range: Range<Int>)] {
        guard words.count >= length else { return [] }
        return (0...(words.count - length)).map { start in
            let hash = words[start..<(start + length)].reduce(0x9E37_79B9_7F4A_7C15 as UInt64) { hash, word in
                (hash &* 0xD6E8_FEB8_6659_FD93) ^ word.hash
            }
            return (hash, words[start].range.lowerBound..<words[start + length - 1].range.upperBound)
        }
    }
}
