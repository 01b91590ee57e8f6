internal import Languages

/// Texts in the order in which the browser shows them; twin of `rank` in `search-engine.js`.
struct SearchRanking {
    struct Hit {
        var text: Int
        var score: Int
    }

    private let reader: SearchReader
    private let units: [SearchQuery.Unit]
    private let small: [SearchWord]

    init(_ query: String, _ reader: SearchReader) {
        self.reader = reader
        let query = SearchQuery(query, reader)
        (units, small) = (query.units, query.small)
    }

    /// Best first.
    var hits: [Hit] {
        let worths = units.map(worth)
        let rarities = worths.map { $0.isEmpty ? 0 : SearchNumbers.rarity($0.count, of: reader.shape.texts) }
        let all = rarities.reduce(0, +)
        var sums: [Int: (sum: Int, matched: Int)] = [:]
        for (worth, rarity) in zip(worths, rarities) {
            for (text, score) in worth {
                let before = sums[text] ?? (0, 0)
                sums[text] = (before.sum + score * rarity, before.matched + rarity)
            }
        }
        let hits = Self.sorted(sums.map { Hit(text: $0.key, score: $0.value.sum * $0.value.matched / all) })
        let first = hits.prefix(reader.candidates).map { hit in
            let percent = reader.record(hit.text).map { bonus($0, rarities) } ?? 100
            return Hit(text: hit.text, score: hit.score * percent / 100)
        }
        let ranked = Self.sorted(first) + hits.dropFirst(reader.candidates)
        return ranked.filter { $0.score * 12 >= ranked[0].score }
    }

    private static func sorted(_ hits: [Hit]) -> [Hit] {
        hits.sorted { $0.score != $1.score ? $0.score > $1.score : $0.text < $1.text }
    }

    /// By text, the best that any way of a word is worth.
    private func worth(_ unit: SearchQuery.Unit) -> [Int: Int] {
        var worth: [Int: Int] = [:]
        let own = unit.word.markedStem
        for (stem, factor) in unit.ways {
            for variant in reader.entry(stem)?.variants ?? [] {
                let exact = stem == unit.word.stem && variant.marked != own ? factor - 12 : factor
                SearchReader.forEachText(variant.code) { worth[$0] = max(worth[$0] ?? 0, $1 * exact) }
            }
        }
        for (stems, factor) in unit.phrases {
            let entries = stems.compactMap(reader.entry)
            guard entries.count == stems.count else { continue }
            let seen = entries.map { entry in
                var weights: [Int: Int] = [:]
                for variant in entry.variants {
                    SearchReader.forEachText(variant.code) { weights[$0] = max(weights[$0] ?? 0, $1) }
                }
                return weights
            }
            for (text, weight) in seen[0] {
                let lowest = seen.reduce(weight) { min($0, $1[text] ?? 0) }
                if lowest > 0 { worth[text] = max(worth[text] ?? 0, lowest * factor) }
            }
        }
        return worth
    }

    /// What the record of a text adds to its score, of a hundred.
    private func bonus(_ record: SearchReader.Record, _ rarities: [Int]) -> Int {
        let title = reader.reading.words(in: record.title)
        let large = title.filter { !$0.isSmall }
        var (inTitle, exact) = (0, 0)
        for (unit, rarity) in zip(units, rarities) {
            inTitle += rarity * (title.map(unit.hit).max() ?? 0)
            if title.contains(where: { $0.plain == unit.word.plain }) { exact += 2 }
            if title.contains(where: { $0.marked == unit.word.marked }) { exact += 1 }
        }
        let asked = small.count { word in title.contains { $0.plain == word.plain } }
        let covered = large.count { word in units.contains { $0.hit(word) > 0 } }
        var together = 3 * pairs(title)
        for text in record.headings + record.keywords { together = max(together, 2 * pairs(reader.reading.words(in: text))) }
        together = max(together, pairs(reader.reading.words(in: record.description)))
        let isKeyword = record.keywords.contains { keyword in
            let words = reader.reading.words(in: keyword).filter { !$0.isSmall }
            return words.count == units.count && zip(units, words).allSatisfy { $0.hit($1) == 100 }
        }
        let percent =
            100 + inTitle * 80 / (max(rarities.reduce(0, +), 1) * 100) + covered * 40 / max(large.count, 1)
            + min(30, 5 * together) + min(12, exact) + min(20, 10 * asked) + (isKeyword ? 30 : 0)
        return record.isSignpost ? percent * 35 / 100 : percent
    }

    /// How many words of the query stand together, in their order.
    private func pairs(_ words: [SearchWord]) -> Int {
        guard units.count > 1 else { return 0 }
        return (0..<(units.count - 1)).count { at in
            words.indices.contains { place in
                units[at].hit(words[place]) > 0
                    && words[(place + 1)..<min(words.count, place + 4)].contains { units[at + 1].hit($0) > 0 }
            }
        }
    }
}
