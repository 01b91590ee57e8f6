internal import Languages

/// Groups of words and phrases that find each other, as stems; those of which the site says nothing are left out.
struct SearchSynonyms {
    /// A line for each group, phrases with commas, stems with blanks between them.
    private(set) var bytes: [UInt8] = []

    init(own: [[String]], _ reading: SearchReading, knows: ([UInt8]) -> Bool) {
        var lines: [[UInt8]] = []
        for group in own + reading.language.synonyms {
            var phrases: [[[UInt8]]] = []
            for phrase in group {
                let words = reading.words(in: phrase)
                let stems = words.filter { !$0.isSmall }.map(\.stem)
                // "Not working" without "not" would find every worker.
                let whole = stems.count > 1 ? stems : words.map(\.stem)
                if !stems.isEmpty, !phrases.contains(whole) { phrases.append(whole) }
            }
            guard phrases.count > 1, phrases.contains(where: { $0.allSatisfy(knows) }) else { continue }
            let blank = [UInt8(ascii: " ")]
            let line = phrases.map { Array($0.joined(separator: blank)) }.joined(separator: [UInt8(ascii: ",")])
            lines.append(Array(line))
        }
        bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }
}
