internal import Languages

/// The words of a query with everything that they may be found by; twin of `unitsOf` in `search-engine.js`.
struct SearchQuery {
    struct Unit {
        let word: SearchWord
        /// Stems with how much each counts, of a hundred.
        var ways: [[UInt8]: Int]
        /// Stems that a text must have all of.
        var phrases: [(stems: [[UInt8]], factor: Int)] = []
        var isFound = false

        mutating func allow(_ stem: [UInt8], _ factor: Int) { ways[stem] = max(ways[stem] ?? 0, factor) }
        func hit(_ word: SearchWord) -> Int { ways[word.stem] ?? 0 }
    }

    static let synonymFactor = 72
    private static let mostWords = 12

    private(set) var units: [Unit] = []
    /// Words that only tell titles apart: "how", "when".
    private(set) var small: [SearchWord] = []
    private let reader: SearchReader

    init(_ text: String, _ reader: SearchReader) {
        self.reader = reader
        let all = reader.reading.words(in: text).prefix(Self.mostWords)
        let large = all.filter { !$0.isSmall }
        units = (large.isEmpty ? Array(all) : large).map { Unit(word: $0, ways: [$0.stem: 100]) }
        small = large.isEmpty ? [] : all.filter(\.isSmall)
        let isLastOpen = text.last.map { !$0.isWhitespace } ?? false && all.last == units.last?.word
        addSynonyms(units.indices.map { (units[$0].word.stem, $0) })
        if !large.isEmpty, large.count < all.count {
            var next = 0
            addSynonyms(
                all.map { word in
                    next += word.isSmall ? 0 : 1
                    return (word.stem, word.isSmall ? nil : next - 1)
                })
        }
        for number in units.indices { find(&units[number], isOpen: isLastOpen && number == units.count - 1) }
    }

    private func find(_ unit: inout Unit, isOpen: Bool) {
        let isExact = reader.entry(unit.word.stem) != nil
        unit.isFound =
            isExact || unit.ways.keys.contains { $0 != unit.word.stem && reader.entry($0) != nil }
            || unit.phrases.contains { reader.entry($0.stems[0]) != nil }
        if isOpen {
            addBeginnings(&unit, isExact ? 40 : 90)
        } else if !unit.isFound {
            addBeginnings(&unit, 60)
        }
        if unit.isFound { return }
        if reader.reading.language.hasCompounds, unit.word.plain.count > 7 { addParts(&unit) }
        let limit = Self.allowed(unit.word.plain)
        if unit.isFound || limit == 0 { return }
        addNearest(&unit, limit, isOpen)
    }

    /// For phrases among these words; small words have no unit.
    private mutating func addSynonyms(_ words: [(stem: [UInt8], unit: Int?)]) {
        let stems = words.map(\.stem)
        for group in reader.groups {
            for (own, phrase) in group.enumerated() where phrase.count <= stems.count {
                for at in 0...(stems.count - phrase.count) where stems[at..<(at + phrase.count)].elementsEqual(phrase) {
                    for (number, other) in group.enumerated() where number != own {
                        for covered in words[at..<(at + phrase.count)].compactMap(\.unit) {
                            if other.count == 1 {
                                units[covered].allow(other[0], Self.synonymFactor)
                            } else {
                                units[covered].phrases.append((other, Self.synonymFactor))
                            }
                        }
                    }
                }
            }
        }
    }

    private func addBeginnings(_ unit: inout Unit, _ factor: Int) {
        let (plain, stem) = (unit.word.plain, unit.word.stem)
        guard plain.count > 1 else { return }
        var found = reader.beginning(Array(plain.prefix(max(2, plain.count - 1)))).filter {
            $0.stem != stem && ($0.plain.starts(with: plain) || $0.stem.starts(with: plain))
        }
        found.sort { $0.size != $1.size ? $0.size > $1.size : $0.stem.lexicographicallyPrecedes($1.stem) }
        for entry in found.prefix(16) {
            unit.allow(entry.stem, max(12, factor - 4 * max(0, entry.plain.count - plain.count)))
            unit.isFound = true
        }
    }

    private func addParts(_ unit: inout Unit) {
        let plain = unit.word.plain
        let known = Set(reader.vocabulary(0...99).map(\.stem))
        let stemmer = reader.reading.language.stemmer
        for cut in stride(from: plain.count - 4, through: 4, by: -1) {
            let (head, tail) = (stemmer.stem(Array(plain[..<cut])), stemmer.stem(Array(plain[cut...])))
            guard known.contains(head), known.contains(tail) else { continue }
            unit.allow(head, 50)
            unit.allow(tail, 60)
            unit.isFound = true
            return
        }
    }

    private func addNearest(_ unit: inout Unit, _ limit: Int, _ isOpen: Bool) {
        let length = unit.word.stem.count
        let words = reader.vocabulary(max(0, length - limit - 3)...(length + limit + (isOpen ? 4 : 0)))
        var found: [(stem: [UInt8], cost: Int)] = []
        for (other, form) in words {
            var cost = 10 * SearchDistance.distance(unit.word.stem, other, limit: limit)
            cost = min(cost, 10 * SearchDistance.distance(unit.word.plain, form, limit: limit) + 2)
            if isOpen, unit.word.plain.count > 3 {
                cost = min(cost, 10 * SearchDistance.distance(unit.word.plain, form, limit: limit, isOpen: true) + 3)
            }
            if unit.word.plain.count > 6 {
                let start = Array(unit.word.plain.dropLast())
                cost = min(cost, 10 * SearchDistance.distance(start, form, limit: limit, isOpen: true) + 5)
            }
            if cost >= 10 * (limit + 1) { continue }
            if other.first != unit.word.stem.first { cost += 4 }
            if other.count != length { cost += 1 }
            found.append((other, cost))
        }
        found.sort { $0.cost != $1.cost ? $0.cost < $1.cost : $0.stem.lexicographicallyPrecedes($1.stem) }
        for (stem, cost) in found.prefix(while: { $0.cost <= found[0].cost + 5 }).prefix(8) {
            unit.allow(stem, 76 - cost)
            unit.isFound = true
            for group in reader.groups where group.contains([stem]) {
                for other in group where other.count == 1 { unit.allow(other[0], (76 - cost) * Self.synonymFactor / 100) }
            }
        }
    }

    private static func allowed(_ word: [UInt8]) -> Int { word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0 }
}
