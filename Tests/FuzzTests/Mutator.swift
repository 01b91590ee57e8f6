/// Damages bytes, the same way for the same seed: as a careless editor, a broken tool or a bad mood would.
struct Mutator {
    private var state: UInt64
    /// What means something to one of the readers.
    private let tokens: [[UInt8]]

    init(seed: UInt64, tokens: [String]) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03
        self.tokens = tokens.map { Array($0.utf8) }
    }

    mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// One to eight injuries; `other` is what pieces may be taken from.
    mutating func damaged(_ bytes: [UInt8], other: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(8) { damage(&bytes, other) }
        return Array(bytes.prefix(Self.longest))
    }

    private static let longest = 200_000

    private mutating func damage(_ bytes: inout [UInt8], _ other: [UInt8]) {
        let place = below(bytes.count + 1)
        let range = place..<min(bytes.count, place + 1 + below(below(4) == 0 ? 400 : 12))
        switch below(9) {
        case 0: bytes.removeSubrange(range)
        case 1: bytes.insert(contentsOf: bytes[range], at: place)
        case 2: bytes.insert(contentsOf: pick(tokens), at: place)
        case 3: bytes.replaceSubrange(range, with: pick(tokens))
        case 4: if !bytes.isEmpty { bytes[min(place, bytes.count - 1)] = UInt8(truncatingIfNeeded: next()) }
        case 5: bytes = Array(bytes[..<place])
        case 6:
            let start = below(other.count + 1)
            bytes.insert(contentsOf: other[start..<min(other.count, start + below(300))], at: place)
        case 7:
            let piece = pick(tokens)
            for _ in 0..<below(2000) { bytes.insert(contentsOf: piece, at: place) }
        default:
            let line = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
            bytes.insert(
                contentsOf: Array(repeating: pick([0x20, 0x09, 0x3E, 0x2D, 0x0D]), count: below(6)),
                at: min(line + 1, bytes.count))
        }
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
