/// A text as the set of its stretches of three words, for telling how much two texts say the same.
package struct Shingles: Sendable {
    package let hashes: Set<UInt64>

    package init(_ text: String) {
        var text = text
        hashes = text.withUTF8 { bytes in
            var words: [UInt64] = []
            var scan = WordScan(bytes)
            while let word = scan.next() { words.append(word.hash) }
            guard words.count >= Self.length else { return [] }
            return Set((0...(words.count - Self.length)).map { Self.mixed(words[$0..<($0 + Self.length)]) })
        }
    }

    /// What the texts share, of all that either has: 0 to 1.
    package func similarity(to other: Shingles) -> Double {
        let shared = hashes.intersection(other.hashes).count
        let all = hashes.count + other.hashes.count - shared
        return all == 0 ? 0 : Double(shared) / Double(all)
    }

    private static let length = 3

    private static func mixed(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 &+ ($0 >> 29) }
    }
}
