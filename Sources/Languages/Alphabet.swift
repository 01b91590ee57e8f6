/// The order of a language's letters, as weights.
struct Alphabet: Sendable {
    /// Weights below are punctuation and digits, above are other scripts.
    static let firstLetter: UInt8 = 0x40

    /// Weights of ASCII letters, by their place after "a".
    private var plain = [UInt8](repeating: 0, count: 26)
    /// Letters with a mark that are letters of their own.
    private var marked: [(letter: UInt32, weight: UInt8)] = []
    /// Pairs that are one letter: first, second, weight.
    private var digraphs: [(UInt32, UInt32, UInt8)] = []

    /// Letters in their order, parted by spaces: "… c č d dž …".
    init(_ letters: String) {
        for (index, letter) in letters.split(separator: " ").enumerated() {
            let weight = Self.firstLetter + UInt8(index)
            let scalars = letter.unicodeScalars.map(\.value)
            switch scalars.count {
            case 2: digraphs.append((scalars[0], scalars[1], weight))
            default:
                if scalars[0] < 0x80 {
                    plain[Int(scalars[0]) - 0x61] = weight
                } else {
                    marked.append((scalars[0], weight))
                }
            }
        }
    }

    /// The weight of a lower-case ASCII letter.
    func weight(ofPlain letter: UInt8) -> UInt8 { plain[Int(letter - UInt8(ascii: "a"))] }

    /// The weight of a lower-case letter with a mark; nil when it counts as its plain letter here.
    func weight(ofMarked scalar: UInt32) -> UInt8? { marked.first { $0.letter == scalar }?.weight }

    /// The weight of a pair of lower-case letters that are one letter here.
    func weight(ofPair first: UInt32, _ second: UInt32) -> UInt8? {
        digraphs.first { $0.0 == first && $0.1 == second }?.2
    }
}

extension Language {
    var alphabet: Alphabet { Self.alphabets[self] ?? Alphabet(pack.alphabet) }

    private static let alphabets = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, Alphabet($0.pack.alphabet)) }
    )
}
