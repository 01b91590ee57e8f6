/// Latin letters with marks, and the plain letters they stand on: the one table behind folding and sorting.
enum LatinLetters {
    /// A letter as one or two plain letters. `rank` tells the letters of one base apart when sorting: 0 is plain.
    struct Base {
        var first: UInt8 = 0
        var second: UInt8 = 0
        var rank: UInt8 = 0
    }

    /// The marked letters of each base, lower case, in the order of their marks.
    private static let groups: [(base: StaticString, letters: String)] = [
        ("a", "áàăâǎåäãąāª"), ("ae", "æǽ"), ("b", "ƀ"), ("c", "ćĉčċç"), ("d", "ďđð"), ("e", "éèĕêěëẽėęē"),
        ("f", "ƒ"), ("g", "ǵğĝǧġģ"), ("h", "ĥȟħ"), ("i", "íìĭîǐïĩįīı"), ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ǩķ"),
        ("l", "ĺľŀļł"), ("lj", "ǉ"), ("n", "ńǹňñņŉŋ"), ("nj", "ǌ"), ("o", "óòŏôǒöőõøǫōº"), ("oe", "œ"), ("r", "ŕřŗ"),
        ("s", "śŝšşșſ"), ("ss", "ß"), ("t", "ťţțŧ"), ("th", "þ"), ("u", "úùŭûǔůüűũųū"), ("w", "ẃẁŵẅ"), ("y", "ýỳŷÿ"),
        ("z", "źžż"), ("dz", "ǆǳ"),
    ]

    /// The base of a scalar in either case; nil when it is not one of these letters.
    static func base(of scalar: UInt32) -> Base? {
        guard let index = index(of: scalar) else { return nil }
        let base = bases[index]
        return base.first == 0 ? nil : base
    }

    /// The lower case of a scalar of the Latin blocks; anything else stays as it is.
    static func lowercase(_ scalar: UInt32) -> UInt32 {
        index(of: scalar).map { UInt32(lowercases[$0]) } ?? scalar
    }

    /// U+0300–U+036F, the marks that follow a letter in decomposed text.
    static func isCombiningMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

    /// The letter that a plain letter and its mark make together, for text that is decomposed ("c" and U+030C is "č").
    static func composed(_ character: Character) -> Unicode.Scalar? { compositions[character] }

    /// The tables cover U+0080–U+024F and U+1E00–U+1EFF.
    private static let blocks: [ClosedRange<UInt32>] = [0x80...0x24F, 0x1E00...0x1EFF]

    private static func index(of scalar: UInt32) -> Int? {
        if scalar <= 0x24F { return scalar < 0x80 ? nil : Int(scalar - 0x80) }
        return (0x1E00...0x1EFF).contains(scalar) ? Int(scalar - 0x1E00) + 0x1D0 : nil
    }

    private static let lowercases = ConstantTable<UInt16>(
        blocks.joined().map { value in
            guard let scalar = Unicode.Scalar(value), let lower = scalar.properties.lowercaseMapping.unicodeScalars.first else {
                return UInt16(value)
            }
            return UInt16(lower.value)
        })

    private static let bases: ConstantTable<Base> = {
        var byLowercase: [UInt32: Base] = [:]
        for (name, letters) in groups {
            let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
            for (rank, letter) in letters.unicodeScalars.enumerated() {
                let second = bytes.count > 1 ? bytes[1] : 0
                byLowercase[letter.value] = Base(first: bytes[0], second: second, rank: UInt8(rank + 1))
            }
        }
        return ConstantTable(blocks.joined().map { byLowercase[lowercase($0)] ?? Base() })
    }()

    private static let compositions: [Character: Unicode.Scalar] = {
        var letters: [Character: Unicode.Scalar] = [:]
        for value in blocks.joined() where base(of: value) != nil {
            if let scalar = Unicode.Scalar(value) { letters[Character(scalar)] = scalar }
        }
        return letters
    }()
}
